// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"

// What the service can be told while it runs, as it travels. Values; see resources/openapi.json.
namespace countersign::contract {

// What is known of a secret without showing it.
struct SecretState
{
    bool set = false;
    std::optional<QString> setAt; // neither where it came with the program's start
    std::optional<QString> setBy; // StaffId
    static constexpr auto members
        = std::tuple{member("set", &SecretState::set), member("setAt", &SecretState::setAt),
                     member("setBy", &SecretState::setBy)};
};

// `source` of these: "default" (nobody has set it), "stored", or "file" (given when the program was started, and only to
// be changed there).

struct TextMessageSettings
{
    QString source;
    QString accountSid;
    SecretState authToken;
    QString from;
    QString statusCallback;
    static constexpr auto members
        = std::tuple{member("source", &TextMessageSettings::source),
                     member("accountSid", &TextMessageSettings::accountSid),
                     member("authToken", &TextMessageSettings::authToken),
                     member("from", &TextMessageSettings::from),
                     member("statusCallback", &TextMessageSettings::statusCallback)};
};

struct EmailSettings
{
    QString source;
    QString url;
    QString user;
    SecretState password;
    QString from;
    static constexpr auto members = std::tuple{
        member("source", &EmailSettings::source), member("url", &EmailSettings::url),
        member("user", &EmailSettings::user), member("password", &EmailSettings::password),
        member("from", &EmailSettings::from)};
};

struct TextSetting
{
    QString source;
    QString value;
    static constexpr auto members
        = std::tuple{member("source", &TextSetting::source), member("value", &TextSetting::value)};
};

// GET /v1/settings
struct SettingsView
{
    qint64 version = 0;
    TextMessageSettings textMessages;
    EmailSettings email;
    QStringList countries; // of codes by text message; empty: all
    TextSetting businessName;
    TextSetting supportPhone;
    bool adminPhoneSignIn = false;
    static constexpr auto members
        = std::tuple{member("version", &SettingsView::version),
                     member("textMessages", &SettingsView::textMessages),
                     member("email", &SettingsView::email),
                     member("countries", &SettingsView::countries),
                     member("businessName", &SettingsView::businessName),
                     member("supportPhone", &SettingsView::supportPhone),
                     member("adminPhoneSignIn", &SettingsView::adminPhoneSignIn)};
};

// What is to be changed; what is absent stays. An empty account or address takes the whole provider away.
struct TextMessagePatch
{
    std::optional<QString> accountSid = {};
    std::optional<QString> authToken = {};
    std::optional<QString> from = {};
    std::optional<QString> statusCallback = {};
    static constexpr auto members = std::tuple{
        member("accountSid", &TextMessagePatch::accountSid),
        member("authToken", &TextMessagePatch::authToken), member("from", &TextMessagePatch::from),
        member("statusCallback", &TextMessagePatch::statusCallback)};
};

struct EmailPatch
{
    std::optional<QString> url = {};
    std::optional<QString> user = {};
    std::optional<QString> password = {};
    std::optional<QString> from = {};
    static constexpr auto members
        = std::tuple{member("url", &EmailPatch::url), member("user", &EmailPatch::user),
                     member("password", &EmailPatch::password), member("from", &EmailPatch::from)};
};

// PATCH /v1/settings
struct SettingsPatch
{
    qint64 version = 0; // what the change was made on
    std::optional<TextMessagePatch> textMessages = {};
    std::optional<EmailPatch> email = {};
    std::optional<QStringList> countries = {};
    std::optional<QString> businessName = {};
    std::optional<QString> supportPhone = {};
    std::optional<bool> adminPhoneSignIn = {};
    static constexpr auto members
        = std::tuple{member("version", &SettingsPatch::version),
                     member("textMessages", &SettingsPatch::textMessages),
                     member("email", &SettingsPatch::email),
                     member("countries", &SettingsPatch::countries),
                     member("businessName", &SettingsPatch::businessName),
                     member("supportPhone", &SettingsPatch::supportPhone),
                     member("adminPhoneSignIn", &SettingsPatch::adminPhoneSignIn)};
};

// POST /v1/settings/test-message
struct TestMessageRequest
{
    QString channel; // "sms" or "email"
    QString to;
    std::optional<TextMessagePatch> textMessages = {}; // on top of what is in force, and not saved
    std::optional<EmailPatch> email = {};              // likewise
    static constexpr auto members = std::tuple{
        member("channel", &TestMessageRequest::channel), member("to", &TestMessageRequest::to),
        member("textMessages", &TestMessageRequest::textMessages),
        member("email", &TestMessageRequest::email)};
};

struct TestMessageReply
{
    bool sent = false; // the provider has taken it
    QString provider;
    std::optional<QString> code = {}; // why not
    static constexpr auto members = std::tuple{member("sent", &TestMessageReply::sent),
                                               member("provider", &TestMessageReply::provider),
                                               member("code", &TestMessageReply::code)};
};

} // namespace countersign::contract
