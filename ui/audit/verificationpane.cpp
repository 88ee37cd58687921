// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/verificationpane.h"

#include "client/problemtext.h"
#include "client/serversentence.h"
#include "widgets/icon.h"
#include "widgets/inlinemessage.h"
#include "widgets/progresspane.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::AuditVerification;

VerificationPane::VerificationPane(client::ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_run(api)
    , m_idle(new QWidget(this))
    , m_outcome(new InlineMessage(this))
    , m_verify(new QPushButton(icon("shield"_L1), tr("&Verify now"), this))
    , m_progress(new ProgressPane(this))
{
    auto *title = new QLabel(tr("The whole trail"), this);
    setTextSize(*title, TextSize::Strong);
    auto *explanation = new QLabel(
        tr("The server reads every event, hash and signature again and holds them together. That "
           "takes a minute or so for ten million events, while everything else goes on. It is "
           "recorded in the trail."),
        this);
    explanation->setWordWrap(true);
    setMuted(*explanation);
    m_verify->setAutoDefault(false);
    auto *idleColumn = new QVBoxLayout(m_idle);
    idleColumn->setContentsMargins(0, 0, 0, 0);
    idleColumn->setSpacing(space::medium);
    idleColumn->addWidget(m_outcome);
    idleColumn->addWidget(m_verify, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    for (QWidget *part : std::initializer_list<QWidget *>{title, explanation, m_idle, m_progress})
        column->addWidget(part);
    m_progress->hide();

    connect(m_verify, &QPushButton::clicked, this, &VerificationPane::start);
    connect(m_progress, &ProgressPane::cancelled, &m_run, &VerificationRun::cancel);
    connect(&m_run, &VerificationRun::progressed, m_progress,
            [this](const AuditVerification &verification) {
                const qint64 total = verification.eventsTotal.value_or(0);
                m_progress->setProgress(
                    verification.eventsRead, total,
                    tr("Events looked at: %L1 of %L2").arg(verification.eventsRead).arg(total));
            });
    connect(&m_run, &VerificationRun::finished, this, &VerificationPane::showResult);
    connect(&m_run, &VerificationRun::failed, this, &VerificationPane::showProblem);
}

void VerificationPane::showRunning(bool runs)
{
    m_idle->setVisible(!runs);
    m_progress->setVisible(runs);
}

void VerificationPane::start()
{
    m_outcome->setMessage(Tone::Neutral, {});
    m_progress->start(tr("Verifying the trail …"));
    showRunning(true);
    m_progress->findChild<QPushButton *>()->setFocus(); // to cancel
    m_run.start();
}

void VerificationPane::showProblem(const client::ApiProblem &problem)
{
    showRunning(false);
    m_outcome->setMessage(Tone::Warning,
                          problem.code == "conflict"_L1
                              ? tr("Somebody else has the trail verified at this moment. Wait for "
                                   "that to end.")
                              : client::problemText(problem));
    Q_EMIT ended();
}

void VerificationPane::showResult(const AuditVerification &verification)
{
    showRunning(false);
    m_verify->setFocus();
    if (verification.state == "intact"_L1) {
        m_outcome->setMessage(
            Tone::Positive,
            tr("The trail is intact: %L1 events, %L2 of them under %L3 signed checkpoints. Every "
               "event, hash and signature is right.")
                .arg(verification.eventsRead)
                .arg(verification.signedEvents.value_or(0))
                .arg(verification.checkpoints.value_or(0)));
    } else if (verification.state == "cancelled"_L1) {
        m_outcome->setMessage(Tone::Info,
                              tr("Cancelled after %L1 events. Nothing wrong was found up to there.")
                                  .arg(verification.eventsRead));
    } else if (verification.state == "broken"_L1 && verification.fault) {
        const contract::AuditFault &fault = *verification.fault;
        const QString where = fault.first == fault.last
                                  ? tr("event %L1").arg(fault.first)
                                  : tr("events %L1 to %L2").arg(fault.first).arg(fault.last);
        m_outcome->setMessage(Tone::Danger, tr("The trail is NOT intact at %1. %2")
                                                .arg(where, client::serverSentence(fault.detail)));
        Q_EMIT broken();
    } else {
        m_outcome->setMessage(Tone::Warning,
                              tr("The trail could not be verified, which says nothing about it: %1")
                                  .arg(verification.detail
                                           ? client::serverSentence(*verification.detail)
                                           : tr("no reason was given.")));
    }
    Q_EMIT ended();
}

} // namespace countersign::ui::audit
