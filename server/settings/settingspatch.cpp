// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspatch.h"

namespace countersign::settings {

using namespace Qt::StringLiterals;

namespace {

SecretBytes secretOf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return SecretBytes::fromWiping(bytes);
}

void set(QString &value, const std::optional<QString> &wanted)
{
    if (wanted)
        value = wanted->trimmed();
}

std::unexpected<Error> givenAtStart(const QString &field)
{
    return failure(
        ErrorCode::Conflict,
        u"This is set where the service is started (command line, environment or settings file), and can only be changed there."_s,
        field);
}

} // namespace

Result<TextProvider> patched(TextProvider texts, const contract::TextMessagePatch &patch)
{
    const QString account = texts.accountSid;
    set(texts.accountSid, patch.accountSid);
    set(texts.from, patch.from);
    set(texts.statusCallback, patch.statusCallback);
    if (patch.authToken)
        texts.authToken = secretOf(*patch.authToken);
    else if (texts.isSet() && texts.accountSid != account && !texts.authToken.isEmpty())
        return failure(ErrorCode::InvalidRequest, u"Give the auth token of this account, too."_s,
                       u"/textMessages/authToken"_s);
    return texts;
}

Result<MailProvider> patched(MailProvider mail, const contract::EmailPatch &patch)
{
    const QString server = mail.url;
    const QString user = mail.user;
    set(mail.url, patch.url);
    set(mail.user, patch.user);
    set(mail.from, patch.from);
    const bool sameAccount = mail.url == server && mail.user == user;
    if (patch.password)
        mail.password = secretOf(*patch.password);
    else if (mail.isSet() && !sameAccount && !mail.password.isEmpty())
        return failure(ErrorCode::InvalidRequest,
                       u"Give the password for this server and user, too."_s, u"/email/password"_s);
    return mail;
}

Result<Values> patched(const Values &stored, const Values &given,
                       const contract::SettingsPatch &patch)
{
    if (patch.textMessages && given.texts.isSet())
        return givenAtStart(u"/textMessages"_s);
    if (patch.email && given.mail.isSet())
        return givenAtStart(u"/email"_s);
    if (patch.businessName && !given.businessName.isEmpty())
        return givenAtStart(u"/businessName"_s);
    if (patch.supportPhone && !given.supportPhone.isEmpty())
        return givenAtStart(u"/supportPhone"_s);

    Values values = stored;
    if (patch.textMessages) {
        auto texts = patched(values.texts, *patch.textMessages);
        if (!texts)
            return failureOf(texts);
        values.texts = std::move(*texts);
    }
    if (patch.email) {
        auto mail = patched(values.mail, *patch.email);
        if (!mail)
            return failureOf(mail);
        values.mail = std::move(*mail);
    }
    values.countries = patch.countries.value_or(values.countries);
    values.businessName = patch.businessName.value_or(values.businessName);
    values.supportPhone = patch.supportPhone.value_or(values.supportPhone);
    values.adminPhoneSignIn = patch.adminPhoneSignIn.value_or(values.adminPhoneSignIn);
    return checked(std::move(values));
}

bool operator==(const StoredValue &a, const StoredValue &b)
{
    return a.name == b.name && a.text == b.text && a.secret.equals(b.secret.view());
}

QList<StoredValue> storedValues(const Values &values)
{
    const auto open = [](QLatin1StringView name, const QString &text) {
        return StoredValue{.name = name, .mayBeTold = true, .text = text};
    };
    const auto personal = [](QLatin1StringView name, const QString &text) {
        return StoredValue{.name = name, .text = text};
    };
    const auto secret = [](QLatin1StringView name, const SecretBytes &bytes) {
        return StoredValue{.name = name, .isSecret = true, .secret = bytes};
    };
    return {open("textMessages.accountSid"_L1, values.texts.accountSid),
            secret("textMessages.authToken"_L1, values.texts.authToken),
            personal("textMessages.from"_L1, values.texts.from),
            open("textMessages.statusCallback"_L1, values.texts.statusCallback),
            open("email.url"_L1, values.mail.url),
            personal("email.user"_L1, values.mail.user),
            secret("email.password"_L1, values.mail.password),
            personal("email.from"_L1, values.mail.from),
            open("countries"_L1, values.countries.join(u' ')),
            open("businessName"_L1, values.businessName),
            open("supportPhone"_L1, values.supportPhone),
            open("adminPhoneSignIn"_L1, values.adminPhoneSignIn ? u"on"_s : QString())};
}

void restore(Values &values, const QString &name, const QString &text, SecretBytes secret)
{
    if (name == "textMessages.accountSid"_L1)
        values.texts.accountSid = text;
    else if (name == "textMessages.authToken"_L1)
        values.texts.authToken = std::move(secret);
    else if (name == "textMessages.from"_L1)
        values.texts.from = text;
    else if (name == "textMessages.statusCallback"_L1)
        values.texts.statusCallback = text;
    else if (name == "email.url"_L1)
        values.mail.url = text;
    else if (name == "email.user"_L1)
        values.mail.user = text;
    else if (name == "email.password"_L1)
        values.mail.password = std::move(secret);
    else if (name == "email.from"_L1)
        values.mail.from = text;
    else if (name == "countries"_L1)
        values.countries = text.split(u' ', Qt::SkipEmptyParts);
    else if (name == "businessName"_L1)
        values.businessName = text;
    else if (name == "supportPhone"_L1)
        values.supportPhone = text;
    else if (name == "adminPhoneSignIn"_L1)
        values.adminPhoneSignIn = text == "on"_L1;
}

Change changeBetween(const Values &before, const Values &after)
{
    Change change;
    const QList<StoredValue> old = storedValues(before);
    const QList<StoredValue> now = storedValues(after);
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now.at(i) == old.at(i))
            continue;
        const QString name = now.at(i).name;
        change.names.append(name);
        if (!now.at(i).mayBeTold)
            continue;
        change.before.insert(name, old.at(i).text);
        change.after.insert(name, now.at(i).text);
    }
    return change;
}

} // namespace countersign::settings
