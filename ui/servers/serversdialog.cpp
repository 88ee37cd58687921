// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/serversdialog.h"

#include "servers/servertext.h"
#include "servers/trustdialog.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace countersign::ui::servers {

using namespace Qt::StringLiterals;
using namespace widgets;
using client::SavedServer;

namespace {

enum Column : quint8 { Name, Address, Trust, LastUsed };

QString timeOf(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : ServersDialog::tr("Never");
}

} // namespace

ServersDialog::ServersDialog(client::SavedServers &servers, const std::optional<QString> &currentId,
                             bool isSignedIn, QWidget *parent)
    : QDialog(parent)
    , m_servers(servers)
    , m_currentId(currentId)
    , m_isSignedIn(isSignedIn)
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
    , m_start(new QCheckBox(tr("&Start Countersign with this server"), this))
    , m_use(new QPushButton(tr("&Use this server"), this))
    , m_check(new QPushButton(icon("shield"_L1), tr("&Certificate …"), this))
    , m_rename(new QPushButton(tr("Re&name"), this))
    , m_remove(new QPushButton(tr("Re&move …"), this))
{
    setWindowTitle(tr("Servers"));
    setMinimumSize(760, 420);
    m_list->setAccessibleName(tr("Servers"));
    m_list->setHeaderLabels(
        {tr("Name"), tr("Address"), tr("Trusted certificate"), tr("Last used")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->header()->setSectionResizeMode(Address, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_note->setWordWrap(true);
    setMuted(*m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::medium);
    column->addWidget(m_list, 1);
    column->addWidget(m_start);
    column->addWidget(m_note);
    column->addWidget(makeButtons());

    connect(m_list, &QTreeWidget::currentItemChanged, this, &ServersDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &ServersDialog::use);
    connect(m_list, &QTreeWidget::itemChanged, this, &ServersDialog::takeName);
    connect(m_start, &QCheckBox::clicked, this, [this](bool checked) {
        m_servers.setStartId(checked ? selectedId() : QString());
        updateButtons();
    });
    fill(m_currentId.value_or(QString()));
    m_list->setFocus();
}

QWidget *ServersDialog::makeButtons()
{
    auto *add = new QPushButton(icon("plus"_L1), tr("&Add …"), this);
    auto *close = new QPushButton(tr("C&lose"), this);
    setPrimary(*m_use);
    m_use->setDefault(true);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {add, m_check, m_rename, m_remove, close}) {
        button->setAutoDefault(false);
        if (button != close)
            row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_use);
    connect(add, &QPushButton::clicked, this, [this] { this->add({}); });
    connect(m_check, &QPushButton::clicked, this, &ServersDialog::checkCertificate);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem(), Name); });
    connect(m_remove, &QPushButton::clicked, this, &ServersDialog::askToRemove);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &ServersDialog::use);
    return buttons;
}

void ServersDialog::fill(const QString &selected)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    addRow({}, tr("This computer"), tr("The server inside this program"), {}, {});
    for (const SavedServer &server : m_servers.all()) {
        auto *item = addRow(server.id(), server.name, server.transport().displayName(),
                            trustText(server), timeOf(server.lastUsed));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    for (const int column : {Name, Trust, LastUsed})
        m_list->resizeColumnToContents(column);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (QTreeWidgetItem *item = m_list->topLevelItem(row);
            item->data(Name, Qt::UserRole).toString() == selected)
            m_list->setCurrentItem(item);
    }
    updateButtons();
}

QTreeWidgetItem *ServersDialog::addRow(const QString &id, const QString &name,
                                       const QString &address, const QString &trust,
                                       const QString &lastUsed)
{
    auto *item = new QTreeWidgetItem(m_list, {name, address, trust, lastUsed});
    item->setData(Name, Qt::UserRole, id);
    if (id == m_currentId)
        item->setIcon(Name, icon("check"_L1));
    return item;
}

QString ServersDialog::selectedId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(Name, Qt::UserRole).toString() : QString();
}

void ServersDialog::updateButtons()
{
    const QString id = selectedId();
    const bool isSaved = !id.isEmpty();
    const bool isCurrent = id == m_currentId;
    m_use->setEnabled(!isCurrent);
    m_check->setEnabled(isSaved);
    m_rename->setEnabled(isSaved);
    m_remove->setEnabled(isSaved && !isCurrent);
    m_start->setChecked(m_servers.startId() == id);
    m_start->setEnabled(isSaved || !m_start->isChecked());
    m_note->setText(isCurrent      ? tr("You are working with this server.")
                    : m_isSignedIn ? tr("You are signed out of the server in use when you choose "
                                        "another one.")
                                   : QString());
}

void ServersDialog::use()
{
    // Enter activates the row and then the button.
    if (!isVisible() || !m_list->currentItem() || selectedId() == m_currentId)
        return;
    const QString id = selectedId();
    accept();
    Q_EMIT chosen(id);
}

void ServersDialog::add(const QString &address)
{
    auto *dialog = new TrustDialog(address, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TrustDialog::trusted, this, &ServersDialog::takeTrusted);
    dialog->open();
}

void ServersDialog::checkCertificate()
{
    const auto server = m_servers.find(selectedId());
    if (!server)
        return;
    auto *dialog = new TrustDialog(*server, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TrustDialog::trusted, this, &ServersDialog::takeTrusted);
    dialog->open();
}

void ServersDialog::takeTrusted(const SavedServer &server)
{
    const auto before = m_servers.find(server.id());
    m_servers.put(server);
    fill(server.id());
    if (before && before->certificateSha256 != server.certificateSha256)
        Q_EMIT changed(server.id());
}

void ServersDialog::askToRemove()
{
    const auto server = m_servers.find(selectedId());
    if (!server)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove the server"),
                                tr("Remove %1 from the list?").arg(server->name),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("This console forgets its certificate, its session and what it remembers of its audit "
           "trail. Nothing changes on the server."));
    auto *sure = box->addButton(tr("&Remove it"), QMessageBox::AcceptRole);
    connect(sure, &QAbstractButton::clicked, this, [this, server = *server] {
        m_servers.remove(server.id());
        fill(m_currentId.value_or(QString()));
        Q_EMIT removed(server);
    });
    box->open();
}

void ServersDialog::takeName(QTreeWidgetItem *item, int column)
{
    auto server = m_servers.find(item->data(Name, Qt::UserRole).toString());
    if (!server || column != Name)
        return;
    if (const QString name = item->text(Name).trimmed(); !name.isEmpty()) {
        server->name = name;
        m_servers.put(*server);
    }
    const QSignalBlocker quiet(m_list);
    item->setText(Name, server->name);
}

} // namespace countersign::ui::servers
