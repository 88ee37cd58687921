// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace countersign {

/// The digest of a certificate as people compare it, in groups of four hexadecimal digits: "3F2A 90BC …". Server and console
/// write it in the same way, so that nobody has to translate one form into the other.
QString readableFingerprint(QByteArrayView digest);

} // namespace countersign
