// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/resetpage.h"

#include <QFile>

namespace countersign::identity {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

Result<Reply> serve(const QString &name)
{
    static const QHash<QString, QByteArray> types{
        {u"reset.html"_s, "text/html; charset=utf-8"_ba},
        {u"reset.css"_s, "text/css; charset=utf-8"_ba},
        {u"reset.js"_s, "text/javascript; charset=utf-8"_ba},
    };
    QFile file(u":/reset/"_s + name);
    const auto type = types.constFind(name);
    if (type == types.constEnd() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, u"The page has no such file."_s);
    Reply reply;
    reply.contentType = *type;
    reply.body = file.readAll();
    return reply;
}

} // namespace

void addResetPageRoutes(http::Handlers &handlers)
{
    handlers.add(u"getResetPage"_s, [](const Request &) { return serve(u"reset.html"_s); });
    handlers.add(u"getResetFile"_s, [](const Request &request) {
        const QString name = request.path.value(u"file"_s);
        return serve(name == "reset.html"_L1 ? QString() : name);
    });
}

} // namespace countersign::identity
