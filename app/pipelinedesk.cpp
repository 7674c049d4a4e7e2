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
    , m_mover(new DealMover(workspace, me, window))
    , m_sheet(new DealSheet(workspace, *m_mover, window))
    , m_parts(new DealPartsSheet(workspace, window))
    , m_stages(new StageSheet(workspace, window))
    , m_board(new PipelinePage(workspace, *m_choice, *m_mover, &window))
    , m_list(new DealListPage(workspace, *m_choice, *m_mover, &window))
    , m_legend(new LongStayLegend(&window))
{
    window.addPage(m_board);
    window.addHiddenPage(m_list);
    window.status().addControl(m_legend);
    connect(&workspace, &Workspace::bookChanged, m_choice, &PipelineChoice::clear);
    connectPages();
    connectSheets();
    showLegend();
}

void PipelineDesk::connectPages()
{
    const auto wire = [this](auto *page) {
        using Pages = std::remove_pointer_t<decltype(page)>;
        connect(page, &Pages::recordAsked, this, &PipelineDesk::recordAsked);
        connect(page, &Pages::newDealAsked, this, [this] { openNew(); });
        connect(page, &Pages::editAsked, m_sheet, &DealSheet::openDeal);
        connect(page, &Pages::partsAsked, this, &PipelineDesk::openParts);
        connect(page, &Pages::stagesAsked, this,
                [this] { m_stages->open(m_board->model().board().pipeline); });
    };
    wire(m_board);
    wire(m_list);
    connect(m_board, &PipelinePage::shownChanged, this, &PipelineDesk::showLegend);
    connect(&m_window, &MainWindow::pageShown, this, &PipelineDesk::showLegend);
}

void PipelineDesk::connectSheets()
{
    connect(m_mover, &DealMover::done, this, &PipelineDesk::done);
    connect(m_mover, &DealMover::refused, this, &PipelineDesk::refused);
    connect(m_sheet, &DealSheet::failed, this, &PipelineDesk::refused);
    connect(m_stages, &StageSheet::failed, this, &PipelineDesk::refused);
    connect(m_parts, &DealPartsSheet::done, this, &PipelineDesk::done);
    connect(m_parts, &DealPartsSheet::failed, this, &PipelineDesk::refused);
    connect(m_sheet, &DealSheet::saved, this, [this](const QString &sentence, std::int64_t deal) {
        m_board->pointAt(deal);
        Q_EMIT done(sentence);
    });
}

void PipelineDesk::openNew(std::int64_t customer)
{
    DealSheet::Start start{customer, 0, m_me.name()};
    if (m_window.currentPage() == m_board)
        start.stage = m_board->currentStage();
    m_sheet->openNew(start);
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
    m_window.showPage(m_board->name());
    if (isNew)
        openNew();
    else if (part != kParts.end())
        showParts(static_cast<DealPart>(part - kParts.begin()));
    else
        m_stages->open(m_board->model().board().pipeline);
    return true;
}

void PipelineDesk::showLegend()
{
    m_legend->setVisible(m_window.currentPage() == m_board && m_board->tellsLongStays());
}

bool PipelineDesk::isSettled() const
{
    const Page *page = m_window.currentPage();
    return m_mover->isSettled() && m_sheet->isSettled() && m_parts->isSettled() && m_stages->isSettled() &&
           (page != m_board || m_board->isSettled()) && (page != m_list || m_list->isSettled());
}

} // namespace leadbook
