// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field.h"

#include "widgets/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace countersign::ui::widgets {

void addField(QVBoxLayout &column, const QString &label, QWidget *field, int gap)
{
    auto *caption = new QLabel(label, field->parentWidget());
    caption->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    if (gap > 0)
        column.addSpacing(gap);
    column.addWidget(caption);
    column.addWidget(field);
}

void addField(QVBoxLayout &column, const QString &label, QWidget *field)
{
    addField(column, label, field, space::medium);
}

} // namespace countersign::ui::widgets
