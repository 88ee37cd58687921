// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/savedfilterbar.h"

#include "audit/savefilterdialog.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using namespace widgets;

SavedFilterBar::SavedFilterBar(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_filters(settings)
    , m_actions(new QHBoxLayout)
    , m_box(new QComboBox(this))
    , m_save(new QPushButton(tr("&Save filter …"), this))
    , m_remove(new QPushButton(tr("&Delete …"), this))
{
    auto *caption = new QLabel(tr("Saved filt&er"), this);
    setMuted(*caption);
    setTextSize(*caption, TextSize::Small);
    caption->setBuddy(m_box);
    m_box->setAccessibleName(tr("Saved filter"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(16);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    m_remove->setAccessibleName(tr("Delete the saved filter"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    m_actions->setSpacing(space::medium);
    for (QWidget *part : {static_cast<QWidget *>(caption), static_cast<QWidget *>(m_box),
                          static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_remove)})
        row->addWidget(part);
    row->setStretchFactor(m_box, 4);
    row->addStretch(1);
    auto *lines = new FlowLayout(space::medium, this);
    lines->insert(-1, row, 1, 300); // so that the actions are at the right end
    lines->insert(-1, m_actions, 0, 0);
    fill();

    connect(m_box, &QComboBox::activated, this, &SavedFilterBar::takeUp);
    connect(m_save, &QPushButton::clicked, this, &SavedFilterBar::askForName);
    connect(m_remove, &QPushButton::clicked, this, &SavedFilterBar::askToRemove);
}

void SavedFilterBar::addAction(QWidget *control)
{
    m_actions->addWidget(control);
}

const SavedFilter *SavedFilterBar::current() const
{
    const int position = m_box->currentData().toInt();
    return position < 0 ? nullptr : &m_shown.at(position);
}

void SavedFilterBar::fill()
{
    m_shown = m_filters.all();
    m_box->clear();
    m_box->addItem(tr("None"), -1);
    for (int position = 0; position < m_shown.size(); ++position) {
        if (!m_shown.at(position).builtIn && m_shown.value(position - 1).builtIn)
            m_box->insertSeparator(m_box->count());
        m_box->addItem(m_shown.at(position).name, position);
    }
    show();
}

// The filter that was chosen keeps its name as long as it is that one; any other gets the first name that fits.
void SavedFilterBar::show()
{
    int shown = -1;
    for (int position = 0; position < m_shown.size(); ++position) {
        const SavedFilter &filter = m_shown.at(position);
        const bool isChosen = filter.name == m_chosen;
        if (!filter.fits(m_present) || (m_present == FilterChoice() && !isChosen))
            continue;
        if (shown < 0 || isChosen)
            shown = position;
    }
    m_box->setCurrentIndex(m_box->findData(shown));
    m_save->setEnabled(m_present != FilterChoice());
    m_remove->setEnabled(current() && !current()->builtIn);
}

void SavedFilterBar::setPresent(const FilterChoice &choice)
{
    m_present = choice;
    show();
}

void SavedFilterBar::takeUp(int entry)
{
    const int position = m_box->itemData(entry).toInt();
    const SavedFilter filter = position < 0 ? SavedFilter() : m_shown.at(position);
    m_chosen = filter.name;
    Q_EMIT chosen(filter);
    show();
}

void SavedFilterBar::askForName()
{
    const bool isOwn = current() && !current()->builtIn;
    auto *dialog = new SaveFilterDialog(isOwn ? current()->name : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveFilterDialog::named, this,
            [this, choice = m_present](const QString &name, const QString &insteadOf) {
                if (!insteadOf.isEmpty())
                    m_filters.remove(insteadOf);
                m_filters.save(name, choice);
                m_chosen = name;
                fill();
            });
    dialog->open();
}

void SavedFilterBar::askToRemove()
{
    if (!current() || current()->builtIn)
        return;
    const QString name = current()->name;
    auto *box
        = new QMessageBox(QMessageBox::Question, tr("Delete the saved filter"),
                          tr("Delete the saved filter “%1”?").arg(name), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Only the filter goes. The events stay as they are."));
    auto *sure = box->addButton(tr("&Delete"), QMessageBox::AcceptRole);
    connect(sure, &QAbstractButton::clicked, this, [this, name] {
        m_filters.remove(name);
        fill();
        m_box->setFocus();
    });
    box->open();
}

} // namespace countersign::ui::audit
