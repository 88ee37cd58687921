// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace countersign::gateways {

using FormFields = QList<std::pair<QString, QString>>;

/// Reads an application/x-www-form-urlencoded body ('+' is a space, %XX is UTF-8); nothing if an
/// escape is broken.
std::optional<FormFields> parseForm(QByteArrayView body);

/// The X-Twilio-Signature of a form sent to `url`: base64 of HMAC-SHA1, keyed with the account's
/// auth token, over the URL and then every field's name and value in the order of their names
/// (Twilio, "Validating requests").
QByteArray twilioSignature(const SecretBytes &authToken, const QString &url, FormFields fields);

/// Whether `signature` is that signature; compared in constant time.
bool isTwilioSignature(QByteArrayView signature, const SecretBytes &authToken, const QString &url,
                       const FormFields &fields);

} // namespace countersign::gateways
