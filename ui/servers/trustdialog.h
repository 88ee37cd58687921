// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/savedservers.h"
#include "client/serverprobe.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::servers {

class CertificateView;

// Adds a server: its name and address, then its certificate, which the person looks at before anything is trusted. Or looks
// again at the certificate of a server that is saved, where a new one is accepted as deliberately as the first. Open it
// with open(). GUI thread.
class TrustDialog final : public QDialog
{
    Q_OBJECT
public:
    /// To add one. `address` is there already, if somebody has given it elsewhere.
    explicit TrustDialog(const QString &address, QWidget *parent = nullptr);
    /// To look again at this one.
    explicit TrustDialog(const client::SavedServer &server, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person trusts it, as it is in `server`.
    void trusted(const countersign::ui::client::SavedServer &server);

private:
    explicit TrustDialog(QWidget *parent);
    QWidget *makeForm(QWidget *parent);
    QWidget *makeDecision(QWidget *parent);
    void ask();
    void look();
    void take(const client::ServerProbe::Outcome &outcome);
    void explain(const client::ServerIdentity &identity);
    void updateDecision();
    void accept() override;

    client::ServerProbe m_probe;
    client::SavedServer m_server;
    bool m_isKnown = false; // saved already
    QByteArray m_shown;     // fingerprint on screen
    QStackedWidget *m_steps;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QPushButton *m_connect;
    widgets::InlineMessage *m_problem;
    widgets::InlineMessage *m_verdict;
    CertificateView *m_certificate;
    QLabel *m_compare;
    QRadioButton *m_byPin;
    QRadioButton *m_byAuthority;
    QCheckBox *m_compared;
    QPushButton *m_trust;
};

} // namespace countersign::ui::servers
