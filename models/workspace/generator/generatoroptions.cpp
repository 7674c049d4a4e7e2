// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/generatoroptions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadbook {

Status checkOptions(const GeneratorOptions &options)
{
    const std::array counts{options.customers, options.purchases, options.deals, options.interactions};
    if (std::ranges::any_of(counts, [](auto count) { return count < 0 || count > kMostGeneratedRows; })) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Generator", "Give each number of rows between 0 and %1.")
                         .arg(kMostGeneratedRows),
                     {}};
    }
    if (options.customers == 0 && options.rows() > 0) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate(
                         "Generator",
                         "Purchases, deals and interactions need somebody they belong to: give a number of "
                         "customers as well."),
                     {}};
    }
    if (options.rows() == 0) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Generator", "Say how many customers to generate."),
                     {}};
    }
    return {};
}

} // namespace leadbook
