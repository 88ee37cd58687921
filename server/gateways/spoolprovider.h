// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gateways/messageprovider.h"

#include <QFile>

#include <memory>

namespace countersign::gateways {

// For load drivers in demo mode: appends "<recipient> <code>" lines to a file that only its owner
// can read, then hands the message on. The composition refuses it outside demo mode. A message
// without a six-digit code leaves no line; a file that cannot be written any more fails the message
// (retryable).
class SpoolProvider final : public MessageProvider
{
public:
    static Result<std::unique_ptr<SpoolProvider>> create(std::unique_ptr<MessageProvider> next,
                                                         const QString &path);

    QString name() const override { return m_next->name(); }
    void send(const OutgoingMessage &message, Callback done) override;
    bool reportsDelivery() const override { return m_next->reportsDelivery(); }
    void query(const QString &providerId, Callback done) override;

private:
    SpoolProvider(std::unique_ptr<MessageProvider> next, const QString &path);
    bool append(const OutgoingMessage &message);

    std::unique_ptr<MessageProvider> m_next;
    QFile m_file;
    QObject m_context;
};

} // namespace countersign::gateways
