// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/pipelinepage.h"

#include "items/cellroles.h"
#include "ui/pipeline/dealboardview.h"
#include "ui/pipeline/dealmenu.h"
#include "ui/pipeline/dealmover.h"
#include "ui/pipeline/dealstagebox.h"
#include "ui/pipeline/dealwords.h"
#include "ui/pipeline/pipelinechips.h"
#include "ui/pipeline/pipelinetabs.h"
#include "ui/widgets/button.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

PipelinePage::PipelinePage(Workspace &workspace, PipelineChoice &choice, DealMover &mover, QWidget *parent)
    : AnalysisPage(workspace, u"pipeline"_s, u"pipeline"_s, parent)
    , m_choice(choice)
    , m_mover(mover)
    , m_model(new DealBoardModel(this))
    , m_board(new DealBoardView(*m_model, this))
    , m_chips(new PipelineChips(workspace, choice, this))
    , m_new(new Button({}, Button::Kind::Primary, this))
{
    buildHead();
    connectBoard();
    setBody(m_board);
    setFocusTarget(m_board);
    retranslate();
    showWaiting();
}

void PipelinePage::buildHead()
{
    addToHead(new PageTabs(pipelineTabs(), name(), this));
    addAction(m_chips);
    addAction(m_new);
    connect(m_new, &QAbstractButton::clicked, this, &PipelinePage::newDealAsked);
    connect(m_chips, &PipelineChips::stagesAsked, this, &PipelinePage::stagesAsked);
    connect(&m_choice, &PipelineChoice::changed, this, [this] { askAgain(); });
}

void PipelinePage::connectBoard()
{
    m_model->setDescription([this](const QModelIndex &card) { return cardDescription(card, locale()); });
    connect(m_board, &DealBoardView::moveAsked, &m_mover, &DealMover::move);
    connect(m_board, &DealBoardView::openAsked, this, &PipelinePage::openRecord);
    connect(m_board, &DealBoardView::editAsked, this, &PipelinePage::editAsked);
    connect(m_board, &DealBoardView::partsAsked, this, &PipelinePage::partsAsked);
    connect(m_board, &DealBoardView::menuAsked, this, &PipelinePage::openMenu);
    connect(m_board, &DealBoardView::removeAsked, &m_mover, &DealMover::remove);
    connect(&m_mover, &DealMover::started, this, &PipelinePage::startMove);
    connect(&m_mover, &DealMover::ended, this, &PipelinePage::endMove);
}

void PipelinePage::ask()
{
    m_pending.ask();
    run([question = m_choice.question()](
            const View &view, const Progress &progress) { return dealBoard(view, question, progress); },
        [this](const DealBoard &board) { take(board); });
}

void PipelinePage::forget()
{
    m_pending.clear();
    m_wanted = 0;
    m_answer = {};
    m_model->clear();
}

void PipelinePage::take(const DealBoard &board)
{
    m_pending.answer();
    m_answer = board;
    m_chips->update();
    if (board.deals == 0) {
        m_model->clear();
        tellState([this] {
            showEmpty(tr("No deals yet"),
                      tr("A deal is something that a customer may buy. Add the first one, or import yours "
                         "from a file."),
                      {{tr("New deal…"), [this] { Q_EMIT newDealAsked(); }, true},
                       {tr("Import…"), [this] { Q_EMIT importRequested(); }}});
        });
        setStatusText({});
    } else {
        showBoard();
        showBody();
    }
    Q_EMIT shownChanged();
}

/// The last answer with what is not written yet laid over it.
void PipelinePage::showBoard()
{
    m_board->keepCurrent([this] {
        DealBoard board = m_answer;
        m_model->setBoard(std::move(board));
        for (const DealMove &move : m_pending.moves())
            m_model->move(move);
    });
    if (m_wanted != 0)
        m_board->setCurrentDeal(std::exchange(m_wanted, 0)); // a filter may hide it
    tellCounts();
}

void PipelinePage::pointAt(std::int64_t deal)
{
    m_wanted = m_board->setCurrentDeal(deal) ? 0 : deal;
}

std::int64_t PipelinePage::currentDeal() const
{
    return m_board->currentDeal();
}

std::int64_t PipelinePage::currentStage() const
{
    const DealStageBox *box = m_board->currentBox();
    return box != nullptr ? box->id() : 0;
}

void PipelinePage::startMove(int serial, const DealMove &move)
{
    m_pending.begin(serial, move);
    m_board->keepCurrent([this, &move] { m_model->move(move); });
    tellCounts();
}

void PipelinePage::endMove(int serial, bool isWritten)
{
    if (isWritten) {
        m_pending.write(serial);
        return;
    }
    m_pending.drop(serial);
    if (m_answer.snapshot)
        showBoard();
}

void PipelinePage::tellCounts()
{
    setStatusText(boardStatus(m_model->board(), locale()));
}

bool PipelinePage::tellsLongStays() const
{
    return leadbook::tellsLongStays(m_model->board());
}

void PipelinePage::openRecord(std::int64_t deal)
{
    const QModelIndex card = m_model->find(deal);
    if (const std::int64_t customer = card.data(CustomerIdRole).toLongLong())
        Q_EMIT recordAsked(customer);
}

void PipelinePage::openMenu(std::int64_t deal, const QPoint &globalPosition)
{
    const QModelIndex card = m_model->find(deal);
    auto *menu = new DealMenu(m_model->board(), deal, card.isValid() ? m_model->stageAt(card) : 0, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &DealMenu::openAsked, this, [this, deal] { openRecord(deal); });
    connect(menu, &DealMenu::editAsked, this, [this, deal] { Q_EMIT editAsked(deal); });
    connect(menu, &DealMenu::partsAsked, this, [this, deal] { Q_EMIT partsAsked(deal); });
    connect(menu, &DealMenu::removeAsked, this, [this, deal] { m_mover.remove(deal); });
    connect(menu, &DealMenu::newAsked, this, &PipelinePage::newDealAsked);
    connect(menu, &DealMenu::moveAsked, &m_mover, &DealMover::move);
    menu->popup(globalPosition);
}

void PipelinePage::retranslate()
{
    setTitle(tr("Pipeline"));
    m_new->setText(tr("+ New deal"));
    m_chips->update();
    m_board->setAccessibleName(tr("Board of deals"));
    m_board->retranslate();
    if (m_answer.snapshot && m_answer.deals > 0) {
        askAgain(); // names of stages follow the language
        tellCounts();
    }
    Q_EMIT shownChanged();
}

} // namespace leadbook
