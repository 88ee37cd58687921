// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/exportrun.h"
#include "widgets/tokens.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
class ProgressPane;
} // namespace countersign::ui::widgets

namespace countersign::ui::audit {

// Takes what a filter shows away in a file: choose the form, choose the place, see how far it is. Not modal. Closing it
// while an export runs cancels the export; the dialog deletes itself once it is closed and idle.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `summary`: the filter for people; empty if there is none.
    ExportDialog(client::ApiClient &api, const client::AuditFilter &filter, const QString &summary,
                 QWidget *parent = nullptr);

    void exportTo(const QString &path);
    void done(int result) override;

private:
    enum Step : int { Choose, Progress, Result };

    QWidget *makeChooseStep(const QString &summary);
    ExportFormat format() const;
    void explain();
    void choosePlace();
    void showResult(widgets::Tone tone, const QString &text);
    void showStep(Step step);

    client::AuditFilter m_filter;
    ExportRun m_run;
    QStackedWidget *m_steps;
    QComboBox *m_format = nullptr;
    QLabel *m_explanation = nullptr;
    widgets::ProgressPane *m_progress;
    widgets::InlineMessage *m_outcome;
    QPushButton *m_export;
    QPushButton *m_close;
};

} // namespace countersign::ui::audit
