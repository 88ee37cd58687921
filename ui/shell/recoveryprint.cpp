// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recoveryprint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QPrinter>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryPrint)
};

constexpr double TitlePoints = 16;
constexpr double TextPoints = 10.5;
constexpr double CodePoints = 13;

} // namespace

bool printRecoveryCodes(QPrinter &printer, const QStringList &codes)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QRectF page(QPointF(), printer.pageLayout().paintRectPixels(printer.resolution()).size());
    qreal top = 0;
    const auto write = [&](const QFont &font, const QString &text) {
        painter.setFont(font);
        QRectF used;
        painter.drawText(page.adjusted(0, top, 0, 0), Qt::AlignLeft | Qt::TextWordWrap, text,
                         &used);
        top = used.bottom() + painter.fontMetrics().lineSpacing() * 0.6;
    };
    QFont font;
    font.setPointSizeF(TextPoints);
    QFont title = font;
    title.setPointSizeF(TitlePoints);
    title.setBold(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(CodePoints);
    painter.setPen(Qt::black);
    write(title, Texts::tr("Recovery codes for Countersign"));
    write(font,
          Texts::tr("Each of these codes stands in for your authenticator once, together with "
                    "your password. Keep them where only you find them, and strike out what "
                    "you have used."));
    for (const QString &code : codes)
        write(fixed, u"☐  "_s + code);
    write(font, Texts::tr("Printed %1")
                    .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat)));
    return painter.end();
}

} // namespace countersign::ui::shell
