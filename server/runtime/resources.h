// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace countersign::runtime {

/// A file that is part of the program. Internal, naming it, if it is not.
Result<QByteArray> readResource(const QString &path);

} // namespace countersign::runtime
