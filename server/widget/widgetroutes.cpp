// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widget/widgetroutes.h"

#include "http/request.h"

#include <memory>

namespace countersign::widget {

using namespace Qt::StringLiterals;

namespace {

// RFC 9110 section 13.1.2: a list of entity tags or "*", compared weakly.
bool isUnchanged(const http::Request &request, const QByteArray &etag)
{
    const QByteArray sent
        = request.headers.combinedValue(QHttpHeaders::WellKnownHeader::IfNoneMatch);
    const QList<QByteArray> tags = sent.split(',');
    return std::ranges::any_of(tags, [&](const QByteArray &tag) {
        const QByteArray strong = tag.trimmed();
        return strong == "*" || (strong.startsWith("W/") ? strong.sliced(2) : strong) == etag;
    });
}

Result<http::Reply> serve(const http::Request &request, const std::optional<WidgetFile> &file)
{
    if (!file)
        return failure(ErrorCode::NotFound, u"The widget has no such file."_s);
    http::Reply reply;
    // Asked for again each time, so that the files of one version never meet those of another.
    reply.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-cache"_L1);
    reply.headers.append(QHttpHeaders::WellKnownHeader::ETag, QLatin1StringView(file->etag));
    reply.contentType = file->contentType;
    if (isUnchanged(request, file->etag))
        reply.status = 304;
    else
        reply.body = file->content;
    return reply;
}

} // namespace

void addWidgetRoutes(http::Handlers &handlers, WidgetFiles files,
                     const std::function<QString()> &supportPhone)
{
    const auto shared = std::make_shared<const WidgetFiles>(std::move(files));
    handlers.add(u"getWidgetFile"_s, [shared, supportPhone](const http::Request &request) {
        return serve(request, shared->file(request.path.value(u"file"_s), supportPhone()));
    });
    handlers.add(u"getDemoPage"_s, [shared, supportPhone](const http::Request &request) {
        return serve(request, shared->file(u"demo.html"_s, supportPhone()));
    });
}

} // namespace countersign::widget
