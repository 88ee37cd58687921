// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace countersign::http {

// The way a request came in: plain HTTP on loopback, TLS, or the local socket that only this user
// can open.
enum class Channel : quint8 { Plain, Tls, Local };

} // namespace countersign::http
