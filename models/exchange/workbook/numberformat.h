// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>

namespace leadbook {

/// What the number of a cell stands for, by the format it is shown in.
enum class NumberKind : std::uint8_t
{
    Number,
    Day,
    DayAndTime,
    Time,    ///< of a day
    Elapsed, ///< hours, minutes and seconds that go beyond a day
};

/// The kind of a format that every workbook has without declaring it, by its number. ECMA-376 part 1,
/// 18.8.30, with those of the Chinese, Japanese and Korean editions.
NumberKind builtInKind(int formatId);

/// The kind of a format by its code, "yyyy\"年\"m\"月\"d\"日\";@": of its first section, by the letters y m d
/// h s outside of quotes and brackets where there is no place for a digit.
NumberKind kindOfFormat(QStringView code);

} // namespace leadbook
