// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/peopleexport.h"

#include "workspace/cellspelling.h"
#include "workspace/exporting/exportfile.h"
#include "workspace/exporting/furtherpoints.h"
#include "workspace/exporting/partyrows.h"
#include "workspace/rowvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

namespace {

constexpr std::size_t kReportEvery = 4096;
/// As the command line calls it.
constexpr QLatin1StringView kBookCurrencyHeader("bookCurrency");

std::vector<FieldRef> importableFields(const Snapshot &snapshot)
{
    std::vector<FieldRef> fields;
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (field.has(Field::Importable) && field.home != Home::Import)
            fields.emplace_back(field.id);
    }
    for (const CustomColumn &custom : snapshot.customs)
        fields.push_back(FieldRef::ofCustom(custom.id));
    return fields;
}

Result<std::vector<FieldRef>> namedFields(const Snapshot &snapshot, const QStringList &keys)
{
    std::vector<FieldRef> fields;
    for (const QString &key : keys) {
        const auto field = findListField(snapshot, key.toStdString());
        if (!field || (field->custom == 0 && fieldOf(field->id).home == Home::Import))
            return Error{
                ErrorCode::Invalid,
                QCoreApplication::translate("Export", "There is no field “%1” of customers.").arg(key),
                {}};
        fields.push_back(*field);
    }
    return fields;
}

/// The field's key; a field of the user's own by its name, as the file it came from had it.
QString headerOf(const Snapshot &snapshot, FieldRef field)
{
    return field.custom != 0 ? listFieldLabel(snapshot, field) : listFieldKey(snapshot, field);
}

/// Each value as what it is; yes, no and choices by their keys.
struct CellAdder
{
    ExportFile &file;
    CellSpelling &spelling;
    const CellValue &value;

    void operator()(std::monostate) const { file.addEmpty(); }
    void operator()(std::string_view text) const { file.addText(text); }
    void operator()(std::int64_t number) const
    {
        if (spelling.isFlag())
            file.addWord(spelling(value));
        else
            file.addInteger(number);
    }
    void operator()(double number) const { file.addReal(number); }
    void operator()(Money amount) const { file.addMoney(amount); }
    void operator()(Day day) const { file.addDay(day); }
    void operator()(ChoiceValue) const { file.addWord(spelling(value)); }
};

void addCell(ExportFile &file, const CellValue &value, CellSpelling &spelling)
{
    std::visit(CellAdder{file, spelling, value}, value);
}

/// Fields of a list as columns of a file.
class FieldCells
{
public:
    static Result<FieldCells> make(const View &view, ListKind list, const std::vector<FieldRef> &fields,
                                   sqlite3 *database)
    {
        auto values = RowValues::make(view, list, fields, database);
        LEADBOOK_TRY(values);
        FieldCells cells(*std::move(values));
        for (const FieldRef field : fields) {
            cells.m_spellings.emplace_back(view, field);
            const bool isCustom = field.custom != 0;
            const Home home = isCustom ? Home::Customer : fieldOf(field.id).home;
            cells.m_isOfContact.push_back(home == Home::Contact || home == Home::Link);
        }
        return cells;
    }

    /// Writes the cells of a row; those of its contact are empty where it @p isAlone.
    Status write(Row row, bool isAlone, ExportFile &file)
    {
        LEADBOOK_TRY(m_values.moveTo(row));
        for (std::size_t at = 0; at < m_spellings.size(); ++at) {
            if (isAlone && m_isOfContact[at])
                file.addEmpty();
            else
                addCell(file, m_values[at], m_spellings[at]);
        }
        return {};
    }

private:
    explicit FieldCells(RowValues values)
        : m_values(std::move(values))
    {
    }

    RowValues m_values;
    std::vector<CellSpelling> m_spellings;
    std::vector<bool> m_isOfContact;
};

QStringList headersOf(const Snapshot &snapshot, const std::vector<FieldRef> &fields)
{
    QStringList headers;
    for (const FieldRef field : fields)
        headers << headerOf(snapshot, field);
    return headers;
}

/// The currency of what is derived, where that is said in a column of its own: it need not be that of a
/// customer, which stands beside. Empty where nothing is derived or nobody set one.
std::string sumCurrency(const View &view, const std::vector<FieldRef> &fields, const QString &path)
{
    const bool isDerived = std::ranges::any_of(fields, [](FieldRef field) {
        return field.custom == 0 && fieldOf(field.id).home == Home::Derived &&
               fieldOf(field.id).type == FieldType::Money;
    });
    return isDerived && !ExportFile::isCards(path) ? view.book.money.book() : std::string();
}

/// What is done for each of so many rows: told now and then, and whether it is to go on.
Status heard(std::size_t at, std::size_t count, const Progress &progress)
{
    if (at % kReportEvery != 0)
        return {};
    if (progress.isCancelled())
        return cancelledError();
    progress.report(static_cast<std::int64_t>(at), static_cast<std::int64_t>(count));
    return {};
}

/// The fields of a list, a row of the file for each of its rows.
Result<std::int64_t> exportFields(const View &view, sqlite3 *database, const ExportRequest &request,
                                  const std::vector<Row> &rows, const Progress &progress)
{
    const auto fields = namedFields(*view.snapshot, request.fields);
    LEADBOOK_TRY(fields);
    auto cells = FieldCells::make(view, request.list, *fields, database);
    LEADBOOK_TRY(cells);
    QStringList headers = headersOf(*view.snapshot, *fields);
    const std::string currency = sumCurrency(view, *fields, request.path);
    if (!currency.empty())
        headers << QString(kBookCurrencyHeader);
    auto file = ExportFile::create(request.path, request.format, headers, progress);
    LEADBOOK_TRY(file);
    const bool isOfContacts = request.list == ListKind::Contacts;
    const RowIds &ids = isOfContacts ? view.snapshot->contacts.ids : view.snapshot->customers.ids;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        LEADBOOK_TRY(heard(i, rows.size(), progress));
        LEADBOOK_TRY(cells->write(rows[i], false, **file));
        if (!currency.empty())
            (*file)->addWord(currency);
        (*file)->nameRow(isOfContacts ? "contact" : "customer", ids[rows[i]]);
        LEADBOOK_TRY((*file)->endRow());
    }
    LEADBOOK_TRY((*file)->commit());
    return static_cast<std::int64_t>(rows.size());
}

} // namespace

Result<std::int64_t> exportPeople(const View &view, sqlite3 *database, const ExportRequest &request,
                                  const std::vector<Row> &rows, const Progress &progress)
{
    if (!request.fields.isEmpty())
        return exportFields(view, database, request, rows, progress);
    const Snapshot &snapshot = *view.snapshot;
    auto parties = PartyRows::make(snapshot, request.list, rows);
    auto further = FurtherPoints::find(
        database, [&parties](const PointOwner &owner) { return parties.has(owner); }, progress);
    LEADBOOK_TRY(further);
    const auto fields = importableFields(snapshot);
    auto ofLinks = FieldCells::make(view, ListKind::Links, fields, database);
    LEADBOOK_TRY(ofLinks);
    auto ofCustomers = FieldCells::make(view, ListKind::Customers, fields, database);
    LEADBOOK_TRY(ofCustomers);
    auto file = ExportFile::create(request.path, request.format,
                                   headersOf(snapshot, fields) + further->headers(), progress);
    LEADBOOK_TRY(file);
    std::int64_t written = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        LEADBOOK_TRY(heard(i, rows.size(), progress));
        for (const PartyRows::PartyRow &party : parties.of(rows[i])) {
            LEADBOOK_TRY(further->moveTo(party.points));
            LEADBOOK_TRY(further->add(party.morePoints));
            // A company's own phones stand in a row of their own, so that they stay the company's.
            if (party.isRepeated && !further->hasAny())
                continue;
            const bool isAlone = party.link == kNoRow;
            LEADBOOK_TRY((isAlone ? *ofCustomers : *ofLinks)
                             .write(isAlone ? party.customer : party.link, isAlone, **file));
            for (std::size_t at = 0; at < static_cast<std::size_t>(further->headers().size()); ++at)
                (*file)->addText((*further)[at]);
            if (isAlone)
                (*file)->nameRow("customer", party.points.customer);
            else
                (*file)->nameRow("contact", party.points.contact);
            LEADBOOK_TRY((*file)->endRow());
            ++written;
        }
    }
    LEADBOOK_TRY((*file)->commit());
    return written;
}

} // namespace leadbook
