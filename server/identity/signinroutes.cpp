// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/signinroutes.h"

#include "contract/setup.h"
#include "crypto/base32.h"
#include "identity/firstowner.h"
#include "identity/ownfactorservice.h"
#include "identity/sessionreply.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

contract::ProofChallenge challengeOf(const Owed &owed)
{
    contract::ProofChallenge challenge{owed.challenge, owed.expiresIn.count(), std::nullopt};
    if (!owed.secret.isEmpty())
        challenge.authenticator = {QString::fromLatin1(crypto::toBase32(owed.secret.view())),
                                   authenticatorUri(owed.secret, owed.account)};
    return challenge;
}

Reply codesReply(const QStringList &codes)
{
    return Reply::jsonText(contract::jsonText(contract::RecoveryCodes{codes}));
}

Result<Reply> login(SignInService &service, const Request &request)
{
    const auto wanted = contract::decode<contract::LoginRequest>(request.body);
    if (!wanted)
        return failureOf(wanted);
    const QString device
        = wanted->deviceToken.value_or(QString::fromLatin1(request.cookie(DeviceCookie)));
    const auto step = service.login(request.actor(), wanted->email, wanted->password, device);
    if (!step)
        return failureOf(step);
    if (const auto *owed = std::get_if<Owed>(&*step))
        return Reply::jsonText(contract::jsonText(challengeOf(*owed)), 202);
    return sessionReply(std::get<SignedIn>(*step), request, wantsBody(wanted->tokenDelivery));
}

Result<Reply> proveSecondFactor(SignInService &service, const Request &request)
{
    const auto wanted = contract::decode<contract::SecondFactorRequest>(request.body);
    if (!wanted)
        return failureOf(wanted);
    const Proof proof{
        wanted->code.value_or(QString()), wanted->recoveryCode.value_or(QString()), {}};
    if (!proof.isOne())
        return failure(ErrorCode::InvalidRequest,
                       u"Give either a code of your authenticator or a recovery code."_s,
                       u"/code"_s);
    return service.prove(request.actor(), wanted->challenge, proof)
        .transform([&](const SignedIn &signedIn) {
            return sessionReply(signedIn, request, wantsBody(wanted->tokenDelivery));
        });
}

Result<Reply> enrolSecondFactor(SignInService &service, const Request &request)
{
    const auto wanted = contract::decode<contract::EnrolmentRequest>(request.body);
    if (!wanted)
        return failureOf(wanted);
    return service.enrol(request.actor(), wanted->challenge, wanted->code)
        .transform([&](const SignInService::Enrolled &enrolled) {
            const bool inBody = wantsBody(wanted->tokenDelivery);
            const contract::EnrolledSession session{deliver(enrolled.signedIn, inBody),
                                                    enrolled.recoveryCodes};
            Reply reply = Reply::jsonText(contract::jsonText(session));
            if (!inBody)
                setSessionCookies(reply, enrolled.signedIn, request);
            return reply;
        });
}

Result<Reply> setUpOwner(FirstOwner &owner, const Request &request)
{
    const auto wanted = contract::decode<contract::SetupRequest>(request.body);
    if (!wanted)
        return failureOf(wanted);
    return owner
        .create(request.actor(), wanted->code, wanted->email, wanted->name, wanted->password)
        .transform([](const StaffId &) { return Reply::empty(); });
}

Result<Reply> confirmAuthenticator(OwnFactorService &service, const Request &request)
{
    const auto wanted = contract::decode<contract::EnrolmentRequest>(request.body);
    if (!wanted)
        return failureOf(wanted);
    return service.confirmAuthenticator(request.actor(), wanted->challenge, wanted->code)
        .transform(codesReply);
}

Result<Reply> stepUp(OwnFactorService &service, const Request &request)
{
    const auto wanted = contract::decode<contract::StepUpRequest>(request.body);
    if (!wanted)
        return failureOf(wanted);
    const Proof proof{wanted->code.value_or(QString()), wanted->recoveryCode.value_or(QString()),
                      wanted->password.value_or(QString())};
    if (!proof.isOne())
        return failure(
            ErrorCode::InvalidRequest,
            u"Give a code of your authenticator, a recovery code or, if you have neither, your password."_s,
            u"/code"_s);
    return service.stepUp(request.actor(), proof).transform([&](const SignedIn &signedIn) {
        return sessionReply(signedIn, request, wantsBody(wanted->tokenDelivery));
    });
}

} // namespace

void addSignInRoutes(http::Handlers &handlers, SignInService &service)
{
    handlers.add(u"login"_s,
                 [&service](const Request &request) { return login(service, request); });
    handlers.add(u"proveSecondFactor"_s, [&service](const Request &request) {
        return proveSecondFactor(service, request);
    });
    handlers.add(u"enrolSecondFactor"_s, [&service](const Request &request) {
        return enrolSecondFactor(service, request);
    });
}

void addSetupRoutes(http::Handlers &handlers, FirstOwner &owner)
{
    handlers.add(u"setUpOwner"_s,
                 [&owner](const Request &request) { return setUpOwner(owner, request); });
}

void addOwnFactorRoutes(http::Handlers &handlers, OwnFactorService &service)
{
    handlers.add(u"getAuthenticator"_s, [&service](const Request &request) {
        return service.status(request.actor())
            .transform([](const contract::SecondFactorStatus &status) {
                return Reply::jsonText(contract::jsonText(status));
            });
    });
    handlers.add(u"startAuthenticator"_s, [&service](const Request &request) {
        return service.startAuthenticator(request.actor()).transform([](const Owed &owed) {
            return Reply::jsonText(contract::jsonText(challengeOf(owed)));
        });
    });
    handlers.add(u"confirmAuthenticator"_s, [&service](const Request &request) {
        return confirmAuthenticator(service, request);
    });
    handlers.add(u"renewRecoveryCodes"_s, [&service](const Request &request) {
        return service.renewRecoveryCodes(request.actor()).transform(codesReply);
    });
    handlers.add(u"removeAuthenticator"_s, [&service](const Request &request) {
        return service.removeOf(request.actor(), StaffId(request.path.value(u"userId"_s)))
            .transform([] { return Reply::empty(); });
    });
    handlers.add(u"stepUp"_s,
                 [&service](const Request &request) { return stepUp(service, request); });
}

} // namespace countersign::identity
