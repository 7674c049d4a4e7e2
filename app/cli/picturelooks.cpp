// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picturelooks.h"

#include "app/cli/translation.h"
#include "app/cli/verb.h"
#include "ui/shell/language.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

QStringList listOf(const Session &session, const QString &option, const QString &fallback)
{
    return session.option(option).value_or(fallback).split(u',');
}

Result<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    constexpr int kLargest = 16'384;
    if (parts.size() != 2 || size.isEmpty() || size.width() > kLargest || size.height() > kLargest)
        return usageError(Cli::tr("--size takes a width and a height such as 1360x860."));
    return size;
}

Status checkLanguages(const QStringList &codes)
{
    const auto spoken = Language::available();
    for (const QString &code : codes) {
        if (std::ranges::find(spoken, code, &LanguageChoice::code) == spoken.end())
            return usageError(Cli::tr("There is no translation “%1”.").arg(code));
    }
    return {};
}

} // namespace

Result<std::vector<PictureLook>> pictureLooks(const Session &session)
{
    const QStringList languages = listOf(session, u"language"_s, u"en"_s);
    LEADBOOK_TRY(checkLanguages(languages));
    const QStringList themes = listOf(session, u"theme"_s, u"light"_s);
    const auto isTheme = [](const QString &name) { return name == u"light" || name == u"dark"; };
    if (!std::ranges::all_of(themes, isTheme))
        return usageError(Cli::tr("--theme takes light or dark."));
    std::vector<PictureLook> looks;
    for (const QString &text : listOf(session, u"size"_s, u"1360x860"_s)) {
        const auto size = sizeOf(text);
        LEADBOOK_TRY(size);
        for (const QString &language : languages) {
            for (const QString &theme : themes)
                looks.push_back({language, theme, *size});
        }
    }
    return looks;
}

QString picturePath(const QString &path, const PictureLook &look, bool isOnly)
{
    if (isOnly)
        return path;
    const QFileInfo file(path);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return u"%1-%2-%3-%4x%5%6"_s.arg(path.chopped(ending.size()), look.language, look.theme)
        .arg(look.size.width())
        .arg(look.size.height())
        .arg(ending);
}

} // namespace leadbook::cli
