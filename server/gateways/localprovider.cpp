// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/localprovider.h"

using namespace Qt::StringLiterals;

namespace countersign::gateways {

QString LocalProvider::name() const
{
    return u"local"_s;
}

void LocalProvider::send(const OutgoingMessage &, Callback done)
{
    const auto answer = [done = std::move(done)] { done(Delivery{{}, DeliveryState::Local}); };
    QMetaObject::invokeMethod(&m_context, answer, Qt::QueuedConnection);
}

} // namespace countersign::gateways
