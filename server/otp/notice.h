// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>

namespace countersign::otp {

// One version of the text that a customer sees before a code is sent (feature A7).
struct Notice
{
    QString version;  // "2026-01"
    QString language; // "en"
    QString text;
    QString hash; // SHA-256 of the UTF-8 text, lower-case hex
};

// Every notice that was ever shown, from resources/notices/sign-in.json. Immutable and thread-safe.
class NoticeBook
{
public:
    /// Reads the book; fails if it is not a list of versions, newest last, with at least one in English.
    static Result<NoticeBook> load(const QByteArray &json);

    /// The newest notice in `language` (a BCP 47 tag; only its first part counts), else the newest in English.
    const Notice &current(const QString &language) const;
    /// The notice with this hash, or null.
    const Notice *find(const QString &hash) const;

private:
    QList<Notice> m_notices;
};

} // namespace countersign::otp
