// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dictionaryfile.h"

#include "domain/fold.h"
#include "domain/utf8.h"

#include <QChar>
#include <QFile>

using namespace Qt::StringLiterals;

namespace leadbook {

std::vector<std::vector<std::string>> readDictionary(const QString &name)
{
    std::vector<std::vector<std::string>> rows;
    QFile file(u":/leadbook/dictionaries/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const std::string text = file.readAll().toStdString();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line(text.data() + at, end - at);
        at = end + 1;
        if (line.empty() || line.front() == '#')
            continue;
        std::vector<std::string> cells;
        for (std::size_t from = 0; from <= line.size();) {
            const std::size_t tab = std::min(line.find('\t', from), line.size());
            cells.emplace_back(line.substr(from, tab - from));
            from = tab + 1;
        }
        rows.push_back(std::move(cells));
    }
    return rows;
}

std::string spellingKey(std::string_view text)
{
    const std::string plain = folded(text);
    std::string key;
    key.reserve(plain.size());
    for (std::size_t at = 0; at < plain.size();) {
        const Utf8Character character = readUtf8(plain, at);
        // Marks belong to the letters of Devanagari and its kin.
        if (QChar::isLetterOrNumber(character.codePoint) || QChar::isMark(character.codePoint))
            key.append(plain, at, character.length);
        at += character.length;
    }
    return key;
}

} // namespace leadbook
