// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/connectiontable.h"

#include <QLocalServer>

namespace countersign::http {

// Listens on a local socket that only this user can open, for the console in the same process, and
// puts a ConnectionGuard on every connection. Bound to, and then owned by, the ApiServer.
class GuardedLocalServer final : public QLocalServer
{
    Q_OBJECT

public:
    explicit GuardedLocalServer(std::shared_ptr<ConnectionTable> table);

protected:
    void incomingConnection(quintptr descriptor) override;

private:
    const std::shared_ptr<ConnectionTable> m_table;
};

} // namespace countersign::http
