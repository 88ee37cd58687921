// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"
#include "widgets/readingorder.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTest>

using namespace countersign::ui::widgets;
using namespace Qt::StringLiterals;

namespace {

/// The names of what Tab visits, from the control with the keyboard on.
QStringList round(QWidget &window)
{
    QStringList names;
    for (QWidget *at = window.focusWidget(); at && !names.contains(at->objectName());
         at = window.focusWidget()) {
        names.append(at->objectName());
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return names;
}

template<typename W>
W *make(const QString &name, QWidget *parent)
{
    auto *widget = new W(parent);
    widget->setObjectName(name);
    widget->setFocusPolicy(Qt::StrongFocus);
    return widget;
}

} // namespace

// Where controls stand in a line, and in which order the keyboard comes to them.
class TestArrangement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabFollowsTheLayout()
    {
        const ReadingOrder order(*qApp);
        QWidget window;
        // made in an order that has nothing to do with their places
        auto *last = make<QPushButton>(u"last"_s, &window);
        auto *right = make<QPushButton>(u"right"_s, &window);
        auto *second = make<QLineEdit>(u"second"_s, &window);
        auto *first = make<QComboBox>(u"first"_s, &window);
        auto *left = make<QPushButton>(u"left"_s, &window);
        auto *splitter = new QSplitter(&window);
        splitter->addWidget(left);
        splitter->addWidget(right);
        auto *grid = new QGridLayout;
        grid->addWidget(second, 1, 0);
        grid->addWidget(first, 0, 1);
        auto *column = new QVBoxLayout(&window);
        column->addLayout(grid);
        column->addWidget(splitter);
        column->addWidget(last);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QCOMPARE(round(window),
                 (QStringList{u"first"_s, u"second"_s, u"left"_s, u"right"_s, u"last"_s}));
        // what comes later finds its place too
        auto *between = make<QLineEdit>(u"between"_s, &window);
        column->insertWidget(1, between);
        between->show();
        first->setFocus();
        QCOMPARE(round(window), (QStringList{u"first"_s, u"second"_s, u"between"_s, u"left"_s,
                                             u"right"_s, u"last"_s}));
        QTest::keyClick(window.focusWidget(), Qt::Key_Backtab);
        QCOMPARE(window.focusWidget()->objectName(), u"last"_s);
    }

    // A widget that hands the keyboard to one inside it must not catch it there.
    void tabLeavesACompound()
    {
        const ReadingOrder order(*qApp);
        QWidget window;
        auto *after = make<QPushButton>(u"after"_s, &window);
        auto *compound = new QWidget(&window);
        auto *inner = make<QLineEdit>(u"inner"_s, compound);
        (new QVBoxLayout(compound))->addWidget(inner);
        compound->setFocusProxy(inner);
        auto *before = make<QLineEdit>(u"before"_s, &window);
        auto *column = new QVBoxLayout(&window);
        for (QWidget *widget :
             {static_cast<QWidget *>(before), compound, static_cast<QWidget *>(after)})
            column->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QCOMPARE(round(window), (QStringList{u"before"_s, u"inner"_s, u"after"_s}));
    }

    void lineGoesOnInTheNext()
    {
        QWidget window;
        auto *flow = new FlowLayout(10, &window);
        QList<QWidget *> boxes;
        for (int i = 0; i < 3; ++i) {
            auto *box = new QWidget(&window);
            box->setMinimumSize(100, i == 0 ? 40 : 20);
            flow->insert(-1, new QWidgetItem(box), i == 2 ? 0 : 1, 100);
            boxes.append(box);
        }
        QCOMPARE(flow->heightForWidth(320), 40);
        QCOMPARE(flow->heightForWidth(319), 40 + 10 + 20);
        QCOMPARE(flow->heightForWidth(100), 40 + 10 + 20 + 10 + 20);
        flow->setGeometry(QRect(5, 7, 320, 40));
        QCOMPARE(boxes.at(0)->geometry(), QRect(5, 7, 100, 40));
        QCOMPARE(boxes.at(1)->geometry(), QRect(115, 27, 100, 20)); // at the line's foot
        flow->setGeometry(QRect(0, 0, 380, 40)); // what is left goes to those that grow
        QCOMPARE(boxes.at(0)->width(), 130);
        QCOMPARE(boxes.at(1)->width(), 130);
        QCOMPARE(boxes.at(2)->geometry(), QRect(280, 20, 100, 20));
        flow->setGeometry(QRect(0, 0, 2000, 40)); // but no more than twice their width
        QCOMPARE(boxes.at(0)->width(), 200);
        flow->setGeometry(QRect(0, 0, 215, 70));
        QCOMPARE(boxes.at(2)->geometry().topLeft(), QPoint(0, 50));
    }
};

QTEST_MAIN(TestArrangement)
#include "tst_ui_arrangement.moc"
