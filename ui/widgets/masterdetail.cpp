// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/masterdetail.h"

#include "widgets/detailpane.h"
#include "widgets/pageheader.h"

#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace countersign::ui::widgets {

using namespace Qt::StringLiterals;

MasterDetail::MasterDetail(PageHeader *header, QWidget *master, DetailPane *detail,
                           QSettings &settings, const QString &settingsKey, QWidget *parent)
    : QWidget(parent)
    , m_tools(new QVBoxLayout)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_tools->setContentsMargins(space::page, space::wide, space::page, space::large);
    m_tools->setSpacing(space::large);
    m_tools->addWidget(header);

    auto *line = new QFrame(this);
    line->setProperty("line", true);
    m_splitter->addWidget(master);
    m_splitter->addWidget(detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({680, 360});
    const QString key = u"splitters/%1"_s.arg(settingsKey);
    m_splitter->restoreState(settings.value(key).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this, &settings, key] { settings.setValue(key, m_splitter->saveState()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_tools);
    column->addWidget(line);
    column->addWidget(m_splitter, 1);
}

void MasterDetail::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

} // namespace countersign::ui::widgets
