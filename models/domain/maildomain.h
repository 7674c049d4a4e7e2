// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace leadbook {

/// The domain of an e-mail address in normal form (emailAddress()) where it says for whom somebody works:
/// empty for providers that give an address to anybody (gmail.com, 163.com) and for what is no address.
std::string_view workDomain(std::string_view address);

} // namespace leadbook
