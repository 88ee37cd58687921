// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/overview.h"
#include "widgets/tokens.h"

// What needs attention, in words: on the overview, in the notices, on the desktop. Numbers only, nobody's name.
namespace countersign::ui::shell {

/// One sentence: "3 messages could not be delivered in the last 24 hours."
QString attentionText(const contract::AttentionItem &item);
/// Since when or until when: "Since 22 Nov 2026, 08:10:00"; empty if there is nothing to say.
QString attentionTime(const contract::AttentionItem &item);
widgets::Tone attentionTone(const contract::AttentionItem &item);
/// How the severity is called: "Urgent".
QString severityText(const QString &severity);

/// What is in `now` and was not in `before`, or was less: news for who is looking elsewhere. What is only good to know is
/// never news.
QList<contract::AttentionItem> attentionNews(const QList<contract::AttentionItem> &before,
                                             const QList<contract::AttentionItem> &now);

} // namespace countersign::ui::shell
