// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <optional>

QT_BEGIN_NAMESPACE
class QCoreApplication;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

// The language of the window: its texts, Qt's own texts, and how dates and numbers are written (QLocale's default). Follows
// the system until choose() fixes one. Texts that are on screen already stay as they are; who listens to changed() makes
// them anew. Owned by the console, and outlives every window; GUI thread.
class Language final : public QObject
{
    Q_OBJECT
public:
    struct Choice
    {
        QString code; // "de", ISO 639-1
        QString name; // in the language itself: "Deutsch"
    };
    /// Every language there is a catalogue for, by name.
    static QList<Choice> choices();
    /// The best of them for someone who reads these (BCP 47, the dearest first); English if there is none.
    static QString bestFor(const QStringList &languages);

    explicit Language(QCoreApplication &application);
    ~Language() override;
    Q_DISABLE_COPY_MOVE(Language)

    /// Speaks the language with this code from now on; with an empty or unknown one, the system's.
    void choose(const QString &code);
    /// What was chosen; empty: the system's.
    QString choice() const { return m_choice; }
    /// What is spoken.
    QString code() const { return m_code; }

Q_SIGNALS:
    /// Another language is spoken.
    void changed();

private:
    void speak(const QString &code);
    void load(QTranslator &translator, const QString &file);

    QCoreApplication &m_application;
    const QLocale m_before; // the default that was found
    QTranslator m_qtTexts;
    QTranslator m_texts;
    QString m_choice;
    QString m_code;
};

} // namespace countersign::ui::widgets
