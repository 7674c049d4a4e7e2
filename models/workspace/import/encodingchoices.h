// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace leadbook {

/// An encoding that a user can choose for a file.
struct EncodingChoice
{
    QString name;  ///< as TableWishes::encoding takes it
    QString label; ///< translated
};

/// All of them, in the order of a menu.
std::vector<EncodingChoice> encodingChoices();

/// What people call the encoding @p name, translated; the name itself where it is not offered.
QString encodingText(const QString &name);

} // namespace leadbook
