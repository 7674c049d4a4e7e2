// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// All outlive it; @p me is who moves deals. Adds its pages to @p window.
    PipelineDesk(Workspace &workspace, const Me &me, MainWindow &window);

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
    PipelinePage &board() const { return *m_board; }
    DealListPage &list() const { return *m_list; }

Q_SIGNALS:
    void recordAsked(std::int64_t customer);
    /// Something was written that can be taken back; @p sentence says what.
    void done(const QString &sentence);
    void refused(const QString &sentence);

private:
    void connectPages();
    void connectSheets();
    void showParts(DealPart part);
    void showLegend();

    Workspace &m_workspace;
    const Me &m_me;
    MainWindow &m_window;
    PipelineChoice *m_choice;
    DealMover *m_mover;
    DealSheet *m_sheet;
    DealPartsSheet *m_parts;
    StageSheet *m_stages;
    PipelinePage *m_board;
    DealListPage *m_list;
    LongStayLegend *m_legend; ///< at the right end of the status line
};

} // namespace leadbook
