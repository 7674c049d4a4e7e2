// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/searching.h"

#include "snapshot/textchunk.h"
#include "workspace/listcolumn.h"
#include "workspace/parallel.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace leadbook {

namespace {

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
        return {m_names, m_phones, m_text};
    }
    /// A contact with its customer's words but without its colleagues'.
    TextRow ofContact(Row contact, Row customer)
    {
        begin();
        if (customer != kNoRow)
            addCustomer(customer);
        addContact(contact);
        return {m_names, m_phones, m_text};
    }

private:
    void begin()
    {
        m_names.clear();
        m_phones.clear();
        m_text.clear();
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
        add(m_names, columns.code(FieldId::City)[row]);
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
        add(m_names, columns.text(FieldId::ContactName)[row]);
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
        for (const std::string_view part : {words.names, words.phones, words.text})
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
    TextRow textOf(std::size_t i) const { return {m_words[i * 3], m_words[i * 3 + 1], m_words[i * 3 + 2]}; }

    std::vector<Row> m_rows;
    std::vector<std::string> m_words; ///< names, phones, text of each
};

const DialPlan &homePlan()
{
    return dialPlanOf("CN");
}

std::vector<Row> aliveRows(const FieldTable &table)
{
    std::vector<Row> rows;
    rows.reserve(table.aliveCount);
    for (Row row = 0; row < table.rows(); ++row) {
        if (table.alive[row] != 0)
            rows.push_back(row);
    }
    return rows;
}

} // namespace

Status buildSearchText(Snapshot &snapshot, const Progress &progress)
{
    const std::size_t rows = snapshot.customers.rows();
    const std::size_t chunks = (rows + kTextChunkRows - 1) / kTextChunkRows;
    std::vector<std::shared_ptr<const TextChunk>> built(chunks);
    std::vector<std::function<Status()>> tasks;
    for (std::size_t chunk = 0; chunk < chunks; ++chunk) {
        tasks.emplace_back([&snapshot, &built, &progress, chunk, rows]() -> Status {
            if (progress.isCancelled())
                return cancelledError();
            RowWords words(snapshot);
            TextChunkBuilder builder(homePlan());
            const std::size_t end = std::min(rows, (chunk + 1) * kTextChunkRows);
            for (std::size_t row = chunk * kTextChunkRows; row < end; ++row)
                builder.add(words.of(static_cast<Row>(row)));
            built[chunk] = builder.finish();
            return {};
        });
    }
    LEADBOOK_TRY(runParallel(tasks, workerCount()));
    snapshot.search = TextIndex(homePlan(), std::move(built));
    return {};
}

void updateSearchText(Snapshot &snapshot, std::span<const Row> customers)
{
    const auto known = static_cast<Row>(snapshot.search.rowCount());
    const auto changed = customers.first(
        static_cast<std::size_t>(std::ranges::lower_bound(customers, known) - customers.begin()));
    for (std::size_t first = 0; first < changed.size();) {
        const Row end = (changed[first] / kTextChunkRows + 1) * kTextChunkRows;
        OwnWords words;
        for (; first < changed.size() && changed[first] < end; ++first)
            words.add(snapshot, changed[first]);
        snapshot.search.set(words.edits());
    }
    const auto rows = static_cast<Row>(snapshot.customers.rows());
    for (Row first = known; first < rows;) {
        const Row end = std::min(rows, (first / kTextChunkRows + 1) * kTextChunkRows);
        OwnWords words;
        for (; first < end; ++first)
            words.add(snapshot, first);
        snapshot.search.append(words.texts());
    }
}

std::vector<Row> searchCustomers(const Snapshot &snapshot, std::string_view text, const Progress &progress)
{
    const TextQuery query(text, homePlan());
    if (query.isEmpty())
        return aliveRows(snapshot.customers);
    const std::size_t chunks = snapshot.search.chunkCount();
    const auto parts = static_cast<std::size_t>(workerCount());
    std::vector<std::vector<Row>> found(parts);
    std::vector<std::function<Status()>> tasks;
    for (std::size_t part = 0; part < parts; ++part) {
        tasks.emplace_back([&, part]() -> Status {
            const bool done = snapshot.search.search(query, chunks * part / parts,
                                                     chunks * (part + 1) / parts, found[part], &progress);
            return done ? Status() : Status(cancelledError());
        });
    }
    if (!runParallel(tasks, workerCount()))
        return {};
    std::vector<Row> rows = std::move(found.front());
    for (std::size_t part = 1; part < parts; ++part)
        rows.insert(rows.end(), found[part].begin(), found[part].end());
    return rows;
}

std::vector<Row> searchContacts(const Snapshot &snapshot, std::string_view text, const Progress &progress)
{
    const TextQuery query(text, homePlan());
    if (query.isEmpty())
        return aliveRows(snapshot.contacts);
    std::vector<Row> rows;
    RowWords words(snapshot);
    for (const Row customer : searchCustomers(snapshot, text, progress)) {
        std::vector<Row> contacts;
        snapshot.links.ofCustomer.forEach(
            customer, [&](Row link) { contacts.push_back(snapshot.links.contact[link]); });
        if (contacts.size() > 1) {
            // The customer was found by all its contacts' words together: ask each by itself.
            TextIndex own(homePlan());
            for (const Row contact : contacts) {
                const TextRow row = words.ofContact(contact, customer);
                own.append({&row, 1});
            }
            const auto hits = own.search(query);
            std::vector<Row> kept;
            for (const std::uint32_t hit : hits)
                kept.push_back(contacts[hit]);
            contacts.swap(kept);
        }
        rows.insert(rows.end(), contacts.begin(), contacts.end());
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
}

} // namespace leadbook
