// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/csvpreview.h"
#include "customers/importupload.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
class ProgressPane;
} // namespace countersign::ui::widgets

namespace countersign::ui::customers {

// Imports a CSV file step by step: choose file and columns, check (nothing is changed), see faulty
// rows, import. Not modal. Closing it while an import runs cancels the import; the dialog deletes
// itself once it is closed and idle.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(client::ApiClient &api, QWidget *parent = nullptr);

    /// Takes the file at `path` and shows its beginning.
    void openFile(const QString &path);
    void done(int result) override;

Q_SIGNALS:
    void imported(qint64 rows);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step : int { Choose, Progress, Result };

    QWidget *makeChooseStep();
    QWidget *makeResultStep();
    void chooseFile();
    void showPreview();
    client::CustomersClient::Import options(bool dryRun) const;
    void start(bool dryRun);
    void takeResult(const contract::ImportJob &job);
    void takeFailure(const client::ApiProblem &problem);
    void showErrors(const contract::ImportJob &job);
    void updateButtons();

    ImportUpload m_run;
    QString m_path;
    CsvPreview m_preview;
    bool m_dryRun = false;
    QStackedWidget *m_steps;
    QLabel *m_fileName;
    QLabel *m_mappingTitle;
    QWidget *m_mapping;
    QList<std::pair<QString, QComboBox *>> m_columns;
    QComboBox *m_onError;
    QTableWidget *m_rows;
    widgets::InlineMessage *m_message;
    widgets::ProgressPane *m_progress;
    widgets::InlineMessage *m_outcome;
    QTableWidget *m_errors;
    QPushButton *m_back;
    QPushButton *m_check;
    QPushButton *m_import;
    QPushButton *m_close;
};

} // namespace countersign::ui::customers
