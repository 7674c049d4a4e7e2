// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace leadbook {

/// One language the window can speak.
struct LanguageChoice
{
    QString code; ///< "en", "zh_CN"
    QString name; ///< in itself: "English", "简体中文"
};

/// The language of the user interface, switched without a restart: installs the translations (which makes Qt
/// send LanguageChange to every widget) and gives every window the matching locale. One per application,
/// user interface thread.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    /// English and every language there is a translation of (":/i18n/leadbook_<code>.qm").
    static QList<LanguageChoice> available();

    /// The code of the language spoken now.
    QString current() const { return m_current; }

    /// Speaks @p code from now on; empty or unknown = the desktop's language where there is a translation of
    /// it, else English.
    void set(const QString &code);

Q_SIGNALS:
    /// After every window has been told.
    void changed(const QString &code);

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace leadbook
