// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deallist.h"
#include "items/funnelfigures.h"
#include "ui/insights/analysispage.h"
#include "ui/insights/askedfunnel.h"

#include <array>

class QComboBox;

namespace leadbook {

class Button;
class Chip;
class FunnelFilterBar;

/// A page of Insights that tells a part of what the funnel says: how is counted, of when, compared with what
/// and whose deals stand above the body, the same on each of them.
class FunnelPage : public AnalysisPage
{
    Q_OBJECT

public:
    /// @p asked outlives the page; for the rest see AnalysisPage.
    FunnelPage(Workspace &workspace, const QString &name, AskedFunnel &asked, QWidget *parent);

    /// What is shown now.
    const FunnelFigures &figures() const { return m_figures; }

    void setCount(FunnelCount count);
    void setPeriod(PeriodChoice period);
    void setComparison(PeriodComparison than);
    /// Opens or closes the row with filters.
    void openFilters(bool open);

Q_SIGNALS:
    /// The deals behind a figure are asked for; @p title says which they are.
    void dealsRequested(const leadbook::FunnelAsk &ask, const leadbook::FunnelPick &pick,
                        const QString &title);
    void reportRequested();

protected:
    AskedFunnel &asked() const { return m_asked; }
    const FunnelAsk &question() const { return m_asked.ask(); }
    bool hasFigures() const { return hasAnswer(); }
    /// The name of a stage as the user reads it; the number of stages is won.
    QString stageName(std::size_t stage) const;
    /// Asks for the deals behind @p pick, which the title calls "@p what · stage".
    void openDeals(const FunnelPick &pick, const QString &what);

    void ask() override;
    void forget() override;
    void retranslate() override;
    /// Shows figures(); there are deals.
    virtual void showFigures() = 0;
    void update();

private:
    void buildHead();
    void showAsked();
    void take(const Result<FunnelFigures> &figures);
    void updateStatus();
    template <typename Change> void change(Change &&change);

    AskedFunnel &m_asked;
    FunnelFigures m_figures;
    std::array<Chip *, 3> m_counts;
    QComboBox *m_periods;
    QComboBox *m_comparisons;
    Button *m_report;
    Chip *m_filter;
    FunnelFilterBar *m_bar;
};

} // namespace leadbook
