// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "base/emailaddress.h"
#include "base/phonenumber.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace countersign::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 100;

std::unexpected<Error> wrong(const QString &field, const QString &detail)
{
    return failure(ErrorCode::InvalidRequest, detail, field);
}

bool matches(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return !c.isPrint(); });
}

Result<void> check(TextProvider &texts)
{
    if (!texts.isSet()) {
        texts = {};
        return {};
    }
    static const QRegularExpression account(u"^AC[0-9a-fA-F]{32}$"_s);
    // A number in E.164 form, a short code, a messaging service, or a name of up to 11 letters and digits.
    static const QRegularExpression sender(
        u"^(\\+[1-9][0-9]{6,14}|[0-9]{3,8}|MG[0-9a-fA-F]{32}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11})$"_s);
    if (!matches(account, texts.accountSid))
        return wrong(u"/textMessages/accountSid"_s,
                     u"An account SID is AC and 32 digits or letters from a to f."_s);
    if (texts.authToken.isEmpty())
        return wrong(u"/textMessages/authToken"_s, u"The account's auth token is missing."_s);
    if (!matches(sender, texts.from))
        return wrong(
            u"/textMessages/from"_s,
            u"The sender is a number such as +12025550123, or a messaging service that starts with MG."_s);
    const QUrl callback(texts.statusCallback, QUrl::StrictMode);
    if (!texts.statusCallback.isEmpty()
        && (callback.scheme() != "https"_L1 || callback.host().isEmpty()))
        return wrong(u"/textMessages/statusCallback"_s,
                     u"The address for delivery reports must start with https://."_s);
    return {};
}

Result<void> check(MailProvider &mail)
{
    if (!mail.isSet()) {
        mail = {};
        return {};
    }
    const QUrl url(mail.url, QUrl::StrictMode);
    const bool isMailServer = url.scheme() == "smtp"_L1 || url.scheme() == "smtps"_L1;
    const bool isBare = url.userInfo().isEmpty() && (url.path().isEmpty() || url.path() == "/"_L1)
                        && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || !isMailServer || !isBare || url.host().isEmpty() || url.port() == 0)
        return wrong(
            u"/email/url"_s,
            u"The mail server is written as smtp://mail.example.com:587 or smtps://mail.example.com:465."_s);
    const auto from = EmailAddress::parse(mail.from);
    if (!from)
        return wrong(u"/email/from"_s, u"The sender's e-mail address is missing or wrong."_s);
    mail.from = from->address();
    if (hasControls(mail.user))
        return wrong(u"/email/user"_s, u"The user name has a character that cannot be sent."_s);
    if (mail.user.isEmpty() && !mail.password.isEmpty())
        return wrong(u"/email/user"_s, u"A password needs a user name."_s);
    return {};
}

Result<void> check(QStringList &countries)
{
    const QStringList all = PhoneNumber::countries();
    for (QString &country : countries) {
        country = country.toUpper();
        if (!all.contains(country))
            return wrong(u"/countries"_s,
                         u"“%1” is not the code of a country that has phone numbers."_s.arg(
                             country.left(20)));
    }
    countries.sort();
    countries.removeDuplicates();
    return {};
}

Result<void> checkBusiness(Values &values)
{
    values.businessName = values.businessName.simplified();
    if (values.businessName.size() > LongestName || hasControls(values.businessName))
        return wrong(u"/businessName"_s, u"The name has at most 100 characters, on one line."_s);
    values.supportPhone = values.supportPhone.simplified();
    if (!values.supportPhone.isEmpty() && !canBeDialled(values.supportPhone))
        return wrong(u"/supportPhone"_s,
                     u"This must be a number that can be dialled, as +1 800 555 0199."_s);
    return {};
}

} // namespace

bool operator==(const TextProvider &a, const TextProvider &b)
{
    return a.accountSid == b.accountSid && a.authToken.equals(b.authToken.view())
           && a.from == b.from && a.statusCallback == b.statusCallback;
}

bool operator==(const MailProvider &a, const MailProvider &b)
{
    return a.url == b.url && a.user == b.user && a.password.equals(b.password.view())
           && a.from == b.from;
}

Values inForce(const Values &given, const Values &stored)
{
    Values values = stored;
    if (given.texts.isSet())
        values.texts = given.texts;
    if (given.mail.isSet())
        values.mail = given.mail;
    if (!given.businessName.isEmpty())
        values.businessName = given.businessName;
    if (!given.supportPhone.isEmpty())
        values.supportPhone = given.supportPhone;
    return values;
}

QString nameIn(const Values &values)
{
    return values.businessName.isEmpty() ? u"Countersign"_s : values.businessName;
}

bool mayText(const Values &values, const QString &country)
{
    return values.countries.isEmpty() || values.countries.contains(country);
}

bool canBeDialled(const QString &number)
{
    static const QRegularExpression dialled(u"^(?=(.*\\d){3})\\+?[0-9 ().-]{3,31}$"_s);
    return matches(dialled, number);
}

Result<Values> checked(Values values)
{
    auto done = check(values.texts)
                    .and_then([&] { return check(values.mail); })
                    .and_then([&] { return check(values.countries); })
                    .and_then([&] { return checkBusiness(values); });
    if (!done)
        return failureOf(done);
    return values;
}

} // namespace countersign::settings
