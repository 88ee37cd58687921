// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace countersign::tests {

/// The button on screen with this text, mnemonics aside; null if there is none.
inline QPushButton *button(const QWidget &in, const QString &text)
{
    for (auto *candidate : in.findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

} // namespace countersign::tests
