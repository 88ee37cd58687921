// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/attentiontext.h"

#include "widgets/timetext.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using contract::AttentionItem;
using widgets::Tone;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

using Text = std::function<QString(int count)>;

const QHash<QString, Text> &texts()
{
    static const QHash<QString, Text> all{
        {u"sign_in_brakes"_s,
         [](int n) {
             return Texts::tr("%n brake(s) hold off an attack on the sign-in.", nullptr, n);
         }},
        {u"delivery_failures"_s,
         [](int n) {
             return Texts::tr("%n message(s) could not be delivered in the last 24 hours.", nullptr,
                              n);
         }},
        {u"messages_waiting"_s,
         [](int n) { return Texts::tr("%n message(s) wait to be sent.", nullptr, n); }},
        {u"sign_ins_locked"_s,
         [](int n) {
             return Texts::tr("%n account(s), device(s) or network(s) are locked after too many "
                              "wrong passwords or codes.",
                              nullptr, n);
         }},
        {u"admin_grants"_s,
         [](int n) {
             return Texts::tr("%n request(s) for the role of admin wait for you.", nullptr, n);
         }},
        {u"no_second_factor"_s,
         [](int n) { return Texts::tr("%n account(s) have no authenticator yet.", nullptr, n); }},
        {u"invitations_ending"_s,
         [](int n) { return Texts::tr("%n invitation(s) run out within a day.", nullptr, n); }},
        {u"api_keys_ending"_s,
         [](int n) { return Texts::tr("%n API key(s) expire within two weeks.", nullptr, n); }},
        {u"no_text_provider"_s,
         [](int) {
             return Texts::tr("No provider for text messages is set up: no code reaches a phone.");
         }},
        {u"no_mail_server"_s,
         [](int) { return Texts::tr("No mail server is set up: nobody can be invited."); }},
        {u"trail_damaged"_s,
         [](int) { return Texts::tr("The last verification found the audit trail damaged."); }},
        {u"checkpoint_late"_s,
         [](int n) {
             return Texts::tr("%n event(s) of the audit trail are not signed yet.", nullptr, n);
         }},
        {u"trail_not_verified"_s,
         [](int) { return Texts::tr("The audit trail has not been verified for a month."); }},
        {u"recovery_codes_low"_s,
         [](int n) {
             return Texts::tr("You have %n recovery code(s) left. Make new ones in time.", nullptr,
                              n);
         }},
    };
    return all;
}

} // namespace

QString attentionText(const AttentionItem &item)
{
    const auto found = texts().constFind(item.code);
    if (found != texts().cend())
        return (*found)(static_cast<int>(std::min<qint64>(item.count, 1'000'000'000)));
    return Texts::tr("Something that this version does not know needs attention: %1.")
        .arg(item.code);
}

QString attentionTime(const AttentionItem &item)
{
    if (item.until)
        return Texts::tr("The first ends on %1").arg(widgets::timeText(*item.until));
    if (item.since)
        return Texts::tr("Since %1").arg(widgets::timeText(*item.since));
    return {};
}

Tone attentionTone(const AttentionItem &item)
{
    if (item.severity == "critical"_L1)
        return Tone::Danger;
    return item.severity == "warning"_L1 ? Tone::Warning : Tone::Info;
}

QString severityText(const QString &severity)
{
    if (severity == "critical"_L1)
        return Texts::tr("Urgent");
    return severity == "warning"_L1 ? Texts::tr("Look at it") : Texts::tr("Good to know");
}

QList<AttentionItem> attentionNews(const QList<AttentionItem> &before,
                                   const QList<AttentionItem> &now)
{
    QList<AttentionItem> news;
    for (const AttentionItem &item : now) {
        const auto old = std::ranges::find(before, item.code, &AttentionItem::code);
        if (item.severity != "info"_L1 && (old == before.end() || old->count < item.count))
            news.append(item);
    }
    return news;
}

} // namespace countersign::ui::shell
