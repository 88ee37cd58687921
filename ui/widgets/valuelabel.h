// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace countersign::ui::widgets {

// Plain text in as many lines as it takes, to be selected and copied with the mouse. For a text that can be selected Qt
// keeps a whole document and lays it out several times over, which for the twenty values of a detail pane took longer than
// a picture may; so it becomes one when the mouse first comes near it.
class ValueLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ValueLabel(QWidget *parent = nullptr);

protected:
    void enterEvent(QEnterEvent *event) override;
};

} // namespace countersign::ui::widgets
