// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/clusterfigures.h"
#include "ui/insights/analysispage.h"
#include "ui/segments/clusterwording.h"

#include <array>

class QComboBox;
class QSettings;

namespace leadbook {

class Button;
class Card;
class CardGrid;
class Chip;
class ChoicesButton;
class FigureTable;

/// Customers who are alike by fields of the manager's choice: how many groups, what each is like, plain rules
/// for each, and whether they are any.
class ClustersPage : public AnalysisPage
{
    Q_OBJECT

public:
    /// Both outlive it; what was chosen is kept in @p settings.
    ClustersPage(Workspace &workspace, QSettings &settings, QWidget *parent = nullptr);

    const ClusterFigures &figures() const { return m_figures; }
    FigureTable &table() const { return *m_table; }
    ScatterChart &scatter() const { return *m_scatter; }
    HeatMap &profile() const { return *m_profile; }
    const SpanLabel &rules() const { return *m_rules; }
    const SpanLabel &verdict() const { return *m_verdict; }
    const SpanLabel &notes() const { return *m_notes; }
    Button &keepButton() const { return *m_keep; }
    Button &showButton() const { return *m_show; }

    void setQuestion(const ClusterAsk &ask);
    void setAxes(ClusterAxes axes);

Q_SIGNALS:
    /// The customers behind a figure are wanted: @p filterText is a filter, @p heading what they are.
    void customersRequested(const QString &filterText, const QString &heading);
    /// One customer is wanted.
    void customerRequested(std::int64_t customer);
    /// A cluster is to be kept as a live segment.
    void segmentRequested(const QString &name, const QString &filterText);

protected:
    void ask() override;
    void forget() override;
    bool followsAtOnce(const ViewPtr &view, const ViewChange &change) override;
    void retranslate() override;

private:
    void buildHead();
    QWidget *buildBody();
    void buildChosen();
    void take(const Result<ClusterFigures> &figures);
    void change(const ClusterAsk &ask);
    void update();
    void fillChoices();
    void updateCharts();
    void updateChosen();
    void updateStatus();
    void openPart(int part);
    void openCluster(std::size_t cluster);
    /// The cluster of the current row, the first where it is that of all.
    std::size_t chosenCluster() const;

    QSettings &m_settings;
    ClusterAsk m_ask;
    ClusterFigures m_figures;
    bool m_hasFigures = false;
    bool m_isOlder = false; ///< than the book
    qint64 m_lastMs = 0;    ///< how long the last answer took
    ClusterAxes m_axes = ClusterAxes::Fields;
    QStringList m_knownFields; ///< that the menu of fields offers

    ChoicesButton *m_fields;
    QComboBox *m_scale;
    QComboBox *m_count;
    Card *m_verdictCard;
    SpanLabel *m_verdict;
    Card *m_tableCard;
    FigureTable *m_table;
    SpanLabel *m_notes;
    Card *m_scatterCard;
    std::array<Chip *, 2> m_axesChips;
    ScatterChart *m_scatter;
    Card *m_chosenCard;
    SpanLabel *m_rules;
    Button *m_keep;
    Button *m_show;
    Card *m_profileCard;
    HeatMap *m_profile;
};

} // namespace leadbook
