// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/duplicatelistmodel.h"
#include "items/mergefieldmodel.h"
#include "ui/duplicates/duplicateactions.h"
#include "ui/insights/analysispage.h"

#include <QBoxLayout>
#include <QElapsedTimer>

#include <array>
#include <optional>

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
    /// Shows two records side by side, proposed or not.
    void compare(DuplicateKind kind, std::int64_t a, std::int64_t b);
    /// Shows the proposals about @p people, of contacts those about their customers too, under a chip that
    /// takes this away again.
    void showOnly(const SelectedPeople &people);
    /// A book of which a sweep takes no longer is looked through again after each change; else the page says
    /// that its answer is older and offers to.
    void setPatience(int milliseconds) { m_patience = milliseconds; }
    bool isOlder() const { return m_isOlder; }

    /// No pair is being read or written.
    bool isReady() const { return isSettled() && !m_isReading && m_writing == 0; }

Q_SIGNALS:
    /// A change was made; @p sentence says which, for a message that offers to undo it.
    void changed(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void ask() override;
    void forget() override;
    bool followsAtOnce(const ViewPtr &view, const ViewChange &change) override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    QWidget *buildBody();
    QWidget *buildProposals();
    QWidget *buildMerge();
    void take(const Result<std::vector<DuplicateProposal>> &answer);
    void update();
    void updateHead();
    void fitColumns();
    void fitProposals();
    void showPair();
    void showComparison(const Result<MergeComparison> &comparison);
    int chosenRow() const;
    /// The pair whose fields are shown: the one that was asked for, else the chosen row's.
    std::optional<DuplicateProposal> chosenPair() const;
    void lookAgain();
    void dropGone(const View &view);
    void showEveryone();
    void chooseRow(int row);
    void merge();
    void markApart();
    void later();
    void mergeCertain();
    /// Writes, and takes @p pair off the list once that is done.
    void write(const QString &label, const Book::Work &work, const std::optional<DuplicateProposal> &pair);

    std::shared_ptr<Progress> m_sweep;
    Latest m_latestPair;
    bool m_isReading = false;
    int m_writing = 0;
    int m_decided = 0; ///< since the book was opened
    bool m_hasAnswer = false;
    QBoxLayout *m_body = nullptr;             ///< proposals beside the fields, above them where it is narrow
    std::optional<DuplicateProposal> m_asked; ///< compared because the user said so
    int m_only = 0;                           ///< records whose pairs alone are shown; 0: all are
    QElapsedTimer m_sweepTime;
    qint64 m_sweepMs = 0;   ///< how long the last sweep took
    int m_patience = 1000;  ///< ms
    bool m_isOlder = false; ///< the book changed since the sweep began

    DuplicateListModel *m_list;
    MergeFieldModel *m_fields;
    SpanLabel *m_count;
    std::array<Chip *, 2> m_chips; ///< certain, likely
    Chip *m_onlyChip;
    Button *m_again;
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
