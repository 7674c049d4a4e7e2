// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/livesegmentfigures.h"
#include "ui/insights/changepage.h"

namespace leadbook {

class Button;
class Card;
class CardGrid;
class FigureTable;
class HeatMap;
class SpanLabel;

/// The live segments of the book: whom each has now, how they overlap, what is to be done with them; and the
/// ready groups that may become segments.
class RulesPage : public ChangePage
{
    Q_OBJECT

public:
    explicit RulesPage(Workspace &workspace, QWidget *parent = nullptr);

    const LiveSegmentFigures &figures() const { return m_figures; }
    FigureTable &table() const { return *m_table; }
    FigureTable &ready() const { return *m_ready; }
    HeatMap &overlap() const { return *m_overlap; }

Q_SIGNALS:
    /// The customers behind a figure are wanted: @p filterText is a filter, @p heading what they are.
    void customersRequested(const QString &filterText, const QString &heading);
    /// A segment is to be made (id 0) or edited.
    void editRequested(const leadbook::SavedSegment &segment);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    QWidget *buildBody();
    QWidget *buildChosen();
    void take(const LiveSegmentFigures &figures);
    void update();
    void updateSaved();
    void updateOverlap();
    void updateChosen();
    void updateStatus();
    void openOverlap(int part);
    /// The segment of the current row, null where there is none.
    const LiveSegments::Segment *chosen() const;
    void keepReady();
    void remove();

    LiveSegmentFigures m_figures;

    Button *m_new;
    CardGrid *m_cards;
    Card *m_tableCard;
    FigureTable *m_table;
    SpanLabel *m_inNone;
    Card *m_chosenCard;
    SpanLabel *m_filter;
    SpanLabel *m_strategy;
    Button *m_show;
    Button *m_edit;
    Button *m_remove;
    Card *m_overlapCard;
    HeatMap *m_overlap;
    Card *m_readyCard;
    FigureTable *m_ready;
    SpanLabel *m_start;
    Button *m_keep;
};

} // namespace leadbook
