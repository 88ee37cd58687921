// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace countersign::database {
class Connection;
}

namespace countersign::audit {

// Reads the stored nodes of the tree for somebody who walks through it from left to right: of each level a
// stretch ahead, with one statement for a thousand nodes. Lives no longer than the connection; keeps some
// hundred kilobytes, however long the trail is.
class NodeWindow
{
public:
    explicit NodeWindow(database::Connection &connection)
        : m_connection(connection)
    {}

    /// The node's hash. Internal if it is missing; whatever reading gives otherwise.
    Result<QByteArray> at(int level, quint64 index);

private:
    struct Node
    {
        quint64 index = 0;
        QByteArray hash;
    };
    struct Level
    {
        std::vector<Node> ahead;
        std::size_t next = 0; // the first that was not asked for yet
    };
    Result<void> load(int level, quint64 from);

    database::Connection &m_connection;
    std::array<Level, 64> m_levels;
};

} // namespace countersign::audit
