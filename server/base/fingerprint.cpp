// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fingerprint.h"

namespace countersign {

QString readableFingerprint(QByteArrayView digest)
{
    const QString digits = QString::fromLatin1(digest.toByteArray().toHex()).toUpper();
    QString text;
    for (qsizetype at = 0; at < digits.size(); at += 4) {
        if (at > 0)
            text += u' ';
        text += digits.mid(at, 4);
    }
    return text;
}

} // namespace countersign
