// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/channel.h"
#include "http/requesthead.h"

#include <QByteArray>

namespace countersign::http {

/// Whether the Host header names this very machine: localhost or a loopback address, with any port.
bool isLoopbackHost(QByteArrayView host);

/// The field lines that every answer carries, by what is asked for: nothing may be framed, sniffed,
/// cached or run from an API answer; the widget's files and the demo page may load from this server
/// only.
QByteArray securityFields(const RequestHead &head, Channel channel);

} // namespace countersign::http
