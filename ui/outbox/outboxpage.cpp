// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxpage.h"

#include "outbox/brakebar.h"
#include "outbox/outboxtext.h"
#include "widgets/detailpane.h"
#include "widgets/filterbar.h"
#include "widgets/icon.h"
#include "widgets/masterdetail.h"
#include "widgets/notifier.h"
#include "widgets/pagedtable.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::ui::outbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace widgets;
using contract::OutboxMessage;

namespace {

constexpr auto busyInterval = 2s;
constexpr auto quietInterval = 15s;
constexpr auto clipboardLife = 60s;

} // namespace

QString codeIn(const QString &body)
{
    static const QRegularExpression pattern(uR"((?<![0-9])([0-9]{6})(?![0-9]))"_s);
    return pattern.match(body).captured(1);
}

OutboxPage::OutboxPage(const shell::PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_client(context.api)
    , m_model(makeModel())
    , m_table(new PagedTable(
          *m_model,
          {.name = tr("Messages"),
           .emptyTitle = tr("No messages"),
           .emptyText = tr("Codes and notices appear here as soon as they are asked for."),
           .emptyIcon = "outbox"_L1},
          context.settings, u"outbox"_s, this))
    , m_detail(new DetailPane(tr("Select a message to see details."), this))
    , m_state(new QComboBox(this))
    , m_brakes(
          new BrakeBar(m_client, context.notifier, context.staff.may(u"outbox:update"_s), this))
{
    auto *header = new PageHeader(
        tr("Outbox"), tr("Messages to customers and how they fare. Updates by itself."), this);
    auto *reload = new QPushButton(icon("refresh"_L1), tr("&Refresh"), this);
    header->addAction(reload);
    m_state->addItem(tr("All states"), QString());
    for (const QString &state : messageStates())
        m_state->addItem(stateText(state), state);
    m_state->setMinimumWidth(180);
    auto *filters = new FilterBar(this);
    filters->addFilter(tr("&State"), m_state);
    auto *layout = new MasterDetail(header, m_table, m_detail, context.settings, u"outbox"_s, this);
    layout->addTool(m_brakes);
    layout->addTool(filters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(layout);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // Somebody reading further down must not be thrown about, and nobody looks at a minimised
        // window.
        if (isVisible() && !window()->isMinimized()) {
            const client::ApiClient::Background byItself(m_context.api);
            m_model->refresh();
        } else {
            planRefresh();
        }
    });
    connect(reload, &QPushButton::clicked, this, &OutboxPage::refresh);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this, filters] {
        filters->setNarrowed(m_state->currentIndex() > 0);
        m_model->reload();
    });
    connect(filters, &FilterBar::cleared, this, [this] { m_state->setCurrentIndex(0); });
    connect(m_table, &PagedTable::currentKeyChanged, this, &OutboxPage::showMessage);
    connect(m_model, &PagedModel::stateChanged, this, [this] {
        planRefresh();
        if (m_model->state() == PagedModel::State::Ready) {
            showMessage(m_table->currentKey());
            const client::ApiClient::Background byItself(m_context.api);
            m_brakes->refresh();
        }
    });
}

OutboxPage::Model *OutboxPage::makeModel()
{
    const auto state = [](const OutboxMessage &row, int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return stateText(row.state);
        if (role == Qt::ToolTipRole)
            return stateMeaning(row.state);
        return role == ToneRole ? QVariant(static_cast<int>(stateTone(row.state))) : QVariant();
    };
    QList<Model::Column> columns{
        {tr("State"), 130, state},
        {tr("Time"), 170, Model::text([](const OutboxMessage &row) { return timeText(row.at); })},
        {tr("Channel"), 90,
         Model::text([](const OutboxMessage &row) { return channelText(row.channel); })},
        {tr("To"), 150,
         Model::text([](const OutboxMessage &row) { return row.to.value_or(u"–"_s); }, true)},
        {tr("What"), 125, Model::text([](const OutboxMessage &row) { return kindText(row.kind); })},
        {tr("Provider"), 130,
         Model::text(
             [](const OutboxMessage &row) { return providerText(row.provider.value_or(u"–"_s)); },
             true)},
        {tr("Tries"), 70,
         Model::text([](const OutboxMessage &row) { return QLocale().toString(row.attempts); },
                     true)},
    };
    return new Model(
        std::move(columns), [](const OutboxMessage &row) { return row.id; },
        [this](const QString &after, QObject *context, auto handler) {
            return m_client.list(m_state->currentData().toString(), after, context,
                                 std::move(handler));
        },
        this);
}

void OutboxPage::activate()
{
    m_active = true;
    m_model->refresh();
}

void OutboxPage::deactivate()
{
    m_active = false;
    m_timer.stop();
}

void OutboxPage::refresh()
{
    m_model->refresh();
}

bool OutboxPage::isSettled() const
{
    return m_model->state() != PagedModel::State::Loading;
}

QWidget *OutboxPage::initialFocus()
{
    return m_table->view();
}

void OutboxPage::narrow(const QString &filter)
{
    if (const int index = m_state->findData(filter); index > 0)
        m_state->setCurrentIndex(index);
}

void OutboxPage::showExample()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const OutboxMessage *message = m_model->rowAt(row);
        const bool hasText = message && message->body;
        if (row == 0 || hasText)
            m_table->selectRow(row);
        if (hasText)
            return;
    }
}

// Every look at the outbox is rate-limited and recorded in the audit trail, so the pace follows
// what there is to see.
void OutboxPage::planRefresh()
{
    m_timer.stop();
    if (!m_active || m_model->state() == PagedModel::State::Loading)
        return;
    if (m_model->state() == PagedModel::State::Failed) {
        m_timer.start(std::max<std::chrono::milliseconds>(
            quietInterval, m_model->problem().retryAfter.value_or(0s)));
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool busy = m_model->anyHeld([&now](const OutboxMessage &row) {
        const qint64 age = QDateTime::fromString(row.at, Qt::ISODateWithMs).secsTo(now);
        return age < 30 || (age < 600 && (row.state == "queued"_L1 || row.state == "sending"_L1));
    });
    m_timer.start(busy ? busyInterval : quietInterval);
}

void OutboxPage::showMessage(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_shownState.clear();
        m_detail->showPrompt();
        return;
    }
    const OutboxMessage message = *m_model->rowAt(row);
    const QString shown = message.id + message.state + QString::number(message.attempts)
                          + message.body.value_or(QString());
    if (shown == m_shownState)
        return;
    m_shownState = shown;

    m_detail->begin(kindText(message.kind), timeText(message.at));
    m_detail->addBadge(stateTone(message.state), stateText(message.state));
    m_detail->addText(stateMeaning(message.state));
    if (message.body) {
        m_detail->addSection(tr("Message"));
        addCode(message);
        m_detail->addText(*message.body);
    }
    m_detail->addSection(tr("Delivery"));
    m_detail->addValue(tr("Channel"), channelText(message.channel));
    m_detail->addValue(tr("To"), message.to.value_or(QString()));
    m_detail->addValue(tr("Provider"), providerText(message.provider.value_or(QString())));
    m_detail->addValue(tr("Tries"), QLocale().toString(message.attempts));
    if (message.lastError)
        m_detail->addValue(tr("Last error"), *message.lastError, DetailPane::Value::Code);
    m_detail->addValue(tr("Message ID"), message.id, DetailPane::Value::Code);
}

void OutboxPage::addCode(const OutboxMessage &message)
{
    const QString code = codeIn(*message.body);
    if (code.isEmpty())
        return;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::hair, 0, space::small);
    auto *digits = new QLabel(code, row);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(digits->font().pointSizeF() * 1.9);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 3);
    digits->setFont(font);
    digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    digits->setAccessibleName(
        tr("Code %1").arg(code.split(QString(), Qt::SkipEmptyParts).join(u' ')));
    auto *copy = new QPushButton(icon("copy"_L1), tr("&Copy code"), row);
    layout->addWidget(digits);
    layout->addStretch(1);
    layout->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, [this, code] { copyCode(code); });
    m_detail->addWidget(row);
}

void OutboxPage::copyCode(const QString &code)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(code);
    m_context.notifier.notify(Tone::Positive, tr("The code is in the clipboard for one minute."));
    QTimer::singleShot(clipboardLife, clipboard, [clipboard, code] {
        if (clipboard->text() == code)
            clipboard->clear();
    });
}

} // namespace countersign::ui::outbox
