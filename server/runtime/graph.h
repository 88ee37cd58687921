// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/exportservice.h"
#include "audit/trailservice.h"
#include "audit/verificationservice.h"
#include "customers/customerservice.h"
#include "customers/customertimeline.h"
#include "customers/importservice.h"
#include "customers/loftsource.h"
#include "functions/functionservice.h"
#include "gateways/phonerisk.h"
#include "http/metrics.h"
#include "identity/admingrantservice.h"
#include "identity/apikeyservice.h"
#include "identity/credentiallinks.h"
#include "identity/firstowner.h"
#include "identity/hashpool.h"
#include "identity/identityservice.h"
#include "identity/ownfactorservice.h"
#include "identity/ownpasswordservice.h"
#include "identity/sessioncontrolservice.h"
#include "identity/signinservice.h"
#include "identity/staffadminservice.h"
#include "identity/staffnotices.h"
#include "identity/tokenauthenticator.h"
#include "keys/rekeyservice.h"
#include "otp/codedelivery.h"
#include "otp/selfservice.h"
#include "outbox/deliverybook.h"
#include "overview/overviewservice.h"
#include "runtime/core.h"
#include "runtime/outside.h"
#include "safety/contactchangeservice.h"
#include "safety/customersafety.h"
#include "safety/overrideservice.h"
#include "settings/settingsservice.h"

namespace countersign::runtime {

// What the contract and the rules shipped with the program say. Immutable.
struct ProgramData
{
    std::shared_ptr<const contract::Contract> contract;
    std::shared_ptr<const contract::PermissionMatrix> permissions;
    identity::PasswordRules passwords;
    otp::NoticeBook notices;
    functions::FunctionCatalogue functions;
    safety::CustomerTexts customerTexts;
    safety::ProcedureBook procedures;

    static Result<ProgramData> load();
};

// Says who a customer is in LOFT, and who somebody in LOFT is here.
class LoftIdentity final : public functions::CallerIdentity
{
public:
    LoftIdentity(customers::CustomerService &customers, const safety::OverrideService &overrides)
        : m_customers(customers)
        , m_overrides(overrides)
    {}
    Result<functions::Caller> of(const CustomerId &customer) override;
    Result<std::optional<CustomerId>> whose(functions::OwnKey key, const QString &value) override;
    Result<QString> verifiedBy(const Actor &staff, const CustomerId &customer) override;

private:
    customers::CustomerService &m_customers;
    const safety::OverrideService &m_overrides;
};

// Every service, in the order in which they need each other; each outlives what is declared after it. Torn
// down after the HTTP server has stopped.
struct Graph
{
    Graph(std::unique_ptr<Core> core, ProgramData data, std::unique_ptr<Outside> outside,
          const ServiceOptions &options);
    ~Graph();
    Graph(const Graph &) = delete;
    Graph &operator=(const Graph &) = delete;

    /// Starts deliveries and the timers.
    Result<void> start();
    /// Every handler of the contract.
    http::Handlers handlers(const std::shared_ptr<const http::Metrics> &metrics,
                            const QByteArray &certificateSha256);

    std::unique_ptr<Core> core;
    ProgramData data;
    ServiceOptions options;

    settings::SettingsService settings;
    identity::HashPool hashPool;
    identity::StaffService staff;
    identity::SessionService sessions;
    identity::SessionControlService sessionControl;
    identity::FirstOwner firstOwner;
    identity::TokenKeys tokenKeys;
    identity::AccessTokens accessTokens;
    identity::SecondFactors secondFactors;
    outbox::OutboxService outbox;
    identity::StaffNotices staffNotices;
    identity::SignInService signIn;
    identity::OwnFactorService ownFactor;
    identity::IdentityService identity;
    identity::ApiKeyService apiKeys;
    identity::TokenAuthenticator authenticator;
    audit::TrailService trail;
    audit::ExportService exports;
    audit::VerificationService verifications;
    keys::RekeyService rekey;
    customers::CustomerService customers;
    customers::ImportService imports;
    customers::CustomerTimeline timeline;
    identity::CredentialLinks credentialLinks;
    identity::OwnPasswordService ownPassword;
    identity::AdminGrantService adminGrants;
    identity::StaffAdminService staffAdmin;
    otp::CodeMac codes;
    otp::OtpContext otpContext;
    otp::Brakes brakes;
    otp::OtpService otp;
    otp::SelfService self;
    gateways::NoPhoneRisk phoneRisk;
    safety::CustomerNotices customerNotices;
    safety::OverrideService overrides;
    safety::ContactChangeService contactChanges;
    safety::CustomerSafety customerSafety;
    std::unique_ptr<Outside> outside;
    customers::LoftSource loftCustomers;
    customers::CustomerDirectory directory;
    otp::CodeDelivery codeDelivery;
    outbox::DeliveryBook deliveries;
    LoftIdentity loftIdentity;
    functions::FunctionService functions;
    overview::OverviewService overview;
};

/// What customers need of an installation, for the service and for the command line.
customers::CustomerContext customerContext(Core &core, const QString &region);
identity::StaffService::Parts staffParts(Core &core, identity::HashPool &pool);

} // namespace countersign::runtime
