// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"
#include "contract/auditverification.h"
#include "contract/customers.h"
#include "contract/identity.h"
#include "contract/otp.h"
#include "contract/outbox.h"
#include "contract/overview.h"
#include "ui/fakeapi/faketrail.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QSet>
#include <QSslConfiguration>
#include <QUrlQuery>

#include <vector>

QT_BEGIN_NAMESPACE
class QLocalServer;
QT_END_NAMESPACE

namespace countersign::tests {

// The API as the console sees it, over a local socket or TLS, with invented data and faults on
// request. It keeps to the shapes of resources/openapi.json; what it stores is plain members that a
// test may read and change.
class FakeApi final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    struct Account
    {
        QString name;
        QString email;
        QString password;
        QString role;
        QStringList permissions;
    };
    struct Answer
    {
        int status = 200;
        QJsonObject body = {};
    };
    struct Grant // what a token is good for
    {
        QString email;
        int session = 0;
    };

    FakeApi();
    ~FakeApi() override;

    /// Listens on a local socket of its own; the same one each time.
    bool listen();
    /// Stops listening and breaks every connection.
    void shutDown();
    ui::client::Transport transport() const;
    /// Listens on TLS too; returns the port.
    quint16 listenTls(const QSslConfiguration &configuration);

    /// Access tokens given out so far are no longer good.
    void expireAccess() { m_access.clear(); }
    /// Nor are the refresh tokens.
    void endSessions();
    /// How many sessions could still be renewed.
    int liveSessions() const;
    /// Answers to this method and path are decided at once, but sent by release() only.
    void hold(const QString &methodAndPath) { m_held.insert(methodAndPath); }
    void release();

    int count(const QString &methodAndPath) const
    {
        return static_cast<int>(requests.count(methodAndPath));
    }

    QList<Account> accounts;
    QList<contract::SessionView> ownSessions; // of whoever asks
    QList<contract::CustomerView> customers;
    QList<contract::OutboxMessage> messages;
    QList<contract::SignInBrake> brakes;
    contract::Overview overview; // of whoever asks
    QStringList personally;      // like `requests`, without those that the console makes by itself
    std::optional<int> idleTimeout; // seconds, told with every token
    std::optional<int> endsIn;
    QStringList loginDevices; // the device token of each sign-in, empty without one
    QString releaseReason;    // with which the last brake was released
    FakeTrail trail;
    QList<QJsonObject> trailExports;                // bodies of the exports that were recorded
    contract::ImportJob importResult;               // what an import ends with
    contract::AuditVerification verificationResult; // what a verification of the trail ends with
    int verificationPolls = 1;                      // how often it is still running before
    int importPolls = 1;                            // how often it is still running before
    QByteArray importedBody;
    QUrlQuery importedQuery;
    QJsonObject lastBody;           // of the newest request
    QStringList requests;           // "GET /v1/customers", in order
    QHash<QString, Answer> answers; // instead of the real answer, by "GET /v1/customers"
    /// The same for answers that depend on the question; nothing if it has none.
    std::function<std::optional<Answer>(const QString &methodAndPath, const QUrlQuery &query)>
        answering;
    int pageSize = 50;
    QSet<QString> guarded; // need a step-up with `proof`, by "GET /v1/customers"
    QString proof = QStringLiteral("492039");

protected:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request,
                        QHttpServerResponder &responder) override;

private:
    Answer answer(const QString &name, const QHttpServerRequest &request);
    Answer login(const QJsonObject &body);
    Answer renew(const QJsonObject &body);
    Answer session(const Account &account, int number);
    Answer stepUp(const QString &token, const QJsonObject &body);
    Answer logout(const QString &token);
    static void write(QHttpServerResponder &responder, const Answer &answer);
    Answer listCustomers(const QUrlQuery &query) const;
    Answer createCustomer(const QJsonObject &body);
    Answer importJob();
    Answer verificationJob(const QString &name);
    Answer listEvents(const QUrlQuery &query) const;
    Answer listMessages(const QUrlQuery &query) const;

    QString m_name;
    QLocalServer *m_local = nullptr;
    QHash<QString, Grant> m_access; // by token
    QHash<QString, Grant> m_refresh;
    QSet<QString> m_held;
    std::vector<std::pair<QHttpServerResponder, Answer>> m_waiting;
    QSet<int> m_proved; // sessions
    int m_tokens = 0;
    int m_sessions = 0;
    int m_polled = 0;
    bool m_importCancelled = false;
    bool m_verificationCancelled = false;
};

} // namespace countersign::tests
