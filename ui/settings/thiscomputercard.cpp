// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/thiscomputercard.h"

#include "settings/thiscomputer.h"
#include "widgets/card.h"
#include "widgets/field.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int FieldWidth = 320;

} // namespace

ThisComputerCard::ThisComputerCard(ThisComputer &computer, std::function<bool()> hasUnsavedWork,
                                   QWidget *parent)
    : QWidget(parent)
    , m_computer(computer)
    , m_hasUnsavedWork(std::move(hasUnsavedWork))
    , m_language(new QComboBox(this))
    , m_colours(new QComboBox(this))
{
    m_language->addItem(tr("As on this computer"), QString());
    for (const Language::Choice &choice : Language::choices())
        m_language->addItem(choice.name, choice.code);
    m_colours->addItem(tr("As on this computer"));
    m_colours->addItem(tr("Light"), QVariant::fromValue(Appearance::Light));
    m_colours->addItem(tr("Dark"), QVariant::fromValue(Appearance::Dark));
    for (QComboBox *box : {m_language, m_colours})
        box->setMaximumWidth(FieldWidth);

    auto *card = new Card(tr("This computer"), this);
    addField(*card->column(), tr("&Language"), m_language, 0);
    addField(*card->column(), tr("&Colours"), m_colours);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setFocusProxy(m_language);

    showLanguage();
    const auto appearance = computer.appearance();
    m_colours->setCurrentIndex(!appearance ? 0 : *appearance == Appearance::Light ? 1 : 2);
    // activated: what a person chose, not what showLanguage() put there
    connect(m_language, &QComboBox::activated, this, &ThisComputerCard::takeLanguage);
    connect(m_colours, &QComboBox::activated, this, [this] {
        const QVariant chosen = m_colours->currentData();
        m_computer.setAppearance(chosen.isValid() ? std::optional(chosen.value<Appearance>())
                                                  : std::nullopt);
    });
}

void ThisComputerCard::takeLanguage()
{
    const QString code = m_language->currentData().toString();
    if (code == m_computer.language())
        return;
    if (m_hasUnsavedWork())
        askForLanguage(code);
    else
        m_computer.setLanguage(code);
}

void ThisComputerCard::askForLanguage(const QString &code)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Change the language"),
                                tr("Change the language now?"), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Every page is opened anew. What you have not saved yet would be lost."));
    auto *sure = box->addButton(tr("C&hange it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, box, sure, code] {
        if (box->clickedButton() == sure)
            m_computer.setLanguage(code);
        else
            showLanguage();
    });
    box->open();
}

void ThisComputerCard::showLanguage()
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_computer.language())));
}

} // namespace countersign::ui::settings
