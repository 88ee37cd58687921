// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QSettings;
class QSplitter;
class QVBoxLayout;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

class DetailPane;
class PageHeader;

// The layout most pages share: a head, tools below it, and a list beside the details of what is
// selected. Remembers how the room is divided. Takes ownership of what it is given.
class MasterDetail final : public QWidget
{
    Q_OBJECT
public:
    MasterDetail(PageHeader *header, QWidget *master, DetailPane *detail, QSettings &settings,
                 const QString &settingsKey, QWidget *parent = nullptr);

    /// A row between head and list: search, filters, messages.
    void addTool(QWidget *tool);

private:
    QVBoxLayout *m_tools;
    QSplitter *m_splitter;
};

} // namespace countersign::ui::widgets
