// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loftstandin.h"

#include "support/loftserver.h"

namespace countersign::support {

using namespace Qt::StringLiterals;

LoftStandIn::LoftStandIn(QDate today)
    : m_today(today)
{
    m_thread.setObjectName("loft-stand-in"_L1);
}

LoftStandIn::~LoftStandIn()
{
    if (m_server)
        m_server->deleteLater(); // handled when the thread's loop ends
    m_thread.quit();
    m_thread.wait();
}

Result<void> LoftStandIn::start(quint16 port)
{
    Result<DemoShop> shop = DemoShop::open(m_today);
    if (!shop)
        return failureOf(shop);
    m_server = new LoftServer(std::move(*shop));
    m_server->moveToThread(&m_thread);
    m_thread.start();
    bool listening = false;
    QMetaObject::invokeMethod(
        m_server,
        [&] {
            listening = m_server->listen(QHostAddress::LocalHost, port);
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
    if (!listening)
        return failure(ErrorCode::Unavailable,
                       u"The stand-in for LOFT cannot listen on port %1."_s.arg(port));
    return {};
}

QUrl LoftStandIn::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

SecretBytes LoftStandIn::apiKey() const
{
    return SecretBytes("loft-demo-key-5550100"_ba);
}

void LoftStandIn::setFault(Fault fault, int times)
{
    QMetaObject::invokeMethod(
        m_server,
        [this, fault, times] {
            m_server->fault = fault;
            m_server->faultsLeft = times;
        },
        Qt::BlockingQueuedConnection);
}

int LoftStandIn::requests() const
{
    int count = 0;
    QMetaObject::invokeMethod(
        m_server, [&] { count = m_server->requests; }, Qt::BlockingQueuedConnection);
    return count;
}

QString LoftStandIn::lastFunction() const
{
    QString function;
    QMetaObject::invokeMethod(
        m_server, [&] { function = m_server->lastFunction; }, Qt::BlockingQueuedConnection);
    return function;
}

} // namespace countersign::support
