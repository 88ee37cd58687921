// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/graph.h"

#include "audit/auditroutes.h"
#include "audit/exportroutes.h"
#include "audit/verificationroutes.h"
#include "base/masking.h"
#include "customers/customerroutes.h"
#include "functions/functionroutes.h"
#include "http/serviceroutes.h"
#include "identity/apikeyroutes.h"
#include "identity/credentiallinkroutes.h"
#include "identity/identityroutes.h"
#include "identity/knowndevices.h"
#include "identity/resetpage.h"
#include "identity/sessionroutes.h"
#include "identity/signinroutes.h"
#include "identity/staffadminroutes.h"
#include "keys/keysroutes.h"
#include "otp/brakeroutes.h"
#include "otp/otproutes.h"
#include "outbox/outboxroutes.h"
#include "overview/overviewroutes.h"
#include "runtime/providers.h"
#include "runtime/resources.h"
#include "safety/safetyroutes.h"
#include "settings/settingsroutes.h"
#include "widget/widgetroutes.h"

namespace countersign::runtime {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

outbox::OutboxContext outboxContext(Core &core)
{
    return {core.ledger(), core.database(), core.vault(), core.clock(), core.random()};
}

otp::Limits codeLimits(const ServiceOptions &options)
{
    otp::Limits limits;
    if (options.relaxedCodeLimits) {
        limits.coolDowns.clear();
        limits.sendsPerHour = limits.sendsPerDay = 1'000'000'000;
    }
    return limits;
}

otp::BrakeLimits brakeLimits(const ServiceOptions &options)
{
    otp::BrakeLimits limits = options.brakes;
    if (options.relaxedCodeLimits) {
        limits.textCost = 0;
        limits.wrongPerNetwork = limits.wrongForAlarm = limits.wrongForStop = limits.checksForAlarm
            = 1'000'000'000;
    }
    return limits;
}

} // namespace

Result<ProgramData> ProgramData::load()
{
    const auto contractFile = readResource(u":/openapi.json"_s);
    const auto rolesFile = readResource(u":/roles.json"_s);
    const auto noticesFile = readResource(u":/notices/sign-in.json"_s);
    const auto customerFile = readResource(u":/notices/customer.json"_s);
    const auto overridesFile = readResource(u":/overrides.json"_s);
    for (const auto *file :
         {&contractFile, &rolesFile, &noticesFile, &customerFile, &overridesFile}) {
        if (!*file)
            return failureOf(*file);
    }
    auto contract = contract::Contract::load(*contractFile);
    auto permissions = contract::PermissionMatrix::load(*rolesFile);
    auto passwords = identity::PasswordRules::load();
    auto notices = otp::NoticeBook::load(*noticesFile);
    auto functions = functions::FunctionCatalogue::builtIn();
    auto customerTexts = safety::CustomerTexts::load(*customerFile);
    auto procedures = safety::ProcedureBook::load(*overridesFile);
    if (!contract)
        return failureOf(contract);
    if (!permissions)
        return failureOf(permissions);
    if (!passwords)
        return failureOf(passwords);
    if (!notices)
        return failureOf(notices);
    if (!functions)
        return failureOf(functions);
    if (!customerTexts)
        return failureOf(customerTexts);
    if (!procedures)
        return failureOf(procedures);
    return ProgramData{std::move(*contract),
                       std::make_shared<contract::PermissionMatrix>(std::move(*permissions)),
                       std::move(*passwords),
                       std::move(*notices),
                       std::move(*functions),
                       std::move(*customerTexts),
                       std::move(*procedures)};
}

Result<functions::Caller> LoftIdentity::of(const CustomerId &customer)
{
    return m_customers.load(customer).transform([](const customers::Customer &found) {
        return functions::Caller{found.profile.loftId,
                                 found.profile.phone ? found.profile.phone->e164() : QString(),
                                 found.profile.email ? found.profile.email->address() : QString()};
    });
}

Result<std::optional<CustomerId>> LoftIdentity::whose(functions::OwnKey key, const QString &value)
{
    const auto idOf = [](const std::optional<customers::Customer> &found) {
        return found ? std::optional(found->id) : std::nullopt;
    };
    switch (key) {
    case functions::OwnKey::CustomerId:
        return m_customers.findByLoftId(value);
    case functions::OwnKey::Phone:
        if (const auto phone = PhoneNumber::parse(value, m_customers.region()))
            return m_customers.findByPhone(*phone).transform(idOf);
        break;
    case functions::OwnKey::Email:
        if (const auto email = EmailAddress::parse(value))
            return m_customers.findByEmail(*email).transform(idOf);
        break;
    }
    return std::nullopt;
}

Result<QString> LoftIdentity::verifiedBy(const Actor &staff, const CustomerId &customer)
{
    return m_overrides.activeFor(staff, customer)
        .transform([](const std::optional<safety::Override> &entry) {
            return entry ? entry->id : QString();
        });
}

customers::CustomerContext customerContext(Core &core, const QString &region)
{
    return {core.ledger(), core.database(), core.vault(), core.index(),
            core.clock(),  core.random(),   region};
}

identity::StaffService::Parts staffParts(Core &core, identity::HashPool &pool)
{
    return {core.ledger(), core.database(), core.vault(), core.keys(), core.index(),
            pool,          core.clock(),    core.random()};
}

namespace {

// Behind a proxy all share one network, and whoever raised the rate of sign-ins has many people there.
int wrongPerNetwork(const ServiceOptions &options)
{
    return std::max(identity::WrongBeforeLock, options.authPerQuarterHour);
}

} // namespace

Graph::Graph(std::unique_ptr<Core> theCore, ProgramData theData,
             std::unique_ptr<Outside> theOutside, const ServiceOptions &theOptions)
    : core(std::move(theCore))
    , data(std::move(theData))
    , options(theOptions)
    , settings({core->ledger(), core->database(), core->vault(), core->clock(), core->random(),
                options.defaultRegion, givenSettings(options)})
    // Half of the workers may stand before it; the other half goes on serving everybody else.
    , hashPool(identity::HashPool::sizeFor(static_cast<std::size_t>(options.workers) / 2))
    , staff(staffParts(*core, hashPool), data.passwords)
    , sessions(core->ledger(), core->database(), core->vault(), core->clock(), core->random())
    , sessionControl(core->ledger(), core->database(), core->vault(), sessions, core->clock(),
                     [this](const PersonId &person) -> Result<QString> {
                         const auto customer = customers.load(CustomerId(person.value()));
                         if (customer)
                             return maskName(customer->profile.name);
                         // Erased between the two looks.
                         return customer.error().code == ErrorCode::NotFound
                                    ? Result<QString>(QString())
                                    : Result<QString>(failureOf(customer));
                     })
    , firstOwner(staff, core->ledger(), core->random())
    , tokenKeys(core->keys())
    , accessTokens(tokenKeys, core->keys(), *data.permissions, core->clock(), core->random())
    , secondFactors(core->vault(), core->keys(), core->random())
    , outbox(outboxContext(*core))
    , staffNotices(core->vault(), outbox, [this] { return settings::nameIn(*settings.current()); })
    , signIn({core->ledger(), core->database(), core->index(), staff, sessions, secondFactors,
              accessTokens, staffNotices, core->clock(), core->random(), wrongPerNetwork(options),
              !options.demo})
    , ownFactor({core->ledger(), core->database(), core->index(), staff, sessions, secondFactors,
                 accessTokens, staffNotices, core->clock()})
    , identity({core->ledger(), core->database(), accessTokens, staff, sessions, core->clock()})
    , apiKeys({core->ledger(), core->database(), *data.permissions, core->clock(), core->random(),
               options.demo ? u"demo"_s : u"live"_s})
    , authenticator(tokenKeys, core->database(), sessions, apiKeys)
    , trail(core->database(), core->vault(), core->ledger())
    , exports({core->ledger(), core->clock(), core->random()})
    , verifications({core->ledger(),
                     [path = core->database().path()](const audit::VerifyOptions &wanted) {
                         return audit::verifyDatabase(path, wanted);
                     },
                     core->clock(), core->random()})
    , rekey({core->ledger(), core->database(), core->vault(), core->clock()})
    , customers(customerContext(*core, options.defaultRegion))
    , imports(customerContext(*core, options.defaultRegion))
    , timeline(core->ledger(), core->database())
    , credentialLinks({core->ledger(), core->database(), core->vault(), core->index(), staff,
                       sessions, outbox, staffNotices, core->clock(), core->random(),
                       [this] { return settings::nameIn(*settings.current()); },
                       options.publicAddress,
                       [this] { return options.demo || settings.current()->mail.isSet(); }})
    , ownPassword({core->ledger(), staff, sessions, staffNotices, credentialLinks})
    , adminGrants({core->ledger(), core->database(), core->vault(), staffNotices, core->clock(),
                   core->random()})
    , staffAdmin({core->ledger(), core->database(), core->vault(), core->index(), sessions,
                  credentialLinks, adminGrants, staffNotices, core->clock(), core->random()})
    , codes(core->keys())
    , otpContext{
          core->ledger(), core->database(), outbox, sessions, core->index(), codes, data.notices,
          core->clock(), core->random(), codeLimits(options), options.defaultRegion,
          brakeLimits(options),
          // What stays in the local outbox costs nothing, and there is nothing to earn with it.
          [this] { return !settings.current()->texts.isSet(); },
          [this](const PhoneNumber &phone) {
              return settings::mayText(*settings.current(), phone.country());
          }}
    , brakes(otp::brakeParts(otpContext), otpContext.brakes)
    , otp(otpContext)
    , self(otpContext, customers)
    , customerNotices(outbox, data.customerTexts,
                      [this] { return settings::nameIn(*settings.current()); })
    , overrides({core->ledger(), core->database(), core->vault(), otpContext, data.procedures,
                 *data.permissions, customerNotices, core->clock(), core->random()})
    , contactChanges({customers, core->vault(), otpContext, customerNotices, overrides, phoneRisk})
    , customerSafety(core->vault(), otpContext, overrides)
    , outside(std::move(theOutside))
    , loftCustomers(outside->loft(), customers, core->clock())
    , directory({&customers, &loftCustomers})
    , codeDelivery(otpContext, directory, phoneRisk,
                   [this] { return settings::nameIn(*settings.current()); })
    , deliveries(outboxContext(*core))
    , loftIdentity(customers, overrides)
    , functions(data.functions, outside->loft(), loftIdentity, core->ledger())
    , overview({core->database(), *data.permissions, core->clock(),
                [this] {
                    const auto now = settings.current();
                    return overview::Providers{now->texts.isSet(), now->mail.isSet()};
                },
                !options.demo})
{
    deliveries.setResolver(otp::CodeMessageKind,
                           [this](const QJsonObject &payload, outbox::Channel channel) {
                               return codeDelivery.resolve(payload, channel);
                           });
    deliveries.setResolver(identity::LinkMessageKind,
                           [this](const QJsonObject &payload, outbox::Channel) {
                               return credentialLinks.resolve(payload);
                           });
    deliveries.setResolver(identity::NoticeMessageKind,
                           [this](const QJsonObject &payload, outbox::Channel) {
                               return staffNotices.resolve(payload);
                           });
    for (const QLatin1StringView kind :
         {safety::NoticeMessageKind, safety::ChangeCodeMessageKind}) {
        deliveries.setResolver(kind, [this](const QJsonObject &payload, outbox::Channel channel) {
            return customerNotices.resolve(payload, channel);
        });
    }
    // Whoever reads the outbox must not choose a colleague's password. In a demo there is no other mailbox.
    if (!options.demo)
        outbox.keepPrivate(identity::LinkMessageKind);
    // A phone or e-mail that changes hands ends what the old one had opened.
    customers.addContactChange([this](audit::Transaction &transaction, const CustomerId &customer) {
        const PersonId person(customer.value());
        return sessions.endAllOf(transaction, person, u"contact_changed"_s)
            .and_then([&] { return identity::KnownDevices::forget(transaction.sql(), person); })
            .and_then([&] {
                return otp::OtpStore::voidFlowsOf(transaction.sql(), customer, transaction.now());
            });
    });
    // Whoever is erased is signed out in the same transaction.
    customers.addErasure(
        [this](audit::Transaction &transaction, const customers::CustomerRow &customer) {
            return sessions.endAllOf(transaction, PersonId(customer.id.value()), u"erased"_s)
                .and_then([&] {
                    return otp::forgetCustomer(transaction.sql(), core->index(), customer);
                });
        });
}

Graph::~Graph()
{
    outside->stop(); // its tasks use what is declared after it
}

Result<void> Graph::start()
{
    rekey.resume();
    outside->every(30s, u"Deleting expired codes"_s, [this] { return otp.purge(); });
    outside->every(10min, u"Deleting old counts of guesses and text messages"_s,
                   [this] { return brakes.purge(); });
    outside->every(1min, u"Ending idle sessions"_s,
                   [this] { return sessions.sweep().transform([](int) {}); });
    outside->every(1h, u"Forgetting old devices and counts of wrong passwords"_s,
                   [this] { return identity.purge(); });
    outside->every(10min, u"Deleting expired links and grants of staff"_s,
                   [this] { return staffAdmin.purge(); });
    outside->every(30s, u"Changing addresses whose hold is over"_s,
                   [this] { return contactChanges.carryOut(); });
    outside->every(30s, u"Ending overrides"_s, [this] { return overrides.sweep(); });
    outside->every(1h, u"Signing a checkpoint"_s, [this] {
        return core->ledger().checkpointNow().transform([](const auto &) {});
    });
    const auto delivering = settings.load().and_then([this] {
        return outside->deliver(deliveries, outbox, core->clock(), *settings.current(), options);
    });
    if (!delivering)
        return delivering;
    settings.setTrial(outside->trials());
    settings.setListener([this](const settings::Values &values) { outside->exchange(values); });
    return {};
}

http::Handlers Graph::handlers(const std::shared_ptr<const http::Metrics> &metrics,
                               const QByteArray &certificateSha256)
{
    http::Handlers handlers;
    const auto ready = [this]() -> Result<QJsonObject> {
        // Ready means: the storage answers and takes what is written.
        return staff.isEmpty()
            .and_then([this](bool) { return core->ledger().checkStorage(); })
            .transform([] { return QJsonObject{{u"database"_s, u"ok"_s}}; })
            .transform_error([](Error error) {
                error.field = u"database"_s;
                return error;
            });
    };
    http::addServiceRoutes(handlers, data.contract, metrics, ready, certificateSha256);
    audit::addAuditRoutes(handlers, trail);
    audit::addExportRoutes(handlers, exports);
    audit::addVerificationRoutes(handlers, verifications);
    keys::addKeysRoutes(handlers, rekey);
    identity::addSignInRoutes(handlers, signIn);
    identity::addSetupRoutes(handlers, firstOwner);
    identity::addOwnFactorRoutes(handlers, ownFactor);
    identity::addIdentityRoutes(handlers, identity);
    identity::addApiKeyRoutes(handlers, apiKeys);
    identity::addSessionRoutes(handlers, sessionControl, *data.permissions);
    identity::addStaffAdminRoutes(handlers, staffAdmin, adminGrants, *data.permissions);
    identity::addCredentialLinkRoutes(handlers, credentialLinks);
    identity::addOwnPasswordRoutes(handlers, ownPassword);
    identity::addResetPageRoutes(handlers);
    customers::addCustomerRoutes(handlers, customers);
    customers::addImportRoutes(handlers, imports, customers);
    customers::addTimelineRoutes(handlers, timeline);
    safety::addContactChangeRoutes(handlers, contactChanges);
    safety::addOverrideRoutes(handlers, overrides, customerSafety);
    outbox::addOutboxRoutes(handlers, outbox, [this] {
        const auto now = settings.current();
        return outbox::TwilioCallback{now->texts.statusCallback, now->texts.authToken};
    });
    settings::addSettingsRoutes(handlers, settings);
    functions::addFunctionRoutes(handlers, functions);
    otp::addRoutes(handlers, otp, self, data.notices);
    otp::addBrakeRoutes(handlers, brakes);
    overview::addOverviewRoutes(handlers, overview);
    identity::addOwnPasswordRoutes(handlers, ownPassword);
    return handlers;
}

} // namespace countersign::runtime
