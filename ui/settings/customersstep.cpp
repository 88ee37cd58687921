// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/customersstep.h"

#include "client/problemtext.h"
#include "customers/importdialog.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;
using namespace widgets;

CustomersStep::CustomersStep(client::ApiClient &api, QWidget *parent)
    : FirstRunStep(tr("Customers"),
                   tr("Who may sign in with a code. You can import a list now or later, and add "
                      "people one by one."),
                   parent)
    , m_api(api)
    , m_invented(api)
    , m_import(new QPushButton(tr("&Import a CSV file …"), this))
    , m_invent(new QPushButton(tr("&Put in invented customers"), this))
    , m_finish(new QPushButton(tr("&Open Countersign"), this))
    , m_message(new InlineMessage(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto *what = new QLabel(tr("Invented customers have reserved phone numbers and addresses, so "
                               "nothing reaches anybody. Delete them before real ones sign in."),
                            content);
    what->setWordWrap(true);
    setMuted(*what);
    for (QPushButton *button : {m_import, m_invent})
        button->setAutoDefault(true);
    column->addWidget(m_import);
    column->addWidget(m_invent);
    column->addWidget(what);
    column->addWidget(m_message);
    auto *later
        = new QLabel(tr("What you have left out is in Settings and under Customers."), content);
    later->setWordWrap(true);
    column->addSpacing(space::medium);
    column->addWidget(later);
    addContent(content);
    auto *none = new QPushButton(this);
    none->hide();
    addButtons(none, m_finish);

    connect(m_import, &QPushButton::clicked, this, &CustomersStep::openImport);
    connect(m_invent, &QPushButton::clicked, this, &CustomersStep::addInvented);
    connect(m_finish, &QPushButton::clicked, this, &CustomersStep::done);
    connect(&m_invented, &customers::ImportUpload::finished, this,
            [this](const contract::ImportJob &job) {
                setBusy(false);
                takeImported(job.imported);
            });
    connect(&m_invented, &customers::ImportUpload::failed, this,
            [this](const client::ApiProblem &problem) {
                setBusy(false);
                m_message->setMessage(Tone::Danger, client::problemText(problem));
            });
}

QWidget *CustomersStep::firstField()
{
    return m_import;
}

void CustomersStep::openImport()
{
    auto *dialog = new customers::ImportDialog(m_api, this);
    connect(dialog, &customers::ImportDialog::imported, this, &CustomersStep::takeImported);
    dialog->open();
}

void CustomersStep::addInvented()
{
    setBusy(true);
    m_message->setMessage(Tone::Info, tr("Putting them in …"));
    // Who is there already, by a second click, is no reason to refuse the others.
    m_invented.start(u":/ui/settings/demo/customers.csv"_s,
                     {.columns = {}, .skipFaultyRows = true});
}

void CustomersStep::setBusy(bool busy)
{
    for (QPushButton *button : {m_import, m_invent, m_finish})
        button->setEnabled(!busy);
}

void CustomersStep::takeImported(qint64 count)
{
    m_message->setMessage(Tone::Positive,
                          tr("%n customers are in.", nullptr, static_cast<int>(count)));
    m_finish->setFocus();
}

} // namespace countersign::ui::settings
