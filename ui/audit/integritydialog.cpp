// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/integritydialog.h"

#include "audit/audittext.h"
#include "audit/verificationpane.h"
#include "widgets/icon.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"
#include "widgets/valuelabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using namespace widgets;
using State = TrailWatch::State;

namespace {

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextSize(*label, TextSize::Strong);
    return label;
}

void addRow(QFormLayout *form, const QString &name, const QString &value, bool isCode = false)
{
    auto *text = new ValueLabel(form->parentWidget());
    if (isCode)
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setText(value);
    text->setAccessibleName(u"%1: %2"_s.arg(name, value));
    auto *caption = new QLabel(name, form->parentWidget());
    setMuted(*caption);
    form->addRow(caption, text);
}

} // namespace

IntegrityDialog::IntegrityDialog(client::ApiClient &api, TrailWatch &watch, QWidget *parent)
    : QDialog(parent)
    , m_watch(watch)
    , m_proofs(api, watch)
    , m_area(new QScrollArea(this))
    , m_state(new InlineMessage(this))
    , m_advice(new InlineMessage(this))
    , m_valuesPlace(new QVBoxLayout)
    , m_check(new QPushButton(icon("refresh"_L1), tr("&Check again"), this))
    , m_verification(new VerificationPane(api, this))
    , m_proofOutcome(new InlineMessage(this))
{
    setWindowTitle(tr("Integrity of the trail"));
    resize(660, 720);
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    inner->setSpacing(space::medium);
    auto *title = new QLabel(tr("Integrity of the trail"), content);
    setTextSize(*title, TextSize::Heading);
    inner->addWidget(title);
    addOwnCheck(inner);
    inner->addSpacing(space::medium);
    inner->addWidget(m_verification);
    inner->addWidget(m_advice);
    inner->addSpacing(space::medium);
    addProofs(inner);
    inner->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Integrity of the trail"));

    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_check, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::wide, 0, space::wide, space::large);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area, 1);
    column->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_check, &QPushButton::clicked, this, &IntegrityDialog::checkWanted);
    connect(&m_watch, &TrailWatch::stateChanged, this, &IntegrityDialog::showWatch);
    connect(m_verification, &VerificationPane::broken, this, &IntegrityDialog::advise);
    showWatch();
}

void IntegrityDialog::addOwnCheck(QVBoxLayout *column)
{
    column->addWidget(heading(tr("What this console checks by itself"), this));
    column->addWidget(m_state);
    column->addLayout(m_valuesPlace);
    column->addWidget(m_check, 0, Qt::AlignLeft);
}

void IntegrityDialog::addProofs(QVBoxLayout *column)
{
    column->addWidget(heading(tr("Proof of one event"), this));
    auto *explanation = new QLabel(tr("The details of an event save its proof to a file. Whoever "
                                      "has the file and knows the trail's key can check it "
                                      "without the server."),
                                   this);
    explanation->setWordWrap(true);
    setMuted(*explanation);
    auto *choose = new QPushButton(icon("file"_L1), tr("Check a &proof file …"), this);
    choose->setAutoDefault(false);
    column->addWidget(explanation);
    column->addWidget(m_proofOutcome);
    column->addWidget(choose, 0, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, &IntegrityDialog::chooseProof);
    connect(&m_proofs, &ProofTask::proven, this, &IntegrityDialog::showProof);
    connect(&m_proofs, &ProofTask::refused, this, [this](const QString &reason) {
        m_proofOutcome->setMessage(Tone::Danger, tr("This file proves nothing. %1").arg(reason));
    });
}

void IntegrityDialog::chooseProof()
{
    auto *picker = new QFileDialog(this, tr("Check a proof file"), QDir::homePath(),
                                   tr("Proofs (*.tlog-proof);;All files (*)"));
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setFileMode(QFileDialog::ExistingFile);
    connect(picker, &QFileDialog::fileSelected, this, &IntegrityDialog::checkProof);
    picker->open();
}

void IntegrityDialog::checkProof(const QString &path)
{
    m_proofs.check(path);
}

void IntegrityDialog::showProof(const ProvenEvent &proven)
{
    const contract::AuditEvent &event = proven.event;
    m_proofOutcome->setMessage(
        Tone::Positive,
        tr("This file proves event %L1: %2, %3, by %4 (%5). It is in the signed trail of %L6 "
           "events.")
            .arg(event.index)
            .arg(actionText(event.action), timeText(event.at), actorText(event.actor),
                 event.success ? tr("Done") : tr("Refused"))
            .arg(proven.treeSize));
}

void IntegrityDialog::showWatch()
{
    m_check->setEnabled(m_watch.state() != State::Checking && m_watch.state() != State::Failed);
    switch (m_watch.state()) {
    case State::Unknown:
        m_state->setMessage(Tone::Neutral, tr("Nothing has been checked yet."));
        break;
    case State::Checking:
        m_state->setMessage(Tone::Neutral, tr("Checking …"));
        break;
    case State::Verified:
        m_state->setMessage(Tone::Positive,
                            m_watch.comparedWith()
                                ? tr("The signature is good, and the trail only grew since this "
                                     "console saw it before.")
                                : tr("The signature is good. This console had not seen the trail "
                                     "before; from now on it knows when the trail changes."));
        break;
    case State::Unreachable:
        m_state->setMessage(Tone::Warning, tr("This could not be checked now, which says nothing "
                                              "about the trail: %1")
                                               .arg(m_watch.explanation()));
        break;
    case State::Failed:
        m_state->setMessage(Tone::Danger, m_watch.explanation());
        break;
    }
    if (m_watch.state() == State::Failed)
        advise();
    if (m_watch.state() != State::Checking)
        showCheckpoint();
}

void IntegrityDialog::showCheckpoint()
{
    const std::optional<SeenCheckpoint> &checkpoint = m_watch.checkpoint();
    delete std::exchange(m_values, nullptr);
    if (!checkpoint)
        return;
    m_values = new QWidget(this);
    auto *form = new QFormLayout(m_values);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    addRow(form, tr("Events signed"), QLocale().toString(checkpoint->size));
    if (const auto &before = m_watch.comparedWith())
        addRow(form, tr("Seen before"), tr("%L1 events").arg(before->size));
    addRow(form, tr("Trail"), checkpoint->origin, true);
    addRow(form, tr("Root hash"), QString::fromLatin1(checkpoint->root.toBase64()), true);
    addRow(form, tr("Signed by"),
           tr("Ed25519 key %1").arg(QString::fromLatin1(checkpoint->publicKey.toBase64())), true);
    m_valuesPlace->addWidget(m_values);
    // A checkpoint is as old as the newest event under it, whose place there is proved.
    m_watch.dateCheckpoint(m_values, [form](const std::expected<QString, QString> &time) {
        addRow(form, tr("Newest event under it"), time ? timeText(*time) : time.error());
    });
}

void IntegrityDialog::advise()
{
    m_advice->setMessage(
        Tone::Danger,
        tr("What to do now:\n"
           "1. Do not rely on what the trail shows, and tell whoever answers for security: "
           "somebody who can write to the server's disk may have changed it.\n"
           "2. Stop the service and copy its data folder as it is, before anything else. Repair "
           "nothing there.\n"
           "3. Run “countersignd audit verify” on the copy. It names the first event that does "
           "not fit.\n"
           "4. Compare with backups and with what other consoles say: each remembers the "
           "last checkpoint that it saw."));
    // Its height is known once it is laid out.
    QMetaObject::invokeMethod(
        this, [this] { m_area->ensureWidgetVisible(m_advice); }, Qt::QueuedConnection);
}

void IntegrityDialog::done(int result)
{
    QDialog::done(result);
    if (!m_verification->isRunning()) {
        deleteLater();
        return;
    }
    // The server must still hear that it is to stop.
    connect(m_verification, &VerificationPane::ended, this, &QObject::deleteLater);
    m_verification->cancel();
}

} // namespace countersign::ui::audit
