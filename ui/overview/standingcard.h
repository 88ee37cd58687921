// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/overview.h"
#include "widgets/card.h"

namespace countersign::ui::overview {

// How the audit trail and the sessions stand, for who may know it.
class StandingCard final : public QWidget
{
    Q_OBJECT
public:
    explicit StandingCard(QWidget *parent = nullptr);

    void setOverview(const contract::Overview &overview);

private:
    QWidget *m_card = nullptr; // made anew with each answer that says something else
    QStringList m_shown;
};

} // namespace countersign::ui::overview
