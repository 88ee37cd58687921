// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/trustdialog.h"

#include "client/serveraddress.h"
#include "servers/certificateview.h"
#include "widgets/field.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui::servers {

using namespace Qt::StringLiterals;
using namespace widgets;
using client::ServerIdentity;

namespace {

QHBoxLayout *buttonRow(QPushButton *cancel, QPushButton *primary)
{
    cancel->setAutoDefault(false);
    setPrimary(*primary);
    primary->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(primary);
    return row;
}

} // namespace

TrustDialog::TrustDialog(QWidget *parent)
    : QDialog(parent)
    , m_steps(new QStackedWidget(this))
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_connect(new QPushButton(tr("&Connect"), this))
    , m_problem(new InlineMessage(this))
    , m_verdict(new InlineMessage(this))
    , m_certificate(new CertificateView(this))
    , m_compare(new QLabel(this))
    , m_byPin(new QRadioButton(tr("Trust &this certificate and no other"), this))
    , m_byAuthority(new QRadioButton(tr("Trust &what an authority vouches for"), this))
    , m_compared(new QCheckBox(tr("I have &compared the fingerprint, and it is the same."), this))
    , m_trust(new QPushButton(tr("T&rust this server"), this))
{
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    m_steps->addWidget(makeForm(m_steps));
    m_steps->addWidget(makeDecision(m_steps));
    column->addWidget(m_steps);
    connect(&m_probe, &client::ServerProbe::finished, this, &TrustDialog::take);
}

TrustDialog::TrustDialog(const QString &address, QWidget *parent)
    : TrustDialog(parent)
{
    setWindowTitle(tr("Add a server"));
    m_address->setText(address);
    (address.isEmpty() ? m_address : m_name)->setFocus();
}

TrustDialog::TrustDialog(const client::SavedServer &server, QWidget *parent)
    : TrustDialog(parent)
{
    setWindowTitle(tr("Certificate of %1").arg(server.name));
    m_server = server;
    m_isKnown = true;
    m_name->setText(server.name);
    m_address->setText(server.address.toString());
    m_name->setReadOnly(true);
    m_address->setReadOnly(true);
    look();
}

QWidget *TrustDialog::makeForm(QWidget *parent)
{
    auto *form = new QWidget(parent);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    auto *what = new QLabel(tr("The console then works with Countersign on another machine. You "
                               "see its certificate before anything else is sent to it."),
                            form);
    what->setWordWrap(true);
    column->addWidget(what);
    m_address->setPlaceholderText(u"https://desk.example.com:8643"_s);
    m_address->setMaxLength(300);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    addField(*column, tr("&Address"), m_address);
    m_name->setMaxLength(60);
    m_name->setPlaceholderText(tr("As you call it, such as Main office"));
    addField(*column, tr("&Name"), m_name);
    column->addSpacing(space::medium);
    column->addWidget(m_problem);
    auto *cancel = new QPushButton(tr("Cancel"), form);
    column->addStretch(1);
    column->addSpacing(space::small);
    column->addLayout(buttonRow(cancel, m_connect));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &TrustDialog::ask);
    return form;
}

QWidget *TrustDialog::makeDecision(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_compare->setWordWrap(true);
    m_compare->setText(
        tr("Compare the fingerprint with the one of the server itself: countersignd prints it when "
           "it starts, and the console on the server's own computer shows it on its page About. "
           "Ask on the telephone or in person, not by a message."));
    auto *cancel = new QPushButton(tr("Cancel"), page);
    column->addWidget(m_verdict);
    column->addWidget(m_certificate);
    column->addWidget(m_compare);
    column->addWidget(m_byAuthority);
    column->addWidget(m_byPin);
    column->addWidget(m_compared);
    column->addStretch(1);
    column->addLayout(buttonRow(cancel, m_trust));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_trust, &QPushButton::clicked, this, &TrustDialog::accept);
    connect(m_compared, &QCheckBox::toggled, this, &TrustDialog::updateDecision);
    connect(m_byPin, &QRadioButton::toggled, this, &TrustDialog::updateDecision);
    return page;
}

void TrustDialog::ask()
{
    const auto address = client::parseServerAddress(m_address->text());
    if (!address) {
        m_problem->setMessage(Tone::Warning, address.error());
        m_address->setFocus();
        return;
    }
    m_server.address = *address;
    if (!m_isKnown) {
        const QString name = m_name->text().trimmed();
        m_server.name = name.isEmpty() ? address->host() : name;
    }
    look();
}

void TrustDialog::look()
{
    m_problem->setMessage(Tone::Info, {});
    m_connect->setEnabled(false);
    m_connect->setText(tr("Connecting …"));
    m_probe.start(m_server.address);
}

void TrustDialog::take(const client::ServerProbe::Outcome &outcome)
{
    m_connect->setEnabled(true);
    m_connect->setText(m_isKnown ? tr("Try a&gain") : tr("&Connect"));
    if (!outcome) {
        m_problem->setMessage(Tone::Danger, outcome.error());
        return;
    }
    m_shown = outcome->sha256();
    explain(*outcome);
    m_steps->setCurrentIndex(1);
    m_certificate->setFocus();
    updateDecision();
}

void TrustDialog::explain(const ServerIdentity &identity)
{
    const bool isPinned = m_isKnown && !m_server.isByAuthority();
    const bool isChange = isPinned && m_server.certificateSha256 != m_shown;
    m_certificate->show(identity, isChange ? m_server.certificateSha256 : QByteArray());
    m_byAuthority->setVisible(identity.isVouchedFor());
    m_byPin->setVisible(identity.isVouchedFor());
    const bool preferAuthority = identity.isVouchedFor() && !isPinned;
    m_byAuthority->setChecked(preferAuthority);
    m_byPin->setChecked(!preferAuthority);
    m_trust->setText(isChange    ? tr("T&rust the new certificate")
                     : m_isKnown ? tr("&Save")
                                 : tr("T&rust this server"));
    const QString version = compatibilityText(
        client::compatibilityOf(QCoreApplication::applicationVersion(), identity.version),
        identity.version);
    if (isChange)
        m_verdict->setMessage(
            Tone::Danger,
            tr("This is not the certificate that you trusted. It may have been renewed, or "
               "somebody "
               "is intercepting the connection. Go on only if the person who runs the server "
               "confirms the new fingerprint."));
    else if (isPinned)
        m_verdict->setMessage(Tone::Positive, tr("This is the certificate that you trust."));
    else
        m_verdict->setMessage(Tone::Warning, version);
}

// An authority has looked already; one's own eyes have to, where none has.
void TrustDialog::updateDecision()
{
    const bool isTheSame = m_isKnown && m_server.certificateSha256 == m_shown;
    const bool mustCompare = m_byPin->isChecked() && !isTheSame;
    m_compare->setVisible(mustCompare);
    m_compared->setVisible(mustCompare);
    m_trust->setEnabled(!mustCompare || m_compared->isChecked());
    // Nothing of a fingerprint may be cut off; a stack of pages does not ask how high wrapped text gets.
    QLayout *page = m_steps->currentWidget()->layout();
    page->activate();
    m_steps->setMinimumHeight(page->totalHeightForWidth(m_steps->width()));
    adjustSize();
}

void TrustDialog::accept()
{
    if (m_shown.isEmpty() || !m_trust->isEnabled())
        return;
    m_server.certificateSha256 = m_byAuthority->isChecked() ? QByteArray() : m_shown;
    Q_EMIT trusted(m_server);
    QDialog::accept();
}

} // namespace countersign::ui::servers
