// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/serverclient.h"
#include "shell/page.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
class StatusBadge;
} // namespace countersign::ui::widgets

namespace countersign::ui::about {

// Version, state of the server, where the data lies, and the licences.
class AboutPage final : public shell::Page
{
    Q_OBJECT
public:
    /// `dataFolder` is empty where the server runs elsewhere.
    AboutPage(const shell::PageContext &context, const QString &dataFolder, QWidget *parent);

    void activate() override;
    void refresh() override;
    bool isSettled() const override { return m_pending == 0; }
    QWidget *initialFocus() override;

private:
    QWidget *makeProgramCard();
    QWidget *makeServerCard(const QString &dataFolder);
    QWidget *makeLicenceCard();
    void takeReadiness(const client::ApiResult<QJsonObject> &result);

    shell::PageContext m_context;
    client::ServerClient m_client;
    int m_pending = 0;
    QWidget *m_scroll;
    widgets::StatusBadge *m_state;
    widgets::InlineMessage *m_problem;
    QLabel *m_serverVersion;
    QLabel *m_certificate;
    QGridLayout *m_checks;
};

} // namespace countersign::ui::about
