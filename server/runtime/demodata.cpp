// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/demodata.h"

#include "base/encoding.h"
#include "crypto/digest.h"
#include "runtime/resources.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace countersign::runtime {

using namespace Qt::StringLiterals;

namespace {

QString passwordOf(const crypto::KeyRing &keys, const QString &role)
{
    const SecretBytes key = keys.derive("demo-passwords"_L1);
    return QString::fromLatin1(toBase64Url(crypto::hmacSha256(key, role.toLatin1()).first(12)));
}

QList<DemoAccount> accounts(const crypto::KeyRing &keys)
{
    QList<DemoAccount> list{
        {u"Ada Lindqvist"_s, u"admin"_s, u"admin@example.com"_s, {}},
        {u"Marcus Bell"_s, u"manager"_s, u"manager@example.com"_s, {}},
        {u"Agnes Torres"_s, u"agent"_s, u"agent@example.com"_s, {}},
        {u"Victor Osei"_s, u"viewer"_s, u"viewer@example.com"_s, {}},
        {u"Audrey Novak"_s, u"auditor"_s, u"auditor@example.com"_s, {}},
    };
    for (DemoAccount &account : list)
        account.password = passwordOf(keys, account.role);
    return list;
}

Result<void> addStaff(Graph &graph, const QList<DemoAccount> &list)
{
    const auto empty = graph.staff.isEmpty();
    if (!empty || !*empty)
        return empty.transform([](bool) {});
    const Actor actor = Actor::system(graph.core->clock().now());
    for (const DemoAccount &account : list) {
        const auto made = graph.staff.createStaff(actor, account.email, account.name, account.role,
                                                  account.password);
        if (!made)
            return failureOf(made);
    }
    return {};
}

customers::Profile profileOf(const QJsonObject &json, const QString &region)
{
    customers::Profile profile;
    profile.name = json.value("name"_L1).toString();
    if (const auto phone = PhoneNumber::parse(json.value("phone"_L1).toString(), region))
        profile.phone = *phone;
    if (const auto email = EmailAddress::parse(json.value("email"_L1).toString()))
        profile.email = *email;
    profile.vip = json.value("vip"_L1).toBool();
    const QJsonArray tags = json.value("tags"_L1).toArray();
    for (const auto &tag : tags)
        profile.tags.append(tag.toString());
    profile.status = customers::statusFromName(json.value("status"_L1).toString())
                         .value_or(customers::Status::Active);
    profile.loftId = json.value("customer_id"_L1).toString();
    return profile;
}

Result<void> addCustomers(Graph &graph)
{
    const auto file = readResource(u":/demo/customers.json"_s);
    if (!file)
        return failureOf(file);
    const QJsonArray list = QJsonDocument::fromJson(*file).array();
    const Actor actor = Actor::system(graph.core->clock().now());
    for (const auto &json : list) {
        const customers::Profile profile = profileOf(json.toObject(), graph.options.defaultRegion);
        const auto known = profile.phone ? graph.customers.findByPhone(*profile.phone)
                                         : Result<std::optional<customers::Customer>>();
        if (known && *known)
            return {}; // the first is there, so all are
        const auto added = graph.customers.add(actor, profile, customers::Source::Loft);
        // Whoever was erased stays erased, and whoever is there stays as they are.
        if (!added && added.error().code != ErrorCode::Conflict
            && added.error().code != ErrorCode::Duplicate)
            return failureOf(added);
    }
    return {};
}

} // namespace

Result<QList<DemoAccount>> prepareDemo(Graph &graph)
{
    QList<DemoAccount> list = accounts(graph.core->keys());
    return addStaff(graph, list).and_then([&] { return addCustomers(graph); }).transform([&] {
        return list;
    });
}

} // namespace countersign::runtime
