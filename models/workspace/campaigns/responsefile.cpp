// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/campaigns/responsefile.h"

#include "core/hash.h"
#include "core/text.h"
#include "domain/emailaddress.h"
#include "exchange/datetext.h"
#include "exchange/formulatext.h"
#include "exchange/tablefile.h"
#include "store/reader.h"
#include "workspace/import/importfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

using Names = std::unordered_map<std::string, Row, StringHash, std::equal_to<>>;

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr qsizetype kExamples = 5;

/// Columns of the file, kNone where it has none.
struct Columns
{
    std::size_t customer = kNone;
    std::size_t email = kNone;
    std::size_t day = kNone;
    std::size_t response = kNone;
};

bool isResponse(const QString &header)
{
    static constexpr std::array<std::u16string_view, 9> kHeaders{
        u"response", u"answer", u"reply", u"result", u"comment", u"回复", u"回应", u"响应", u"反馈"};
    return std::ranges::any_of(kHeaders, [&header](std::u16string_view each) {
        return header.compare(QStringView(each.data(), qsizetype(each.size())), Qt::CaseInsensitive) == 0;
    });
}

Columns columnsOf(const TableFile &table, const HeaderDictionary &headers)
{
    Columns columns;
    const auto take = [](std::size_t &column, std::size_t at) {
        if (column == kNone)
            column = at;
    };
    for (std::size_t i = 0; i < table.headerRow.size(); ++i) {
        const std::string &header = table.headerRow[i];
        if (isResponse(toQString(header).trimmed())) {
            take(columns.response, i);
            continue;
        }
        for (const HeaderDictionary::Candidate &each : headers.candidates(Entity::Interaction, header)) {
            if (each.field == FieldId::InteractionCustomer || each.field == FieldId::Key)
                take(columns.customer, i);
            else if (each.field == FieldId::Email)
                take(columns.email, i);
            else if (each.field == FieldId::InteractionDay)
                take(columns.day, i);
            else if (each.field == FieldId::InteractionSummary)
                take(columns.response, i);
            else
                continue;
            break;
        }
    }
    return columns;
}

/// Finds customers by what a row says.
class Finder
{
public:
    explicit Finder(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
        const FieldTable &customers = snapshot.customers;
        for (Row row = 0; row < customers.rows(); ++row) {
            if (!customers.isAlive(row))
                continue;
            if (const std::string_view key = customers.columns.text(FieldId::Key)[row]; !key.empty())
                m_keys.emplace(key, row);
            const Row link = snapshot.mainLink[row];
            if (link == kNoRow)
                continue;
            const Row contact = snapshot.links.contact[link];
            if (auto address = emailAddress(snapshot.contacts.columns.text(FieldId::Email)[contact]))
                m_emails.emplace(*std::move(address), row);
        }
    }

    Row find(std::string_view customer, std::string_view email) const
    {
        if (const Row row = byName(customer); row != kNoRow)
            return row;
        const Row row = byEmail(email);
        return row != kNoRow ? row : byEmail(customer);
    }

private:
    Row byName(std::string_view text) const
    {
        constexpr std::string_view kKey = "key:";
        if (text.starts_with(kKey))
            text.remove_prefix(kKey.size());
        std::int64_t id = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
        if (error == std::errc() && end == text.data() + text.size()) {
            if (const Row row = m_snapshot.customers.ids.find(id);
                row != kNoRow && m_snapshot.customers.isAlive(row))
                return row;
        }
        const auto found = m_keys.find(text);
        return found == m_keys.end() ? kNoRow : found->second;
    }
    Row byEmail(std::string_view text) const
    {
        const auto address = emailAddress(text);
        const auto found = address ? m_emails.find(*address) : m_emails.end();
        return found == m_emails.end() ? kNoRow : found->second;
    }

    const Snapshot &m_snapshot;
    Names m_keys;
    Names m_emails;
};

/// Adds up what the rows say.
class Reading
{
public:
    Reading(const View &view, const std::vector<CampaignMember> &members)
        : m_view(view)
        , m_finder(*view.snapshot)
    {
        for (const CampaignMember &member : members)
            m_members.emplace(member.customer, &member);
    }

    void add(std::string_view customer, std::string_view email, std::string_view day, std::string_view text)
    {
        ++m_file.rows;
        const Row row = m_finder.find(customer, email);
        if (row == kNoRow)
            return refuse(m_file.unknown, customer.empty() ? email : customer);
        const auto member = m_members.find(m_view.snapshot->customers.ids[row]);
        if (member == m_members.end())
            return refuse(m_file.strangers, customer.empty() ? email : customer);
        const auto read = parseDate(day, DateOrder::Ymd);
        m_file.noDay += read ? 0 : 1;
        note(*member->second,
             {member->second->id, read ? read->day : m_view.asOf, toQString(text).trimmed()});
    }

    ResponseFile finished()
    {
        for (auto &[member, response] : m_said)
            m_file.responses.push_back(std::move(response));
        std::ranges::sort(m_file.responses, {}, &MemberResponse::member);
        return std::move(m_file);
    }

private:
    void refuse(std::int64_t &count, std::string_view name)
    {
        ++count;
        if (m_file.examples.size() < kExamples)
            m_file.examples << toQString(name);
    }
    void note(const CampaignMember &member, MemberResponse response)
    {
        if (member.responded == response.day && member.response == response.text) {
            ++m_file.known;
            return;
        }
        if (!m_said.insert_or_assign(member.id, std::move(response)).second)
            ++m_file.repeated;
    }

    const View &m_view;
    Finder m_finder;
    std::unordered_map<std::int64_t, const CampaignMember *> m_members; ///< by customer
    std::unordered_map<std::int64_t, MemberResponse> m_said;            ///< by member
    ResponseFile m_file;
};

std::string_view cellOf(const TableRow &row, std::size_t column)
{
    if (column == kNone || column >= row.cells.size())
        return {};
    std::string_view cell = withoutFormulaGuard(row.cells[column]);
    const std::size_t first = cell.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return cell.substr(first, cell.find_last_not_of(" \t") - first + 1);
}

Status readRows(QFile &file, const TableFile &table, const Columns &columns, const Progress &progress,
                Reading &reading)
{
    const auto rows = openTable(file, table);
    LEADBOOK_TRY(rows);
    TableRow row;
    while (true) {
        const auto more = (*rows)->next(row);
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        if (progress.isCancelled())
            return cancelledError();
        progress.report((*rows)->bytesRead(), table.bytes);
        reading.add(cellOf(row, columns.customer), cellOf(row, columns.email), cellOf(row, columns.day),
                    cellOf(row, columns.response));
    }
}

} // namespace

Result<ResponseFile> readResponses(const QString &path, const View &view, std::int64_t campaign,
                                   const QString &file, const Progress &progress)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    const auto members = readMembers(connection->handle(), campaign);
    LEADBOOK_TRY(members);
    QFile device(file);
    LEADBOOK_TRY(openImportFile(device));
    const Dictionaries dictionaries;
    const auto table = inspectTable(device, Entity::Interaction, {}, dictionaries, &progress);
    LEADBOOK_TRY(table);
    const Columns columns = columnsOf(*table, dictionaries.headers);
    if (columns.customer == kNone && columns.email == kNone)
        return Error{ErrorCode::Invalid,
                     Words::tr("“%1” has no column that names the customers; head one “customer” or “email”.")
                         .arg(file),
                     {}};
    Reading reading(view, *members);
    LEADBOOK_TRY(readRows(device, *table, columns, progress, reading));
    return reading.finished();
}

} // namespace leadbook
