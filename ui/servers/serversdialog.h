// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/savedservers.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace countersign::ui::servers {

// The servers that this console can work with: choose one, add, rename and remove them, and say with which one the program
// starts. The console acts on what is chosen and removed. Open it with open(). GUI thread.
class ServersDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `currentId`: the one in use; empty: this computer; nothing: none yet. `isSignedIn`: choosing another one ends a session.
    ServersDialog(client::SavedServers &servers, const std::optional<QString> &currentId,
                  bool isSignedIn, QWidget *parent = nullptr);

    /// Begins with adding this one.
    void add(const QString &address);

Q_SIGNALS:
    /// The person wants to work with this one; empty: this computer.
    void chosen(const QString &id);
    /// What is kept of it elsewhere is to go too.
    void removed(const countersign::ui::client::SavedServer &server);
    /// It is trusted in another way than before.
    void changed(const QString &id);

private:
    QWidget *makeButtons();
    void fill(const QString &selected);
    QTreeWidgetItem *addRow(const QString &id, const QString &name, const QString &address,
                            const QString &trust, const QString &lastUsed);
    QString selectedId() const;
    void updateButtons();
    void use();
    void checkCertificate();
    void takeTrusted(const client::SavedServer &server);
    void askToRemove();
    void takeName(QTreeWidgetItem *item, int column);

    client::SavedServers &m_servers;
    const std::optional<QString> m_currentId;
    const bool m_isSignedIn;
    QTreeWidget *m_list;
    QLabel *m_note;
    QCheckBox *m_start;
    QPushButton *m_use;
    QPushButton *m_check;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace countersign::ui::servers
