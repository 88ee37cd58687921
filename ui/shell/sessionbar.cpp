// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sessionbar.h"

#include "client/sessionwatch.h"
#include "widgets/inlinemessage.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace countersign::ui::shell {

using client::SessionWatch;

SessionBar::SessionBar(SessionWatch &watch, QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_message(new widgets::InlineMessage(this))
    , m_action(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::space::small);
    row->addWidget(m_message, 1);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (!m_watch.warning())
            return;
        if (m_watch.warning()->end == SessionWatch::End::Idle)
            m_watch.stay();
        else
            Q_EMIT signInRequested();
    });
    connect(&m_watch, &SessionWatch::changed, this, &SessionBar::update);
    update();
}

void SessionBar::update()
{
    const auto &warning = m_watch.warning();
    setVisible(warning.has_value());
    if (!warning)
        return;
    const QString time = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(toMilliseconds(warning->at)).time(), QLocale::ShortFormat);
    if (warning->end == SessionWatch::End::Idle) {
        m_message->setMessage(widgets::Tone::Warning,
                              tr("Nothing has been done for a while. You will be signed out at %1; "
                                 "what is on screen stays.")
                                  .arg(time));
        m_action->setText(tr("Stay si&gned in"));
    } else {
        m_message->setMessage(widgets::Tone::Warning,
                              tr("Your session ends at %1, as every session does after some hours. "
                                 "Sign in again, and go on where you are.")
                                  .arg(time));
        m_action->setText(tr("Si&gn in again"));
    }
}

} // namespace countersign::ui::shell
