// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/countriesform.h"

#include "base/phonenumber.h"
#include "widgets/field.h"
#include "widgets/theme.h"

#include <QCollator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int ListHeight = 220;
constexpr int RowPadding = 12;

} // namespace

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    const QString name = QLocale::territoryToString(territory);
    // Where nothing is known of a country, Qt speaks of another one.
    const QLocale there(QLocale::AnyLanguage, territory);
    const QString native = there.territory() == territory ? there.nativeTerritoryName() : QString();
    return native.isEmpty() || native == name ? name
                                              : CountriesForm::tr("%1 (%2)").arg(name, native);
}

CountriesForm::CountriesForm(QWidget *parent)
    : SettingsForm(parent)
    , m_all(new QRadioButton(tr("Num&bers of all countries"), this))
    , m_some(new QRadioButton(tr("Only numbers of t&hese countries"), this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_chooser(makeChooser())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_all);
    column->addWidget(m_some);
    column->addWidget(m_chooser);

    connect(m_some, &QRadioButton::toggled, m_chooser, &QWidget::setVisible);
    connect(m_some, &QRadioButton::clicked, m_search, [this] { m_search->setFocus(); });
    for (QRadioButton *button : {m_all, m_some})
        connect(button, &QRadioButton::clicked, this, &CountriesForm::edited);
    connect(m_search, &QLineEdit::textChanged, this, &CountriesForm::find);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showCount();
        Q_EMIT edited();
    });
    m_chooser->setVisible(false);
}

QWidget *CountriesForm::makeChooser()
{
    QCollator collator;
    QList<QPair<QString, QString>> names;
    for (const QString &code : PhoneNumber::countries())
        names.append({countryName(code), code});
    std::ranges::sort(names, [&](const auto &a, const auto &b) {
        return collator.compare(a.first, b.first) < 0;
    });
    for (const auto &[name, code] : std::as_const(names)) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint({0, m_list->fontMetrics().height() + RowPadding});
    }
    m_list->setFixedHeight(ListHeight);
    m_list->setAccessibleName(tr("Countries"));
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Name or two letters, such as Germany or DE"));
    setMuted(*m_count);
    auto *chooser = new QWidget(this);
    auto *column = new QVBoxLayout(chooser);
    column->setContentsMargins(space::wide, 0, 0, 0);
    column->setSpacing(space::hair);
    addField(*column, tr("Find a countr&y"), m_search, 0);
    column->addWidget(m_list);
    column->addWidget(m_count);
    return chooser;
}

void CountriesForm::find(const QString &text)
{
    const QString wanted = text.trimmed();
    const QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool found
            = wanted.isEmpty() || item->text().contains(wanted, Qt::CaseInsensitive)
              || item->data(Qt::UserRole).toString().compare(wanted, Qt::CaseInsensitive) == 0;
        item->setHidden(!found);
        if (found && !first)
            first = item;
    }
    if (first)
        m_list->setCurrentRow(m_list->row(first));
}

void CountriesForm::showCount()
{
    m_count->setText(tr("%n countries", nullptr, static_cast<int>(chosen().size())));
}

QStringList CountriesForm::chosen() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count() && m_some->isChecked(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            codes.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    codes.sort();
    return codes;
}

void CountriesForm::fill(const contract::SettingsView &view)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool allowed = view.countries.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(allowed ? Qt::Checked : Qt::Unchecked);
    }
    (view.countries.isEmpty() ? m_all : m_some)->setChecked(true);
    m_search->clear();
    showCount();
}

bool CountriesForm::collect(contract::SettingsPatch &patch) const
{
    const bool isUndecided = m_some->isChecked() && basis().countries.isEmpty();
    if (chosen() == basis().countries && !isUndecided)
        return false;
    patch.countries = chosen();
    return true;
}

QString CountriesForm::complaint()
{
    if (!m_some->isChecked() || !chosen().isEmpty())
        return {};
    m_search->setFocus();
    return tr("Please tick at least one country, or allow them all.");
}

bool CountriesForm::showField(const QString &pointer)
{
    if (!pointer.startsWith("/countries"_L1))
        return false;
    m_search->setFocus();
    return true;
}

QWidget *CountriesForm::firstField()
{
    return m_some->isChecked() ? m_some : m_all;
}

} // namespace countersign::ui::settings
