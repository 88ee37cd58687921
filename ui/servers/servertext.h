// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/savedservers.h"

#include <QSslError>

namespace countersign::ui::servers {

/// Why the authorities of this computer do not vouch for a certificate, as a sentence.
QString doubtText(QSslError::SslError doubt);
/// How a server is told from others who call themselves the same, in a few words.
QString trustText(const client::SavedServer &server);
/// A certificate's digest in two lines that are easily compared.
QString fingerprintLines(const QByteArray &sha256);

} // namespace countersign::ui::servers
