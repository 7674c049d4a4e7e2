// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/peopleexport.h"

#include "workspace/cellspelling.h"
#include "workspace/exporting/exportfile.h"
#include "workspace/rowvalues.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

constexpr std::size_t kReportEvery = 4096;

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

} // namespace

Result<std::int64_t> exportPeople(const View &view, sqlite3 *database, const ExportRequest &request,
                                  const std::vector<Row> &rows, const Progress &progress)
{
    const Snapshot &snapshot = *view.snapshot;
    const auto fields =
        request.fields.isEmpty() ? importableFields(snapshot) : namedFields(snapshot, request.fields);
    LEADBOOK_TRY(fields);
    QStringList headers;
    std::vector<CellSpelling> spellings;
    for (const FieldRef field : *fields) {
        headers << headerOf(snapshot, field);
        spellings.emplace_back(view, field);
    }
    auto values = RowValues::make(view, ListKind::Customers, *fields, database);
    LEADBOOK_TRY(values);
    auto file = ExportFile::create(request.path, headers, progress);
    LEADBOOK_TRY(file);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % kReportEvery == 0) {
            if (progress.isCancelled())
                return cancelledError();
            progress.report(static_cast<std::int64_t>(i), static_cast<std::int64_t>(rows.size()));
        }
        LEADBOOK_TRY(values->moveTo(rows[i]));
        for (std::size_t at = 0; at < spellings.size(); ++at) {
            addCell(**file, (*values)[at], spellings[at]);
        }
        LEADBOOK_TRY((*file)->endRow());
    }
    LEADBOOK_TRY((*file)->commit());
    return static_cast<std::int64_t>(rows.size());
}

} // namespace leadbook
