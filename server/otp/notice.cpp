// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/notice.h"

#include "crypto/digest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace countersign::otp {

using namespace Qt::StringLiterals;

Result<NoticeBook> NoticeBook::load(const QByteArray &json)
{
    NoticeBook book;
    const QJsonArray notices = QJsonDocument::fromJson(json).object().value("notices"_L1).toArray();
    for (const auto &value : notices) {
        Notice notice{value.toObject().value("version"_L1).toString(),
                      value.toObject().value("language"_L1).toString(),
                      value.toObject().value("text"_L1).toString(),
                      {}};
        if (notice.version.isEmpty() || notice.language.isEmpty() || notice.text.isEmpty())
            return failure(ErrorCode::Internal,
                           u"A sign-in notice lacks its version, language or text."_s);
        notice.hash = QString::fromLatin1(crypto::sha256(notice.text.toUtf8()).toHex());
        book.m_notices.append(notice);
    }
    if (std::ranges::none_of(book.m_notices,
                             [](const Notice &notice) { return notice.language == "en"_L1; }))
        return failure(ErrorCode::Internal, u"There is no sign-in notice in English."_s);
    return book;
}

const Notice &NoticeBook::current(const QString &language) const
{
    const auto newestIn = [this](QStringView wanted) {
        return std::find_if(m_notices.crbegin(), m_notices.crend(),
                            [wanted](const Notice &notice) { return notice.language == wanted; });
    };
    const auto found = newestIn(QStringView(language).left(2));
    return found != m_notices.crend() ? *found : *newestIn(u"en");
}

const Notice *NoticeBook::find(const QString &hash) const
{
    const auto found = std::ranges::find(m_notices, hash, &Notice::hash);
    return found != m_notices.cend() ? &*found : nullptr;
}

} // namespace countersign::otp
