// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <expected>

namespace countersign::ui::client {

/// The address of a server as somebody has typed it, in the one form that is stored: https, host and, unless it is 443, port.
/// "desk.example.com:8643" does. Otherwise a sentence that says what is wrong with it.
std::expected<QUrl, QString> parseServerAddress(const QString &typed);

} // namespace countersign::ui::client
