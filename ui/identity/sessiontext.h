// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace countersign::ui::identity {

/// How somebody proved who they are, from the codes of RFC 8176: "Password, one-time code".
QString methodsText(const QStringList &methods);

/// From where a session was started: the console on the server's own machine has no address.
QString addressText(const std::optional<QString> &address);

} // namespace countersign::ui::identity
