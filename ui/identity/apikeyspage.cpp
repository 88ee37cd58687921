// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/apikeyspage.h"

#include "client/problemtext.h"
#include "identity/apikeydialog.h"
#include "widgets/detailpane.h"
#include "widgets/icon.h"
#include "widgets/masterdetail.h"
#include "widgets/notifier.h"
#include "widgets/pagedtable.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QDateTime>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::ApiKeyView;

namespace {

constexpr int SoonDays = 14;

struct Standing
{
    Tone tone;
    QString text;
};

Standing standingOf(const ApiKeyView &key)
{
    const QDateTime expires = QDateTime::fromString(key.expiresAt, Qt::ISODateWithMs);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (expires <= now)
        return {Tone::Neutral, ApiKeysPage::tr("Expired")};
    if (expires <= now.addDays(SoonDays))
        return {Tone::Warning, ApiKeysPage::tr("Expires soon")};
    return {Tone::Positive, ApiKeysPage::tr("Good")};
}

} // namespace

ApiKeysPage::ApiKeysPage(const shell::PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_client(context.api)
    , m_mayChange(context.staff.may(u"settings:update"_s))
    , m_model(makeModel())
    , m_table(new PagedTable(*m_model,
                             {.name = tr("API keys"),
                              .emptyTitle = tr("No keys yet"),
                              .emptyText = tr("A program that calls the API by itself, such as the "
                                              "shop behind the chat widget, needs one."),
                              .emptyIcon = "key"_L1},
                             context.settings, u"apikeys"_s, this))
    , m_detail(new DetailPane(tr("Select a key to see details."), this))
{
    auto *header
        = new PageHeader(tr("API keys"), tr("Programs that call the API by themselves."), this);
    auto *reload = new QPushButton(icon("refresh"_L1), tr("&Refresh"), this);
    header->addAction(reload);
    connect(reload, &QPushButton::clicked, this, &ApiKeysPage::refresh);
    if (m_mayChange) {
        auto *create = new QPushButton(tr("&New key …"), this);
        setPrimary(*create);
        header->addAction(create);
        connect(create, &QPushButton::clicked, this, &ApiKeysPage::openNew);
    }
    auto *layout
        = new MasterDetail(header, m_table, m_detail, context.settings, u"apikeys"_s, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(layout);
    connect(m_table, &PagedTable::currentKeyChanged, this, &ApiKeysPage::showKey);
    connect(m_model, &PagedModel::stateChanged, this, [this] {
        if (m_model->state() == PagedModel::State::Ready)
            showKey(m_table->currentKey());
    });
}

ApiKeysPage::Model *ApiKeysPage::makeModel()
{
    QList<Model::Column> columns{
        {tr("Name"), 200, Model::text(&ApiKeyView::name)},
        {tr("State"), 110,
         Model::badge([](const ApiKeyView &row) { return standingOf(row).text; },
                      [](const ApiKeyView &row) { return standingOf(row).tone; })},
        {tr("Key"), 180, Model::text(&ApiKeyView::prefix, true)},
        {tr("Last used"), 170, Model::text([](const ApiKeyView &row) {
             return row.lastUsedAt ? timeText(*row.lastUsedAt) : tr("Never");
         })},
        {tr("Expires"), 170,
         Model::text([](const ApiKeyView &row) { return timeText(row.expiresAt); }, true)},
    };
    return new Model(
        std::move(columns), [](const ApiKeyView &row) { return row.id; },
        [this](const QString &, QObject *context, auto handler) {
            return m_client.list(context, [handler = std::move(handler)](
                                              const client::ApiResult<contract::ApiKeyList> &list) {
                handler(list.transform([](const contract::ApiKeyList &all) {
                    return contract::Page<ApiKeyView>{all.items, {}};
                }));
            });
        },
        this);
}

void ApiKeysPage::activate()
{
    refresh();
}

void ApiKeysPage::refresh()
{
    m_model->refresh();
}

bool ApiKeysPage::isSettled() const
{
    return m_model->state() != PagedModel::State::Loading && m_pending == 0;
}

QWidget *ApiKeysPage::initialFocus()
{
    return m_table->view();
}

void ApiKeysPage::showExample()
{
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void ApiKeysPage::showKey(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_detail->showPrompt();
        return;
    }
    const ApiKeyView key = *m_model->rowAt(row);
    const Standing standing = standingOf(key);
    m_detail->begin(key.name, key.prefix + u"_…"_s);
    m_detail->addBadge(standing.tone, standing.text);
    m_detail->addSection(tr("Key"));
    m_detail->addValue(tr("It may"), key.scopes.join(u", "_s));
    m_detail->addValue(tr("From"),
                       key.networks.isEmpty() ? tr("Anywhere") : key.networks.join(u", "_s));
    m_detail->addValue(tr("Made"), timeText(key.createdAt));
    m_detail->addValue(tr("Expires"), timeText(key.expiresAt));
    m_detail->addValue(tr("Last used"), key.lastUsedAt ? timeText(*key.lastUsedAt) : tr("Never"));
    m_detail->addValue(tr("Acts for"), key.owner == m_context.staff.id ? tr("You") : key.owner);
    if (m_mayChange)
        addButtons(key);
}

void ApiKeysPage::addButtons(const ApiKeyView &key)
{
    if (key.owner == m_context.staff.id) {
        auto *replacing = new QPushButton(icon("refresh"_L1), tr("Re&place this key"));
        connect(replacing, &QPushButton::clicked, this, [this, id = key.id] { replace(id); });
        m_detail->addWidget(replacing);
    }
    auto *ending = new QPushButton(icon("close"_L1), tr("En&d this key …"));
    connect(ending, &QPushButton::clicked, this, [this, key] { askToEnd(key); });
    m_detail->addWidget(ending);
}

void ApiKeysPage::openNew()
{
    auto *dialog = new ApiKeyDialog(m_context.api, m_context.staff.permissions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ApiKeyDialog::made, this, &ApiKeysPage::refresh);
    dialog->open();
}

void ApiKeysPage::showOnce(const contract::NewApiKey &key)
{
    auto *dialog = new ApiKeyDialog(m_context.api, key, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ApiKeysPage::replace(const QString &id)
{
    ++m_pending;
    m_client.rotate(id, this, [this](const client::ApiResult<contract::NewApiKey> &key) {
        --m_pending;
        if (!key) {
            m_context.notifier.notify(Tone::Danger, client::problemText(key.error()));
            return;
        }
        m_context.notifier.notify(Tone::Positive, tr("The old key goes on for 24 hours."));
        showOnce(*key);
        refresh();
    });
}

void ApiKeysPage::askToEnd(const ApiKeyView &key)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("End key"),
                                tr("End the key “%1”?").arg(key.name), QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The program that has it is refused from now on. This cannot be "
                               "undone."));
    auto *sure = box->addButton(tr("&End it"), QMessageBox::DestructiveRole);
    connect(sure, &QAbstractButton::clicked, this, [this, id = key.id] { end(id); });
    box->open();
}

void ApiKeysPage::end(const QString &id)
{
    ++m_pending;
    m_client.revoke(id, this, [this](const client::ApiResult<QJsonObject> &done) {
        --m_pending;
        if (done)
            m_context.notifier.notify(Tone::Positive, tr("The key has ended."));
        else
            m_context.notifier.notify(Tone::Danger, client::problemText(done.error()));
        refresh();
    });
}

} // namespace countersign::ui::identity
