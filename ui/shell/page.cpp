// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page.h"

namespace countersign::ui::shell {

QList<PageEntry> PageRegistry::visibleTo(const client::Staff &staff) const
{
    QList<PageEntry> visible;
    for (const PageEntry &entry : m_entries) {
        if (staff.may(entry.permission))
            visible.append(entry);
    }
    return visible;
}

} // namespace countersign::ui::shell
