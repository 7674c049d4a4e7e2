// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/duplicates/duplicatesweep.h"

#include <QAbstractTableModel>

#include <compare>
#include <set>
#include <vector>

namespace leadbook {

/// A pair with its names, whatever becomes of the view that it was found in.
struct DuplicateProposal
{
    DuplicateKind kind = DuplicateKind::Customers;
    DuplicatePair pair;
    QString nameA;
    QString nameB;

    bool isCertain() const { return pair.confidence >= kCertainDuplicate; }
};

/// A record that may be twice in the book.
struct DuplicateRecord
{
    DuplicateKind kind = DuplicateKind::Customers;
    std::int64_t id = 0;

    friend auto operator<=>(const DuplicateRecord &, const DuplicateRecord &) = default;
};

/// Customers first; of contacts only those pairs that no pair of their customers covers.
Result<std::vector<DuplicateProposal>> proposeDuplicates(const View &view, const QString &path,
                                                         const Progress &progress);

/// Proposals with their confidence (ShareRole); certain and likely ones may be hidden, one that was decided
/// or put off leaves the list.
class DuplicateListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameA,
        NameB,
        Confidence,
    };

    explicit DuplicateListModel(QObject *parent = nullptr);

    void setProposals(std::vector<DuplicateProposal> proposals);
    void show(bool certain, bool likely);
    /// Only pairs of which one of @p records is; empty: all.
    void showOnly(std::set<DuplicateRecord> records);
    /// Takes the pairs off the list of which one record is no longer in @p view; whether there were any.
    bool dropGone(const View &view);
    /// Does not show @p row again until clear().
    void putOff(int row);
    /// Forgets a pair that was decided.
    void remove(DuplicateKind kind, std::int64_t a, std::int64_t b);
    void clear();
    const DuplicateProposal &proposal(int row) const { return m_all[m_shown[static_cast<std::size_t>(row)]]; }
    /// The row of a pair, -1 where it is not shown.
    int rowOf(DuplicateKind kind, std::int64_t a, std::int64_t b) const;
    std::vector<DuplicateProposal> certain() const;
    int certainCount() const { return m_certain; }
    int likelyCount() const { return m_likely; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Key = std::tuple<DuplicateKind, std::int64_t, std::int64_t>;
    static Key keyOf(const DuplicateProposal &proposal)
    {
        return {proposal.kind, proposal.pair.idA, proposal.pair.idB};
    }
    void filter();
    bool isAmong(const DuplicateProposal &proposal) const;

    std::vector<DuplicateProposal> m_all;
    std::vector<std::size_t> m_shown;
    std::set<Key> m_putOff;
    std::set<DuplicateRecord> m_only;
    bool m_showsCertain = true;
    bool m_showsLikely = true;
    int m_certain = 0;
    int m_likely = 0;
};

} // namespace leadbook
