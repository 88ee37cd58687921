// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recoverycodes.h"
#include "shell/recoveryprint.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign::ui;
using namespace Qt::StringLiterals;

// Recovery codes on paper.
class TestRecoveryPrint : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QStringList m_codes{u"MX6QY-3AGCM"_s, u"7WI6D-SSALT"_s, u"2HEUP-6NHFO"_s};

    bool print(const QString &path)
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return shell::printRecoveryCodes(printer, m_codes);
    }

private Q_SLOTS:
    void onOnePage()
    {
        const QString path = m_folder.filePath(u"codes.pdf"_s);
        QVERIFY(print(path));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY2(pdf.contains("/Count 1"), pdf.left(2000).constData());
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
        if (!folder.isEmpty())
            QFile::copy(path, folder + u"/codes.pdf"_s);
    }

    void aPrinterThatCannotBeUsed() { QVERIFY(!print(m_folder.filePath(u"no/such/codes.pdf"_s))); }

    void thePersonChoosesThePrinter()
    {
        shell::RecoveryCodes widget;
        widget.showCodes(m_codes);
        widget.show();
        for (auto *button : widget.findChildren<QPushButton *>()) {
            if (button->text().contains(u"Print"))
                button->click();
        }
        auto *dialog = widget.findChild<QPrintDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!widget.findChild<QPrintDialog *>());
    }
};

QTEST_MAIN(TestRecoveryPrint)
#include "tst_ui_recoveryprint.moc"
