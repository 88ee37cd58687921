// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/customernotices.h"

#include "audit/ledger.h"
#include "outbox/outboxservice.h"

#include <QDateTime>
#include <QTimeZone>

namespace countersign::safety {

using namespace Qt::StringLiterals;
using outbox::Channel;

namespace {

// A carrier that is down for a weekend must not swallow the news.
constexpr std::chrono::hours NoticeLife{72};
// Two text messages of 153 characters (3GPP TS 23.040), less what the placeholders grow by.
constexpr qsizetype LongestText = 290;

constexpr std::array Needed{"phone_change_held"_L1, "email_change_held"_L1, "phone_change_made"_L1,
                            "email_change_made"_L1, "change_cancelled"_L1,  "override_started"_L1,
                            "change_code"_L1};

QString timeText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), QTimeZone::UTC)
        .toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

Result<CustomerTexts> CustomerTexts::load(const QByteArray &json)
{
    CustomerTexts texts;
    const QJsonArray notices = QJsonDocument::fromJson(json).object().value("notices"_L1).toArray();
    for (const auto &entry : notices) {
        const QJsonObject notice = entry.toObject();
        if (notice.value("language"_L1) == "en"_L1)
            texts.m_texts.insert(
                notice.value("notice"_L1).toString(),
                {notice.value("subject"_L1).toString(), notice.value("text"_L1).toString()});
    }
    for (const QLatin1StringView name : Needed) {
        const Text text = texts.m_texts.value(name);
        if (text.subject.isEmpty() || text.text.isEmpty() || text.text.size() > LongestText)
            return failure(ErrorCode::Internal,
                           u"The notice “%1” to customers is missing or too long."_s.arg(name));
    }
    return texts;
}

std::optional<CustomerTexts::Text> CustomerTexts::find(const QString &notice) const
{
    const auto found = m_texts.constFind(notice);
    return found == m_texts.constEnd() ? std::nullopt : std::optional(*found);
}

QList<Address> addressesOf(const customers::Profile &profile)
{
    QList<Address> addresses;
    if (profile.phone)
        addresses.append({Channel::Sms, profile.phone->e164()});
    if (profile.email)
        addresses.append({Channel::Email, profile.email->address()});
    return addresses;
}

CustomerNotices::CustomerNotices(outbox::OutboxService &outbox, CustomerTexts texts,
                                 std::function<QString()> businessName)
    : m_outbox(outbox)
    , m_texts(std::move(texts))
    , m_businessName(std::move(businessName))
{}

Result<void> CustomerNotices::add(audit::Transaction &transaction, const CustomerId &customer,
                                  const QString &notice, const QList<Address> &addresses,
                                  Instant when) const
{
    for (const Address &address : addresses) {
        const outbox::NewMessage message{.kind = NoticeMessageKind,
                                         .channel = gateways::channelName(address.channel),
                                         .payload = {{u"customer"_s, customer.value()},
                                                     {u"to"_s, address.to},
                                                     {u"notice"_s, notice},
                                                     {u"when"_s, timeText(when)}},
                                         .expiresAt = transaction.now() + NoticeLife};
        if (auto queued = m_outbox.enqueue(transaction, message); !queued)
            return queued;
    }
    return {};
}

Result<void> CustomerNotices::addCode(audit::Transaction &transaction, const CustomerId &customer,
                                      const Address &address, const QString &code,
                                      std::chrono::seconds life) const
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(life).count();
    return m_outbox.enqueue(transaction, {.kind = ChangeCodeMessageKind,
                                          .channel = gateways::channelName(address.channel),
                                          .payload = {{u"customer"_s, customer.value()},
                                                      {u"to"_s, address.to},
                                                      {u"notice"_s, u"change_code"_s},
                                                      {u"code"_s, code},
                                                      {u"minutes"_s, QString::number(minutes)}},
                                          .expiresAt = transaction.now() + life});
}

void CustomerNotices::wake() const
{
    m_outbox.wake();
}

Result<std::optional<outbox::ResolvedMessage>> CustomerNotices::resolve(const QJsonObject &payload,
                                                                        Channel channel) const
{
    const QString to = payload.value("to"_L1).toString();
    const auto text = m_texts.find(payload.value("notice"_L1).toString());
    if (!text || to.contains(u'@') != (channel == Channel::Email))
        return std::nullopt;
    const auto filled = [&](QString words) {
        words.replace("{business}"_L1, m_businessName());
        for (const QLatin1StringView name : {"when"_L1, "code"_L1, "minutes"_L1})
            words.replace(u'{' + name + u'}', payload.value(name).toString());
        return words;
    };
    return outbox::ResolvedMessage{.person = PersonId(payload.value("customer"_L1).toString()),
                                   .channel = channel,
                                   .to = to,
                                   .subject
                                   = channel == Channel::Email ? filled(text->subject) : QString(),
                                   .body = filled(text->text)};
}

} // namespace countersign::safety
