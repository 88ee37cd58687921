// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/customers.h"
#include "widgets/tokens.h"

namespace countersign::ui::customers {

// What the codes of the API are called on screen.
QString statusText(const QString &status);
widgets::Tone statusTone(const QString &status);
QString sourceText(const QString &source);

} // namespace countersign::ui::customers
