// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/audittext.h"

#include <QWidget>

namespace countersign::ui::audit {

// What differs between two states, field by field: what it was, what it is, and in a word whether it was added, removed or
// changed; the colours say the same once more.
class ChangesView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesView(const QList<Change> &changes, QWidget *parent = nullptr);

private:
    QWidget *lineFor(const Change &change);
};

} // namespace countersign::ui::audit
