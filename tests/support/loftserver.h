// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/demoshop.h"
#include "support/loftstandin.h"

#include <QTcpServer>

class QTcpSocket;

namespace countersign::support {

// The inside of LoftStandIn; all in its thread. Speaks as much HTTP/1.1 as a client of LOFT needs.
class LoftServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit LoftServer(DemoShop shop);

    LoftStandIn::Fault fault = LoftStandIn::Fault::None;
    int faultsLeft = 0; // negative: without end
    int requests = 0;
    QString lastFunction;

private:
    void receive(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head, const QByteArray &body);
    void misbehave(QTcpSocket *socket, LoftStandIn::Fault how);
    LoftStandIn::Fault takeFault();

    DemoShop m_shop;
};

} // namespace countersign::support
