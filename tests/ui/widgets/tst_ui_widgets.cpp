// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/badge.h"
#include "widgets/icon.h"
#include "widgets/inlinemessage.h"
#include "widgets/notifier.h"
#include "widgets/pagedtable.h"
#include "widgets/rowmodel.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::widgets;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString key;
    int value = 0;
};
using Model = RowModel<Row>;

// Answers the model's calls when the test says so.
class Source
{
public:
    Model::Fetch fetch()
    {
        return [this](const QString &after, QObject *,
                      std::function<void(Model::Result)> handler) -> client::ApiCall * {
            asked.append(after);
            m_handler = std::move(handler);
            return nullptr;
        };
    }
    void answer(QStringList keys, std::optional<QString> next = {})
    {
        contract::Page<Row> page;
        for (const QString &key : keys)
            page.items.append({key, ++m_value});
        page.next = std::move(next);
        std::exchange(m_handler, nullptr)(page);
    }
    void fail()
    {
        std::exchange(m_handler, nullptr)(
            std::unexpected(client::ApiProblem{.kind = client::ApiProblem::Kind::Offline}));
    }

    QStringList asked;

private:
    std::function<void(Model::Result)> m_handler;
    int m_value = 0;
};

QStringList keysOf(const Model &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.keyAt(row));
    return keys;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private:
    Source m_source;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_source = {};
        m_model = std::make_unique<Model>(
            QList<Model::Column>{{u"Key"_s, 120,
                                  [](const Row &row, int role) {
                                      return role == Qt::DisplayRole ? QVariant(row.key)
                                                                     : QVariant();
                                  }},
                                 {u"Value"_s, 90,
                                  [](const Row &row, int role) {
                                      return role == Qt::DisplayRole ? QVariant(row.value)
                                                                     : QVariant();
                                  }}},
            [](const Row &row) { return row.key; }, m_source.fetch(), nullptr);
        new QAbstractItemModelTester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    // WCAG 2.2: 4.5:1 for text (1.4.3), 3:1 for what shows a control and its focus (1.4.11).
    void textIsReadable()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        const auto check
            = [](const QColor &text, const QColor &fill, double least, const char *what) {
                  const double ratio = contrast(text, fill);
                  QVERIFY2(ratio >= least,
                           qPrintable(u"%1: %2 on %3 is %4"_s
                                          .arg(QString::fromLatin1(what), text.name(), fill.name())
                                          .arg(ratio)));
              };
        for (const QColor &fill : {t.canvas, t.surface, t.sidebar, t.hover}) {
            check(t.text, fill, 4.5, "text");
            check(t.muted, fill, 4.5, "secondary text");
            check(t.focus, fill, 3.0, "focus ring");
        }
        check(t.onSelection, t.selection, 4.5, "selected text");
        check(t.focus, t.selection, 3.0, "icon and focus ring of the chosen page");
        check(t.danger.text, t.surface, 4.5, "what cannot be undone");
        for (const QColor &fill : {t.canvas, t.surface})
            check(t.accent, fill, 3.0, "shape of the main button");
        check(t.focus, t.neutral.fill, 3.0, "progress");
        for (const QColor &fill : {t.accent, t.accentHover, t.accentPressed})
            check(t.onAccent, fill, 4.5, "main button");
        for (const QColor &fill : {t.canvas, t.surface})
            check(t.fieldBorder, fill, 3.0, "border of a field");
        for (const Tone tone :
             {Tone::Neutral, Tone::Info, Tone::Positive, Tone::Warning, Tone::Danger})
            check(t.of(tone).text, t.of(tone).fill, 4.5, "badge");
        check(t.muted, t.neutral.fill, 4.5, "disabled main button");
        const QPalette palette = Theme::paletteOf(t);
        check(palette.color(QPalette::ButtonText), palette.color(QPalette::Button), 4.5, "button");
        check(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), 4.5,
              "highlight");
        check(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), 4.5,
              "tool tip");
        check(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base), 4.5,
              "disabled text");
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48)
                < 0.01); // the classic near miss
    }

    void styleSheetHasNoOpenPlaces()
    {
        const QString sheet = Theme::styleSheetOf(darkTokens());
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.contains(darkTokens().accentHover.name()));
    }

    void themeSwitchesIconsAndBadges()
    {
        Theme theme(*qApp);
        theme.setAppearance(Appearance::Light);
        const QImage light = icon("people"_L1).pixmap(32).toImage();
        theme.setAppearance(Appearance::Dark);
        const QImage dark = icon("people"_L1).pixmap(32).toImage();
        QVERIFY(light != dark);
        QCOMPARE(&currentTokens(), &darkTokens());
        theme.setAppearance(Appearance::Light);
        QCOMPARE(&currentTokens(), &lightTokens());
        QVERIFY(!light.isNull() && light.pixelColor(9, 10).isValid());
    }

    void pagesArriveOneAfterAnother()
    {
        m_model->refresh();
        QCOMPARE(m_model->state(), PagedModel::State::Loading);
        m_source.answer({u"a"_s, u"b"_s}, u"c1"_s);
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QVERIFY(!m_model->canFetchMore({})); // one at a time
        m_source.answer({u"c"_s});
        QCOMPARE(keysOf(*m_model), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(m_model->isComplete());
        QCOMPARE(m_source.asked, (QStringList{QString(), u"c1"_s}));
    }

    void refreshPutsNewRowsInFront()
    {
        m_model->refresh();
        m_source.answer({u"c"_s, u"b"_s}, u"after-b"_s);
        m_model->fetchMore({});
        m_source.answer({u"a"_s});
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), 3); // nothing goes before the answer is there
        m_source.answer({u"d"_s, u"c"_s}, u"after-c"_s);
        QCOMPARE(keysOf(*m_model), (QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_model->isComplete()); // the cursor is still that of the last row
    }

    void refreshOfAShorterListGrows()
    {
        m_model->refresh();
        m_source.answer({u"b"_s});
        m_model->refresh();
        m_source.answer({u"b"_s, u"a"_s}, u"after-a"_s);
        QCOMPARE(keysOf(*m_model), (QStringList{u"b"_s, u"a"_s}));
        QVERIFY(m_model->canFetchMore({}));
    }

    void removedRowsReplaceTheList()
    {
        m_model->refresh();
        m_source.answer({u"c"_s, u"b"_s, u"a"_s});
        m_model->refresh();
        m_source.answer({u"c"_s, u"a"_s});
        QCOMPARE(keysOf(*m_model), (QStringList{u"c"_s, u"a"_s}));
        m_model->refresh();
        m_source.answer({u"c"_s}); // and that is all
        QCOMPARE(keysOf(*m_model), (QStringList{u"c"_s}));
        m_model->refresh();
        m_source.answer({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void failureKeepsRowsAndCanBeRetried()
    {
        m_model->refresh();
        m_source.answer({u"a"_s}, u"after-a"_s);
        m_model->fetchMore({});
        m_source.fail();
        QCOMPARE(m_model->state(), PagedModel::State::Failed);
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(!m_model->canFetchMore({})); // a view must not ask on and on
        m_model->retry();
        QCOMPARE(m_source.asked.last(), u"after-a"_s);
        m_source.answer({u"b"_s});
        QCOMPARE(m_model->rowCount(), 2);
    }

    /// Scrolls down until there are so many rows, named by their places, in pages of 50 whose cursors are the places
    /// where they start.
    void readRows(int rows)
    {
        while (m_model->rowCount() < rows) {
            if (m_model->rowCount() == 0)
                m_model->refresh();
            else
                m_model->fetchMore({});
            const int start = m_source.asked.last().section(u' ', 1).toInt();
            m_source.answer(keysFrom(start), cursor(start + 50));
            m_model->setShown(m_model->rowCount() - 20, m_model->rowCount() - 1);
        }
    }
    static QStringList keysFrom(int start, int count = 50)
    {
        QStringList keys;
        for (int row = start; row < start + count; ++row)
            keys.append(u"row %1"_s.arg(row));
        return keys;
    }
    static QString cursor(int row) { return u"from %1"_s.arg(row); }

    void farRowsAreLetGoAndComeBack()
    {
        delete m_model->findChild<QAbstractItemModelTester *>(); // it looks at every row each time
        readRows(100'000);
        QCOMPARE(m_model->rowCount(), 100'000);
        QVERIFY2(m_model->heldRows() <= RowPages<Row>::MostHeld,
                 qPrintable(QString::number(m_model->heldRows())));
        QCOMPARE(m_model->keyAt(0), u"row 0"_s); // the beginning stays
        QCOMPARE(m_model->keyAt(99'999), u"row 99999"_s);
        QCOMPARE(m_model->keyAt(50'060), QString());
        QCOMPARE(m_model->data(m_model->index(50'060, 1), Qt::DisplayRole), QVariant());
        QCOMPARE(m_model->rowOf(u"row 50060"_s), -1);

        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setShown(50'060, 50'110);
        QCOMPARE(m_source.asked.last(), cursor(50'050));
        m_model->setShown(50'070, 50'120); // while the call is on its way
        QCOMPARE(m_source.asked.last(), cursor(50'050));
        m_source.answer(keysFrom(50'050), cursor(50'100));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_model->keyAt(50'060), u"row 50060"_s);
        QCOMPARE(m_model->rowOf(u"row 50060"_s), 50'060);
        m_model->setShown(50'070, 50'120);
        QCOMPARE(m_source.asked.last(), cursor(50'100));
        m_source.answer(keysFrom(50'100), cursor(50'150));
        QCOMPARE(m_model->rowCount(), 100'000);
        const auto calls = m_source.asked.size();
        m_model->setShown(50'070, 50'120);
        QCOMPARE(m_source.asked.size(), calls); // all there
        QVERIFY(m_model->heldRows() <= RowPages<Row>::MostHeld);
        m_model->fetchMore({}); // the list still goes on where it ended
        QCOMPARE(m_source.asked.last(), cursor(100'000));
    }

    void chosenRowStays()
    {
        readRows(200);
        m_model->setPinned(m_model->index(160, 0));
        readRows(5'000);
        QCOMPARE(m_model->keyAt(160), u"row 160"_s);
        QCOMPARE(m_model->rowOf(u"row 160"_s), 160);
        QCOMPARE(m_model->keyAt(110), QString());
    }

    void listThatChangedMeanwhileStartsAnew()
    {
        readRows(5'000);
        m_model->setShown(110, 120);
        QStringList keys = keysFrom(100);
        keys.removeAt(7); // somebody was deleted
        keys.append(u"row 150"_s);
        m_source.answer(keys, u"from 151"_s);
        QCOMPARE(m_source.asked.last(), QString());
        QCOMPARE(m_model->rowCount(), 0);
        m_source.answer(keysFrom(0), cursor(50));
        QCOMPARE(m_model->rowCount(), 50);
    }

    void refreshMovesWhatWasLetGo()
    {
        readRows(5'000);
        m_model->setShown(4'980, 4'999);
        m_model->refresh();
        // Three new rows; so the first page now ends three rows earlier.
        m_source.answer(QStringList{u"new 1"_s, u"new 2"_s, u"new 3"_s} + keysFrom(0, 47),
                        cursor(47));
        QCOMPARE(m_model->rowCount(), 5'003);
        QCOMPARE(m_model->keyAt(3), u"row 0"_s);
        QCOMPARE(m_model->keyAt(49), u"row 46"_s);
        QCOMPARE(m_model->keyAt(50), QString()); // was on the first page and is no longer
        m_model->setShown(40, 60);
        QCOMPARE(m_source.asked.last(), cursor(47));
        m_source.answer(keysFrom(47), cursor(97));
        QCOMPARE(m_model->keyAt(50), u"row 47"_s);
        QCOMPARE(m_model->keyAt(52), u"row 49"_s);
        m_model->setShown(40, 60);
        QCOMPARE(m_source.asked.last(), cursor(50)); // of this page the answer had only a part
        m_source.answer(keysFrom(50), cursor(100));
        QCOMPARE(m_model->keyAt(53), u"row 50"_s);
        QCOMPARE(m_model->keyAt(102), u"row 99"_s);
    }

    void tableShowsItsStates()
    {
        QSettings settings(m_dir->filePath(u"s.ini"_s), QSettings::IniFormat);
        PagedTable table(*m_model,
                         {u"Things"_s, u"Nothing here"_s, u"Add something."_s, "inbox"_L1},
                         settings, u"things"_s);
        table.resize(600, 400);
        table.show();
        const auto texts = [&table] {
            QStringList shown;
            for (const QLabel *label : table.findChildren<QLabel *>()) {
                if (label->isVisible())
                    shown.append(label->text());
            }
            return shown.join(u'|');
        };
        m_model->refresh();
        QVERIFY(texts().contains(u"Loading"_s));
        m_source.fail();
        QVERIFY(texts().contains(u"The server cannot be reached."_s));
        QPushButton *retry = nullptr;
        for (QPushButton *button : table.findChildren<QPushButton *>()) {
            if (button->isVisible())
                retry = button;
        }
        QVERIFY(retry);
        QTest::mouseClick(retry, Qt::LeftButton);
        m_source.answer({});
        QVERIFY(texts().contains(u"Nothing here"_s));
        m_model->refresh();
        m_source.answer({u"a"_s, u"b"_s});
        QVERIFY(texts().contains(u"All 2 shown"_s));
    }

    void tableKeepsSelectionByKeyAndWidths()
    {
        QSettings settings(m_dir->filePath(u"s.ini"_s), QSettings::IniFormat);
        const PagedTable::Texts names{u"Things"_s, u"Nothing"_s, u"-"_s, "inbox"_L1};
        {
            PagedTable table(*m_model, names, settings, u"things"_s);
            table.resize(600, 400);
            table.show();
            QSignalSpy moved(&table, &PagedTable::currentKeyChanged);
            m_model->refresh();
            m_source.answer({u"c"_s, u"b"_s, u"a"_s});
            table.selectRow(1);
            QCOMPARE(table.currentKey(), u"b"_s);
            m_model->refresh();
            m_source.answer({u"b"_s, u"a"_s}); // c is gone: the list is replaced
            QCOMPARE(table.currentKey(), u"b"_s);
            QCOMPARE(table.view()->selectionModel()->selectedRows().first().row(), 0);
            m_model->refresh();
            m_source.answer({u"a"_s});
            QCOMPARE(table.currentKey(), QString());
            QCOMPARE(moved.count(), 2);
            table.view()->setColumnWidth(0, 233);
        }
        PagedTable again(*m_model, names, settings, u"things"_s);
        QCOMPARE(again.view()->columnWidth(0), 233);
    }

    void searchFieldAsksOnlyWhenMeant()
    {
        SearchField field(u"Find"_s);
        field.show();
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(&field, u" jane@example.com "_s);
        QCOMPARE(searched.count(), 0);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.count(), 1);
        QCOMPARE(searched.first().first().toString(), u"jane@example.com"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(searched.count(), 2);
        QCOMPARE(searched.last().first().toString(), QString());
    }

    void notificationTakesNoFocus()
    {
        QWidget window;
        auto *edit = new QLineEdit(&window);
        window.resize(600, 400);
        Notifier notifier(&window);
        window.show();
        edit->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        notifier.notify(Tone::Positive, u"Done."_s);
        QVERIFY(notifier.isVisible());
        QVERIFY(edit->hasFocus());
        QVERIFY(window.rect().contains(notifier.geometry()));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_ui_widgets.moc"
