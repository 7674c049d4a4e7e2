// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/opendealmodel.h"
#include "ui/delegates/tableheader.h"
#include "ui/insights/analysispage.h"

class QKeyEvent;

namespace leadbook {

class Button;
class DayDelegate;
class DealMover;
class PipelineChips;
class PipelineChoice;
class TableView;

/// The open deals of the pipeline as a table: the same ones as on the board.
class DealListPage : public AnalysisPage
{
    Q_OBJECT

public:
    /// All outlive it.
    DealListPage(Workspace &workspace, PipelineChoice &choice, DealMover &mover, QWidget *parent = nullptr);

    TableView &table() const { return *m_table; }
    OpenDealModel &model() const { return *m_model; }
    /// The id of the deal that the keyboard is on; 0: none.
    std::int64_t currentDeal() const;

Q_SIGNALS:
    void recordAsked(std::int64_t customer);
    void newDealAsked();
    void editAsked(std::int64_t deal);
    /// What hangs on it is asked for.
    void partsAsked(std::int64_t deal);
    void stagesAsked();

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    QWidget *buildTable();
    void take(const DealBoard &board, const std::vector<OpenDealRow> &rows);
    void sort(const QList<ColumnSort> &keys);
    /// Why a text cannot be written into a cell; empty where it can.
    QString problem(const QModelIndex &index, const QString &text) const;
    void openRecord(const QModelIndex &index);
    void openMenu(const QPoint &at);
    bool handleKey(const QKeyEvent &key);

    PipelineChoice &m_choice;
    DealMover &m_mover;
    OpenDealModel *m_model;
    TableView *m_table;
    DayDelegate *m_days;
    PipelineChips *m_chips;
    Button *m_new;
    std::vector<OpenDealSort> m_keys;
};

} // namespace leadbook
