// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace countersign::gateways {

enum class SmtpSecurity : quint8 { StartTls, ImplicitTls };

struct SmtpServer
{
    QString host = {};
    quint16 port = 587;
    SmtpSecurity security = SmtpSecurity::StartTls;
    QString user = {}; // empty: no login
    SecretBytes password = {};
    QString caFile = {};   // certificates to trust instead of the system's
    QString heloName = {}; // how we introduce ourselves
    std::chrono::milliseconds timeout = std::chrono::seconds(20);
};

// How a transfer ended: curl's code, the server's last answer (0: none) and whether the whole mail
// had been handed over.
struct SmtpResult
{
    int curlCode = 0;
    int response = 0;
    bool handedOver = false;
};

// Carries finished mails to one SMTP server over TLS, several at a time, on a thread of its own
// that sleeps in curl. Owned by SmtpProvider. Destruction drops what is under way without calling
// back.
class SmtpTransport
{
public:
    struct Job
    {
        QString from;
        QString to;
        QByteArray mail;
        std::function<void(SmtpResult)> done; // called on the transport's thread
    };

    explicit SmtpTransport(SmtpServer server);
    ~SmtpTransport();
    SmtpTransport(const SmtpTransport &) = delete;
    SmtpTransport &operator=(const SmtpTransport &) = delete;

    /// Thread-safe.
    void submit(Job job);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace countersign::gateways
