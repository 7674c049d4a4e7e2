// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/movenotice.h"
#include "items/segmentmovefigures.h"
#include "items/segmentmovemodel.h"
#include "ui/insights/analysispage.h"

#include <optional>

class QComboBox;

namespace leadbook {

class Card;
class FittingArea;
class InOutChart;
class MoveNoticeBar;
class MoveSpanChoice;
class Sankey;
class SegmentMoveList;
class SpanLabel;

/// Who moved between segments from one day to another: from where to where, how many came and went by week,
/// who, and because of what. Followed are the RFM segments of the book's scheme, or one saved segment.
class SegmentMovesPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit SegmentMovesPage(Workspace &workspace, QWidget *parent = nullptr);

    const SegmentMoveFigures &figures() const { return m_figures; }
    SegmentMoveModel &model() const;
    MoveSpanChoice &spanChoice() const { return *m_span; }
    void follow(const FollowedLabels &followed);
    const FollowedLabels &followed() const { return m_followed; }
    /// Weeks begin on @p weekday, 1 Monday to 7 Sunday.
    void setFirstWeekday(int weekday);
    /// Lists the people of ribbon @p ribbon; -1: everybody who moved.
    void setRibbon(int ribbon);
    /// Lists who came and went in week @p week of the chart; -1: of all.
    void setWeek(int week);
    /// Shows the weeks of a segment by its label; kNotThere: of all together.
    void setWeeksOf(std::uint8_t label);
    /// Follows what @p line is about through @p span and lists the people who make it up.
    void showPeople(const MoveNoticeLine &line, MoveSpan span);
    /// The people of a ribbon, a week or the notice are being looked up.
    bool isChoosing() const { return m_isChoosing; }
    MoveNoticeBar &notice() const { return *m_notice; }

Q_SIGNALS:
    void customerRequested(std::int64_t id);
    void refused(const QString &sentence);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;
    bool followsAtOnce(const ViewPtr &view, const ViewChange &change) override;

private:
    void buildHead();
    QWidget *buildBody();
    void take(const Result<SegmentMoveFigures> &figures);
    void update();
    void updateFlows();
    void updateWeeks();
    void updateStatus();
    void fillChoices();
    QString followedName(const FollowedLabels &followed) const;
    void fillWeeksOf();
    void listWanted();
    void choose(const MoveChoice &choice, const QString &name);
    void dropChoice();
    void listAll();

    SegmentMoveFigures m_figures;
    FollowedLabels m_followed;
    std::uint8_t m_weeksLabel = kNotThere;
    int m_firstWeekday = 1;
    qint64 m_lastMs = 0;                    ///< what the last answer took
    bool m_isOlder = false;                 ///< the book changed since the answer
    std::optional<MoveNoticeLine> m_wanted; ///< whose people are to be listed once the answer is there

    Latest m_choosing;
    bool m_isChoosing = false;

    QComboBox *m_what;
    MoveSpanChoice *m_span;
    MoveNoticeBar *m_notice;
    Card *m_flowCard;
    Sankey *m_flows;
    SpanLabel *m_flowNote;
    Card *m_weekCard;
    QComboBox *m_weeksOf;
    InOutChart *m_weeks;
    SegmentMoveList *m_list;
    FittingArea *m_area = nullptr;
};

} // namespace leadbook
