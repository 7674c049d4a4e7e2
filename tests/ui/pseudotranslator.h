// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// Makes every translated text about half as long again, between brackets: what it does not reach is not
/// translatable, what it breaks is too narrow for other languages.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        const QString text = QString::fromUtf8(sourceText);
        if (text.isEmpty())
            return text;
        const QString padding(text.size() / 2, QChar(u'~'));
        return QChar(u'[') + text + padding + QChar(u']');
    }
};
