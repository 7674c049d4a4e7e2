// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spokenlanguage.h"

#include "app/cli/translation.h"
#include "app/cli/verb.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

Status speak(const Session &session, Language &language)
{
    const QString code = session.option(u"language"_s).value_or(u"en"_s);
    const auto languages = Language::available();
    if (std::ranges::find(languages, code, &LanguageChoice::code) == languages.end())
        return usageError(Cli::tr("There is no translation “%1”.").arg(code));
    language.set(code);
    return {};
}

} // namespace leadbook::cli
