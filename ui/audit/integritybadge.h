// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/trailwatch.h"

#include <QPushButton>

namespace countersign::ui::widgets {
class IconLabel;
}

namespace countersign::ui::audit {

// Shows what a TrailWatch has found, and asks for a new check when pressed.
class IntegrityBadge final : public QPushButton
{
    Q_OBJECT
public:
    explicit IntegrityBadge(QWidget *parent = nullptr);

    void showState(const TrailWatch &watch);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TrailWatch::State m_state = TrailWatch::State::Unknown;
};

} // namespace countersign::ui::audit
