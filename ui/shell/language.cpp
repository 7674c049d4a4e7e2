// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kFolder = ":/i18n"_L1;

/// English regions differ in dates: an English desktop keeps its own.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale named(code);
    return code == u"en"_s && system.language() == QLocale::English ? system : named;
}

bool contains(const QList<LanguageChoice> &choices, const QString &code)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&](const LanguageChoice &choice) { return choice.code == code; });
}

QString wanted(const QString &code)
{
    const QList<LanguageChoice> choices = Language::available();
    if (contains(choices, code))
        return code;
    const QString system = QLocale::system().name();
    return contains(choices, system) ? system : u"en"_s;
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
    , m_current(u"en"_s)
{
}

QList<LanguageChoice> Language::available()
{
    QList<LanguageChoice> choices{{u"en"_s, u"English"_s}};
    const QString prefix = u"leadbook_"_s;
    const QStringList files = QDir(kFolder).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(prefix.size()).chopped(3);
        if (!contains(choices, code))
            choices.append({code, QLocale(code).nativeLanguageName()});
    }
    return choices;
}

void Language::set(const QString &code)
{
    const QString next = wanted(code);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QLocale locale = localeOf(next);
    QLocale::setDefault(locale);
    // English has a file too: its plural forms ("1 customer", "2 customers").
    if (m_own.load(u"leadbook_"_s + next, kFolder))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(u"qtbase_"_s + next, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(locale);
    m_current = next;
    Q_EMIT changed(next);
}

} // namespace leadbook
