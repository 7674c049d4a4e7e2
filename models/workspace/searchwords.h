// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"
#include "snapshot/textchunk.h"

#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// The country in which numbers are read that name none.
inline const DialPlan &homePlan()
{
    return dialPlanOf("CN");
}

/// What one customer is found by, gathered in buffers that are used again.
class RowWords
{
public:
    explicit RowWords(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    /// Valid until the next call.
    TextRow of(Row customer)
    {
        begin();
        if (!m_snapshot.customers.isAlive(customer))
            return {};
        addCustomer(customer);
        m_snapshot.links.ofCustomer.forEach(customer,
                                            [this](Row link) { addContact(m_snapshot.links.contact[link]); });
        return {m_names, m_phones, m_text, m_people, m_places};
    }
    /// A contact with its customer's words but without its colleagues'.
    TextRow ofContact(Row contact, Row customer)
    {
        begin();
        if (customer != kNoRow)
            addCustomer(customer);
        addContact(contact);
        return {m_names, m_phones, m_text, m_people, m_places};
    }

private:
    void begin()
    {
        m_names.clear();
        m_phones.clear();
        m_text.clear();
        m_people.clear();
        m_places.clear();
    }
    static void add(std::string &words, std::string_view word)
    {
        if (word.empty())
            return;
        if (!words.empty())
            words += '\n';
        words += word;
    }
    void addCustomer(Row row)
    {
        const FieldColumns &columns = m_snapshot.customers.columns;
        add(m_names, columns.text(FieldId::Name)[row]);
        add(m_places, columns.code(FieldId::City)[row]);
        add(m_phones, columns.text(FieldId::CompanyPhone)[row]);
        for (const FieldId id : {FieldId::Key, FieldId::CompanyEmail, FieldId::CreditCode, FieldId::Notes})
            add(m_text, columns.text(id)[row]);
        add(m_text, columns.code(FieldId::Tags)[row]);
        m_snapshot.points.ofCustomer.forEach(row, [this](Row point) { addPoint(point); });
    }
    void addPoint(Row point)
    {
        const PointTable &points = m_snapshot.points;
        add(points.isPhone[point] != 0 ? m_phones : m_text, points.value[point]);
    }
    void addContact(Row row)
    {
        if (row == kNoRow)
            return;
        const FieldColumns &columns = m_snapshot.contacts.columns;
        add(m_people, columns.text(FieldId::ContactName)[row]);
        add(m_phones, columns.text(FieldId::Mobile)[row]);
        add(m_phones, columns.text(FieldId::Phone)[row]);
        add(m_text, columns.text(FieldId::Email)[row]);
        add(m_text, columns.text(FieldId::WeChat)[row]);
        m_snapshot.points.ofContact.forEach(row, [this](Row point) { addPoint(point); });
    }

    const Snapshot &m_snapshot;
    std::string m_names;
    std::string m_phones;
    std::string m_text;
    std::string m_people;
    std::string m_places;
};

/// The words of several customers at once, kept here: of those in one chunk of the index, which is made anew
/// once.
class OwnWords
{
public:
    void add(const Snapshot &snapshot, Row row)
    {
        RowWords reader(snapshot);
        const TextRow words = reader.of(row);
        m_rows.push_back(row);
        for (const std::string_view part :
             {words.names, words.phones, words.text, words.people, words.places})
            m_words.emplace_back(part);
    }
    /// Valid until the next add(); of rows that are in the index.
    std::vector<TextIndex::Edit> edits() const
    {
        std::vector<TextIndex::Edit> edits;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            edits.push_back({m_rows[i], textOf(i)});
        return edits;
    }
    /// The same without their rows.
    std::vector<TextRow> texts() const
    {
        std::vector<TextRow> texts;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            texts.push_back(textOf(i));
        return texts;
    }

private:
    TextRow textOf(std::size_t i) const
    {
        const std::string *words = &m_words[i * kParts];
        return {words[0], words[1], words[2], words[3], words[4]};
    }

    std::vector<Row> m_rows;
    static constexpr std::size_t kParts = 5;
    std::vector<std::string> m_words; ///< the parts of the TextRow of each
};

} // namespace leadbook
