// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/apikeydialog.h"

#include "client/problemtext.h"
#include "widgets/field.h"
#include "widgets/icon.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr std::chrono::minutes OnClipboard{1}; // long enough to paste it
constexpr int UsualDays = 90;
constexpr int MostDays = 365;

} // namespace

ApiKeyDialog::ApiKeyDialog(client::ApiClient &api, QWidget *parent)
    : QDialog(parent)
    , m_client(api)
    , m_steps(new QStackedWidget(this))
    , m_name(new QLineEdit(this))
    , m_scopes(new QListWidget(this))
    , m_networks(new QLineEdit(this))
    , m_days(new QSpinBox(this))
    , m_message(new InlineMessage(this))
    , m_make(new QPushButton(tr("&Make key"), this))
    , m_key(new QLineEdit(this))
{
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->addWidget(m_steps);
}

ApiKeyDialog::ApiKeyDialog(client::ApiClient &api, const QStringList &permissions, QWidget *parent)
    : ApiKeyDialog(api, parent)
{
    setWindowTitle(tr("New API key"));
    m_steps->addWidget(makeForm(permissions));
    m_steps->addWidget(makeResult());
    m_name->setFocus();
}

ApiKeyDialog::ApiKeyDialog(client::ApiClient &api, const contract::NewApiKey &key, QWidget *parent)
    : ApiKeyDialog(api, parent)
{
    m_steps->addWidget(makeForm({}));
    m_steps->addWidget(makeResult());
    showKey(key);
}

QWidget *ApiKeyDialog::makeForm(const QStringList &permissions)
{
    auto *form = new QWidget(m_steps);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    auto *what = new QLabel(tr("A program that has this key acts for you, within what you tick and "
                               "never beyond what you may do yourself."),
                            form);
    what->setWordWrap(true);
    column->addWidget(what);
    m_name->setMaxLength(100);
    m_name->setPlaceholderText(tr("What it is for, such as Shop backend"));
    addField(*column, tr("&Name"), m_name);
    for (const QString &permission : permissions) {
        if (permission.startsWith("self:"_L1))
            continue;
        auto *item = new QListWidgetItem(permission, m_scopes);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_scopes->setMinimumHeight(170);
    addField(*column, tr("I&t may"), m_scopes);
    m_networks->setPlaceholderText(tr("203.0.113.0/24, separated by commas; empty for anywhere"));
    addField(*column, tr("From these net&works only"), m_networks);
    m_days->setRange(1, MostDays);
    m_days->setValue(UsualDays);
    addField(*column, tr("Expires after &days"), m_days);
    column->addSpacing(space::medium);
    column->addWidget(m_message);

    auto *cancel = new QPushButton(tr("Cancel"), form);
    cancel->setAutoDefault(false);
    setPrimary(*m_make);
    m_make->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    column->addSpacing(space::small);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &ApiKeyDialog::submit);
    return form;
}

QWidget *ApiKeyDialog::makeResult()
{
    auto *result = new QWidget(m_steps);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto *what = new QLabel(tr("This is the key. It is shown now and never again: put it where the "
                               "program keeps its secrets."),
                            result);
    what->setWordWrap(true);
    m_key->setReadOnly(true);
    m_key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_key->setAccessibleName(tr("API key"));
    auto *copy = new QPushButton(icon("copy"_L1), tr("&Copy"), result);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_key->text()); });
    auto *close = new QPushButton(tr("I have kept &it"), result);
    setPrimary(*close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addWidget(what);
    column->addWidget(m_key);
    column->addLayout(buttons);
    column->addStretch(1);
    return result;
}

contract::ApiKeyRequest ApiKeyDialog::wanted() const
{
    contract::ApiKeyRequest wanted{m_name->text().trimmed(), {}, {}, m_days->value()};
    for (int row = 0; row < m_scopes->count(); ++row) {
        if (m_scopes->item(row)->checkState() == Qt::Checked)
            wanted.scopes.append(m_scopes->item(row)->text());
    }
    QStringList networks;
    for (const QString &network : m_networks->text().split(u',', Qt::SkipEmptyParts))
        networks.append(network.trimmed());
    if (!networks.isEmpty())
        wanted.networks = networks;
    return wanted;
}

void ApiKeyDialog::submit()
{
    const contract::ApiKeyRequest request = wanted();
    if (request.name.isEmpty()) {
        m_message->setMessage(Tone::Warning, tr("Please say what the key is for."));
        m_name->setFocus();
        return;
    }
    if (request.scopes.isEmpty()) {
        m_message->setMessage(Tone::Warning, tr("Please tick what the program may do."));
        m_scopes->setFocus();
        return;
    }
    m_message->setMessage(Tone::Info, {});
    m_make->setEnabled(false);
    m_client.create(request, this, [this](const client::ApiResult<contract::NewApiKey> &key) {
        m_make->setEnabled(true);
        if (key)
            showKey(*key);
        else
            m_message->setMessage(Tone::Danger, client::problemText(key.error()));
    });
}

void ApiKeyDialog::showKey(const contract::NewApiKey &key)
{
    setWindowTitle(tr("Keep this key"));
    m_key->setText(key.key);
    m_key->setCursorPosition(0);
    m_steps->setCurrentIndex(1);
    Q_EMIT made();
}

void ApiKeyDialog::reject()
{
    if (m_steps->currentIndex() == 0)
        QDialog::reject();
}

void ApiKeyDialog::done(int result)
{
    if (!m_key->text().isEmpty() && QGuiApplication::clipboard()->text() == m_key->text())
        QTimer::singleShot(OnClipboard, qApp, [key = m_key->text()] {
            if (QGuiApplication::clipboard()->text() == key)
                QGuiApplication::clipboard()->clear();
        });
    m_key->clear();
    QDialog::done(result);
}

} // namespace countersign::ui::identity
