// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/otproutes.h"

#include "http/request.h"
#include "otp/otpservice.h"
#include "otp/selfservice.h"

#include <chrono>
#include <thread>

namespace countersign::otp {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

contract::SignInNotice noticeReply(const Notice &notice)
{
    return {notice.version, notice.language, notice.text, notice.hash};
}

Result<Reply> noContent(const Result<void> &done)
{
    return done.transform([] { return Reply::empty(); });
}

Result<Reply> send(OtpService &service, const Request &request)
{
    return contract::decode<contract::OtpSendRequest>(request.body)
        .and_then([&](const contract::OtpSendRequest &body) {
            return service.send(request.actor(), body);
        })
        .transform([](const contract::OtpSendReply &reply) {
            return Reply::jsonText(contract::jsonText(reply), 202);
        });
}

// A wrong code is answered at a whole number of these after the question came, whatever it took to find out: a
// customer's code, an unknown number's and none at all are told apart by microseconds, which nobody sees then.
constexpr std::chrono::milliseconds RefusalTick(5);

void waitForTick(std::chrono::steady_clock::time_point asked)
{
    const auto ticks = (std::chrono::steady_clock::now() - asked) / RefusalTick + 1;
    std::this_thread::sleep_until(asked + ticks * RefusalTick);
}

Result<Reply> verify(OtpService &service, SelfService &self, const Request &request)
{
    const auto asked = std::chrono::steady_clock::now();
    const auto body = contract::decode<contract::OtpVerifyRequest>(request.body);
    if (!body)
        return failureOf(body);
    const auto signedIn = service.verify(request.actor(), *body);
    if (!signedIn) {
        if (signedIn.error().code == ErrorCode::InvalidCode)
            waitForTick(asked);
        return failureOf(signedIn);
    }
    return self.self(signedIn->customer).transform([&](const contract::CustomerSelf &customer) {
        return Reply::jsonText(contract::jsonText(contract::OtpVerifyReply{
            signedIn->token, signedIn->expiresIn.count(), signedIn->deviceToken, customer}));
    });
}

} // namespace

void addRoutes(http::Handlers &handlers, OtpService &service, SelfService &self,
               const NoticeBook &notices)
{
    handlers.add(u"getSignInNotice"_s, [&notices](const Request &request) -> Result<Reply> {
        // RFC 9110 section 12.5.4; the first language a browser names is the one its user prefers.
        const auto language = QString::fromLatin1(
            request.headers.value(QHttpHeaders::WellKnownHeader::AcceptLanguage));
        return Reply::jsonText(contract::jsonText(noticeReply(notices.current(language))));
    });
    handlers.add(u"sendOtp"_s,
                 [&service](const Request &request) { return send(service, request); });
    handlers.add(u"verifyOtp"_s,
                 [&](const Request &request) { return verify(service, self, request); });
    handlers.add(u"enableSignIn"_s, [&self](const Request &request) {
        return noContent(
            self.enableSignIn(request.actor(), CustomerId(request.path.value(u"customerId"_s))));
    });
    handlers.add(u"getMe"_s, [&self](const Request &request) {
        return self.self(CustomerId(request.principal.id))
            .transform([](const contract::CustomerSelf &customer) {
                return Reply::jsonText(contract::jsonText(customer));
            });
    });
    handlers.add(u"logoutMe"_s, [&self](const Request &request) {
        return noContent(self.logout(request.actor()));
    });
    handlers.add(u"withdrawSignInNotice"_s, [&self](const Request &request) {
        return noContent(self.withdrawNotice(request.actor()));
    });
}

} // namespace countersign::otp
