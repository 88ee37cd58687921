// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

// What anybody must find on every screen, whatever is on it. Each function answers with one line for each fault among the
// widgets that are visible below `root`, which is a window or dialog on screen.
namespace countersign::tests {

/// Controls that a screen reader has no name for.
QStringList namelessControls(const QWidget &root);
/// Alt and a letter that two of the enabled controls share.
QStringList sharedMnemonics(const QWidget &root);
/// Buttons and fields that no key but Tab leads to: no mnemonic, no shortcut, not Enter, not Escape, and not Ctrl+F, which
/// leads to `start`.
QStringList controlsWithoutKey(const QWidget &root, const QWidget *start);
/// What can be clicked and never gets the keyboard.
QStringList mouseOnlyControls(const QWidget &root);
/// Labels, buttons, fields and headings of columns whose text has less room than it needs.
QStringList cutTexts(const QWidget &root);
/// Presses Tab all the way round. Every control must be visited, one section of the screen after the other, and within a
/// section from the top to the bottom and from the left to the right. Two controls are side by side if more than half of
/// the lower one's height is beside the other.
QStringList tabFaults(QWidget &root);

/// All of these.
QStringList screenFaults(QWidget &root, const QWidget *start);

} // namespace countersign::tests
