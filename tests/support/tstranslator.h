// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/translations.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

#include <utility>

namespace leadbook::test {

/// Speaks a translation file as long as it lives, also where the program's own are not linked in.
class TsTranslator : public QTranslator
{
public:
    /// @p name of a file in translations/.
    explicit TsTranslator(const QString &name)
    {
        for (const TranslatedText &text : readTranslations(name))
            m_texts.insert({text.context, text.source}, text.forms.value(0));
        QCoreApplication::installTranslator(this);
    }
    ~TsTranslator() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return m_texts.isEmpty(); }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return m_texts.value({QString::fromUtf8(context), QString::fromUtf8(source)});
    }

private:
    QHash<std::pair<QString, QString>, QString> m_texts;
};

} // namespace leadbook::test
