// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lazy.h"
#include "ui/pipeline/pipelinechoice.h"
#include "workspace/workspace.h"

#include <QObject>

namespace leadbook {

class DealListPage;
class DealMover;
class DealPartsSheet;
class DealSheet;
class LongStayLegend;
class MainWindow;
class Me;
class PipelinePage;
class StageSheet;
enum class DealPart;

/// The pages of the pipeline with their sheets, made and wired: what they ask of each other stays here, what
/// they ask of the program comes out.
class PipelineDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; @p me is who moves deals.
    PipelineDesk(Workspace &workspace, const Me &me, MainWindow &window);
    /// Makes the board with the sheets that both pages open, and the list of deals; each once.
    PipelinePage *makeBoard();
    DealListPage *makeList();

    /// Opens the sheet for a new deal: of the customer with id @p customer, 0: to be named; in the stage that
    /// the keyboard is in.
    void openNew(std::int64_t customer = 0);
    /// Opens the stages, quotes and product lines of the deal with id @p deal.
    void openParts(std::int64_t deal);
    /// Shows the sheet called @p name over the board, once there is a book: "pipeline/new",
    /// "pipeline/stages", or of the first deal "pipeline/deal", "pipeline/quotes" or "pipeline/products";
    /// false where there is none of that name.
    bool showSheet(const QString &name);
    /// Everything asked for is written and shown.
    bool isSettled() const;

Q_SIGNALS:
    void recordAsked(std::int64_t customer);
    /// Something was written that can be taken back; @p sentence says what.
    void done(const QString &sentence);
    void refused(const QString &sentence);
    /// A sheet was made; what all sheets share is to be connected.
    void sheetMade(QWidget *sheet);

private:
    void planSheets();
    template <typename P> P *wired(P *page);
    std::int64_t shownPipeline() const;
    void showParts(DealPart part);
    void showLegend();

    Workspace &m_workspace;
    const Me &m_me;
    MainWindow &m_window;
    PipelineChoice *m_choice;
    LongStayLegend *m_legend; ///< at the right end of the status line
    PipelinePage *m_board = nullptr;
    DealListPage *m_list = nullptr;
    Lazy<DealMover> m_mover;
    Lazy<DealSheet> m_sheet;
    Lazy<DealPartsSheet> m_parts;
    Lazy<StageSheet> m_stages;
};

} // namespace leadbook
