// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/duplicatelistmodel.h"

#include "core/text.h"
#include "items/cellroles.h"
#include "workspace/listcolumn.h"

#include <algorithm>

namespace leadbook {

namespace {

std::vector<DuplicateProposal> named(const DuplicateResult &found, DuplicateKind kind,
                                     const Snapshot &snapshot)
{
    const TextColumn &names = kind == DuplicateKind::Customers
                                  ? snapshot.customers.columns.text(FieldId::Name)
                                  : snapshot.contacts.columns.text(FieldId::ContactName);
    std::vector<DuplicateProposal> proposals;
    for (const DuplicatePair &pair : found.pairs)
        proposals.push_back({kind, pair, toQString(names[pair.a]), toQString(names[pair.b])});
    return proposals;
}

} // namespace

Result<std::vector<DuplicateProposal>> proposeDuplicates(const View &view, const QString &path,
                                                         const Progress &progress)
{
    const Snapshot &snapshot = *view.snapshot;
    const auto customers = findDuplicatesOf(view, path, {DuplicateKind::Customers}, progress);
    LEADBOOK_TRY(customers);
    std::vector<DuplicateProposal> proposals = named(*customers, DuplicateKind::Customers, snapshot);
    std::set<std::pair<Row, Row>> covered;
    for (const DuplicatePair &pair : customers->pairs)
        covered.insert(std::minmax(pair.a, pair.b));
    const auto apart = distinctPairsOf(path, DuplicateKind::Customers);
    LEADBOOK_TRY(apart);
    const auto contacts = findDuplicatesOf(view, path, {DuplicateKind::Contacts}, progress);
    LEADBOOK_TRY(contacts);
    for (DuplicateProposal &proposal : named(*contacts, DuplicateKind::Contacts, snapshot)) {
        const Row a = linkOfContact(snapshot, proposal.pair.a);
        const Row b = linkOfContact(snapshot, proposal.pair.b);
        if (a != kNoRow && b != kNoRow) {
            const Row first = snapshot.links.customer[a];
            const Row second = snapshot.links.customer[b];
            // Who is not the same customer was asked about already.
            if (covered.contains(std::minmax(first, second)) ||
                apart->contains(snapshot.customers.ids[first], snapshot.customers.ids[second]))
                continue;
        }
        proposals.push_back(std::move(proposal));
    }
    std::ranges::stable_sort(proposals, std::greater(),
                             [](const DuplicateProposal &proposal) { return proposal.pair.confidence; });
    return proposals;
}

DuplicateListModel::DuplicateListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DuplicateListModel::setProposals(std::vector<DuplicateProposal> proposals)
{
    beginResetModel();
    m_all = std::move(proposals);
    filter();
    endResetModel();
}

void DuplicateListModel::show(bool certain, bool likely)
{
    beginResetModel();
    m_showsCertain = certain;
    m_showsLikely = likely;
    filter();
    endResetModel();
}

void DuplicateListModel::showOnly(std::set<DuplicateRecord> records)
{
    beginResetModel();
    m_only = std::move(records);
    filter();
    endResetModel();
}

bool DuplicateListModel::isAmong(const DuplicateProposal &proposal) const
{
    return m_only.empty() || m_only.contains({proposal.kind, proposal.pair.idA}) ||
           m_only.contains({proposal.kind, proposal.pair.idB});
}

bool DuplicateListModel::dropGone(const View &view)
{
    const auto isThere = [&view](DuplicateKind kind, std::int64_t id) {
        const FieldTable &table =
            kind == DuplicateKind::Customers ? view.snapshot->customers : view.snapshot->contacts;
        return table.isAlive(table.ids.find(id));
    };
    const auto isGone = [&isThere](const DuplicateProposal &one) {
        return !isThere(one.kind, one.pair.idA) || !isThere(one.kind, one.pair.idB);
    };
    if (std::ranges::none_of(m_all, isGone))
        return false;
    beginResetModel();
    std::erase_if(m_all, isGone);
    filter();
    endResetModel();
    return true;
}

void DuplicateListModel::putOff(int row)
{
    m_putOff.insert(keyOf(proposal(row)));
    (proposal(row).isCertain() ? m_certain : m_likely) -= 1;
    beginRemoveRows({}, row, row);
    m_shown.erase(m_shown.begin() + row);
    endRemoveRows();
}

void DuplicateListModel::remove(DuplicateKind kind, std::int64_t a, std::int64_t b)
{
    auto left = m_all;
    std::erase_if(left, [&](const DuplicateProposal &one) { return keyOf(one) == Key(kind, a, b); });
    setProposals(std::move(left));
}

void DuplicateListModel::clear()
{
    m_putOff.clear();
    m_only.clear();
    setProposals({});
}

void DuplicateListModel::filter()
{
    m_shown.clear();
    m_certain = 0;
    m_likely = 0;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_putOff.contains(keyOf(m_all[i])) || !isAmong(m_all[i]))
            continue;
        const bool isCertain = m_all[i].isCertain();
        (isCertain ? m_certain : m_likely) += 1;
        if (isCertain ? m_showsCertain : m_showsLikely)
            m_shown.push_back(i);
    }
}

int DuplicateListModel::rowOf(DuplicateKind kind, std::int64_t a, std::int64_t b) const
{
    const auto found = std::ranges::find_if(
        m_shown, [&](std::size_t index) { return keyOf(m_all[index]) == Key(kind, a, b); });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

std::vector<DuplicateProposal> DuplicateListModel::certain() const
{
    std::vector<DuplicateProposal> proposals;
    std::ranges::copy_if(m_all, std::back_inserter(proposals), [this](const DuplicateProposal &proposal) {
        return proposal.isCertain() && !m_putOff.contains(keyOf(proposal)) && isAmong(proposal);
    });
    return proposals;
}

void DuplicateListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int DuplicateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DuplicateListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Confidence + 1;
}

QVariant DuplicateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DuplicateProposal &shown = proposal(index.row());
    // Never 100 %: somebody has to look.
    constexpr double kMost = 0.99;
    if (index.column() == Confidence)
        return role == ShareRole || role == Qt::DisplayRole ? std::min(shown.pair.confidence, kMost)
                                                            : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == NameA ? shown.nameA : shown.nameB;
}

QVariant DuplicateListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Confidence)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameA:
        return tr("One");
    case NameB:
        return tr("Other");
    case Confidence:
        return tr("Alike");
    default:
        return {};
    }
}

} // namespace leadbook
