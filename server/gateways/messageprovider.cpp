// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/messageprovider.h"

using namespace Qt::StringLiterals;

namespace countersign::gateways {

QString channelName(Channel channel)
{
    return channel == Channel::Sms ? u"sms"_s : u"email"_s;
}

std::optional<Channel> channelOf(QStringView name)
{
    if (name == "sms"_L1)
        return Channel::Sms;
    if (name == "email"_L1)
        return Channel::Email;
    return std::nullopt;
}

void MessageProvider::query(const QString &, Callback done)
{
    const Callback answer = std::move(done);
    answer(std::unexpected(DeliveryFailure{.code = u"provider_has_no_reports"_s}));
}

} // namespace countersign::gateways
