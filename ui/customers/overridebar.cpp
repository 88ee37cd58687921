// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/overridebar.h"

#include "widgets/inlinemessage.h"
#include "widgets/timetext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::customers {

using namespace Qt::StringLiterals;
using namespace widgets;

OverrideBar::OverrideBar(client::ApiClient &api, const QString &ownId, QWidget *parent)
    : QWidget(parent)
    , m_client(api)
    , m_ownId(ownId)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    setVisible(false);
}

void OverrideBar::refresh()
{
    m_client.overrides(this, [this](const client::ApiResult<contract::OverrideList> &list) {
        if (list) // what cannot be asked for now is shown with the next refresh
            show(*list);
    });
}

void OverrideBar::show(const contract::OverrideList &list)
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (const contract::OverrideView &entry : list.items) {
        if (entry.state == "waiting"_L1 && entry.askedBy != m_ownId)
            column->addWidget(makeRow(entry));
    }
    m_rows->addWidget(m_content);
    setVisible(column->count() > 0);
}

QWidget *OverrideBar::makeRow(const contract::OverrideView &entry)
{
    auto *row = new QWidget(m_content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *message = new InlineMessage(row);
    message->setMessage(Tone::Warning,
                        tr("%1 asks to verify %2 without a code. It needs a colleague, until %3.")
                            .arg(entry.askedByName, entry.customerName, timeText(entry.expiresAt)));
    layout->addWidget(message, 1);
    auto *open = new QPushButton(tr("Look at it …"), row);
    open->setAccessibleName(tr("Look at the verification of %1").arg(entry.customerName));
    layout->addWidget(open);
    connect(open, &QPushButton::clicked, this,
            [this, id = entry.customer] { Q_EMIT openWanted(id); });
    return row;
}

} // namespace countersign::ui::customers
