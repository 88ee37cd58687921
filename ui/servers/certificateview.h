// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/serverprobe.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace countersign::ui::servers {

// What one must know of a certificate to trust it: its fingerprint above all, then whom it is for, how long, and what the
// authorities of this computer say.
class CertificateView final : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateView(QWidget *parent = nullptr);

    /// `trusted`: the fingerprint that was trusted before, to compare; empty if there is none, or it is the same.
    void show(const client::ServerIdentity &identity, const QByteArray &trusted);

private:
    QLabel *m_oldCaption;
    QLabel *m_old;
    QLabel *m_caption;
    QLabel *m_fingerprint;
    QLabel *m_subject;
    QLabel *m_validity;
    QLabel *m_authority;
};

} // namespace countersign::ui::servers
