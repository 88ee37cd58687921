// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsservice.h"

#include "audit/ledger.h"
#include "base/emailaddress.h"
#include "base/phonenumber.h"
#include "database/database.h"
#include "settings/settingspatch.h"

#include <QJsonArray>

namespace countersign::settings {

using namespace Qt::StringLiterals;
using audit::Transaction;
using gateways::Channel;
using gateways::DeliveryOutcome;
using gateways::OutgoingMessage;

namespace {

constexpr int MostTrials = 4; // each keeps a worker waiting
constexpr std::chrono::seconds TrialPatience{30};

contract::SecretState stateOf(const Stored &stored, const SecretBytes &inForce, bool isGiven,
                              QLatin1StringView name)
{
    contract::SecretState state{.set = !inForce.isEmpty(), .setAt = {}, .setBy = {}};
    const auto origin = stored.origins.constFind(name);
    if (state.set && !isGiven && origin != stored.origins.cend()) {
        state.setAt = formatInstant(origin->at);
        state.setBy = origin->by;
    }
    return state;
}

QString sourceOf(bool isGiven, bool isStored)
{
    if (isGiven)
        return u"file"_s;
    return isStored ? u"stored"_s : u"default"_s;
}

} // namespace

SettingsService::SettingsService(const Parts &parts)
    : m_parts(parts)
    , m_snapshot(std::make_shared<const Snapshot>(Snapshot{{}, parts.given}))
{}

std::shared_ptr<const SettingsService::Snapshot> SettingsService::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

std::shared_ptr<const Values> SettingsService::current() const
{
    const auto all = snapshot();
    return {all, &all->inForce};
}

Result<void> SettingsService::load()
{
    const auto stored = SettingsStore::load(m_parts.database.reader(), m_parts.vault);
    if (!stored)
        return failureOf(stored);
    install(*stored);
    return {};
}

void SettingsService::install(const Stored &stored)
{
    const std::lock_guard telling(m_telling);
    auto next
        = std::make_shared<const Snapshot>(Snapshot{stored, inForce(m_parts.given, stored.values)});
    {
        const std::lock_guard lock(m_mutex);
        // Of two changes, the later one may come here first.
        if (m_snapshot->stored.version > stored.version)
            return;
        m_snapshot = next;
    }
    if (m_listener)
        m_listener(next->inForce);
}

contract::SettingsView SettingsService::view() const
{
    const auto all = snapshot();
    const Values &given = m_parts.given;
    const Values &now = all->inForce;
    const Stored &stored = all->stored;
    return {
        .version = stored.version,
        .textMessages = {.source = sourceOf(given.texts.isSet(), stored.values.texts.isSet()),
                         .accountSid = now.texts.accountSid,
                         .authToken = stateOf(stored, now.texts.authToken, given.texts.isSet(),
                                              "textMessages.authToken"_L1),
                         .from = now.texts.from,
                         .statusCallback = now.texts.statusCallback},
        .email
        = {.source = sourceOf(given.mail.isSet(), stored.values.mail.isSet()),
           .url = now.mail.url,
           .user = now.mail.user,
           .password = stateOf(stored, now.mail.password, given.mail.isSet(), "email.password"_L1),
           .from = now.mail.from},
        .countries = now.countries,
        .businessName
        = {.source = sourceOf(!given.businessName.isEmpty(), !stored.values.businessName.isEmpty()),
           .value = nameIn(now)},
        .supportPhone
        = {.source = sourceOf(!given.supportPhone.isEmpty(), !stored.values.supportPhone.isEmpty()),
           .value = now.supportPhone},
        .adminPhoneSignIn = now.adminPhoneSignIn};
}

Result<contract::SettingsView> SettingsService::change(const Actor &actor,
                                                       const contract::SettingsPatch &patch)
{
    const auto changed = m_parts.ledger.write<Stored>(
        actor, [&](Transaction &transaction) -> Result<Stored> {
            const auto before = SettingsStore::load(transaction.sql(), m_parts.vault);
            if (!before)
                return failureOf(before);
            if (before->version != patch.version)
                return failure(ErrorCode::Conflict,
                               u"Somebody else has changed the settings in the meantime."_s,
                               u"/version"_s);
            const auto after = patched(before->values, m_parts.given, patch);
            if (!after)
                return failureOf(after);
            const Change change = changeBetween(before->values, *after);
            if (change.names.isEmpty())
                return failure(ErrorCode::InvalidRequest,
                               u"Everything in this request is set so already."_s);
            transaction.record({.action = u"settings.changed"_s,
                                .resource = u"settings"_s,
                                .resourceId = {},
                                .details = {{u"fields"_s, QJsonArray::fromStringList(change.names)},
                                            {u"version"_s, before->version + 1}},
                                .before = change.before,
                                .after = change.after});
            return SettingsStore::save(transaction.sql(), m_parts.vault, *before, *after,
                                       {transaction.now(), actor.id})
                .and_then([&] { return SettingsStore::load(transaction.sql(), m_parts.vault); });
        });
    if (!changed)
        return failureOf(changed);
    install(*changed);
    return view();
}

Result<Values> SettingsService::valuesFor(const contract::TestMessageRequest &request) const
{
    const auto all = snapshot();
    contract::SettingsPatch patch;
    patch.version = all->stored.version;
    patch.textMessages = request.textMessages;
    patch.email = request.email;
    return patched(all->stored.values, m_parts.given, patch).transform([&](const Values &values) {
        return inForce(m_parts.given, values);
    });
}

Result<OutgoingMessage> SettingsService::messageFor(const contract::TestMessageRequest &request,
                                                    const Values &values) const
{
    const auto channel = gateways::channelOf(request.channel);
    if (!channel)
        return failure(ErrorCode::InvalidRequest, u"There is no such channel."_s, u"/channel"_s);
    const Instant now = m_parts.clock.now();
    OutgoingMessage message{.id = MessageId::make(now, m_parts.random),
                            .channel = *channel,
                            .to = {},
                            .subject = {},
                            .body = {},
                            .at = now};
    const bool isSetUp = *channel == Channel::Sms ? values.texts.isSet() : values.mail.isSet();
    if (!isSetUp)
        return failure(ErrorCode::Conflict, u"No provider is set up that could send it."_s,
                       *channel == Channel::Sms ? u"/textMessages"_s : u"/email"_s);
    if (*channel == Channel::Sms) {
        auto phone = PhoneNumber::parse(request.to, m_parts.region);
        if (!phone) {
            phone.error().field = u"/to"_s;
            return failureOf(phone);
        }
        message.to = phone->e164();
        message.body = u"This is a test by %1. Your text messages work."_s.arg(nameIn(values));
        return message;
    }
    auto email = EmailAddress::parse(request.to);
    if (!email) {
        email.error().field = u"/to"_s;
        return failureOf(email);
    }
    message.to = email->address();
    message.subject = u"Test message from %1"_s.arg(nameIn(values));
    message.body = u"This is a test by %1. Your e-mail works.\n"_s.arg(nameIn(values));
    return message;
}

Result<contract::TestMessageReply>
SettingsService::test(const Actor &actor, const contract::TestMessageRequest &request)
{
    const auto values = valuesFor(request);
    if (!values)
        return failureOf(values);
    const auto message = messageFor(request, *values);
    if (!message)
        return failureOf(message);
    if (m_trials.fetch_add(1) >= MostTrials || !m_trial) {
        m_trials.fetch_sub(1);
        return failure(ErrorCode::Unavailable,
                       u"Other test messages are on their way. Try again in a moment."_s);
    }
    auto coming = m_trial->send(*values, *message);
    const bool answered = coming.wait_for(TrialPatience) == std::future_status::ready;
    m_trials.fetch_sub(1);
    const DeliveryOutcome outcome
        = answered
              ? coming.get()
              : DeliveryOutcome(std::unexpected(gateways::DeliveryFailure{.code = u"no_answer"_s}));

    contract::TestMessageReply reply{.sent = outcome.has_value(),
                                     .provider
                                     = message->channel == Channel::Sms ? u"twilio"_s : u"smtp"_s,
                                     .code = {}};
    if (!outcome)
        reply.code = outcome.error().code;
    const bool isStored = !request.textMessages && !request.email;
    const auto recorded = m_parts.ledger.record(actor, {.action = u"settings.message.tested"_s,
                                                        .resource = u"settings"_s,
                                                        .resourceId = {},
                                                        .success = reply.sent,
                                                        .error = reply.code.value_or(QString()),
                                                        .details = {{u"channel"_s, request.channel},
                                                                    {u"provider"_s, reply.provider},
                                                                    {u"stored"_s, isStored}}});
    if (!recorded)
        return failureOf(recorded);
    return reply;
}

} // namespace countersign::settings
