// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/qrcode.h"

#include <qrencode.h>

#include <QPainter>

#include <memory>
#include <span>

namespace countersign::ui::widgets {

namespace {

constexpr int QuietZone = 4; // modules of white on each side, ISO/IEC 18004

struct Release
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code"));
    setAccessibleDescription(tr("The same as the secret below, for the camera of a phone."));
}

void QrCode::setText(const QString &text)
{
    m_modules.clear();
    m_width = 0;
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, Release> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M));
    if (code) {
        m_width = code->width;
        const std::span modules(code->data, static_cast<size_t>(m_width) * m_width);
        for (const unsigned char module : modules)
            m_modules.append((module & 1U) != 0);
    }
    update();
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules.isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    // Whole device pixels, so that no module is blurred.
    const int modules = m_width + 2 * QuietZone;
    const qreal ratio = devicePixelRatioF();
    const int pixels = static_cast<int>(qMin(width(), height()) * ratio) / modules;
    const qreal side = pixels / ratio;
    const QPointF origin((width() - side * m_width) / 2, (height() - side * m_width) / 2);
    for (int row = 0; row < m_width; ++row) {
        for (int column = 0; column < m_width; ++column) {
            if (m_modules.at(static_cast<qsizetype>(row) * m_width + column))
                painter.fillRect(
                    QRectF(origin + QPointF(column * side, row * side), QSizeF(side, side)),
                    Qt::black);
        }
    }
}

} // namespace countersign::ui::widgets
