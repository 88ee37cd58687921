// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <QListWidget>

namespace countersign::ui::shell {

// The list of pages at the left: an icon and a name each, under headings. Arrow keys move, the page
// follows.
class Navigation final : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(const QList<PageEntry> &entries, QWidget *parent = nullptr);

    void select(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);
};

} // namespace countersign::ui::shell
