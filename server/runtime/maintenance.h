// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace countersign::runtime {

// What has to be done now and then: deleting what has expired, ending idle sessions, signing checkpoints. Lives on the
// gateway thread; a task may wait for a commit. A task that fails is logged and tried again next time.
class Maintenance final : public QObject
{
    Q_OBJECT

public:
    using Task = std::function<Result<void>()>;

    /// Runs `task` every `interval`, the first time after one interval. `name` is for the log.
    void every(std::chrono::milliseconds interval, const QString &name, Task task);
};

} // namespace countersign::runtime
