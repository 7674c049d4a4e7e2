// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pipelinedesk.h"

#include "ui/customers/ownership/me.h"
#include "ui/pipeline/deallistpage.h"
#include "ui/pipeline/dealmover.h"
#include "ui/pipeline/dealpartssheet.h"
#include "ui/pipeline/dealsheet.h"
#include "ui/pipeline/longstaylegend.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/stagesheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusarea.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

PipelineDesk::PipelineDesk(Workspace &workspace, const Me &me, MainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_me(me)
    , m_window(window)
    , m_choice(new PipelineChoice(this))
    , m_legend(new LongStayLegend(&window))
{
    window.status().addControl(m_legend);
    connect(&workspace, &Workspace::bookChanged, m_choice, &PipelineChoice::clear);
    connect(&window, &MainWindow::pageShown, this, &PipelineDesk::showLegend);
    planSheets();
    showLegend();
}

PipelinePage *PipelineDesk::makeBoard()
{
    m_board = wired(new PipelinePage(m_workspace, *m_choice, *m_mover, &m_window));
    connect(m_board, &PipelinePage::shownChanged, this, &PipelineDesk::showLegend);
    return m_board;
}

DealListPage *PipelineDesk::makeList()
{
    m_list = wired(new DealListPage(m_workspace, *m_choice, *m_mover, &m_window));
    return m_list;
}

template <typename P> P *PipelineDesk::wired(P *page)
{
    connect(page, &P::recordAsked, this, &PipelineDesk::recordAsked);
    connect(page, &P::newDealAsked, this, [this] { openNew(); });
    connect(page, &P::editAsked, this, calling(m_sheet, &DealSheet::openDeal));
    connect(page, &P::partsAsked, this, &PipelineDesk::openParts);
    connect(page, &P::stagesAsked, this, [this] { m_stages->open(shownPipeline()); });
    return page;
}

void PipelineDesk::planSheets()
{
    m_mover.setMaker([this] {
        auto *mover = new DealMover(m_workspace, m_me, m_window);
        connect(mover, &DealMover::done, this, &PipelineDesk::done);
        connect(mover, &DealMover::refused, this, &PipelineDesk::refused);
        return mover;
    });
    m_sheet.setMaker([this] {
        auto *sheet = new DealSheet(m_workspace, *m_mover, m_window);
        connect(sheet, &DealSheet::failed, this, &PipelineDesk::refused);
        connect(sheet, &DealSheet::saved, this, [this](const QString &sentence, std::int64_t deal) {
            if (m_board != nullptr)
                m_board->pointAt(deal);
            Q_EMIT done(sentence);
        });
        Q_EMIT sheetMade(sheet);
        return sheet;
    });
    m_parts.setMaker([this] {
        auto *sheet = new DealPartsSheet(m_workspace, m_window);
        connect(sheet, &DealPartsSheet::done, this, &PipelineDesk::done);
        connect(sheet, &DealPartsSheet::failed, this, &PipelineDesk::refused);
        Q_EMIT sheetMade(sheet);
        return sheet;
    });
    m_stages.setMaker([this] {
        auto *sheet = new StageSheet(m_workspace, m_window);
        connect(sheet, &StageSheet::failed, this, &PipelineDesk::refused);
        Q_EMIT sheetMade(sheet);
        return sheet;
    });
}

void PipelineDesk::openNew(std::int64_t customer)
{
    DealSheet::Start start{customer, 0, m_me.name()};
    if (m_board != nullptr && m_window.currentPage() == m_board)
        start.stage = m_board->currentStage();
    m_sheet->openNew(start);
}

/// The one chosen, else the one that the board shows; 0: not known yet.
std::int64_t PipelineDesk::shownPipeline() const
{
    const std::int64_t chosen = m_choice->question().pipeline;
    return chosen != 0 || m_board == nullptr ? chosen : m_board->model().board().pipeline;
}

void PipelineDesk::openParts(std::int64_t deal)
{
    m_parts->open(deal);
}

void PipelineDesk::showParts(DealPart part)
{
    const auto open = [this, part] { m_parts->open(m_board->currentDeal(), part); };
    if (m_board->isSettled())
        open();
    else
        connect(m_board, &PipelinePage::shownChanged, this, open, Qt::SingleShotConnection);
}

bool PipelineDesk::showSheet(const QString &name)
{
    const bool isNew = name == "pipeline/new"_L1;
    constexpr std::array kParts{"pipeline/deal"_L1, "pipeline/quotes"_L1, "pipeline/products"_L1};
    const auto part = std::ranges::find(kParts, name);
    if (!isNew && name != "pipeline/stages"_L1 && part == kParts.end())
        return false;
    m_window.showPage("pipeline"_L1);
    if (isNew)
        openNew();
    else if (part != kParts.end())
        showParts(static_cast<DealPart>(part - kParts.begin()));
    else
        m_stages->open(shownPipeline());
    return true;
}

void PipelineDesk::showLegend()
{
    m_legend->setVisible(m_board != nullptr && m_window.currentPage() == m_board &&
                         m_board->tellsLongStays());
}

bool PipelineDesk::isSettled() const
{
    const Page *page = m_window.currentPage();
    const auto isQuiet = [page](const auto *shown) {
        return shown == nullptr || page != shown || shown->isSettled();
    };
    return leadbook::isSettled(m_mover) && leadbook::isSettled(m_sheet) && leadbook::isSettled(m_parts) &&
           leadbook::isSettled(m_stages) && isQuiet(m_board) && isQuiet(m_list);
}

} // namespace leadbook
