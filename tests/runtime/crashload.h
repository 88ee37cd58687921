// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/twiliostandin.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>
#include <QUrl>

#include <functional>

class QNetworkReply;

namespace countersign::support {

// What the service has promised by a reply: kept outside of it, to be held against what is left after a crash.
struct Promises
{
    struct Import
    {
        QString id;
        bool ended = false; // the service has said so
        QString outcome;    // what else it said
    };
    QHash<QString, QString> flows;       // flow id by phone number
    QHash<QString, QByteArray> sessions; // token by phone number
    QList<Import> imports;
    QByteArray checkpoint; // the newest note
    int refused = 0;       // replies that are neither a success nor a broken connection
    QString refusal;       // the last of them
};

// Several customers who sign in at the same time, somebody who imports more of them, and somebody who asks for
// checkpoints; all of them as fast as the service lets them. A phone number signs in once only, so that each message is
// known by its recipient. Lives on the test's thread.
class CrashLoad final : public QObject
{
    Q_OBJECT

public:
    static constexpr int RowsPerImport = 40;

    /// `phones` are free numbers, `customers` those who may sign in: the next load goes on with both.
    CrashLoad(TwilioStandIn &provider, QQueue<QString> &phones, QQueue<QString> &customers);

    void start(const QUrl &service, const QByteArray &adminToken);
    /// No new requests; those that are on their way still count if they are answered.
    void stop() { m_running = false; }
    bool isQuiet() const { return m_open == 0; }

    const Promises &promises() const { return m_promises; }

private:
    struct Answer
    {
        int status = 0; // 0: the connection broke
        QJsonObject json;
    };
    using Then = std::function<void(const Answer &)>;
    void call(const QByteArray &method, const QString &path, const QByteArray &body,
              const QByteArray &type, const Then &then);
    void signIn();
    void awaitCode(const QString &phone, const QString &flow);
    void verify(const QString &phone, const QString &flow, const QString &code);
    void import();
    void watchImport(qsizetype number, const QStringList &phones);
    void askForCheckpoint();
    void note(const Answer &answer);
    QString codeFor(const QString &phone) const;

    TwilioStandIn &m_provider;
    QQueue<QString> &m_phones;
    QQueue<QString> &m_customers;
    QNetworkAccessManager m_network;
    QUrl m_service;
    QByteArray m_adminToken;
    Promises m_promises;
    int m_open = 0;
    bool m_running = false;
};

} // namespace countersign::support
