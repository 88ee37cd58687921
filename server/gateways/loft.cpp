// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/loft.h"

#include <QJsonArray>

namespace countersign::gateways {

using namespace Qt::StringLiterals;

Result<QJsonObject> Loft::ask(const QString &function, const QJsonObject &parameters, Repeat repeat,
                              std::chrono::milliseconds patience)
{
    std::future<Result<QJsonObject>> answer = call(function, parameters, repeat);
    if (answer.wait_for(patience) != std::future_status::ready)
        return failure(ErrorCode::UpstreamTimeout,
                       u"The shop's system did not answer in time. Please try again."_s);
    return answer.get();
}

namespace {

std::unexpected<Error> unreadable()
{
    return failure(ErrorCode::UpstreamFailed,
                   u"The shop's system sent a customer record that cannot be read."_s);
}

// A member that may be missing or null, but not of another type.
bool isTextOrAbsent(const QJsonValue &value)
{
    return value.isString() || value.isNull() || value.isUndefined();
}

} // namespace

Result<LoftCustomer> LoftCustomer::fromResult(const QJsonObject &result)
{
    for (const auto member : {"name"_L1, "phone"_L1, "email"_L1, "status"_L1}) {
        if (!isTextOrAbsent(result.value(member)))
            return unreadable();
    }
    LoftCustomer customer{.id = result.value("customer_id"_L1).toString(),
                          .name = result.value("name"_L1).toString(),
                          .phone = result.value("phone"_L1).toString(),
                          .email = result.value("email"_L1).toString(),
                          .vip = result.value("vip"_L1).toBool(),
                          .tags = {},
                          .status = result.value("status"_L1).toString()};
    if (customer.id.isEmpty())
        return unreadable();
    const QJsonArray tags = result.value("tags"_L1).toArray();
    for (const auto &tag : tags) {
        if (!tag.isString())
            return unreadable();
        customer.tags.append(tag.toString());
    }
    return customer;
}

} // namespace countersign::gateways
