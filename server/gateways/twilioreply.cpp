// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/twilioreply.h"

#include "base/foreignjson.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::gateways {

namespace {

struct KnownError
{
    int number;
    QLatin1StringView code;
};

// https://www.twilio.com/docs/api/errors: the ones that staff can do something about, under names
// of our own.
constexpr std::array knownErrors = {
    KnownError{20003, "provider_login_refused"_L1},
    KnownError{21211, "invalid_number"_L1},
    KnownError{21212, "sender_refused"_L1},
    KnownError{21408, "region_not_allowed"_L1},
    KnownError{21606, "sender_refused"_L1},
    KnownError{21608, "number_not_verified"_L1},
    KnownError{21610, "opted_out"_L1},
    KnownError{21612, "not_reachable"_L1},
    KnownError{21614, "not_a_mobile_number"_L1},
    KnownError{21617, "message_too_long"_L1},
    KnownError{21659, "sender_refused"_L1},
    KnownError{30003, "handset_unreachable"_L1},
    KnownError{30004, "blocked_by_recipient"_L1},
    KnownError{30005, "unknown_number"_L1},
    KnownError{30006, "landline_or_unreachable"_L1},
    KnownError{30007, "filtered_by_carrier"_L1},
    KnownError{30008, "carrier_error"_L1},
};

QString errorName(int number, QLatin1StringView otherwise)
{
    const auto known = std::ranges::find(knownErrors, number, &KnownError::number);
    return known == knownErrors.end() ? QString(otherwise) : QString(known->code);
}

std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &header)
{
    bool isNumber = false;
    const int seconds = header.trimmed().toInt(
        &isNumber); // the date form of RFC 9110 section 10.2.3 is not used by Twilio
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::chrono::seconds(std::min(seconds, 3600));
}

// Twilio took the message but did not tell its name: it may well be on its way.
DeliveryFailure garbage()
{
    return {.code = u"provider_garbage"_s, .uncertain = true};
}

DeliveryOutcome readAccepted(const QJsonObject &object)
{
    const QString sid = object.value("sid"_L1).toString();
    if (!isTwilioMessageSid(sid))
        return std::unexpected(garbage());
    const auto outcome = readTwilioStatus(sid, object.value("status"_L1).toString(),
                                          object.value("error_code"_L1).toInt());
    return outcome ? *outcome : std::unexpected(garbage());
}

DeliveryFailure readRefusal(int httpStatus, const QJsonObject &object)
{
    const int number = object.value("code"_L1).toInt();
    const bool passing = httpStatus == 408 || httpStatus == 409 || httpStatus == 425 || number == 0;
    // A 4xx without Twilio's error number does not come from Twilio's API but from something in
    // between.
    const auto otherwise = number == 0 ? "provider_garbage"_L1 : "provider_refused"_L1;
    const bool login = httpStatus == 401 || httpStatus == 403;
    return {.code = login ? u"provider_login_refused"_s : errorName(number, otherwise),
            .lasting = !passing || login};
}

} // namespace

bool isTwilioMessageSid(QStringView text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.size() == 34 && (text.startsWith("SM"_L1) || text.startsWith("MM"_L1))
           && std::ranges::all_of(text.sliced(2), isHex);
}

std::optional<DeliveryOutcome> readTwilioStatus(const QString &providerId, QStringView status,
                                                int errorCode)
{
    constexpr std::array underway
        = {"accepted"_L1, "scheduled"_L1, "queued"_L1, "sending"_L1, "sent"_L1};
    constexpr std::array arrived = {"delivered"_L1, "read"_L1};
    constexpr std::array lost = {"undelivered"_L1, "failed"_L1, "canceled"_L1};
    const auto is = [status](QLatin1StringView name) { return status == name; };
    if (std::ranges::any_of(underway, is))
        return Delivery{providerId, DeliveryState::Sent};
    if (std::ranges::any_of(arrived, is))
        return Delivery{providerId, DeliveryState::Delivered};
    if (std::ranges::any_of(lost, is))
        return std::unexpected(
            DeliveryFailure{.code = errorName(errorCode, "undelivered"_L1), .lasting = true});
    return std::nullopt;
}

DeliveryOutcome readTwilioReply(int httpStatus, const QByteArray &body,
                                const QByteArray &retryAfter)
{
    const QJsonObject object = parseForeignObject(body);
    if (httpStatus == 200 || httpStatus == 201)
        return readAccepted(object);
    if (httpStatus == 429)
        return std::unexpected(
            DeliveryFailure{.code = u"provider_busy"_s, .retryAfter = readRetryAfter(retryAfter)});
    if (httpStatus >= 500) {
        // Only 503 promises that nothing was done.
        return std::unexpected(DeliveryFailure{.code = u"provider_failed"_s,
                                               .uncertain = httpStatus != 503,
                                               .retryAfter = readRetryAfter(retryAfter)});
    }
    if (httpStatus >= 400)
        return std::unexpected(readRefusal(httpStatus, object));
    if (httpStatus >= 300)
        return std::unexpected(DeliveryFailure{.code = u"provider_redirected"_s});
    return std::unexpected(garbage());
}

} // namespace countersign::gateways
