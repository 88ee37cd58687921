// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/spoolprovider.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::gateways {

SpoolProvider::SpoolProvider(std::unique_ptr<MessageProvider> next, const QString &path)
    : m_next(std::move(next))
    , m_file(path)
{}

Result<std::unique_ptr<SpoolProvider>> SpoolProvider::create(std::unique_ptr<MessageProvider> next,
                                                             const QString &path)
{
    std::unique_ptr<SpoolProvider> provider(new SpoolProvider(std::move(next), path));
    // Unbuffered: a reader that follows the file sees a line as soon as it is there, and never half
    // of one.
    const auto mode = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered;
    if (!provider->m_file.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(ErrorCode::Unavailable, u"The SMS spool file cannot be written: %1"_s.arg(
                                                   provider->m_file.errorString()));
    return provider;
}

void SpoolProvider::send(const OutgoingMessage &message, Callback done)
{
    if (append(message)) {
        m_next->send(message, std::move(done));
        return;
    }
    const auto answer = [done = std::move(done)] {
        done(std::unexpected(DeliveryFailure{.code = u"spool_unwritable"_s}));
    };
    QMetaObject::invokeMethod(&m_context, answer, Qt::QueuedConnection);
}

void SpoolProvider::query(const QString &providerId, Callback done)
{
    m_next->query(providerId, std::move(done));
}

bool SpoolProvider::append(const OutgoingMessage &message)
{
    static const QRegularExpression code(u"(?<![0-9])[0-9]{6}(?![0-9])"_s);
    const QRegularExpressionMatch match = code.match(message.body);
    if (!match.hasMatch())
        return true;
    const QByteArray line = (message.to + u' ' + match.captured() + u'\n').toUtf8();
    return m_file.write(line) == line.size();
}

} // namespace countersign::gateways
