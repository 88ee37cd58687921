// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"
#include "outbox/outboxmessage.h"

namespace countersign::audit {
class Transaction;
}

namespace countersign::outbox {
class OutboxService;
}

namespace countersign::safety {

/// The kinds of their messages in the outbox; what carries a code is apart, since nobody else may read it.
inline constexpr QLatin1StringView NoticeMessageKind("customer.notice");
inline constexpr QLatin1StringView ChangeCodeMessageKind("customer.change_code");

// The texts of resources/notices/customer.json, by their names. A value.
class CustomerTexts
{
public:
    struct Text
    {
        QString subject; // of an e-mail
        QString text;
    };

    /// Internal if a text that the program sends is missing, or is too long for two text messages.
    static Result<CustomerTexts> load(const QByteArray &json);
    /// Nothing for a name that a newer program has queued.
    std::optional<Text> find(const QString &notice) const;

private:
    QHash<QString, Text> m_texts;
};

// Where a message goes.
struct Address
{
    outbox::Channel channel = outbox::Channel::Sms;
    QString to; // E.164 or e-mail address

    friend bool operator==(const Address &, const Address &) = default;
};

/// Everything on file.
QList<Address> addressesOf(const customers::Profile &profile);

// Tells customers what becomes of their account, and sends the codes with which they confirm a change of it. Owned by
// the runtime; thread-safe.
class CustomerNotices
{
public:
    /// `outbox` must outlive it; `businessName` is asked for every message.
    CustomerNotices(outbox::OutboxService &outbox, CustomerTexts texts,
                    std::function<QString()> businessName);

    /// Puts a message to each address into the outbox inside the caller's unit, which records the event. `when` is the
    /// time that the text speaks of.
    Result<void> add(audit::Transaction &transaction, const CustomerId &customer,
                     const QString &notice, const QList<Address> &addresses, Instant when) const;
    /// The same for a code, which is worthless after `life`.
    Result<void> addCode(audit::Transaction &transaction, const CustomerId &customer,
                         const Address &address, const QString &code,
                         std::chrono::seconds life) const;
    /// After the commit, so that nothing waits for the next round.
    void wake() const;

    /// Words a message of the kinds above; for the outbox. An address that does not answer gets no stand-in: the others
    /// are told by messages of their own.
    Result<std::optional<outbox::ResolvedMessage>> resolve(const QJsonObject &payload,
                                                           outbox::Channel channel) const;

private:
    outbox::OutboxService &m_outbox;
    const CustomerTexts m_texts;
    const std::function<QString()> m_businessName;
};

} // namespace countersign::safety
