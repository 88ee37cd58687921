// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/screencheck.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStyle>
#include <QTableView>
#include <QTest>

namespace countersign::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr auto notice
    = "countersign::ui::widgets::Notifier"; // lies over the page and goes by itself

QString nameOf(const QWidget &widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

QString describe(const QWidget &widget)
{
    const QWidget *owner = widget.parentWidget();
    return u"%1 “%2” in %3"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), nameOf(widget),
        QString::fromLatin1(owner ? owner->metaObject()->className() : ""));
}

// Qt's own widgets inside a control, as the field of a date or the button that clears a field.
bool isPart(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at && !at->isWindow();
         at = at->parentWidget()) {
        if (qobject_cast<const QComboBox *>(at) || qobject_cast<const QAbstractSpinBox *>(at)
            || qobject_cast<const QLineEdit *>(at) || qobject_cast<const QScrollBar *>(at))
            return true;
    }
    return qobject_cast<const QHeaderView *>(widget.parentWidget())
           || qobject_cast<const QTableView *>(widget.parentWidget());
}

template<typename W = QWidget>
QList<W *> shown(const QWidget &root)
{
    QList<W *> found;
    for (W *widget : root.findChildren<W *>()) {
        if (widget->isVisible() && widget->window() == &root && !isPart(*widget))
            found.append(widget);
    }
    return found;
}

bool takesTab(const QWidget &widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy();
}

QList<QWidget *> tabStops(const QWidget &root)
{
    QList<QWidget *> stops = shown(root);
    stops.removeIf([](const QWidget *widget) { return !takesTab(*widget); });
    return stops;
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

bool isBefore(const QRect &first, const QRect &second)
{
    const int beside = qMin(first.bottom(), second.bottom()) - qMax(first.top(), second.top());
    if (beside * 2 > qMin(first.height(), second.height()))
        return first.left() <= second.left();
    return first.top() <= second.top();
}

// The part of the screen in whose order a control stands: a side of a splitter, the sidebar, a notice, or the window itself.
const QWidget *sectionOf(const QWidget &widget)
{
    const QWidget *at = &widget;
    for (; !at->isWindow(); at = at->parentWidget()) {
        if (at->inherits(notice) || at->property("sidebar").toBool()
            || qobject_cast<const QSplitter *>(at->parentWidget()))
            return at;
    }
    return at;
}

bool isCutOff(const QWidget &widget)
{
    QRect place = widget.rect();
    for (const QWidget *at = &widget; !at->isWindow(); at = at->parentWidget()) {
        const QWidget *owner = at->parentWidget();
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(owner->parentWidget());
            area && area->viewport() == owner)
            return false; // one scrolls to it
        place.translate(at->pos());
        if (!owner->rect().adjusted(-1, -1, 1, 1).contains(place))
            return true;
    }
    return false;
}

bool hasRoom(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return true;
        return label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                 : label->sizeHint().width() <= label->width();
    }
    if (qobject_cast<const QAbstractButton *>(&widget))
        return widget.sizeHint().width() <= widget.width()
               && widget.sizeHint().height() <= widget.height();
    const QFontMetrics metrics = widget.fontMetrics();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        const int icons = field->actions().isEmpty() ? 0 : 24;
        return metrics.horizontalAdvance(field->placeholderText()) + 20 + icons <= field->width();
    }
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return metrics.horizontalAdvance(choice->currentText()) + 36 <= choice->width();
    return true;
}

QStringList orderFaults(const QList<QWidget *> &visited)
{
    QStringList faults;
    QSet<const QWidget *> left;
    for (qsizetype i = 1; i < visited.size(); ++i) {
        const QWidget *from = visited.at(i - 1);
        const QWidget *to = visited.at(i);
        if (sectionOf(*from) != sectionOf(*to)) {
            left.insert(sectionOf(*from));
            if (left.contains(sectionOf(*to)))
                faults.append(u"Tab goes back from %1 to %2"_s.arg(describe(*from), describe(*to)));
        } else if (!from->isAncestorOf(to) && !isBefore(placeOf(*from), placeOf(*to))) {
            faults.append(
                u"Tab goes up or left from %1 to %2"_s.arg(describe(*from), describe(*to)));
        }
    }
    return faults;
}

} // namespace

QStringList namelessControls(const QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : tabStops(root)) {
        if (nameOf(*widget).isEmpty())
            faults.append(u"without a name: "_s + describe(*widget));
    }
    return faults;
}

QStringList sharedMnemonics(const QWidget &root)
{
    QHash<QKeySequence, QString> taken;
    QStringList faults;
    const auto take = [&](const QString &text, const QWidget &owner) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (keys.isEmpty() || !owner.isEnabled())
            return;
        if (taken.contains(keys))
            faults.append(u"%1 is that of %2 and of %3"_s.arg(keys.toString(), taken.value(keys),
                                                              describe(owner)));
        taken.insert(keys, describe(owner));
    };
    for (const auto *button : shown<QAbstractButton>(root))
        take(button->text(), *button);
    for (const auto *label : shown<QLabel>(root)) {
        if (const QWidget *field = label->buddy(); field && field->isVisible())
            take(label->text(), *field);
    }
    return faults;
}

QStringList controlsWithoutKey(const QWidget &root, const QWidget *start)
{
    QSet<const QWidget *> reached;
    for (const auto *label : shown<QLabel>(root)) {
        if (label->buddy() && !QKeySequence::mnemonic(label->text()).isEmpty())
            reached.insert(label->buddy());
    }
    QStringList faults;
    for (const QWidget *widget : tabStops(root)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *push = qobject_cast<const QPushButton *>(widget);
        const QString text = button ? button->text() : QString();
        const bool isEscape = root.inherits("QDialog") && (text == u"Cancel" || text == u"Close");
        const bool isKnownKey = (push && push->isDefault()) || isEscape || widget == start
                                || widget->parentWidget()->inherits(notice);
        const bool isButton = button && button->shortcut().isEmpty() && !isKnownKey;
        const bool isField
            = (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget))
              && !reached.contains(widget) && widget != start;
        if (isButton || isField)
            faults.append(u"no key leads to "_s + describe(*widget));
    }
    return faults;
}

QStringList mouseOnlyControls(const QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : shown(root)) {
        const bool isClicked = qobject_cast<const QAbstractButton *>(widget)
                               || widget->cursor().shape() == Qt::PointingHandCursor;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isOneOfGroup = button && button->autoExclusive(); // arrows choose in it
        if (isClicked && widget->isEnabled() && !isOneOfGroup
            && (widget->focusPolicy() & Qt::TabFocus) == 0)
            faults.append(u"only the mouse reaches "_s + describe(*widget));
    }
    return faults;
}

QStringList cutTexts(const QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : shown(root)) {
        const bool hasText = qobject_cast<const QLabel *>(widget) || takesTab(*widget);
        if (!hasRoom(*widget) || (hasText && isCutOff(*widget)))
            faults.append(u"%1 has %2 × %3 and needs %4 × %5"_s.arg(describe(*widget))
                              .arg(widget->width())
                              .arg(widget->height())
                              .arg(widget->sizeHint().width())
                              .arg(widget->sizeHint().height()));
    }
    for (const auto *table : shown<QTableView>(root)) {
        const QHeaderView *header = table->horizontalHeader();
        for (int column = 0; !header->isHidden() && column < header->count(); ++column) {
            const QString text = table->model()->headerData(column, Qt::Horizontal).toString();
            QFont font = header->font();
            font.setWeight(QFont::DemiBold);
            const int edge = column == 0 && table->property("edge").toBool() ? 40 : 24;
            if (QFontMetrics(font).horizontalAdvance(text) + edge > header->sectionSize(column))
                faults.append(u"the heading “%1” of %2 is cut"_s.arg(text, describe(*table)));
        }
    }
    return faults;
}

QStringList tabFaults(QWidget &root)
{
    const QList<QWidget *> expected = tabStops(root);
    if (expected.isEmpty())
        return {};
    expected.first()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(root.focusWidget(), Qt::Key_Tab); // an order may be made only now
    QList<QWidget *> visited;
    for (QWidget *at = root.focusWidget(); at && !visited.contains(at); at = root.focusWidget()) {
        visited.append(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QStringList faults;
    for (const QWidget *widget : expected) {
        if (!visited.contains(widget))
            faults.append(u"Tab never comes to "_s + describe(*widget));
    }
    // The round may have begun anywhere.
    std::optional<QStringList> fewest;
    for (qsizetype start = 0; start < visited.size(); ++start) {
        const QStringList found = orderFaults(visited);
        if (!fewest || found.size() < fewest->size())
            fewest = found;
        visited.append(visited.takeFirst());
    }
    return faults + fewest.value_or(QStringList());
}

QStringList screenFaults(QWidget &root, const QWidget *start)
{
    return namelessControls(root) + sharedMnemonics(root) + controlsWithoutKey(root, start)
           + mouseOnlyControls(root) + cutTexts(root) + tabFaults(root);
}

} // namespace countersign::tests
