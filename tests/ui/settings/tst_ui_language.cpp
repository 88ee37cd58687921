// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audittext.h"
#include "client/problemtext.h"
#include "console/console.h"
#include "crypto/startup.h"
#include "settings/settingspage.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "ui/fakeapi/fakeapi.h"
#include "widgets/language.h"
#include "widgets/timetext.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using widgets::Language;

namespace {

// Stands behind the catalogues and notes what they do not have.
class Untranslated final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's classes are for its own catalogues, which lack a few words of style sheets and the like.
        if (*context != 'Q' && *source != '\0')
            m_texts.insert(QString::fromUtf8(context) + u": "_s + QString::fromUtf8(source));
        return {};
    }
    bool isEmpty() const override { return false; }
    QStringList texts() const { return m_texts.values(); }

private:
    mutable QSet<QString> m_texts;
};

/// Texts on screen below `root` whose mnemonic another control on screen has too.
QStringList sharedMnemonics(const QWidget *root)
{
    QHash<QKeySequence, QString> owners;
    QStringList shared;
    const auto note = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        if (owners.contains(key) && owners.value(key) != text)
            shared.append(owners.value(key) + u" / "_s + text);
        owners.insert(key, text);
    };
    for (const auto *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(label->text());
    }
    return shared;
}

} // namespace

// The language of the window and its colours, at the whole console.
class TestLanguage : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<console::Console> m_console;

    shell::MainWindow &window() { return m_console->window(); }
    QString settingsFile() const { return m_dir->filePath(u"console.ini"_s); }
    shell::Page *page()
    {
        return window().workspace() ? window().workspace()->currentPage() : nullptr;
    }
    QComboBox *combo(qsizetype place)
    {
        return page() ? page()->findChildren<QComboBox *>().value(place) : nullptr;
    }
    QComboBox *languages() { return combo(0); }
    QComboBox *colours() { return combo(1); }

    void makeConsole(const QString &language = {})
    {
        m_console.reset();
        m_console = std::make_unique<console::Console>(
            *qApp, console::Console::Options{.transport = m_api->transport(),
                                             .settingsFile = settingsFile(),
                                             .dataFolder = m_dir->path(),
                                             .language = language});
        m_console->show();
    }
    void openSettings()
    {
        QSignalSpy entered(&window(), &shell::MainWindow::signedIn);
        window().signIn(u"admin@example.com"_s, u"a long phrase nobody guesses"_s);
        QVERIFY(entered.wait(5000));
        window().workspace()->showPage(u"settings"_s);
        QVERIFY(languages() && colours());
    }
    /// As a person does: opens the list's entry with the keyboard.
    static void pick(QComboBox *box, const QVariant &data)
    {
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; step < box->count() && box->currentData() != data; ++step)
            QTest::keyClick(box, Qt::Key_Down);
    }
    static bool isDark() { return qGray(qApp->palette().color(QPalette::Window).rgb()) < 128; }

private Q_SLOTS:
    void initTestCase()
    {
        m_startup = std::make_unique<crypto::Startup>();
        QVERIFY(crypto::initialize());
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_api = std::make_unique<tests::FakeApi>();
        QVERIFY(m_api->listen());
    }
    void cleanup()
    {
        m_console.reset();
        m_api.reset();
        QCOMPARE(QLocale(), QLocale::system()); // nothing stays behind
    }

    void everyCatalogueLoads()
    {
        makeConsole();
        for (const Language::Choice &choice : Language::choices()) {
            QTranslator texts;
            QVERIFY2(texts.load(u":/translations/countersign_%1.qm"_s.arg(choice.code)),
                     qPrintable(choice.code));
            QCOMPARE(texts.language(), choice.code);
            QVERIFY(!texts.isEmpty());
            QTranslator ofQt;
            QCOMPARE(ofQt.load(u":/translations/qtbase_%1.qm"_s.arg(choice.code)),
                     choice.code != "en"_L1);
        }
    }

    void bestLanguage_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("best");
        QTest::newRow("the language") << QStringList{u"fr"_s} << u"fr"_s;
        QTest::newRow("as it is spoken somewhere")
            << QStringList{u"es-Latn-MX"_s, u"en-US"_s} << u"es"_s;
        QTest::newRow("as POSIX names it") << QStringList{u"de_AT"_s} << u"de"_s;
        QTest::newRow("the second") << QStringList{u"it-IT"_s, u"de-DE"_s} << u"de"_s;
        QTest::newRow("none of ours") << QStringList{u"it-IT"_s, u"deva"_s} << u"en"_s;
        QTest::newRow("none") << QStringList() << u"en"_s;
    }
    void bestLanguage()
    {
        QFETCH(const QStringList, wanted);
        QTEST(Language::bestFor(wanted), "best");
    }

    void changesWhilePeopleWork()
    {
        makeConsole();
        openSettings();
        QCOMPARE(languages()->currentData().toString(), QString());
        const int signIns = m_api->count(u"POST /v1/auth/login"_s);
        const QPointer<shell::Page> before = page();

        QVERIFY(QTest::qWaitForWindowActive(&window()));
        pick(languages(), u"de"_s);
        QTRY_VERIFY(!before); // the page was made anew
        QCOMPARE(window().workspace()->currentId(), u"settings"_s);
        QCOMPARE(window().workspace()->staff().email, u"admin@example.com"_s);
        QCOMPARE(m_api->count(u"POST /v1/auth/login"_s), signIns);
        QCOMPARE(m_api->count(u"POST /v1/auth/logout"_s), 0);
        QCOMPARE(languages()->currentData().toString(), u"de"_s);
        QVERIFY(languages()->hasFocus());
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(languages()->locale().language(), QLocale::German);
        QMessageBox box(QMessageBox::Question, u"?"_s, u"?"_s, QMessageBox::Cancel);
        QCOMPARE(box.button(QMessageBox::Cancel)->text().remove(u'&'), u"Abbrechen"_s);

        pick(languages(), QString());
        QTRY_COMPARE(QLocale().language(), QLocale::English);
    }

    void everyPageIsTranslated_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language::Choice &choice : Language::choices())
            QTest::newRow(qPrintable(choice.name)) << choice.code;
    }
    void everyPageIsTranslated()
    {
        QFETCH(const QString, code);
        Untranslated rest;
        if (code != "en"_L1) // whose texts are the sources'
            QCoreApplication::installTranslator(&rest);
        makeConsole(code);
        QCOMPARE(sharedMnemonics(&window()).join(u'\n'), QString());
        window().askForPassword(true);
        QCOMPARE(sharedMnemonics(&window()).join(u'\n'), QString());
        openSettings();
        QStringList shared;
        for (const shell::PageEntry &entry : window().workspace()->entries()) {
            window().workspace()->showPage(entry.id);
            QTRY_VERIFY(page()->isSettled());
            page()->showExample();
            QTRY_VERIFY(page()->isSettled());
            for (const QString &texts : sharedMnemonics(page()))
                shared.append(entry.id + u": "_s + texts);
        }
        QCOMPARE(shared.join(u'\n'), QString());
        QCOMPARE(rest.texts().join(u'\n'), QString());
    }

    void speaksOfTimesAndTrouble_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<QString>("action");
        QTest::newRow("English") << u"en"_s << u"22 Nov 2026, 00:14:10"_s << u"12,345"_s
                                 << u"The file is empty."_s << u"Customer revealed"_s;
        QTest::newRow("German") << u"de"_s << u"22. Nov. 2026, 00:14:10"_s << u"12.345"_s
                                << u"Die Datei ist leer."_s << u"Kunde aufgedeckt"_s;
        QTest::newRow("Spanish") << u"es"_s << u"22 nov 2026, 00:14:10"_s << u"12.345"_s
                                 << u"El archivo está vacío."_s
                                 << u"Cliente mostrado sin máscara"_s;
        QTest::newRow("French") << u"fr"_s << u"22 nov. 2026, 00:14:10"_s << u"12\u202f345"_s
                                << u"Le fichier est vide."_s << u"Client démasqué"_s;
    }
    void speaksOfTimesAndTrouble()
    {
        QFETCH(const QString, code);
        makeConsole(code);
        QTEST(widgets::timeText(u"2026-11-22T00:14:10.000Z"_s), "time");
        QTEST(QLocale().toString(12345), "number");
        client::ApiProblem problem;
        problem.code = u"invalid_import"_s;
        problem.detail = u"The file is empty."_s;
        QTEST(client::problemText(problem), "trouble");
        QTEST(audit::actionText(u"customer.revealed"_s), "action");
    }

    void isKept()
    {
        makeConsole();
        openSettings();
        pick(languages(), u"fr"_s);
        QTRY_COMPARE(QLocale().language(), QLocale::French);
        makeConsole();
        QCOMPARE(QLocale().language(), QLocale::French);
        makeConsole(u"es"_s); // for one run
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        makeConsole();
        QCOMPARE(QLocale().language(), QLocale::French);
        makeConsole(u"xx"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void asksBeforeWorkIsLost()
    {
        makeConsole();
        openSettings();
        QPointer<QDialog> open = new QDialog(page());
        open->show();
        pick(languages(), u"de"_s);
        auto *box = page()->findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        box->button(QMessageBox::Cancel)->click();
        QCOMPARE(languages()->currentData().toString(), QString());
        QCOMPARE(QLocale().language(), QLocale::English);
        QVERIFY(open);
        QTRY_VERIFY(!page()->findChild<QMessageBox *>());

        languages()->setCurrentIndex(languages()->findData(u"de"_s));
        Q_EMIT languages()->activated(languages()->currentIndex());
        box = page()->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (button != box->button(QMessageBox::Cancel))
                button->click();
        }
        QTRY_COMPARE(QLocale().language(), QLocale::German);
        QTRY_VERIFY(!open);
    }

    void signInPageFollows()
    {
        makeConsole();
        openSettings();
        window().signOut();
        QSettings(settingsFile(), QSettings::IniFormat).setValue(u"look/language"_s, u"es"_s);
        makeConsole();
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        QVERIFY(!window().workspace());
    }

    void coloursAreSetAndKept()
    {
        makeConsole();
        openSettings();
        const bool systemIsDark = isDark();
        colours()->setFocus();
        QTest::keyClick(colours(), Qt::Key_End);
        QVERIFY(isDark());
        QTest::keyClick(colours(), Qt::Key_Up);
        QVERIFY(!isDark());
        QTest::keyClick(colours(), Qt::Key_End);
        makeConsole();
        QVERIFY(isDark());
        openSettings();
        QCOMPARE(colours()->currentIndex(), colours()->count() - 1);
        QTest::keyClick(colours(), Qt::Key_Home);
        QCOMPARE(isDark(), systemIsDark);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_ui_language.moc"
