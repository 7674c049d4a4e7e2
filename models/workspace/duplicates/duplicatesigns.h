// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/duplicates/duplicatepair.h"
#include "workspace/import/blockindex.h"
#include "workspace/view.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// Of which kind a value is that several records may share.
enum class ValueKind : std::uint8_t
{
    Person,
    Company,
    Phone,
    Email,
    WeChat,
    Domain,
};
inline constexpr std::size_t kValueKinds = 6;

/// What is compared of one record, as hashes of normal forms: 0 where it is not known.
struct RecordSigns
{
    std::uint32_t begin = 0;                        ///< of its values among all
    std::array<std::uint8_t, kValueKinds> counts{}; ///< of values by kind
    bool isCompany = false;                         ///< the record is a company, not a human
    std::uint64_t personBag = 0;                    ///< nameBag() of its one person; 0: there are several
    std::uint64_t companyBag = 0;                   ///< of its one company
    std::uint32_t city = 0;
    std::uint32_t credit = 0;
    std::uint32_t key = 0;
    std::int32_t birthday = 0; ///< day number
};

/// The signs of all customers, or all contacts, of a view, and the keys under which those stand together that
/// may be the same. Made in parallel; some 150 bytes a record while it lives. The view must outlive it.
class DuplicateSigns
{
public:
    /// Cancelled: what there is is of no use.
    static DuplicateSigns make(const View &view, DuplicateKind kind, const Progress &progress);

    DuplicateKind kind() const { return m_kind; }
    const View &view() const { return *m_view; }
    std::size_t size() const { return m_records.size(); }
    /// Records of the book that are there.
    std::size_t alive() const { return m_alive; }
    const RecordSigns &record(Row row) const { return m_records[row]; }
    std::span<const std::uint32_t> values(Row row, ValueKind kind) const;
    /// How many records share a value, at least 1.
    std::size_t holders(ValueKind kind, std::uint32_t value) const;
    /// How many records are of the city.
    std::size_t inCity(std::uint32_t city) const;
    const BlockIndex &index() const { return m_index; }

    /// The person's names of a record, the main one first; texts live as long as the view.
    std::vector<std::string_view> persons(Row row) const;
    /// The companies of a record.
    std::vector<std::string_view> companies(Row row) const;
    /// The phones, e-mail addresses or WeChat ids of a record, as typed.
    std::vector<std::string_view> texts(Row row, ValueKind kind) const;
    std::string_view text(Row row, FieldId field) const;
    std::string_view city(Row row) const;

    /// Whether the number was a mobile one.
    static bool isMobileSign(std::uint32_t phone) { return (phone & 1U) != 0; }
    static std::uint32_t signOf(ValueKind kind, std::string_view text);

private:
    struct Part;
    DuplicateSigns(const View &view, DuplicateKind kind)
        : m_view(&view)
        , m_kind(kind)
    {
    }
    void gather(Row row, Part &part) const;
    void gatherKeys(Row row, const RecordSigns &record, Part &part) const;

    const View *m_view;
    DuplicateKind m_kind;
    std::size_t m_alive = 0;
    std::vector<RecordSigns> m_records;
    std::vector<std::uint32_t> m_values;
    BlockIndex m_index;
    std::vector<std::uint32_t> m_cities; ///< sorted, one for each record
};

/// The key under which holders of a value stand in DuplicateSigns::index().
std::uint32_t valueKey(ValueKind kind, std::uint32_t value);

} // namespace leadbook
