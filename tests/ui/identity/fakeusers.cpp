// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeusers.h"

namespace countersign::tests {

using namespace Qt::StringLiterals;
using contract::UserView;

namespace {

FakeApi::Answer problem(int status, const QString &code, const QString &field = {},
                        const QString &detail = {})
{
    return {status,
            {{u"status"_s, status}, {u"code"_s, code}, {u"field"_s, field}, {u"detail"_s, detail}}};
}

QString idOf(qsizetype number)
{
    return u"01938a00-1111-7222-8333-44445555666%1"_s.arg(number, 0, 16);
}

} // namespace

FakeUsers::FakeUsers(FakeApi &api)
    : m_api(api)
{
    const auto add = [this](const QString &name, const QString &role, const QString &status) {
        users.append({.id = idOf(users.size() + 10),
                      .name = name,
                      .email = name.section(u' ', 0, 0).toLower() + u"@example.com"_s,
                      .role = role,
                      .status = status,
                      .createdAt = u"2026-11-20T08:00:00.000Z"_s,
                      .updatedAt = u"2026-11-21T09:30:00.000Z"_s});
    };
    add(u"Alex Morgan"_s, u"admin"_s, u"active"_s);
    add(u"Ben Okafor"_s, u"admin"_s, u"active"_s);
    add(u"Carla Voss"_s, u"agent"_s, u"active"_s);
    add(u"Dan Reed"_s, u"viewer"_s, u"invited"_s);
    const auto addSession = [this](const QString &program, const QString &address) {
        QList<contract::SessionView> &list = sessions[users.at(2).id];
        contract::SessionView session;
        session.id = u"01938a40-0000-7abc-8def-00000000000%1"_s.arg(list.size());
        session.kind = u"staff"_s;
        session.user = users.at(2).id;
        session.startedAt = session.lastSeenAt = u"2026-11-22T08:00:00.000Z"_s;
        session.expiresAt = u"2026-11-22T20:00:00.000Z"_s;
        session.address = address;
        session.userAgent = program;
        list.append(session);
    };
    addSession(u"Countersign console 0.1.0"_s, u"local"_s);
    addSession(u"Mozilla/5.0 (X11; Linux x86_64)"_s, u"192.0.2.7"_s);
    api.answering
        = [this](const QString &name, const QUrlQuery &query) { return answer(name, query); };
}

UserView &FakeUsers::user(const QString &name)
{
    for (UserView &user : users) {
        if (user.name == name || user.id == name)
            return user;
    }
    qFatal("there is no such user");
}

std::optional<FakeApi::Answer> FakeUsers::answer(const QString &name, const QUrlQuery &query)
{
    if (name == "GET /v1/users"_L1) {
        contract::UserPage page;
        for (const UserView &user : std::as_const(users)) {
            const QString role = query.queryItemValue(u"role"_s);
            const QString status = query.queryItemValue(u"status"_s);
            if ((role.isEmpty() || user.role == role)
                && (status.isEmpty() || user.status == status))
                page.items.append(user);
        }
        return Answer{200, contract::encode(page)};
    }
    if (name == "POST /v1/users"_L1)
        return create(m_api.lastBody);
    if (auto answered = answerGrants(name))
        return answered;
    if (auto answered = answerSessions(name, query))
        return answered;
    const QString id = name.section(u'/', 3, 3);
    if (!name.contains(u" /v1/users/"_s))
        return std::nullopt;
    if (name.endsWith("/password-reset"_L1)) {
        links.append(user(id).name);
        return Answer{202};
    }
    if (name.startsWith("PATCH"_L1))
        return change(user(id), m_api.lastBody);
    return Answer{200, contract::encode(user(id))};
}

FakeApi::Answer FakeUsers::create(const QJsonObject &body)
{
    for (const UserView &user : std::as_const(users)) {
        if (user.email == body["email"_L1].toString())
            return problem(409, u"duplicate"_s, u"/email"_s);
    }
    if (needsReason && body["role"_L1] == "admin"_L1 && !body.contains("reason"_L1))
        return problem(400, u"invalid_request"_s, u"/reason"_s);
    UserView made{.id = idOf(users.size() + 10),
                  .name = body["name"_L1].toString(),
                  .email = body["email"_L1].toString(),
                  .role = u"viewer"_s,
                  .status = u"invited"_s,
                  .createdAt = u"2026-11-22T10:00:00.000Z"_s,
                  .updatedAt = u"2026-11-22T10:00:00.000Z"_s};
    if (!holdsAdmin(made, body))
        made.role = body["role"_L1].toString();
    users.append(made);
    return {201, contract::encode(made)};
}

FakeApi::Answer FakeUsers::change(UserView &user, const QJsonObject &body)
{
    if (needsReason && body["role"_L1] == "admin"_L1 && !body.contains("reason"_L1))
        return problem(400, u"invalid_request"_s, u"/reason"_s);
    if (!holdsAdmin(user, body))
        user.role = body["role"_L1].toString(user.role);
    if (body.contains("disabled"_L1))
        user.status = body["disabled"_L1].toBool() ? u"disabled"_s : u"active"_s;
    return {200, contract::encode(user)};
}

bool FakeUsers::holdsAdmin(UserView &user, const QJsonObject &body)
{
    if (body["role"_L1] != "admin"_L1 || needsReason)
        return false;
    grants.append({.id = u"01938a41-0000-7abc-8def-00112233445%1"_s.arg(grants.size()),
                   .user = user.id,
                   .userName = user.name,
                   .askedBy = users.at(0).id,
                   .askedByName = users.at(0).name,
                   .askedAt = u"2026-11-22T09:00:00.000Z"_s,
                   .expiresAt = u"2026-11-29T09:00:00.000Z"_s,
                   .decidable = false});
    user.pendingGrant = grants.last().id;
    return true;
}

std::optional<FakeApi::Answer> FakeUsers::answerGrants(const QString &name)
{
    if (name == "GET /v1/users/grants"_L1)
        return Answer{200, contract::encode(contract::AdminGrantList{grants})};
    if (!name.contains(u"/v1/users/grants/"_s))
        return std::nullopt;
    const QString id = name.section(u'/', 4, 4);
    for (qsizetype i = 0; i < grants.size(); ++i) {
        if (grants.at(i).id != id)
            continue;
        UserView &made = user(grants.takeAt(i).user);
        made.pendingGrant.reset();
        if (name.startsWith("POST"_L1))
            made.role = u"admin"_s;
        return Answer{204};
    }
    return problem(404, u"not_found"_s);
}

std::optional<FakeApi::Answer> FakeUsers::answerSessions(const QString &name,
                                                         const QUrlQuery &query)
{
    const QString id = query.queryItemValue(u"user"_s);
    if (name == "GET /v1/sessions"_L1)
        return Answer{200, contract::encode(contract::SessionList{sessions.value(id)})};
    if (name == "DELETE /v1/sessions"_L1)
        return sessions.remove(id) ? Answer{204} : problem(404, u"not_found"_s);
    if (!name.startsWith("DELETE /v1/sessions/"_L1))
        return std::nullopt;
    for (auto &list : sessions) {
        if (list.removeIf([&](const auto &session) { return name.endsWith(session.id); }) > 0)
            return Answer{204};
    }
    return problem(404, u"not_found"_s);
}

} // namespace countersign::tests
