// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <QSize>
#include <QString>

#include <vector>

namespace leadbook::cli {

/// What one picture of the window is drawn in.
struct PictureLook
{
    QString language; ///< code of a translation, "en"
    QString theme;    ///< "light" or "dark"
    QSize size;       ///< of the window, in its own pixels
};

/// Every combination of the languages, themes and sizes that --language, --theme and --size list with commas;
/// one English, light picture of 1360x860 where all are left out. Fails on a wrong one.
Result<std::vector<PictureLook>> pictureLooks(const Session &session);

/// Where the picture in @p look goes: @p path itself where it is the only one, else with the look in its
/// name, "page-en-light-1000x640.png".
QString picturePath(const QString &path, const PictureLook &look, bool isOnly);

} // namespace leadbook::cli
