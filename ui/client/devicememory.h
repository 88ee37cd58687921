// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace countersign::ui::client {

// What makes this console a known device for those who have signed in here: a token for each person and server, from
// their last sign-in. With it the wrong passwords of strangers do not lock them out. It opens nothing by itself, so it
// stands in the settings; by whose it is, it is found under a hash. GUI thread.
class DeviceMemory
{
public:
    /// `settings` outlives it.
    DeviceMemory(QSettings &settings, const Transport &transport);

    /// Empty for somebody who has not signed in here.
    QString tokenOf(const QString &email) const;
    void remember(const QString &email, const QString &token);

private:
    QString keyOf(const QString &email) const;

    QSettings &m_settings;
    const QString m_server;
};

} // namespace countersign::ui::client
