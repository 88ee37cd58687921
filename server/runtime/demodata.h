// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/graph.h"
#include "runtime/service.h"

namespace countersign::runtime {

/// Makes sure that a demo installation has one account per role and the invented customers of resources/demo. The accounts'
/// passwords come from the master key, so they are the same at every start and different in every installation.
Result<QList<DemoAccount>> prepareDemo(Graph &graph);

} // namespace countersign::runtime
