// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importplanmodel.h"

#include "items/begun.h"
#include "items/cellroles.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace leadbook {

namespace {

constexpr std::size_t kIdentityColumns = 3;

/// Fields that stand for one another in a column of the plan.
using Alternatives = std::initializer_list<std::initializer_list<FieldId>>;

/// The columns of the first alternative that the file has; a name may be in two columns.
std::vector<int> columnsOf(const ColumnMapping &mapping, const Alternatives &alternatives, QString &heading)
{
    for (const auto &fields : alternatives) {
        std::vector<int> columns;
        for (const FieldId field : fields) {
            if (const ColumnTarget *target = mapping.find(field))
                columns.push_back(target->columns.front());
        }
        if (columns.empty())
            continue;
        // A person's name here, not the customer's.
        heading =
            *fields.begin() == FieldId::Name ? ImportPlanModel::tr("Name") : fieldLabel(*fields.begin());
        return columns;
    }
    return {};
}

} // namespace

ImportPlanModel::ImportPlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

/// People by name, company and phone; other rows by their first fields.
std::vector<ImportPlanModel::Identity> ImportPlanModel::identify(const ColumnMapping &mapping)
{
    std::vector<Identity> found;
    const auto add = [&](const Alternatives &alternatives) {
        QString heading;
        std::vector<int> columns = columnsOf(mapping, alternatives, heading);
        if (!columns.empty())
            found.push_back({heading, std::move(columns)});
    };
    if (mapping.entity == Entity::Customer) {
        add({{FieldId::Name}, {FieldId::FirstName, FieldId::LastName}});
        add({{FieldId::Company}});
        add({{FieldId::Mobile}, {FieldId::Phone}, {FieldId::Email}});
    }
    for (const ColumnTarget &target : mapping.targets) {
        if (found.size() >= kIdentityColumns)
            break;
        const bool isShown = std::ranges::any_of(found, [&](const Identity &identity) {
            return std::ranges::find(identity.columns, target.columns.front()) != identity.columns.end();
        });
        if (target.field && !isShown)
            found.push_back({fieldLabel(*target.field), {target.columns.front()}});
    }
    found.resize(kIdentityColumns);
    return found;
}

void ImportPlanModel::setReceipts(const std::vector<ImportReceipt> &receipts)
{
    beginResetModel();
    m_receipts = receipts;
    m_identities.clear();
    for (const ImportReceipt &receipt : m_receipts)
        m_identities.push_back(identify(receipt.mapping));
    refill();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ImportPlanModel::setFilter(std::optional<RowOutcome> outcome)
{
    if (outcome == m_filter)
        return;
    beginResetModel();
    m_filter = outcome;
    refill();
    endResetModel();
}

void ImportPlanModel::refill()
{
    m_rows.clear();
    for (std::size_t file = 0; file < m_receipts.size(); ++file) {
        const ImportReceipt &receipt = m_receipts[file];
        for (std::size_t i = 0; !m_filter && i < receipt.near.size(); ++i)
            m_rows.push_back({Kind::NearName, file, i});
        for (std::size_t i = 0; i < receipt.listed.size(); ++i) {
            const RowOutcome outcome = receipt.listed[i].outcome;
            const bool isAsked = receipt.listed[i].isIssue() || outcome == RowOutcome::Updated;
            if (m_filter ? outcome == *m_filter : isAsked)
                m_rows.push_back({static_cast<Kind>(outcome), file, i});
        }
    }
    if (m_filter || !m_rows.empty())
        return;
    // Nothing needs a look: an empty list would seem to be a file without rows.
    for (std::size_t file = 0; file < m_receipts.size(); ++file) {
        for (std::size_t i = 0; i < m_receipts[file].listed.size(); ++i)
            m_rows.push_back({static_cast<Kind>(m_receipts[file].listed[i].outcome), file, i});
    }
}

void ImportPlanModel::setHeadings(const QStringList &headings)
{
    m_headings = headings;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const PlannedRow *ImportPlanModel::row(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Row &shown = m_rows[static_cast<std::size_t>(row)];
    return shown.kind == Kind::NearName ? nullptr : &m_receipts[shown.file].listed[shown.at];
}

ImportPlanModel::Place ImportPlanModel::place(int row) const
{
    const PlannedRow *planned = this->row(row);
    return planned ? Place{m_rows[static_cast<std::size_t>(row)].file, planned->line} : Place();
}

int ImportPlanModel::find(const Place &place) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->row(row) && this->place(row) == place)
            return row;
    }
    return -1;
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPlanModel::text(const Row &row, int column) const
{
    const ImportReceipt &receipt = m_receipts[row.file];
    if (row.kind == Kind::NearName)
        return column == Why ? QVariant(receipt.near[row.at].value) : QVariant();
    const PlannedRow &planned = receipt.listed[row.at];
    if (column == Why)
        return planned.reason;
    if (column == Existing)
        return planned.candidate != 0 && m_naming ? m_naming(planned.candidate) : QString();
    if (column < First || column > Third)
        return {};
    QStringList parts;
    for (const int at : m_identities[row.file][static_cast<std::size_t>(column - First)].columns) {
        if (const QString cell = planned.cells.value(at); !cell.isEmpty())
            parts << begun(cell);
    }
    return parts.join(QLatin1Char(' '));
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isName = row.kind == Kind::NearName;
    if (role == KindRole)
        return static_cast<int>(row.kind);
    if (index.column() == Line && (role == Qt::DisplayRole || role == CountRole)) {
        const ImportReceipt &receipt = m_receipts[row.file];
        const std::int64_t line = isName ? receipt.near[row.at].rows : receipt.listed[row.at].line;
        return line > 0 ? QVariant(qlonglong{line}) : QVariant(); // what a book brings beside has none
    }
    if (index.column() == Why && role == SecondTextRole && isName)
        return m_receipts[row.file].near[row.at].known;
    return role == Qt::DisplayRole ? text(row, index.column()) : QVariant();
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == Line && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight) | Qt::AlignVCenter;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section < First || section > Third)
        return m_headings.value(section);
    return m_identities.empty() ? QString()
                                : m_identities.front()[static_cast<std::size_t>(section - First)].heading;
}

} // namespace leadbook
