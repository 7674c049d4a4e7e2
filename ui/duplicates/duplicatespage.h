// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/duplicatelistmodel.h"
#include "items/mergefieldmodel.h"
#include "ui/insights/analysispage.h"

#include <array>

namespace leadbook {

class Button;
class Card;
class Chip;
class SpanLabel;
class TableView;

/// Who is twice in the book: proposals, the two records side by side with a choice for each field, and what
/// becomes of them. Keys: up and down go through proposals or fields, left and right choose a value.
class DuplicatesPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit DuplicatesPage(Workspace &workspace, QWidget *parent = nullptr);
    ~DuplicatesPage() override;

    const DuplicateListModel &proposals() const { return *m_list; }
    const MergeFieldModel &fields() const { return *m_fields; }
    /// No pair is being read or written.
    bool isReady() const { return isSettled() && !m_isReading && m_writing == 0; }

Q_SIGNALS:
    /// A change was made; @p sentence says which, for a message that offers to undo it.
    void changed(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    QWidget *buildBody();
    QWidget *buildProposals();
    QWidget *buildMerge();
    void take(const Result<std::vector<DuplicateProposal>> &answer);
    void update();
    void updateHead();
    void fitColumns();
    void showPair();
    void showComparison(const Result<MergeComparison> &comparison);
    int chosenRow() const;
    void chooseRow(int row);
    void merge();
    void markApart();
    void later();
    void mergeCertain();
    /// Writes, and takes the proposal in @p row off the list (-1: none) once that is done.
    void write(const QString &label, const Book::Work &work, int row);

    std::shared_ptr<Progress> m_sweep;
    Latest m_latestPair;
    bool m_isReading = false;
    int m_writing = 0;
    int m_decided = 0; ///< since the book was opened
    bool m_hasAnswer = false;
    int m_valueWidth = 0;

    DuplicateListModel *m_list;
    MergeFieldModel *m_fields;
    SpanLabel *m_count;
    std::array<Chip *, 2> m_chips; ///< certain, likely
    Button *m_mergeCertain;
    Card *m_listCard;
    TableView *m_proposals;
    Card *m_mergeCard;
    TableView *m_table;
    SpanLabel *m_note;
    Button *m_apart;
    Button *m_later;
    Button *m_merge;
};

} // namespace leadbook
