// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadbook {

/// A company's name as matching sees it. UTF-8, folded, without blanks, brackets and punctuation.
struct CompanyName
{
    /// Without legal form and place in brackets: "华信" of 华信（上海）有限公司, "datasoft" of "Data-Soft
    /// Co., Ltd.".
    std::string core;
    /// The core without the place it begins with: "华信科技" of 上海华信科技有限公司, whose core is
    /// "上海华信科技".
    std::string bare;
    /// The place named in brackets or at the beginning, without 市 or 省: "上海"; empty where none is.
    std::string place;

    friend bool operator==(const CompanyName &, const CompanyName &) = default;
};

/// Takes a company's name apart. A name that is nothing but legal form stays as it is. Same core says the
/// same firm, the place (or the customer's city) which of its companies; same bare and other place are worth
/// a look, no more.
CompanyName companyName(std::string_view typed);

} // namespace leadbook
