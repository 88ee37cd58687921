// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashload.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>

namespace countersign::support {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int SignInsAtATime = 6;

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray csvOf(const QStringList &phones)
{
    QByteArray file = "name,phone\n";
    for (const QString &phone : phones)
        file += "Invented Person," + phone.toLatin1() + '\n';
    return file;
}

} // namespace

CrashLoad::CrashLoad(TwilioStandIn &provider, QQueue<QString> &phones, QQueue<QString> &customers)
    : m_provider(provider)
    , m_phones(phones)
    , m_customers(customers)
{
    m_network.setAutoDeleteReplies(true);
}

void CrashLoad::start(const QUrl &service, const QByteArray &adminToken)
{
    m_service = service;
    m_adminToken = adminToken;
    m_running = true;
    for (int i = 0; i < SignInsAtATime; ++i)
        signIn();
    import();
    askForCheckpoint();
}

void CrashLoad::call(const QByteArray &method, const QString &path, const QByteArray &body,
                     const QByteArray &type, const Then &then)
{
    QNetworkRequest request(QUrl(m_service.toString() + path, QUrl::StrictMode));
    request.setTransferTimeout(20'000);
    request.setRawHeader("Authorization", "Bearer " + m_adminToken);
    if (!type.isEmpty())
        request.setRawHeader("Content-Type", type);
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    ++m_open;
    connect(reply, &QNetworkReply::finished, this, [this, reply, then] {
        --m_open;
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QJsonDocument document = QJsonDocument::fromJson(reply->readAll());
        answer.json = document.object();
        // Half a reply is none: nobody could rely on it.
        if (reply->error() == QNetworkReply::RemoteHostClosedError || document.isNull())
            answer.status = 0;
        then(answer);
    });
}

void CrashLoad::note(const Answer &answer)
{
    if (answer.status < 300)
        return;
    ++m_promises.refused;
    m_promises.refusal = QString::fromUtf8(toJson(answer.json));
}

void CrashLoad::signIn()
{
    if (!m_running)
        return;
    if (m_customers.isEmpty()) {
        QTimer::singleShot(5ms, this, &CrashLoad::signIn);
        return;
    }
    const QString phone = m_customers.dequeue();
    call("POST", u"/v1/otp/send"_s, toJson({{u"phone"_s, phone}}), "application/json",
         [this, phone](const Answer &answer) {
             if (answer.status != 202)
                 return note(answer);
             const QString flow = answer.json.value("flowId"_L1).toString();
             m_promises.flows.insert(phone, flow);
             awaitCode(phone, flow);
         });
}

QString CrashLoad::codeFor(const QString &phone) const
{
    static const QRegularExpression pattern(u"(?<![0-9])[0-9]{6}(?![0-9])"_s);
    const auto &messages = m_provider.messages();
    for (auto message = messages.crbegin(); message != messages.crend(); ++message) {
        if (message->form.value(u"To"_s) == phone)
            return pattern.match(message->form.value(u"Body"_s)).captured();
    }
    return {};
}

void CrashLoad::awaitCode(const QString &phone, const QString &flow)
{
    if (!m_running)
        return;
    const QString code = codeFor(phone);
    if (code.isEmpty())
        QTimer::singleShot(5ms, this, [this, phone, flow] { awaitCode(phone, flow); });
    else
        verify(phone, flow, code);
}

void CrashLoad::verify(const QString &phone, const QString &flow, const QString &code)
{
    call("POST", u"/v1/otp/verify"_s, toJson({{u"flowId"_s, flow}, {u"code"_s, code}}),
         "application/json", [this, phone](const Answer &answer) {
             if (answer.status == 200)
                 m_promises.sessions.insert(phone,
                                            answer.json.value("token"_L1).toString().toLatin1());
             else
                 note(answer);
             signIn();
         });
}

void CrashLoad::import()
{
    if (!m_running || m_phones.size() < RowsPerImport)
        return;
    QStringList phones;
    for (int i = 0; i < RowsPerImport; ++i)
        phones.append(m_phones.dequeue());
    call("POST", u"/v1/customers/imports"_s, csvOf(phones), "text/csv",
         [this, phones](const Answer &answer) {
             if (answer.status != 202)
                 return note(answer);
             m_promises.imports.append({answer.json.value("importId"_L1).toString(), false, {}});
             watchImport(m_promises.imports.size() - 1, phones);
         });
}

void CrashLoad::watchImport(qsizetype number, const QStringList &phones)
{
    call("GET", u"/v1/customers/imports/"_s + m_promises.imports.at(number).id, {}, {},
         [this, number, phones](const Answer &answer) {
             if (answer.status != 200)
                 return note(answer);
             const QString state = answer.json.value("state"_L1).toString();
             if (state == "running"_L1) {
                 if (m_running)
                     QTimer::singleShot(5ms, this,
                                        [this, number, phones] { watchImport(number, phones); });
                 return;
             }
             m_promises.imports[number].ended = true;
             m_promises.imports[number].outcome = QString::fromUtf8(toJson(answer.json));
             if (state == "completed"_L1) {
                 for (const QString &phone : phones)
                     m_customers.enqueue(phone);
             }
             // Not so many that the sign-ins do not keep up.
             QTimer::singleShot(m_customers.size() > 2 * RowsPerImport ? 300ms : 20ms, this,
                                &CrashLoad::import);
         });
}

void CrashLoad::askForCheckpoint()
{
    if (!m_running)
        return;
    call("GET", u"/v1/audit/checkpoint"_s, {}, {}, [this](const Answer &answer) {
        if (answer.status == 200)
            m_promises.checkpoint = answer.json.value("note"_L1).toString().toUtf8();
        else
            note(answer);
        QTimer::singleShot(40ms, this, &CrashLoad::askForCheckpoint);
    });
}

} // namespace countersign::support
