// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pagedmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

class CellDelegate;
class StateView;

// A PagedModel on screen: loads more while scrolling, shows loading, emptiness and failure in its
// own place, keeps the selected row selected when rows move, and remembers column widths. GUI
// thread; owned by its page.
class PagedTable final : public QWidget
{
    Q_OBJECT
public:
    struct Texts
    {
        QString name; // for screen readers, "Customers"
        QString emptyTitle;
        QString emptyText;
        QLatin1StringView emptyIcon;
    };

    /// `settings` outlives the table; widths are kept under `settingsKey`.
    PagedTable(PagedModel &model, Texts texts, QSettings &settings, const QString &settingsKey,
               QWidget *parent = nullptr);

    /// Key of the selected row; empty if none is.
    const QString &currentKey() const { return m_currentKey; }
    int currentRow() const { return m_model.rowOf(m_currentKey); }
    void selectRow(int row);
    /// What an empty list means changes with the filter.
    void setEmptyTexts(const QString &title, const QString &text);
    QTableView *view() const { return m_view; }

Q_SIGNALS:
    /// Another row is selected, or none (empty key).
    void currentKeyChanged(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpView();
    bool takesFirstRow(int key);
    void restoreWidths();
    void saveWidths();
    /// The first rows are there: makes room for what must not be cut, unless a person has chosen the widths.
    void fitBadges();
    void showState();
    void tellShown();
    void followSelection();
    void restoreSelection();

    PagedModel &m_model;
    Texts m_texts;
    QSettings &m_settings;
    QString m_settingsKey;
    QString m_currentKey;
    QStackedWidget *m_stack;
    QTableView *m_view;
    CellDelegate *m_delegate;
    bool m_fits = false; // the widths need no fitting any more
    StateView *m_state;
    QWidget *m_footer;
    QLabel *m_footerText;
    QPushButton *m_retry;
};

} // namespace countersign::ui::widgets
