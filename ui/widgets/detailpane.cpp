// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detailpane.h"

#include "widgets/badge.h"
#include "widgets/inlinemessage.h"
#include "widgets/stateview.h"
#include "widgets/theme.h"
#include "widgets/valuelabel.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace countersign::ui::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int Narrowest = 300;
constexpr int WidestByItself = 440; // a window as small as it can be still shows a list beside it

} // namespace

DetailPane::DetailPane(const QString &prompt, QWidget *parent)
    : QFrame(parent)
    , m_state(new StateView(this))
    , m_scroll(new QScrollArea(this))
    , m_outer(new QVBoxLayout(this))
    , m_prompt(prompt)
{
    setProperty("pane", true);
    setMinimumWidth(Narrowest);
    auto *area = static_cast<QScrollArea *>(m_scroll);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::TabFocus); // so that the keyboard can scroll a long page
    area->setAccessibleName(tr("Details"));
    m_outer->setContentsMargins(1, 0, 0, 0);
    m_outer->addWidget(m_state);
    m_outer->addWidget(m_scroll);
    showPrompt();
}

void DetailPane::showPrompt()
{
    m_state->showEmpty("next"_L1, {}, m_prompt);
    show(m_state);
}

void DetailPane::showBusy()
{
    m_state->showBusy(tr("Loading …"));
    show(m_state);
}

void DetailPane::showProblem(const QString &text)
{
    m_state->showProblem(tr("This could not be loaded"), text, {});
    show(m_state);
}

void DetailPane::show(QWidget *widget)
{
    m_state->setVisible(widget == m_state);
    m_scroll->setVisible(widget == m_scroll);
}

void DetailPane::begin(const QString &title, const QString &subtitle)
{
    m_content = new QWidget;
    m_content->installEventFilter(this);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    m_column->setSpacing(space::hair);
    QLabel *heading = makeLabel(title, Value::Text);
    setTextSize(*heading, TextSize::Heading);
    m_column->addWidget(heading);
    if (!subtitle.isEmpty()) {
        QLabel *line = makeLabel(subtitle, Value::Text);
        setMuted(*line);
        m_column->addWidget(line);
    }
    m_badges = new QHBoxLayout;
    m_badges->setContentsMargins(0, space::hair, 0, space::hair);
    static_cast<QHBoxLayout *>(m_badges)->addStretch(1);
    m_badges->setSpacing(space::small);
    m_column->addLayout(m_badges);
    m_column->addStretch(1);
    static_cast<QScrollArea *>(m_scroll)->setWidget(m_content); // deletes the former one
    show(m_scroll);
}

bool DetailPane::eventFilter(QObject *watched, QEvent *event)
{
    // There is no scrolling sideways: a button with long words widens the pane.
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        // With the scroll bar, there or not: whether it is depends on the width.
        const int edges = style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2;
        setMinimumWidth(
            qBound(Narrowest, m_content->minimumSizeHint().width() + edges, WidestByItself));
    }
    return QFrame::eventFilter(watched, event);
}

void DetailPane::addBadge(Tone tone, const QString &text)
{
    auto *badge = new StatusBadge(m_content);
    badge->setStatus(tone, text);
    static_cast<QHBoxLayout *>(m_badges)->insertWidget(m_badges->count() - 1, badge);
}

void DetailPane::addSection(const QString &title)
{
    auto *line = new QFrame(m_content);
    line->setProperty("line", true);
    auto *heading = new QLabel(title, m_content);
    setTextSize(*heading, TextSize::Strong);
    addWidget(line);
    m_column->insertSpacing(m_column->count() - 2, space::medium);
    m_column->insertSpacing(m_column->count() - 1, space::medium);
    addWidget(heading);
    m_column->insertSpacing(m_column->count() - 1, space::hair);
}

void DetailPane::addValue(const QString &name, const QString &value, Value kind)
{
    auto *row = new QWidget(m_content);
    auto *caption = new QLabel(name, row);
    setMuted(*caption);
    QLabel *text
        = makeLabel(value.isEmpty() ? u"–"_s : value, value.isEmpty() ? Value::Text : kind);
    text->setAccessibleName(u"%1: %2"_s.arg(name, value));
    if (kind == Value::Code && value.size() > 20) {
        // Ids and hashes need the whole width to stay on one line.
        auto *layout = new QVBoxLayout(row);
        layout->setContentsMargins(0, 3, 0, 3);
        layout->setSpacing(2);
        layout->addWidget(caption);
        layout->addWidget(text);
    } else {
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 3, 0, 3);
        layout->setSpacing(space::medium);
        caption->setFixedWidth(qMax(104, fontMetrics().averageCharWidth() * 15));
        caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        caption->setWordWrap(true);
        layout->addWidget(caption);
        layout->addWidget(text, 1);
    }
    addWidget(row);
}

void DetailPane::addText(const QString &text, Value kind)
{
    addWidget(makeLabel(text, kind));
}

void DetailPane::addMessage(Tone tone, const QString &text)
{
    auto *box = new InlineMessage(m_content);
    box->setMessage(tone, text);
    addWidget(box);
}

void DetailPane::addWidget(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

QLabel *DetailPane::makeLabel(const QString &text, Value kind)
{
    auto *label = new ValueLabel(m_content);
    QString shown = text;
    if (kind == Value::Code) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(label->font().pointSizeF() * 0.9);
        label->setFont(font);
        // Hashes and ids have no spaces; let them break anywhere.
        if (!text.contains(u' ') && text.size() > 20) {
            shown.clear();
            for (qsizetype i = 0; i < text.size(); ++i)
                shown += (i > 0 && i % 4 == 0) ? QString(QChar(0x200b)) + text.at(i)
                                               : QString(text.at(i));
        }
    }
    label->setText(shown);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // as tall as its lines, no taller
    label->setSizePolicy(policy);
    return label;
}

} // namespace countersign::ui::widgets
