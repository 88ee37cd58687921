// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditfilterbar.h"
#include "audit/savedfilterbar.h"
#include "widgets/inlinemessage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace countersign::ui;
using namespace countersign::ui::audit;
using namespace Qt::StringLiterals;

namespace {

const QString person = u"01938a00-1111-7222-8333-444455556666"_s;

// The two bars, joined as the page joins them.
class Bars final : public QWidget
{
public:
    explicit Bars(QSettings &settings)
        : saved(new SavedFilterBar(settings, this))
        , filters(new AuditFilterBar(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(saved);
        column->addWidget(filters);
        connect(filters, &AuditFilterBar::changed, saved,
                [this] { saved->setPresent(filters->choice()); });
        connect(saved, &SavedFilterBar::chosen, filters, &AuditFilterBar::takeUp);
    }

    QComboBox *box(const QString &name) const
    {
        for (QComboBox *found : findChildren<QComboBox *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *found : findChildren<QLineEdit *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *found : findChildren<QPushButton *>()) {
            if (found->text().remove(u'&').startsWith(text))
                return found;
        }
        return nullptr;
    }
    /// By the keyboard, as far down as the entry is.
    void choose(const QString &name) const
    {
        QComboBox *list = box(u"Saved filter"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int step = 0; step < list->count() && list->currentText() != name; ++step)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentText(), name);
    }
    QDialog *openDialog() const
    {
        for (QDialog *dialog : findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void saveAs(const QString &name, bool rename = false) const
    {
        QTest::keyClick(button(u"Save"_s), Qt::Key_Space);
        QTRY_VERIFY(openDialog());
        QDialog *dialog = openDialog();
        dialog->findChild<QLineEdit *>()->setText(name);
        auto *check = dialog->findChild<QCheckBox *>();
        if (rename)
            QVERIFY(check->isVisible());
        check->setChecked(rename);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    }
    QStringList names() const
    {
        QStringList all;
        for (int entry = 0; entry < box(u"Saved filter"_s)->count(); ++entry)
            all.append(box(u"Saved filter"_s)->itemText(entry));
        return all;
    }

    SavedFilterBar *saved;
    AuditFilterBar *filters;
};

} // namespace

class TestSavedFilters : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Bars> m_bars;

    void restart()
    {
        m_bars = std::make_unique<Bars>(*m_settings);
        m_bars->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bars.get()));
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_dir.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        restart();
    }
    void cleanup() { m_bars.reset(); }

    void periodsCountBackFromNow()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 30));
        QCOMPARE(filterAt({.period = Period::LastDay}, now).from, now.addDays(-1));
        QCOMPARE(filterAt({.period = Period::LastMonth}, now).from,
                 QDate(2026, 10, 24).startOfDay());
        const auto custom = filterAt(
            {.period = Period::Custom, .first = QDate(2026, 1, 1), .last = QDate(2026, 1, 31)},
            now);
        QCOMPARE(custom.from, QDate(2026, 1, 1).startOfDay());
        QCOMPARE(custom.to, QDate(2026, 2, 1).startOfDay());
        QVERIFY(!filterAt({}, now).from.isValid());
    }

    void damagedSettingsAreLeftOut()
    {
        const FilterChoice choice{.user = person,
                                  .subject = person,
                                  .action = u"otp"_s,
                                  .resource = u"session"_s,
                                  .success = false,
                                  .period = Period::Custom,
                                  .first = QDate(2026, 1, 1),
                                  .last = QDate(2026, 1, 31)};
        QCOMPARE(choiceFrom(toJson(choice)), std::optional(choice));
        QVERIFY(!choiceFrom({}));
        QJsonObject json = toJson(choice);
        json.insert("last"_L1, u"2026-02-31"_s);
        QVERIFY(!choiceFrom(json));
        m_settings->setValue(u"audit/savedFilters"_s,
                             QByteArray("[{\"name\":\"x\"},7,{\"choice\":{}}]"));
        restart();
        QVERIFY(!m_bars->names().contains(u"x"_s));
    }

    void questionsOfAuditorsAreThere()
    {
        m_bars->choose(u"Failed sign-ins of staff, last 24 hours"_s);
        QCOMPARE(m_bars->filters->choice(),
                 (FilterChoice{
                     .action = u"staff.login"_s, .success = false, .period = Period::LastDay}));
        m_bars->choose(u"Who opened customers, last 30 days"_s);
        QCOMPARE(m_bars->filters->choice(), (FilterChoice{.action = u"customer.read"_s,
                                                          .resource = u"customer"_s,
                                                          .period = Period::LastMonth}));
        QVERIFY(!m_bars->button(u"Delete"_s)->isEnabled());
        m_bars->choose(u"None"_s);
        QCOMPARE(m_bars->filters->choice(), FilterChoice());
        QVERIFY(!m_bars->button(u"Save"_s)->isEnabled()); // there is nothing to save
    }

    void personIsAskedFor()
    {
        const QString question = u"What a person did, last 30 days"_s;
        const auto asks = [this] {
            return m_bars->filters->findChild<widgets::InlineMessage *>()->isVisible();
        };
        m_bars->choose(question);
        QVERIFY(asks());
        m_bars->filters->setUser(person);
        QVERIFY(!asks());
        QCOMPARE(m_bars->box(u"Saved filter"_s)->currentText(), question); // still that one
        m_bars->choose(u"Failed sign-ins of staff, last 24 hours"_s);
        QVERIFY(m_bars->filters->choice().user.isEmpty());
        m_bars->filters->setUser(person);
        m_bars->choose(question);
        QCOMPARE(m_bars->filters->choice().user, person);

        m_bars->choose(u"What happened to a customer"_s); // nothing is narrowed yet
        QVERIFY(asks());
        m_bars->filters->setSubject(person);
        QVERIFY(!asks());
        QCOMPARE(m_bars->filters->choice(), (FilterChoice{.subject = person}));
        m_bars->filters->setChoice({});
        QCOMPARE(m_bars->box(u"Saved filter"_s)->currentText(), u"What happened to a customer"_s);
        m_bars->filters->setChoice({.action = u"otp"_s});
        QCOMPARE(m_bars->box(u"Saved filter"_s)->currentText(), u"None"_s);
    }

    void savesReplacesRenamesAndDeletes()
    {
        m_bars->filters->setChoice({.action = u"otp"_s, .period = Period::Today});
        m_bars->saveAs(u"  Codes of today "_s);
        QCOMPARE(m_bars->box(u"Saved filter"_s)->currentText(), u"Codes of today"_s);
        m_bars->filters->setChoice({.action = u"otp"_s, .success = false});
        QCOMPARE(m_bars->box(u"Saved filter"_s)->currentText(), u"None"_s);

        restart();
        m_bars->choose(u"Codes of today"_s);
        QCOMPARE(m_bars->filters->choice(),
                 (FilterChoice{.action = u"otp"_s, .period = Period::Today}));
        m_bars->saveAs(u"Codes"_s, true);
        QVERIFY(!m_bars->names().contains(u"Codes of today"_s));
        m_bars->filters->setChoice({.action = u"session"_s});
        m_bars->saveAs(u"codes"_s); // the same name for people
        QCOMPARE(m_bars->names().filter(u"codes"_s, Qt::CaseInsensitive).size(), 1);
        m_bars->choose(u"codes"_s);
        QCOMPARE(m_bars->filters->choice().action, u"session"_s);

        for (const bool sure : {false, true}) {
            QTest::keyClick(m_bars->button(u"Delete"_s), Qt::Key_Space);
            QMessageBox *box = nullptr;
            QTRY_VERIFY(box = m_bars->findChild<QMessageBox *>());
            for (QAbstractButton *button : box->buttons()) {
                if ((box->buttonRole(button) == QMessageBox::AcceptRole) == sure)
                    button->click();
            }
            QTRY_VERIFY(!m_bars->findChild<QMessageBox *>());
            QCOMPARE(m_bars->names().contains(u"codes"_s), !sure);
        }
        QCOMPARE(m_bars->filters->choice().action, u"session"_s); // the filter stays
    }

    void namesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << u"   "_s;
        QTest::newRow("built in") << u"what happened to a Customer"_s;
        QTest::newRow("long") << QString(61, u'x');
    }

    void namesAreRefused()
    {
        QFETCH(const QString, name);
        QVERIFY(!SavedFilters::objection(name).isEmpty());
        if (name.size() > SavedFilters::LongestName)
            return; // cannot be typed
        m_bars->filters->setChoice({.action = u"otp"_s});
        const auto before = m_bars->names();
        m_bars->saveAs(name);
        QVERIFY(m_bars->openDialog()); // it asks again
        QCOMPARE(m_bars->names(), before);
    }
};

QTEST_MAIN(TestSavedFilters)
#include "tst_ui_savedfilters.moc"
