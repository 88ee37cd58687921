// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/prooftask.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::audit {

class VerificationPane;

// What is known of the trail's integrity: what the server has signed, what this console has checked by itself, the whole
// verification by the server, and what to do if anything does not fit. Not modal. Closing it while a verification runs
// cancels that; the dialog deletes itself once it is closed and idle.
class IntegrityDialog final : public QDialog
{
    Q_OBJECT
public:
    IntegrityDialog(client::ApiClient &api, TrailWatch &watch, QWidget *parent = nullptr);

    /// Reads the file of a proof and says what it proves.
    void checkProof(const QString &path);
    void done(int result) override;

Q_SIGNALS:
    /// The console's own check is wanted anew.
    void checkWanted();

private:
    void addOwnCheck(QVBoxLayout *column);
    void addProofs(QVBoxLayout *column);
    void chooseProof();
    void showProof(const ProvenEvent &proven);
    void showWatch();
    void showCheckpoint();
    void advise();

    TrailWatch &m_watch;
    ProofTask m_proofs;
    QScrollArea *m_area;
    widgets::InlineMessage *m_state;
    widgets::InlineMessage *m_advice;
    QWidget *m_values = nullptr; // made anew for each checkpoint
    QVBoxLayout *m_valuesPlace;
    QPushButton *m_check;
    VerificationPane *m_verification;
    widgets::InlineMessage *m_proofOutcome;
};

} // namespace countersign::ui::audit
