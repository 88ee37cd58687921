// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/authclient.h"

#include <QWidget>

#include <functional>

namespace countersign::ui::shell {

// What whoever has set an installation up sees once, between their recovery codes and the workspace. Made by the
// composition, as it is about capabilities. GUI thread.
class FirstRunView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

Q_SIGNALS:
    /// Everything was done or left for later.
    void finished();
};

using MakeFirstRun = std::function<FirstRunView *(client::ApiClient &api,
                                                  const client::Staff &staff, QWidget *parent)>;

} // namespace countersign::ui::shell
