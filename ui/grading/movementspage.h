// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/grademovementfigures.h"
#include "items/grademovementmodel.h"
#include "ui/insights/changepage.h"

class QComboBox;

namespace leadbook {

class Button;
class Card;
class CellInput;
class MovementList;
class ReviewNotice;
class Sankey;
class SpanLabel;

/// What moved since a day: from which grade to which, who, and because of what; and the mark that it was
/// looked through.
class MovementsPage : public ChangePage
{
    Q_OBJECT

public:
    /// Since when movements are told.
    enum class Since
    {
        Days7,
        Days30,
        Days90,
        Review,
        Date,
    };

    explicit MovementsPage(Workspace &workspace, QWidget *parent = nullptr);

    const GradeMovementFigures &figures() const { return m_figures; }
    GradeMovementModel &model() const;
    ReviewNotice &notice() const { return *m_notice; }
    void setSince(Since since);
    /// Lists only those who went the way of ribbon @p ribbon; -1: everybody.
    void setRibbon(int ribbon);
    void setCause(std::optional<GradeCause> cause);
    /// Remembers that everything up to today was looked through.
    void markReviewed();
    /// Nothing is being asked or written.
    bool isSettled() const { return ChangePage::isSettled() && !isWriting(); }

Q_SIGNALS:
    void customerRequested(std::int64_t id);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;
    bool followsAtOnce(const ViewPtr &view, const ViewChange &change) override;

private:
    void buildHead();
    QWidget *buildBody();
    void take(const Result<GradeMovementFigures> &figures);
    void update();
    void updateFlows();
    void updateStatus();
    void dateEntered();
    void fillSince();
    Day sinceDay() const;
    QString flowName(const GradeFlow &flow) const;
    QString gradeName(int grade) const;

    GradeMovementFigures m_figures;
    Day m_date;             ///< of Since::Date
    qint64 m_lastMs = 0;    ///< what the last answer took
    bool m_isOlder = false; ///< the book changed since the answer

    QComboBox *m_since;
    CellInput *m_dateInput;
    Button *m_mark;
    ReviewNotice *m_notice;
    Card *m_flowCard;
    Sankey *m_flows;
    SpanLabel *m_flowNote;
    MovementList *m_list;
};

} // namespace leadbook
