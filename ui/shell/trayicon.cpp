// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/trayicon.h"

#include "widgets/icon.h"
#include "widgets/tokens.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QSettings>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto KeepSetting = "window/keepInTray"_L1;
constexpr int Most = 9; // more would not be legible
constexpr auto NoticeTime = 8s;

QPixmap badged(int count, int size)
{
    QPixmap picture = widgets::icon("mark"_L1).pixmap(size, size);
    if (count <= 0)
        return picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = size * 0.62;
    const QRectF corner(size - side, size - side, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(widgets::lightTokens().danger.text); // trays are light or dark as they please
    painter.drawEllipse(corner);
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(6, static_cast<int>(side * (count > Most ? 0.6 : 0.78))));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(corner, Qt::AlignCenter,
                     count > Most ? u"%1+"_s.arg(QLocale().toString(Most))
                                  : QLocale().toString(count));
    return picture;
}

} // namespace

QIcon badgedMark(int count)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(badged(count, size));
    return icon;
}

TrayIcon::TrayIcon(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    addActions();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT openRequested();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::openRequested);
    draw();
    setSignedIn(false);
    m_icon.setVisible(QSystemTrayIcon::isSystemTrayAvailable());
}

void TrayIcon::addActions()
{
    connect(m_menu.addAction(tr("&Open Countersign")), &QAction::triggered, this,
            &TrayIcon::openRequested);
    m_menu.addSeparator();
    m_lock = m_menu.addAction(tr("&Lock"));
    m_signOut = m_menu.addAction(tr("&Sign out"));
    connect(m_lock, &QAction::triggered, this, &TrayIcon::lockRequested);
    connect(m_signOut, &QAction::triggered, this, &TrayIcon::signOutRequested);
    m_menu.addSeparator();
    m_keep = m_menu.addAction(tr("&Keep running when the window is closed"));
    m_keep->setCheckable(true);
    m_keep->setChecked(m_settings.value(KeepSetting, false).toBool());
    connect(m_keep, &QAction::toggled, this,
            [this](bool keep) { m_settings.setValue(KeepSetting, keep); });
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
}

void TrayIcon::retranslate()
{
    const bool signedIn = m_lock->isEnabled();
    m_menu.clear();
    addActions();
    m_lock->setEnabled(signedIn);
    m_signOut->setEnabled(signedIn);
    draw();
}

bool TrayIcon::keepsRunning() const
{
    return isThere() && m_keep->isChecked();
}

void TrayIcon::setKeepsRunning(bool keep)
{
    m_keep->setChecked(keep);
}

void TrayIcon::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    draw();
}

void TrayIcon::draw()
{
    m_icon.setIcon(badgedMark(m_count));
    m_icon.setToolTip(m_count == 0
                          ? tr("Countersign: nothing needs attention")
                          : tr("Countersign: %n thing(s) need attention", nullptr, m_count));
}

void TrayIcon::setSignedIn(bool signedIn)
{
    m_lock->setEnabled(signedIn);
    m_signOut->setEnabled(signedIn);
    if (!signedIn)
        setCount(0);
}

void TrayIcon::notify(const QString &text)
{
    if (isThere() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(u"Countersign"_s, text, m_icon.icon(),
                           static_cast<int>(std::chrono::milliseconds(NoticeTime).count()));
}

} // namespace countersign::ui::shell
