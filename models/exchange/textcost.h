// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/languagecosts.h"

#include <QStringView>

#include <vector>

namespace leadbook {

/// How unlikely a text is as one that people wrote: what tells the right encoding from the others, which turn
/// the same bytes into rare characters, capitals within words, signs between letters. Thread: any, not
/// shared.
class TextCost
{
public:
    /// The cost of @p text in nats, in the language of @p regions that suits it best; as ASCII and foreign
    /// characters where there is none.
    double of(QStringView text, RegionSet regions) const;

private:
    std::vector<LanguageCosts> m_languages = languageCosts();
};

} // namespace leadbook
