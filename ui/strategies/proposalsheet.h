// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/changesheet.h"
#include "workspace/latest.h"
#include "workspace/strategies/strategyproposal.h"

namespace leadbook {

class Chip;
class ProposalModel;
class SpanLabel;
class TableView;

/// What the strategies in use propose: how many tasks would be created and withdrawn, for whom and why, and
/// the button that writes it as one change, as Ctrl+Enter does. Enter on a line opens its customer, Esc
/// closes.
class ProposalSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    ProposalSheet(Workspace &workspace, QWidget &window);

    /// Compares the book with its strategies and shows the sheet; nothing happens where there is no book.
    void open();
    bool isSettled() const override { return ChangeSheet::isSettled() && !m_isAsking; }
    ProposalModel &changes() const { return *m_model; }
    const SpanLabel &counts() const { return *m_counts; }
    /// Also who was in a class before its strategy came into use.
    Chip &everybody() const { return *m_everybody; }

Q_SIGNALS:
    void customerRequested(std::int64_t id);

protected:
    void submit() override;
    void retranslate() override;
    QList<QWidget *> inputs() const override;
    void enter(Qt::KeyboardModifiers modifiers) override;
    void closing() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void take(const Result<StrategyProposal> &proposal);
    void showCounts();
    void openCurrent();

    Latest m_latest;
    bool m_isAsking = false;
    ProposalModel *m_model;
    Chip *m_everybody;
    SpanLabel *m_counts;
    TableView *m_table;
};

} // namespace leadbook
