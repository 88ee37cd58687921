// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phonenumber.h"

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <set>
#include <string>

namespace countersign {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {
// libphonenumber's own upper bound is 250; nobody writes a number that long.
constexpr qsizetype MaximumLength = 64;

// Numbers of the North American plan in E.164 form, "+1" and ten digits of which the first is no 0 or 1: what
// our own tables hold and most callers send. libphonenumber finds every one of them possible and gives it
// back unchanged, after a dozen regular expressions that take longer than the rest of a sign-in.
bool isPlainNorthAmerican(QStringView text)
{
    return text.size() == 12 && text.startsWith("+1"_L1) && text[2] >= u'2' && text[2] <= u'9'
           && std::ranges::all_of(text.sliced(3), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<PhoneNumber> PhoneNumber::parse(QStringView text, const QString &region)
{
    const auto invalid = [] {
        return failure(ErrorCode::InvalidPhone,
                       u"This is not a phone number that can be reached. Include the area code, "
                       "and the country code for numbers abroad."_s);
    };
    if (text.isEmpty() || text.size() > MaximumLength)
        return invalid();
    if (isPlainNorthAmerican(text)) {
        PhoneNumber number;
        number.m_e164 = text.toString();
        return number;
    }

    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util.Parse(text.toUtf8().toStdString(), region.toStdString(), &parsed)
        != PhoneNumberUtil::NO_PARSING_ERROR)
        return invalid();
    // "Possible" and not "valid": the 555-01xx numbers of the demo data are reserved and so never valid.
    if (util.IsPossibleNumberWithReason(parsed) != PhoneNumberUtil::IS_POSSIBLE)
        return invalid();

    PhoneNumber number;
    std::string formatted;
    util.Format(parsed, PhoneNumberUtil::E164, &formatted);
    number.m_e164 = QString::fromStdString(formatted);
    if (parsed.has_extension())
        number.m_extension = QString::fromStdString(parsed.extension());
    return number;
}

QString PhoneNumber::country() const
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util.Parse(m_e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string region;
    util.GetRegionCodeForNumber(parsed, &region);
    if (region == "ZZ")
        util.GetRegionCodeForCountryCode(parsed.country_code(), &region);
    const bool isCountry = region.size() == 2 && region != "ZZ";
    return isCountry ? QString::fromStdString(region) : QString();
}

QStringList PhoneNumber::countries()
{
    std::set<std::string> regions;
    PhoneNumberUtil::GetInstance()->GetSupportedRegions(&regions);
    QStringList list;
    for (const std::string &region : regions)
        list.append(QString::fromStdString(region));
    return list;
}

} // namespace countersign
