// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "exchange/choicedictionary.h"
#include "exchange/datetext.h"
#include "exchange/numbertext.h"
#include "exchange/shape.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// What the cells of one column of a file are, seen over all its rows before any of them is read for good.
class ColumnProfile
{
public:
    /// What is to be found out: @p field is where the column goes; absent where its type is still open.
    explicit ColumnProfile(std::optional<FieldId> field = {});

    /// Takes in the cell of the next row. One that means "no value" is handed over as empty.
    void add(std::string_view cell, const ChoiceDictionary &choices);

    std::int64_t filled() const { return m_filled; }
    /// Whether any cell of a column of phones or e-mails holds several of them.
    bool hasSeveral() const { return m_hasSeveral; }
    /// Share of the filled cells among the first kSample that have this shape; 0 where none is filled.
    double share(Shape shape) const;
    /// The same for phones that are nothing else: Chinese mobile numbers, and what begins with +.
    double surePhones() const;
    /// The same for numbers with a currency or two decimals.
    double amounts() const;
    /// The first cells of a column whose field is open, as rows have them: blank ones too.
    const std::vector<std::string> &head() const { return m_head; }
    /// Share of the filled cells among the first kSample that the field's type cannot hold; 0 for texts.
    double misfits() const;
    /// Whether each cell of a column of shares is one: a number from 0 to 1, or a percentage up to 100%; not
    /// where all are 0 or 1, which are a yes, a count or a percentage as well.
    bool areShares() const
    {
        return m_leastShare >= 0 && m_mostShare <= 1 && (m_hasPart || m_mostShare == 0);
    }
    /// Whether its numbers go up to 100 instead.
    bool arePercent() const { return m_leastShare >= 0 && m_mostShare > 1 && m_mostShare <= 100; }
    const NumberEvidence &numbers() const { return m_numbers; }
    const DateEvidence &dates() const { return m_dates; }

    /// The narrowest of Integer, Real, Day, Flag that each filled cell fits without losing anything (leading
    /// zeros, a time of day); else Text.
    FieldType narrowestType() const;

private:
    double shareOf(std::int64_t cells) const;
    void addNumber(std::string_view text);

    static constexpr std::int64_t kSample = 1000;
    static constexpr std::size_t kHead = 20;

    std::optional<FieldId> m_field;
    bool m_readsNumbers;
    bool m_readsDates;
    std::int64_t m_surePhones = 0;
    std::int64_t m_amounts = 0;
    std::vector<std::string> m_head;
    bool m_mayHaveSeveral;
    bool m_hasSeveral = false;
    std::int64_t m_unknownChoices = 0;
    std::int64_t m_filled = 0;
    std::array<std::int64_t, 6> m_shapes{};
    double m_leastShare = 0;
    double m_mostShare = 0;
    bool m_hasPart = false; ///< a share between none and all
    NumberEvidence m_numbers;
    DateEvidence m_dates;
    bool m_mayBeInteger;
    bool m_mayBeReal;
    bool m_mayBeDay;
    bool m_mayBeFlag;
    bool m_hasFraction = false;
};

} // namespace leadbook
