// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/printpages.h"

#include "audit/audittext.h"
#include "widgets/timetext.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPrinter>
#include <QTextDocument>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using contract::AuditEvent;
using widgets::timeText;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PrintPages)
};

constexpr qreal BodySize = 7.5; // points
constexpr qreal HeadSize = 8;
constexpr qreal TitleSize = 12;
constexpr qreal Gap = 10;

QFont fontOf(qreal points, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

std::unique_ptr<QTextDocument> documentOf(const QString &html)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(fontOf(BodySize));
    document->setDocumentMargin(0);
    document->setHtml(html);
    return document;
}

QString cells(QLatin1StringView tag, const QStringList &texts)
{
    QString row = u"<tr>"_s;
    for (const QString &text : texts)
        row += u"<%1 align=\"left\">%2</%1>"_s.arg(tag, text.toHtmlEscaped());
    return row + u"</tr>"_s;
}

QString resultText(const AuditEvent &event)
{
    return event.success ? Texts::tr("Done") : Texts::tr("Refused");
}

QString table(const QString &rows)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"0.5\" "
           "style=\"border-collapse:collapse\">%1</table>"_s.arg(rows);
}

// The pages of one document on one printer.
class Pages
{
public:
    Pages(QPrinter &printer, QTextDocument &document, const PrintHead &head)
        : m_printer(printer)
        , m_document(document)
        , m_head(head)
        , m_paper({}, printer.pageRect(QPrinter::DevicePixel).size())
    {
        const qreal perPoint = printer.logicalDpiY() / 72.0;
        m_line = QFontMetricsF(fontOf(HeadSize), &printer).height();
        m_titleLine = QFontMetricsF(fontOf(TitleSize, QFont::Bold), &printer).height();
        m_gap = Gap * perPoint;
        const qreal head_ = m_titleLine + m_line * static_cast<qreal>(head.lines.size()) + m_gap;
        m_body = m_paper.adjusted(0, head_, 0, -m_line - m_gap);
        document.documentLayout()->setPaintDevice(&printer);
        document.setPageSize(m_body.size());
    }

    bool print()
    {
        if (!m_painter.begin(&m_printer))
            return false;
        for (int page = 0; page < m_document.pageCount(); ++page) {
            if (page > 0 && !m_printer.newPage())
                return false;
            paintHead();
            paintBody(page);
            paintFoot(page);
        }
        return m_painter.end();
    }

private:
    void paintHead()
    {
        m_painter.setPen(Qt::black);
        QRectF line(m_paper.left(), m_paper.top(), m_paper.width(), m_titleLine);
        m_painter.setFont(fontOf(TitleSize, QFont::Bold));
        m_painter.drawText(line, Qt::AlignLeft, m_head.title);
        m_painter.setFont(fontOf(HeadSize));
        line.moveTop(line.bottom());
        line.setHeight(m_line);
        for (const QString &text : m_head.lines) {
            m_painter.drawText(line, Qt::AlignLeft,
                               m_painter.fontMetrics().elidedText(text, Qt::ElideRight,
                                                                  static_cast<int>(line.width())));
            line.translate(0, m_line);
        }
        const qreal rule = line.top() + m_gap / 3;
        m_painter.drawLine(QPointF(m_paper.left(), rule), QPointF(m_paper.right(), rule));
    }

    void paintBody(int page)
    {
        const qreal top = page * m_body.height();
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black); // whatever the window's colours are
        context.clip = QRectF(0, top, m_body.width(), m_body.height());
        m_painter.save();
        m_painter.translate(m_body.left(), m_body.top() - top);
        m_painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }

    void paintFoot(int page)
    {
        m_painter.setFont(fontOf(HeadSize));
        const QRectF line(m_paper.left(), m_paper.bottom() - m_line, m_paper.width(), m_line);
        m_painter.drawText(line, Qt::AlignRight,
                           Texts::tr("Page %1 of %2").arg(page + 1).arg(m_document.pageCount()));
    }

    QPrinter &m_printer;
    QTextDocument &m_document;
    const PrintHead &m_head;
    const QRectF m_paper;
    QRectF m_body;
    qreal m_line = 0;
    qreal m_titleLine = 0;
    qreal m_gap = 0;
    QPainter m_painter;
};

} // namespace

std::unique_ptr<QTextDocument> listDocument(const QList<AuditEvent> &events)
{
    QString rows = u"<thead>"_s
                   + cells("th"_L1, {Texts::tr("No."), Texts::tr("Time"), Texts::tr("Action"),
                                     Texts::tr("Result"), Texts::tr("Who"), Texts::tr("Resource")})
                   + u"</thead>"_s;
    for (const AuditEvent &event : events) {
        const QString who = event.actor.id.isEmpty()
                                ? actorText(event.actor)
                                : actorText(event.actor) + u' ' + event.actor.id;
        rows
            += cells("td"_L1, {QLocale().toString(event.index), timeText(event.at),
                               actionText(event.action), resultText(event), who,
                               (resourceText(event.resource) + u' ' + event.resourceId).trimmed()});
    }
    return documentOf(table(rows));
}

std::unique_ptr<QTextDocument> eventDocument(const AuditEvent &event)
{
    QString rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows += cells("td"_L1, {name, value});
    };
    const QJsonObject details = event.details.value_or(QJsonObject());
    add(Texts::tr("Number"), QLocale().toString(event.index));
    add(Texts::tr("Time"), timeText(event.at));
    add(Texts::tr("Action"), actionText(event.action));
    add(Texts::tr("Result"), resultText(event));
    add(Texts::tr("Reason"), errorText(event.error.value_or(QString())));
    add(Texts::tr("Who"), actorText(event.actor));
    add(Texts::tr("ID"), event.actor.id);
    add(Texts::tr("Address"), details.value("address"_L1).toString());
    add(Texts::tr("Program"), details.value("userAgent"_L1).toString());
    add(Texts::tr("Resource"), resourceText(event.resource));
    add(Texts::tr("Resource ID"), event.resourceId);
    add(Texts::tr("Person"), event.subject.value_or(QString()));
    add(Texts::tr("Took"), Texts::tr("%L1 ms").arg(event.durationMs));
    const QJsonObject more = details.value("details"_L1).toObject();
    for (auto member = more.begin(); member != more.end(); ++member)
        add(memberText(member.key()), valueText(member.value()));
    if (event.erased.value_or(false))
        add(Texts::tr("Details"), Texts::tr("Erased together with the person's key."));
    add(Texts::tr("Event ID"), event.id);
    add(Texts::tr("Request ID"), event.requestId);
    add(Texts::tr("Leaf hash"), event.leafHash);
    QString html = table(rows);
    const auto changes = changesBetween(details.value("before"_L1).toObject(),
                                        details.value("after"_L1).toObject());
    if (!changes.isEmpty()) {
        QString changed = cells("th"_L1, {Texts::tr("Field"), Texts::tr("Change"),
                                          Texts::tr("Before"), Texts::tr("After")});
        for (const Change &change : changes)
            changed += cells("td"_L1, {fieldText(change.path), changeText(change.kind),
                                       change.before, change.after});
        html += u"<p><b>%1</b></p>"_s.arg(Texts::tr("Changes").toHtmlEscaped()) + table(changed);
    }
    return documentOf(html);
}

bool printPages(QPrinter &printer, QTextDocument &document, const PrintHead &head)
{
    return Pages(printer, document, head).print();
}

} // namespace countersign::ui::audit
