// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

namespace countersign::identity {

/// The page that links in e-mails to staff lead to, and its files, from the program itself.
void addResetPageRoutes(http::Handlers &handlers);

} // namespace countersign::identity
