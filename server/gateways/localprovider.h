// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/messageprovider.h"

#include <QObject>

namespace countersign::gateways {

// The provider when none is configured: the message goes nowhere and stays readable in the Outbox
// page until it expires. Never fails.
class LocalProvider final : public MessageProvider
{
public:
    QString name() const override;
    void send(const OutgoingMessage &message, Callback done) override;

private:
    QObject m_context; // what a pending answer ends with
};

} // namespace countersign::gateways
