// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/changesview.h"

#include "widgets/badge.h"
#include "widgets/theme.h"
#include "widgets/valuelabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

// One state of a field, on the colour of what became of it.
class StateLine final : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(ChangesView)
public:
    StateLine(Tone tone, const QString &caption, const QString &value, QWidget *parent)
        : QWidget(parent)
        , m_tone(tone)
    {
        auto *name = new QLabel(caption, this);
        setMuted(*name);
        name->setFixedWidth(fontMetrics().averageCharWidth() * 9);
        auto *text = new ValueLabel(this);
        text->setText(value.isEmpty() ? tr("(empty)") : value);
        text->setAccessibleName(u"%1: %2"_s.arg(caption, text->text()));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::small, space::hair, space::small, space::hair);
        row->setSpacing(space::small);
        row->addWidget(name, 0, Qt::AlignTop);
        row->addWidget(text, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentTokens().of(m_tone).fill);
        painter.drawRoundedRect(rect(), 5, 5);
    }

private:
    Tone m_tone;
};

Tone toneOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Added:
        return Tone::Positive;
    case Change::Kind::Removed:
        return Tone::Danger;
    case Change::Kind::Changed:
        break;
    }
    return Tone::Info;
}

} // namespace

ChangesView::ChangesView(const QList<Change> &changes, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    for (const Change &change : changes)
        column->addWidget(lineFor(change));
}

QWidget *ChangesView::lineFor(const Change &change)
{
    auto *line = new QWidget(this);
    auto *name = new QLabel(fieldText(change.path), line);
    name->setWordWrap(true);
    name->setTextFormat(Qt::PlainText);
    auto *kind = new StatusBadge(line);
    kind->setStatus(toneOf(change.kind), changeText(change.kind));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(name, 1);
    head->addWidget(kind);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addLayout(head);
    if (change.kind != Change::Kind::Added)
        column->addWidget(new StateLine(Tone::Danger, tr("Before"), change.before, line));
    if (change.kind != Change::Kind::Removed)
        column->addWidget(new StateLine(Tone::Positive, tr("After"), change.after, line));
    return line;
}

} // namespace countersign::ui::audit
