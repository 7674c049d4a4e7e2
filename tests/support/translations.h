// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sourcefolder.h"

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace leadbook::test {

/// One text of a translation file.
struct TranslatedText
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural of the language
    bool isFinished = true;
};

/// Reads the element @p xml stands on, a translation with or without plural forms, to its end.
inline void readForms(QXmlStreamReader &xml, TranslatedText &text)
{
    text.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    QString plain;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            text.forms << xml.readElementText();
        else if (xml.isCharacters())
            plain += xml.text();
    }
    if (text.forms.isEmpty())
        text.forms << plain;
}

/// The texts of translations/@p name of the source folder; empty where it cannot be read.
inline QList<TranslatedText> readTranslations(const QString &name)
{
    QFile file(QStringLiteral(LEADBOOK_SOURCE_DIR "/translations/") + name);
    QList<TranslatedText> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto element = xml.name();
        if (element == u"name")
            context = xml.readElementText();
        else if (element == u"message")
            texts.append({context, {}, {}, true});
        else if (element == u"source")
            texts.last().source = xml.readElementText();
        else if (element == u"translation")
            readForms(xml, texts.last());
    }
    return xml.hasError() ? QList<TranslatedText>() : texts;
}

} // namespace leadbook::test
