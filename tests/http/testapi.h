// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/apiserver.h"
#include "support/seededrandom.h"
#include "support/virtualclock.h"

#include <QThread>

#include <atomic>
#include <semaphore>

namespace countersign::http::test {

// A small API of its own, so that the HTTP layer is tested apart from what Countersign does with
// it.
QByteArray testContract();
QByteArray testRoles();
/// A fresh P-256 certificate for localhost, made with the openssl command. Empty if that fails.
TlsIdentity makeTestIdentity();

// Knows the tokens "reader", "admin" and "expired".
class TestAuthenticator final : public Authenticator
{
public:
    Result<Principal> authenticate(QByteArrayView token, const QString &address, Instant now,
                                   Cause cause) override;
};

// What the handlers did and what they wait for.
struct Traffic
{
    std::atomic<int> handled = 0;
    std::atomic<int> forbidden = 0;
    std::atomic<qint64> uploaded = 0;
    std::counting_semaphore<> started{0}; // a /slow request is in its handler
    std::counting_semaphore<> go{0};      // lets one /slow request go on
};

// The server on a thread of its own, with a plain, a TLS and a local listener.
class TestServer
{
public:
    explicit TestServer(Settings settings = quickSettings());
    ~TestServer();
    TestServer(const TestServer &) = delete;
    TestServer &operator=(const TestServer &) = delete;

    /// Limits that a test does not run into by accident.
    static Settings quickSettings();
    static const TlsIdentity &identity();

    quint16 port(Channel channel) const
    {
        return channel == Channel::Tls ? m_tlsPort : m_plainPort;
    }
    const QString &localName() const { return m_localName; }
    QString failure() const { return m_failure; }
    /// Runs `function(server)` on the server's thread and waits for it.
    void inServer(const std::function<void(ApiServer &)> &function);
    qsizetype connections();

    support::VirtualClock clock;
    support::SeededRandom random;
    Traffic traffic;
    std::shared_ptr<Metrics> metrics = std::make_shared<Metrics>();
    std::atomic<bool> stopped = false;

private:
    void start(const Settings &settings);
    Handlers handlers();

    QThread m_thread;
    QObject m_home; // lives in m_thread
    TestAuthenticator m_authenticator;
    std::shared_ptr<const contract::Contract> m_contract;
    std::unique_ptr<ApiServer> m_server;
    QString m_localName;
    QString m_failure;
    quint16 m_plainPort = 0;
    quint16 m_tlsPort = 0;
};

} // namespace countersign::http::test
