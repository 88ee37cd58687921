// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QStringList>

namespace countersign::ui::outbox {

// What the codes of the API are called on screen.
QStringList messageStates();
QString stateText(const QString &state);
/// A sentence that says what the state means.
QString stateMeaning(const QString &state);
widgets::Tone stateTone(const QString &state);
QString channelText(const QString &channel);
QString kindText(const QString &kind);
QString providerText(const QString &provider);

} // namespace countersign::ui::outbox
