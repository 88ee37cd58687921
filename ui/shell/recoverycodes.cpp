// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recoverycodes.h"

#include "shell/recoveryprint.h"
#include "widgets/icon.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using namespace widgets;

RecoveryCodes::RecoveryCodes(QWidget *parent)
    : QWidget(parent)
    , m_list(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_printing(new QPushButton(tr("&Print …"), this))
    , m_done(new QPushButton(tr("&Go on"), this))
{
    auto *why = new QLabel(tr("Each of these codes stands in for the app once, if you lose your "
                              "phone. They are shown now and never again: keep them where only "
                              "you find them."),
                           this);
    why->setWordWrap(true);
    m_list->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_list->setAlignment(Qt::AlignHCenter);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setAccessibleName(tr("Recovery codes"));
    auto *copying = new QPushButton(tr("&Copy"), this);
    auto *saving = new QPushButton(tr("&Save …"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copying);
    buttons->addWidget(saving);
    buttons->addWidget(m_printing);
    buttons->addStretch();
    auto *mine = new QCheckBox(tr("I have &kept these codes"), this);
    setPrimary(*m_done);
    m_done->setMinimumHeight(40);
    m_done->setEnabled(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(why);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(m_message);
    column->addWidget(mine);
    column->addWidget(m_done);

    connect(copying, &QPushButton::clicked, this, &RecoveryCodes::copy);
    connect(saving, &QPushButton::clicked, this, &RecoveryCodes::save);
    connect(m_printing, &QPushButton::clicked, this, &RecoveryCodes::askForPrinter);
    connect(mine, &QCheckBox::toggled, m_done, &QPushButton::setEnabled);
    connect(m_done, &QPushButton::clicked, this, [this, mine] {
        mine->setChecked(false);
        clear();
        Q_EMIT kept();
    });
}

void RecoveryCodes::showCodes(const QStringList &codes)
{
    m_codes = codes;
    m_list->setText(text());
    m_message->setMessage(Tone::Info, {});
}

void RecoveryCodes::clear()
{
    m_codes.clear();
    m_list->clear();
}

// In two columns.
QString RecoveryCodes::text() const
{
    QStringList lines;
    const qsizetype rows = (m_codes.size() + 1) / 2;
    for (qsizetype row = 0; row < rows; ++row)
        lines.append(m_codes.at(row) + u"    "_s + m_codes.value(row + rows));
    return lines.join(u'\n');
}

void RecoveryCodes::copy()
{
    QGuiApplication::clipboard()->setText(m_codes.join(u'\n'));
    m_message->setMessage(Tone::Info,
                          tr("Copied. Paste them into your password manager, then copy something "
                             "else."));
}

void RecoveryCodes::save()
{
    auto *dialog = new QFileDialog(this, tr("Save recovery codes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("countersign-recovery-codes.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryCodes::write);
    dialog->open();
}

void RecoveryCodes::write(const QString &path)
{
    QSaveFile file(path);
    const QByteArray content = tr("Recovery codes for Countersign, each good once:").toUtf8()
                               + "\n\n" + m_codes.join(u'\n').toUtf8() + '\n';
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Text)
                         && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                         && file.write(content) == content.size() && file.commit();
    if (written)
        m_message->setMessage(Tone::Positive, tr("Saved. Only you can read this file."));
    else
        m_message->setMessage(Tone::Danger,
                              tr("The file could not be written: %1").arg(file.errorString()));
}

void RecoveryCodes::askForPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Recovery codes")); // a print queue shows it to others
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer] { print(printer); });
    dialog->open();
}

// A printer may take its time, so that it is not painted to on this thread.
void RecoveryCodes::print(std::shared_ptr<QPrinter> printer)
{
    m_printing->setEnabled(false);
    QtConcurrent::run([printer = std::move(printer), codes = m_codes] {
        return printRecoveryCodes(*printer, codes);
    }).then(this, [this](bool printed) {
        m_printing->setEnabled(true);
        if (printed)
            m_message->setMessage(Tone::Positive, tr("Printed. Keep the paper where only you find "
                                                     "it."));
        else
            m_message->setMessage(Tone::Danger, tr("The printer could not be used."));
    });
}

} // namespace countersign::ui::shell
