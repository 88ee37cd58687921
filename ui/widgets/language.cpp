// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language.h"

#include <QCoreApplication>

// Q_INIT_RESOURCE must stand outside of every namespace. The catalogues are in the top-level folder translations/.
static void makeCataloguesReadable()
{
    Q_INIT_RESOURCE(catalogues);
}

namespace countersign::ui::widgets {

using namespace Qt::StringLiterals;

namespace {

bool isKnown(const QString &code)
{
    return std::ranges::any_of(
        Language::choices(), [&code](const Language::Choice &known) { return known.code == code; });
}

// The language's way to write dates and numbers where the computer stands: an English text with Italian month names would
// be neither.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale language(code);
    return system.language() == language.language()
               ? system
               : QLocale(language.language(), system.territory());
}

} // namespace

QList<Language::Choice> Language::choices()
{
    return {{u"de"_s, u"Deutsch"_s},
            {u"en"_s, u"English"_s},
            {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s}};
}

QString Language::bestFor(const QStringList &languages)
{
    for (const QString &wanted : languages) {
        const QString code = wanted.section(u'-', 0, 0).section(u'_', 0, 0);
        if (isKnown(code))
            return code;
    }
    return u"en"_s;
}

Language::Language(QCoreApplication &application)
    : m_application(application)
{
    makeCataloguesReadable();
    speak(bestFor(QLocale::system().uiLanguages()));
}

Language::~Language()
{
    QLocale::setDefault(m_before);
}

void Language::choose(const QString &code)
{
    m_choice = isKnown(code) ? code : QString();
    const QString wanted = m_choice.isEmpty() ? bestFor(QLocale::system().uiLanguages()) : m_choice;
    if (wanted == m_code)
        return;
    speak(wanted);
    Q_EMIT changed();
}

void Language::speak(const QString &code)
{
    m_code = code;
    QLocale::setDefault(localeOf(code));
    load(m_qtTexts, u":/translations/qtbase_%1.qm"_s.arg(code));
    load(m_texts, u":/translations/countersign_%1.qm"_s.arg(code));
}

void Language::load(QTranslator &translator, const QString &file)
{
    m_application.removeTranslator(&translator);
    if (translator.load(file)) // Qt needs no texts for English
        m_application.installTranslator(&translator);
}

} // namespace countersign::ui::widgets
