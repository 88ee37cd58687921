// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progresspane.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::widgets {

ProgressPane::ProgressPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_text(new QLabel(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    setTextSize(*m_title, TextSize::Heading);
    setMuted(*m_text);
    m_bar->setTextVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::medium);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_text);
    column->addSpacing(space::small);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_text->setText(tr("Stopping …"));
        Q_EMIT cancelled();
    });
}

void ProgressPane::start(const QString &title)
{
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    m_bar->setRange(0, 0);
    m_text->clear();
    m_cancel->setEnabled(true);
}

void ProgressPane::setProgress(qint64 done, qint64 total, const QString &text)
{
    // Thousandths: the bar counts in int, files may be larger.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(qMin(done, total) * 1000 / total));
    if (m_cancel->isEnabled())
        m_text->setText(text);
}

} // namespace countersign::ui::widgets
