// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadbook {

class Random;

/// The parts of a drawn name.
struct DrawnName
{
    std::string full; ///< 王伟 or Anna Weber
    std::string_view family;
    std::string given;
    std::string mailbox; ///< ASCII letters and dots, family and given name
    int gender = 0;      ///< 1 female, 2 male
};

/// A Chinese name, family name first, or a Western one, given name first.
DrawnName drawPerson(bool chinese, Random &random);

} // namespace leadbook
