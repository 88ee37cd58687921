// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/brakebar.h"

#include "client/problemtext.h"
#include "widgets/inlinemessage.h"
#include "widgets/notifier.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::outbox {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int shortestReason = 3; // as the contract has it

} // namespace

QString brakeText(const contract::SignInBrake &brake)
{
    const QString until = timeText(brake.until);
    if (brake.kind == "number_range"_L1)
        return BrakeBar::tr("No text messages to numbers that begin with %1 until %2: few of the "
                            "%3 codes that were sent there in an hour were used.")
            .arg(brake.numberRange.value_or(QString()), until)
            .arg(brake.seen);
    if (brake.kind == "spend"_L1)
        return BrakeBar::tr("No text messages until %1: the money of the day is spent on %2 of "
                            "them. E-mails go out as ever.")
            .arg(until)
            .arg(brake.seen);
    return BrakeBar::tr("Somebody is trying out codes: %1 wrong ones in an hour. Networks with a "
                        "wrong code are held off until %2; known devices are not.")
        .arg(brake.seen)
        .arg(until);
}

BrakeBar::BrakeBar(client::OutboxClient client, Notifier &notifier, bool mayRelease,
                   QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_notifier(notifier)
    , m_mayRelease(mayRelease)
    , m_message(new InlineMessage(this))
    , m_form(new QWidget(this))
    , m_reason(new QLineEdit(m_form))
    , m_release(new QPushButton(tr("R&elease"), m_form))
{
    auto *caption = new QLabel(tr("Reason, for the a&udit trail"), m_form);
    caption->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason for the release"));
    m_reason->setMaxLength(500);
    m_release->setEnabled(false);
    auto *row = new QHBoxLayout(m_form);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(caption);
    row->addWidget(m_reason, 1);
    row->addWidget(m_release);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_message);
    column->addWidget(m_form);
    setVisible(false);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_release->setEnabled(text.trimmed().size() >= shortestReason);
    });
    connect(m_reason, &QLineEdit::returnPressed, m_release, &QPushButton::click);
    connect(m_release, &QPushButton::clicked, this, &BrakeBar::release);
}

void BrakeBar::refresh()
{
    m_client.brakes(this, [this](const client::ApiResult<contract::SignInBrakeList> &list) {
        if (list) // what cannot be asked for now is shown with the next refresh
            showBrakes(*list);
    });
}

void BrakeBar::showBrakes(const contract::SignInBrakeList &list)
{
    QStringList lines;
    QString newest;
    for (const contract::SignInBrake &brake : list.items) {
        if (!brake.active)
            continue;
        if (newest.isEmpty())
            newest = brake.id;
        lines.append(brakeText(brake));
    }
    if (newest != m_brakeId)
        m_reason->clear(); // it was meant for another one
    m_brakeId = newest;
    const QString text = lines.join(u'\n');
    if (text != m_message->text())
        m_message->setMessage(Tone::Warning, text);
    m_form->setVisible(m_mayRelease && !newest.isEmpty());
    setVisible(!newest.isEmpty());
}

void BrakeBar::release()
{
    if (m_brakeId.isEmpty() || !m_release->isEnabled())
        return;
    m_release->setEnabled(false);
    m_client.releaseBrake(m_brakeId, m_reason->text().trimmed(), this,
                          [this](const client::ApiResult<QJsonObject> &done) {
                              m_release->setEnabled(true);
                              if (done)
                                  m_notifier.notify(Tone::Positive, tr("Released."));
                              else
                                  m_notifier.notify(Tone::Danger,
                                                    client::problemText(done.error()));
                              refresh();
                          });
}

} // namespace countersign::ui::outbox
