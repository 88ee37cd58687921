// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contractdata.h"

namespace countersign::contract {

// One operation as it was read.
struct LoadedOperation
{
    Operation operation;
    OperationRules rules;
};

/// Reads and compiles one operation of an OpenAPI document; `pathItem` is what stands under `path`. Fails with
/// Internal, naming the operation and what is wrong with it.
Result<LoadedOperation> loadOperation(const QString &path, const QString &method,
                                      const QJsonObject &pathItem, const QJsonObject &document);

} // namespace countersign::contract
