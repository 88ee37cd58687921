// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/staffnotices.h"

#include "audit/ledger.h"
#include "outbox/outboxservice.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;

namespace {

// A mail server that is down for a weekend must not swallow the news.
constexpr std::chrono::hours NoticeLife{72};

} // namespace

StaffNotices::StaffNotices(vault::Vault &vault, outbox::OutboxService &outbox,
                           std::function<QString()> businessName)
    : m_store(vault)
    , m_outbox(outbox)
    , m_businessName(std::move(businessName))
{}

Result<void> StaffNotices::add(audit::Transaction &transaction, const StaffId &staff,
                               StaffNotice notice, const QStringList &formerAddresses) const
{
    const auto account = m_store.find(transaction.sql(), staff);
    if (!account)
        return failureOf(account);
    if (!*account)
        return failure(ErrorCode::NotFound, u"There is no such account."_s);
    // The address of this moment: whoever changes it next must not get the message in its place.
    for (const QString &address : QStringList{(*account)->email} + formerAddresses) {
        const outbox::NewMessage message{.kind = NoticeMessageKind,
                                         .channel = u"email"_s,
                                         .payload = {{u"staff"_s, staff.value()},
                                                     {u"name"_s, (*account)->name},
                                                     {u"to"_s, address},
                                                     {u"notice"_s, staffNoticeName(notice)},
                                                     {u"at"_s, toMilliseconds(transaction.now())}},
                                         .expiresAt = transaction.now() + NoticeLife};
        if (const auto queued = m_outbox.enqueue(transaction, message); !queued)
            return queued;
    }
    return {};
}

Result<std::optional<outbox::ResolvedMessage>>
StaffNotices::resolve(const QJsonObject &payload) const
{
    const auto notice = staffNoticeOf(payload.value("notice"_L1).toString());
    if (!notice)
        return std::nullopt; // queued by a newer program
    const MailText text = noticeMail(*notice, fromMilliseconds(payload.value("at"_L1).toInteger()),
                                     payload.value("name"_L1).toString(), m_businessName());
    return outbox::ResolvedMessage{.person = PersonId(payload.value("staff"_L1).toString()),
                                   .channel = outbox::Channel::Email,
                                   .to = payload.value("to"_L1).toString(),
                                   .subject = text.subject,
                                   .body = text.body};
}

} // namespace countersign::identity
