// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/persontally.h"
#include "audit/trailpages.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::audit {

// Counts what a filter shows by person: who opened customers, and how often. Reads the list to its end, or until it is told
// to stop; what is counted by then stays. Not modal; deletes itself when it is closed.
class TallyDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `summary`: the filter for people; empty if there is none.
    TallyDialog(client::ApiClient &api, const client::AuditFilter &filter, const QString &summary,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// Only what this person did is wanted.
    void actorWanted(const QString &id);

private:
    void makeTable();
    void takePage(const QList<contract::AuditEvent> &events, bool isLast);
    void showRows();
    void end();
    QString chosenId() const;

    PersonTally m_tally;
    TrailPages m_pages;
    QLabel *m_count;
    QProgressBar *m_bar;
    widgets::InlineMessage *m_message;
    QTableWidget *m_table;
    QPushButton *m_only;
    QPushButton *m_stop;
};

} // namespace countersign::ui::audit
