// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/certificateview.h"

#include "servers/servertext.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace countersign::ui::servers {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    return names.join(u", "_s);
}

QLabel *makeFingerprint(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CertificateView::CertificateView(QWidget *parent)
    : QWidget(parent)
    , m_oldCaption(new QLabel(tr("Trusted so far"), this))
    , m_old(makeFingerprint(this))
    , m_caption(new QLabel(this))
    , m_fingerprint(makeFingerprint(this))
    , m_subject(new QLabel(this))
    , m_validity(new QLabel(this))
    , m_authority(new QLabel(this))
{
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(space::large);
    rows->setVerticalSpacing(space::small);
    rows->setColumnStretch(1, 1);
    const auto add = [this, rows](QLabel *name, QLabel *value) {
        const int row = rows->rowCount();
        setMuted(*name);
        value->setWordWrap(value != m_old
                           && value != m_fingerprint); // these have lines of their own
        rows->addWidget(name, row, 0, Qt::AlignTop);
        rows->addWidget(value, row, 1);
    };
    m_old->setAccessibleName(tr("Fingerprint that was trusted so far"));
    m_fingerprint->setAccessibleName(tr("Fingerprint (SHA-256)"));
    add(m_oldCaption, m_old);
    add(m_caption, m_fingerprint);
    add(new QLabel(tr("Made for"), this), m_subject);
    add(new QLabel(tr("Valid"), this), m_validity);
    add(new QLabel(tr("Authorities"), this), m_authority);
}

void CertificateView::show(const client::ServerIdentity &identity, const QByteArray &trusted)
{
    const bool isChange = !trusted.isEmpty();
    m_oldCaption->setVisible(isChange);
    m_old->setVisible(isChange);
    m_old->setText(isChange ? fingerprintLines(trusted) : QString());
    m_caption->setText(isChange ? tr("Shown now") : tr("Fingerprint"));
    m_fingerprint->setText(fingerprintLines(identity.sha256()));
    const QString names = namesOf(identity.certificate);
    m_subject->setText(names.isEmpty() ? tr("It does not say") : names);
    const QLocale locale;
    const auto day = [&locale](const QDateTime &time) {
        return locale.toString(time.toLocalTime().date(), QLocale::ShortFormat);
    };
    m_validity->setText(tr("From %1 to %2")
                            .arg(day(identity.certificate.effectiveDate()),
                                 day(identity.certificate.expiryDate())));
    m_authority->setText(identity.isVouchedFor()
                             ? tr("An authority that this computer knows vouches for it.")
                             : doubtText(identity.doubt));
}

} // namespace countersign::ui::servers
