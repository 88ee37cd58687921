// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/savefilterdialog.h"

#include "audit/savedfilters.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::audit {

using namespace widgets;

SaveFilterDialog::SaveFilterDialog(const QString &present, QWidget *parent)
    : QDialog(parent)
    , m_present(present)
    , m_name(new QLineEdit(present, this))
    , m_rename(new QCheckBox(tr("&Rename “%1”").arg(present), this))
    , m_message(new InlineMessage(this))
{
    setWindowTitle(tr("Save filter"));
    setMinimumWidth(420);
    auto *title = new QLabel(tr("Save filter"), this);
    setTextSize(*title, TextSize::Heading);
    auto *intro = new QLabel(tr("It is kept at this computer, for whoever uses the console here. "
                                "A name that is there already is replaced."),
                             this);
    intro->setWordWrap(true);
    setMuted(*intro);
    auto *caption = new QLabel(tr("&Name"), this);
    caption->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(SavedFilters::LongestName);
    m_name->selectAll();

    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *save = new QPushButton(tr("&Save"), this);
    cancel->setAutoDefault(false);
    setPrimary(*save);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::medium);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(intro),
                          static_cast<QWidget *>(caption), static_cast<QWidget *>(m_name),
                          static_cast<QWidget *>(m_rename), static_cast<QWidget *>(m_message)})
        column->addWidget(part);
    column->addLayout(buttons);
    showRename();

    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterDialog::showRename);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SaveFilterDialog::submit);
}

bool SaveFilterDialog::isNewName() const
{
    return m_name->text().trimmed().compare(m_present, Qt::CaseInsensitive) != 0;
}

// A name can only be changed where there is one.
void SaveFilterDialog::showRename()
{
    m_message->setMessage(Tone::Warning, {});
    m_rename->setVisible(!m_present.isEmpty() && isNewName());
}

void SaveFilterDialog::submit()
{
    const QString name = m_name->text().trimmed();
    if (const QString objection = SavedFilters::objection(name); !objection.isEmpty()) {
        m_message->setMessage(Tone::Warning, objection);
        m_name->setFocus();
        return;
    }
    Q_EMIT named(name, m_rename->isChecked() && isNewName() ? m_present : QString());
    accept();
}

} // namespace countersign::ui::audit
