// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/users.h"
#include "ui/fakeapi/fakeapi.h"

namespace countersign::tests {

// Accounts of staff in the invented API, with the rules that the console shows: a second administrator for a third, a
// reason where there is none. What it stores is plain members that a test may read and change.
class FakeUsers
{
public:
    /// Four accounts; whoever signs in at `api` is the first, Alex. It answers what is below /v1/users and /v1/sessions.
    explicit FakeUsers(FakeApi &api);

    contract::UserView &user(const QString &name);

    QList<contract::UserView> users;
    QList<contract::AdminGrantView> grants;
    QHash<QString, QList<contract::SessionView>> sessions; // by user
    QStringList links;                                     // whom one was sent to
    bool needsReason = false;                              // there is no second administrator

private:
    using Answer = FakeApi::Answer;
    std::optional<Answer> answer(const QString &name, const QUrlQuery &query);
    Answer create(const QJsonObject &body);
    Answer change(contract::UserView &user, const QJsonObject &body);
    std::optional<Answer> answerSessions(const QString &name, const QUrlQuery &query);
    std::optional<Answer> answerGrants(const QString &name);
    bool holdsAdmin(contract::UserView &user, const QJsonObject &body);

    FakeApi &m_api;
};

} // namespace countersign::tests
