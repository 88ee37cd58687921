// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/rolematrix.h"

#include "identity/usertext.h"
#include "shell/demoaccount.h"
#include "widgets/celldelegate.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initializeRoles()
{
    Q_INIT_RESOURCE(consoleroles);
}

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RoleMatrix)
};

// What permissions speak of, in the order of the table.
QList<std::pair<QString, QString>> subjects()
{
    return {
        {u"users"_s, Texts::tr("Users and roles")},
        {u"sessions"_s, Texts::tr("Others' sessions")},
        {u"customers"_s, Texts::tr("Customers")},
        {u"campaigns"_s, Texts::tr("Campaigns")},
        {u"tasks"_s, Texts::tr("Tasks")},
        {u"outbox"_s, Texts::tr("Outbox")},
        {u"functions"_s, Texts::tr("Shop functions")},
        {u"reports"_s, Texts::tr("Reports")},
        {u"audit"_s, Texts::tr("Audit trail")},
        {u"settings"_s, Texts::tr("Settings and keys")},
    };
}

QStringList actionsOn(const QString &subject, const QStringList &permissions)
{
    QStringList actions;
    for (const QString &permission : permissions) {
        if (permission.startsWith(subject + u':'))
            actions.append(permission.sliced(subject.size() + 1));
    }
    return actions;
}

void addCell(QTableWidget &table, int row, int column, const QString &text, const QString &about)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(about);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    table.setItem(row, column, item);
}

QTableWidget *makeTable(QWidget *parent)
{
    const auto rows = subjects();
    const QStringList roles = staffRoles();
    const auto permissions = rolePermissions();
    auto *table = new QTableWidget(static_cast<int>(rows.size()),
                                   static_cast<int>(roles.size()) + 1, parent);
    QStringList headings{Texts::tr("Area")};
    for (const QString &role : roles)
        headings.append(shell::roleTitle(role));
    table->setHorizontalHeaderLabels(headings);
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto &[subject, title] = rows.at(row);
        addCell(*table, row, 0, title, {});
        for (int column = 1; column < table->columnCount(); ++column) {
            const QString text
                = rightsText(actionsOn(subject, permissions.value(roles.at(column - 1))));
            addCell(*table, row, column, text,
                    u"%1, %2: %3"_s.arg(headings.at(column), title, text));
        }
    }
    table->setAccessibleName(Texts::tr("What each role may do"));
    table->setItemDelegate(new CellDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 22);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

QHash<QString, QStringList> rolePermissions()
{
    initializeRoles();
    QFile file(u":/ui/identity/roles.json"_s);
    QHash<QString, QStringList> permissions;
    if (!file.open(QIODevice::ReadOnly))
        return permissions;
    const QJsonObject roles
        = QJsonDocument::fromJson(file.readAll()).object().value("roles"_L1).toObject();
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        for (const QJsonValue &permission : role.value().toArray())
            permissions[role.key()].append(permission.toString());
    }
    return permissions;
}

QString rightsText(const QStringList &actions)
{
    const QList<std::pair<QString, QString>> known{
        {u"read"_s, Texts::tr("See")},      {u"call"_s, Texts::tr("use")},
        {u"create"_s, Texts::tr("add")},    {u"update"_s, Texts::tr("change")},
        {u"delete"_s, Texts::tr("delete")}, {u"reveal"_s, Texts::tr("reveal")},
    };
    QStringList words;
    for (const auto &[action, word] : known) {
        if (actions.contains(action))
            words.append(word);
    }
    return words.isEmpty() ? u"–"_s : words.join(u", "_s);
}

RoleMatrixDialog::RoleMatrixDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What each role may do"));
    resize(1080, 600);
    auto *title = new QLabel(tr("What each role may do"), this);
    setTextSize(*title, TextSize::Heading);
    auto *text = new QLabel(
        tr("Everybody also sees and ends their own sessions. What is not listed, nobody may do."),
        this);
    text->setWordWrap(true);
    setMuted(*text);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(space::small);
    column->addWidget(makeTable(this), 1);
    column->addSpacing(space::small);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace countersign::ui::identity
