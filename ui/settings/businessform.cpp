// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/businessform.h"

#include "settings/settingspart.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

bool isGiven(const contract::TextSetting &setting)
{
    return setting.source == "file"_L1;
}

/// What stands in the field: nothing where only the program's own name is in force.
QString storedText(const contract::TextSetting &setting)
{
    return setting.source == "stored"_L1 ? setting.value : QString();
}

} // namespace

BusinessForm::BusinessForm(QWidget *parent)
    : SettingsForm(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    m_name = makeRow(*column, tr("Name in messa&ges"), 100, tr("Countersign"));
    column->addSpacing(space::medium);
    m_phone = makeRow(*column, tr("Phone number for &questions"), 32, tr("+1 800 555 0199"));
}

BusinessForm::Row BusinessForm::makeRow(QVBoxLayout &column, const QString &label, qsizetype most,
                                        const QString &placeholder)
{
    const Row row{makeField(most, placeholder), new QLabel(this), new QLabel(givenText(), this)};
    auto *caption = new QLabel(label, this);
    caption->setBuddy(row.field);
    row.field->setAccessibleName(QString(label).remove(u'&'));
    row.reason->setWordWrap(true);
    setMuted(*row.reason);
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.addWidget(caption);
    column.addWidget(row.field);
    column.addWidget(row.text);
    column.addWidget(row.reason);
    return row;
}

void BusinessForm::fillRow(const Row &row, const contract::TextSetting &setting)
{
    row.field->setVisible(!isGiven(setting));
    row.text->setVisible(isGiven(setting));
    row.reason->setVisible(isGiven(setting));
    row.field->setText(storedText(setting));
    row.text->setText(setting.value);
}

void BusinessForm::fill(const contract::SettingsView &view)
{
    fillRow(m_name, view.businessName);
    fillRow(m_phone, view.supportPhone);
}

bool BusinessForm::collect(contract::SettingsPatch &patch) const
{
    const contract::SettingsView &before = basis();
    if (!isGiven(before.businessName))
        patch.businessName = changedText(*m_name.field, storedText(before.businessName));
    if (!isGiven(before.supportPhone))
        patch.supportPhone = changedText(*m_phone.field, storedText(before.supportPhone));
    return patch.businessName || patch.supportPhone;
}

bool BusinessForm::showField(const QString &pointer)
{
    if (pointer == "/businessName"_L1)
        m_name.field->setFocus();
    else if (pointer == "/supportPhone"_L1)
        m_phone.field->setFocus();
    else
        return false;
    return true;
}

QWidget *BusinessForm::firstField()
{
    return m_name.field;
}

} // namespace countersign::ui::settings
