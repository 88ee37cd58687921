// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "about/aboutpage.h"

#include "base/fingerprint.h"
#include "client/problemtext.h"
#include "widgets/badge.h"
#include "widgets/card.h"
#include "widgets/iconlabel.h"
#include "widgets/inlinemessage.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace countersign::ui::about {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

QString checkName(const QString &check)
{
    if (check == "database"_L1)
        return AboutPage::tr("Database");
    QString name = check;
    name.replace(u'_', u' ');
    return name.isEmpty() ? name : name.at(0).toUpper() + name.sliced(1);
}

} // namespace

AboutPage::AboutPage(const shell::PageContext &context, const QString &dataFolder, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_client(context.api)
    , m_state(new StatusBadge)
    , m_problem(new InlineMessage)
    , m_serverVersion(nullptr)
    , m_certificate(nullptr)
    , m_checks(new QGridLayout)
{
    auto *area = new QScrollArea(this);
    m_scroll = area;
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("About"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::page, space::wide, space::page, space::page);
    column->setSpacing(space::large);
    column->addWidget(
        new PageHeader(tr("About"), tr("This program and the server it works with."), content));
    column->addWidget(makeProgramCard());
    column->addWidget(makeServerCard(dataFolder));
    column->addWidget(makeLicenceCard());
    column->addStretch(1);
    area->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

QWidget *AboutPage::makeProgramCard()
{
    auto *card = new Card({});
    QVBoxLayout *column = card->column();
    auto *name = new QLabel(u"Countersign"_s, card);
    setTextSize(*name, TextSize::Heading);
    auto *version = new QLabel(
        tr("Version %1, with Qt %2")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        card);
    setMuted(*version);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(name);
    text->addWidget(version);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(new IconLabel("mark"_L1, 48, card));
    row->addLayout(text, 1);
    column->addLayout(row);
    return card;
}

QWidget *AboutPage::makeServerCard(const QString &dataFolder)
{
    auto *card = new Card(tr("Server"));
    QVBoxLayout *column = card->column();
    auto *state = new QHBoxLayout;
    state->addWidget(m_state);
    state->addStretch(1);
    column->addLayout(state);
    column->addWidget(m_problem);
    auto *grid = card->addRows();
    addRow(*grid, tr("Address"), m_context.api.transport().displayName());
    m_serverVersion = addRow(*grid, tr("Version"), u"–"_s);
    // What consoles elsewhere compare before they trust it; over TLS, the one that this console trusts.
    m_certificate = addRow(*grid, tr("Certificate (SHA-256)"), u"–"_s);
    const QByteArray pinned = m_context.api.transport().certificateSha256();
    if (!pinned.isEmpty())
        m_certificate->setText(readableFingerprint(pinned));
    else if (!m_context.api.transport().isLocal())
        m_certificate->setText(tr("Any that an authority vouches for"));
    if (!dataFolder.isEmpty())
        addRow(*grid, tr("Data folder"), QDir::toNativeSeparators(dataFolder));
    column->addLayout(m_checks);
    if (!dataFolder.isEmpty()) {
        auto *open = new QPushButton(tr("&Open data folder"), card);
        connect(open, &QPushButton::clicked, this,
                [dataFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(dataFolder)); });
        column->addSpacing(space::hair);
        column->addWidget(open, 0, Qt::AlignLeft);
    }
    return card;
}

QWidget *AboutPage::makeLicenceCard()
{
    auto *card = new Card(tr("Licence"));
    QVBoxLayout *column = card->column();
    auto *text = new QLabel(tr("Countersign is free software under the GNU General Public License, "
                               "version 3 or later. It "
                               "comes without any warranty."),
                            card);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *grid = card->addRows();
    addRow(*grid, u"Qt"_s, tr("LGPL-3.0; Qt HTTP Server: GPL-3.0"));
    addRow(*grid, u"OpenSSL"_s, u"Apache-2.0"_s);
    addRow(*grid, u"QCA"_s, u"LGPL-2.1-or-later"_s);
    addRow(*grid, u"QtKeychain"_s, u"BSD-3-Clause"_s);
    addRow(*grid, u"Botan"_s, u"BSD-2-Clause"_s);
    addRow(*grid, u"libphonenumber"_s, u"Apache-2.0"_s);
    addRow(*grid, u"valijson"_s, u"BSD-2-Clause"_s);
    addRow(*grid, u"libcurl"_s, u"curl"_s);
    addRow(*grid, u"libcsv"_s, u"LGPL-2.1-or-later"_s);
    addRow(*grid, u"libqrencode"_s, u"LGPL-2.1-or-later"_s);
    addRow(*grid, u"SQLite"_s, tr("Public domain"));
    return card;
}

void AboutPage::activate()
{
    refresh();
}

void AboutPage::refresh()
{
    if (m_pending > 0)
        return;
    m_pending = 2;
    m_state->setStatus(Tone::Neutral, tr("Asking …"));
    m_client.health(this, [this](const client::ApiResult<QJsonObject> &health) {
        --m_pending;
        const QString digest
            = health ? health->value("certificateSha256"_L1).toString() : QString();
        if (!digest.isEmpty() && m_context.api.transport().isLocal())
            m_certificate->setText(readableFingerprint(QByteArray::fromHex(digest.toLatin1())));
        m_serverVersion->setText(health ? health->value("version"_L1).toString(u"–"_s) : u"–"_s);
    });
    m_client.readiness(this, [this](const client::ApiResult<QJsonObject> &readiness) {
        --m_pending;
        takeReadiness(readiness);
    });
}

void AboutPage::takeReadiness(const client::ApiResult<QJsonObject> &result)
{
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!result) {
        m_state->setStatus(Tone::Danger, tr("Not ready"));
        m_problem->setMessage(Tone::Danger, client::problemText(result.error()));
        return;
    }
    m_problem->setMessage(Tone::Info, {});
    const bool ready = result->value("status"_L1).toString() == "ok"_L1;
    m_state->setStatus(ready ? Tone::Positive : Tone::Warning,
                       ready ? tr("Ready") : tr("Not ready"));
    const QJsonObject checks = result->value("checks"_L1).toObject();
    for (auto check = checks.begin(); check != checks.end(); ++check) {
        const QString value = check.value().toString();
        addRow(*m_checks, checkName(check.key()), value == "ok"_L1 ? tr("In order") : value);
    }
}

QWidget *AboutPage::initialFocus()
{
    return m_scroll;
}

} // namespace countersign::ui::about
