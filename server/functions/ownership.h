// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functions/calleridentity.h"
#include "functions/functioncatalogue.h"

// Pure rules: whose data a call is about.
namespace countersign::functions {

/// What `caller` is known by for `key`; empty if it is not known.
QString ownValue(const Caller &caller, OwnKey key);

/// Whether `value`, in any notation, stands for the same person as `own`. Nothing equals an empty `own`.
bool sameOwner(OwnKey key, const QString &value, const QString &own);

} // namespace countersign::functions
