// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
class QWidget;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

/// Adds a field to a form: its label above, which leads to it by its mnemonic and names it to screen readers. `gap`: what
/// sets it apart from what is above, in device-independent pixels.
void addField(QVBoxLayout &column, const QString &label, QWidget *field, int gap);
void addField(QVBoxLayout &column, const QString &label, QWidget *field);

} // namespace countersign::ui::widgets
