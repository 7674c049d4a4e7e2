// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/effectmembersmodel.h"

#include "core/text.h"
#include "items/cellroles.h"
#include "items/effectwords.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace leadbook {

namespace {

/// Whether @p indicator counts customers of whom something is so or not.
bool isYesOrNo(Indicator indicator)
{
    return indicator == Indicator::Retention || indicator == Indicator::Conversion ||
           indicator == Indicator::Churn || indicator == Indicator::Loyalty;
}

} // namespace

void EffectMembersModel::setStudy(SnapshotPtr snapshot, std::shared_ptr<const EffectStudy> study, Part part)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_study = std::move(study);
    m_part = part;
    endResetModel();
}

void EffectMembersModel::setPart(Part part)
{
    beginResetModel();
    m_part = part;
    endResetModel();
}

void EffectMembersModel::setLocale(const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    endResetModel();
}

std::size_t EffectMembersModel::rowsOf(Part part) const
{
    return (part == Part::Control ? 0 : m_study->treated.size()) +
           (part == Part::Treated ? 0 : m_study->control.size());
}

bool EffectMembersModel::isTreated(std::size_t row) const
{
    return m_part != Part::Control && row < m_study->treated.size();
}

const EffectMember &EffectMembersModel::memberAt(std::size_t row) const
{
    if (isTreated(row))
        return m_study->treated[row];
    return m_study->control[m_part == Part::Control ? row : row - m_study->treated.size()];
}

QString EffectMembersModel::figure(const Measured &measured) const
{
    if (!(measured.weight > 0))
        return {};
    const Indicator indicator = m_study->asked().indicator;
    if (isYesOrNo(indicator))
        return measured.value > 0 ? tr("yes") : tr("no");
    return indicatorText(indicator, measured.value / measured.weight, m_locale);
}

int EffectMembersModel::rowCount(const QModelIndex &parent) const
{
    constexpr std::size_t kMost = std::numeric_limits<int>::max();
    return parent.isValid() || !m_study ? 0 : static_cast<int>(std::min(kMost, rowsOf(m_part)));
}

int EffectMembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant EffectMembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const EffectMember &member = memberAt(at);
    if (role == CustomerIdRole)
        return qlonglong{member.customer};
    if (role == Qt::TextAlignmentRole && index.column() >= Before)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Customer: {
        const FieldTable &customers = m_snapshot->customers;
        const Row row = customers.ids.find(member.customer);
        return row == kNoRow ? QString() : toQString(customers.columns.text(FieldId::Name)[row]);
    }
    case Side:
        return isTreated(at) ? tr("treated") : tr("compared with");
    case Before:
        return figure(member.before);
    default:
        return figure(member.since);
    }
}

QVariant EffectMembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Before)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Side:
        return tr("Side");
    case Before:
        return tr("Before");
    default:
        return tr("Since");
    }
}

} // namespace leadbook
