// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/sessiontext.h"

#include <QCoreApplication>
#include <QHash>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

} // namespace

QString methodsText(const QStringList &methods)
{
    const QHash<QString, QString> known{
        {u"pwd"_s, Texts::tr("Password")},      {u"otp"_s, Texts::tr("One-time code")},
        {u"sms"_s, Texts::tr("Text message")},  {u"email"_s, Texts::tr("E-mail")},
        {u"mfa"_s, Texts::tr("Recovery code")},
    };
    QStringList texts;
    for (const QString &method : methods) {
        // RFC 8176: "mfa" says that there were several; a code has said so already.
        if (method != "mfa"_L1 || !methods.contains(u"otp"_s))
            texts.append(known.value(method, method));
    }
    return texts.join(u", "_s);
}

QString addressText(const std::optional<QString> &address)
{
    if (!address)
        return u"–"_s;
    return *address == "local"_L1 ? Texts::tr("This computer") : *address;
}

} // namespace countersign::ui::identity
