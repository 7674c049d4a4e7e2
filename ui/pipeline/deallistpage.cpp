// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/deallistpage.h"

#include "items/cellroles.h"
#include "ui/customers/valuedelegates.h"
#include "ui/delegates/columnfit.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/pipeline/dealkeys.h"
#include "ui/pipeline/dealmenu.h"
#include "ui/pipeline/dealmover.h"
#include "ui/pipeline/dealwords.h"
#include "ui/pipeline/pipelinechips.h"
#include "ui/pipeline/pipelinetabs.h"
#include "ui/pipeline/staydelegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "workspace/editing/fieldinput.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

DealListPage::DealListPage(Workspace &workspace, PipelineChoice &choice, DealMover &mover, QWidget *parent)
    : AnalysisPage(workspace, u"pipeline/list"_s, u"pipeline"_s, parent)
    , m_choice(choice)
    , m_mover(mover)
    , m_model(new OpenDealModel(this))
    , m_table(new TableView)
    , m_days(new DayDelegate(m_table))
    , m_chips(new PipelineChips(workspace, choice, this))
    , m_new(new Button({}, Button::Kind::Primary, this))
{
    buildHead();
    setBody(buildTable());
    setFocusTarget(m_table);
    retranslate();
    showWaiting();
}

void DealListPage::buildHead()
{
    addToHead(new PageTabs(pipelineTabs(), name(), this));
    addAction(m_chips);
    addAction(m_new);
    connect(m_new, &QAbstractButton::clicked, this, &DealListPage::newDealAsked);
    connect(m_chips, &PipelineChips::stagesAsked, this, &DealListPage::stagesAsked);
    connect(&m_choice, &PipelineChoice::changed, this, [this] { askAgain(); });
}

QWidget *DealListPage::buildTable()
{
    const auto column = [](OpenDealColumn which) { return static_cast<int>(which); };
    m_table->setModel(m_model);
    auto *title = new CellDelegate(m_table);
    title->setBold(true);
    auto *amount = new MoneyDelegate(m_table);
    m_table->setItemDelegateForColumn(column(OpenDealColumn::Title), title);
    m_table->setItemDelegateForColumn(column(OpenDealColumn::Amount), amount);
    m_table->setItemDelegateForColumn(column(OpenDealColumn::Days), new StayDelegate(m_table));
    m_table->setItemDelegateForColumn(column(OpenDealColumn::Grade), new GradeDelegate(m_table));
    m_table->setItemDelegateForColumn(column(OpenDealColumn::Expected), m_days);
    (new ColumnFit(*m_table))
        ->setColumns({190, 210, 120, 110, 60, 105, 122, 110, 150, 110}, column(OpenDealColumn::Customer));
    m_table->header().setInset(Card::kTableInset);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    for (CellDelegate *delegate : std::initializer_list<CellDelegate *>{title, amount, m_days})
        delegate->setCheck(
            [this](const QModelIndex &index, const QString &text) { return problem(index, text); });
    connect(m_model, &OpenDealModel::written, &m_mover,
            [this](qint64 deal, FieldId field, const QString &text) { m_mover.write(deal, field, text); });
    connect(m_table, &TableView::sortChanged, this, &DealListPage::sort);
    connect(m_table, &QAbstractItemView::activated, this, &DealListPage::openRecord);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    auto *card = new Card({}, this);
    card->setFlush(true);
    card->body().addWidget(m_table);
    return card;
}

void DealListPage::ask()
{
    using Answer = std::pair<DealBoard, std::vector<OpenDealRow>>;
    run(
        [question = m_choice.question(), keys = m_keys](const View &view, const Progress &progress) {
            DealBoard board = dealBoard(view, question, progress);
            std::vector<OpenDealRow> rows = openDealList(board, keys);
            return Answer(std::move(board), std::move(rows));
        },
        [this](const Answer &answer) { take(answer.first, answer.second); });
}

void DealListPage::forget()
{
    m_model->clear();
}

void DealListPage::take(const DealBoard &board, const std::vector<OpenDealRow> &rows)
{
    m_chips->update();
    if (board.deals == 0) {
        m_model->clear();
        tellState([this] {
            showEmpty(tr("No deals yet"), tr("Add the first one, or import yours from a file."),
                      {{tr("New deal…"), [this] { Q_EMIT newDealAsked(); }, true},
                       {tr("Import…"), [this] { Q_EMIT importRequested(); }}});
        });
        setStatusText({});
        return;
    }
    const std::int64_t current = currentDeal();
    m_days->setToday(board.asOf);
    m_model->setDeals(board, rows);
    const int row = std::max(0, m_model->rowOf(current));
    if (m_model->rowCount() > 0 && currentDeal() != m_model->idAt(row))
        m_table->selectRow(row);
    setStatusText(boardStatus(board, locale()));
    showBody();
}

std::int64_t DealListPage::currentDeal() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->idAt(index.row()) : 0;
}

void DealListPage::sort(const QList<ColumnSort> &keys)
{
    m_keys.clear();
    for (const ColumnSort &key : keys)
        m_keys.push_back({static_cast<OpenDealColumn>(key.column), key.order});
    askAgain();
}

QString DealListPage::problem(const QModelIndex &index, const QString &text) const
{
    const ViewPtr view = workspace().view();
    const auto field = OpenDealModel::fieldOf(index.column());
    if (!view || !field)
        return {};
    const auto value = readInput(*view, *field, text);
    return value ? QString() : value.error().message;
}

void DealListPage::openRecord(const QModelIndex &index)
{
    if (const std::int64_t customer = index.data(CustomerIdRole).toLongLong())
        Q_EMIT recordAsked(customer);
}

void DealListPage::openMenu(const QPoint &at)
{
    const std::int64_t deal = currentDeal();
    const QModelIndex index = m_table->currentIndex();
    auto *menu = new DealMenu(m_model->board(), deal, deal == 0 ? 0 : m_model->stageAt(index.row()), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &DealMenu::openAsked, this, [this, deal] {
        if (const int row = m_model->rowOf(deal); row >= 0)
            openRecord(m_model->index(row, 0));
    });
    connect(menu, &DealMenu::editAsked, this, [this, deal] { Q_EMIT editAsked(deal); });
    connect(menu, &DealMenu::partsAsked, this, [this, deal] { Q_EMIT partsAsked(deal); });
    connect(menu, &DealMenu::removeAsked, this, [this, deal] { m_mover.remove(deal); });
    connect(menu, &DealMenu::newAsked, this, &DealListPage::newDealAsked);
    connect(menu, &DealMenu::moveAsked, &m_mover, &DealMover::move);
    menu->popup(at);
}

bool DealListPage::handleKey(const QKeyEvent &key)
{
    const std::int64_t deal = currentDeal();
    if (deal == 0)
        return false;
    const bool isEdit = key.keyCombination() == QKeyCombination(Qt::Key_F2);
    const bool isRemove = key.keyCombination() == QKeyCombination(Qt::Key_Delete);
    const bool isParts = key.keyCombination() == kPartsKey;
    if (!isEdit && !isRemove && !isParts && key.keyCombination() != kWonKey &&
        key.keyCombination() != kLostKey)
        return false;
    if (key.type() == QEvent::ShortcutOverride)
        return true;
    if (isEdit && OpenDealModel::fieldOf(m_table->currentIndex().column()))
        return false; // the cell itself is written into
    if (isEdit)
        Q_EMIT editAsked(deal);
    else if (isParts)
        Q_EMIT partsAsked(deal);
    else if (isRemove)
        m_mover.remove(deal);
    else
        m_mover.move({deal, 0, key.keyCombination() == kWonKey ? DealOutcome::Won : DealOutcome::Lost});
    return true;
}

bool DealListPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_table && isKey && handleKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const QRect current = m_table->visualRect(m_table->currentIndex());
        openMenu(menu->reason() == QContextMenuEvent::Keyboard
                     ? m_table->viewport()->mapToGlobal(current.bottomLeft())
                     : menu->globalPos());
        return true;
    }
    return AnalysisPage::eventFilter(watched, event);
}

void DealListPage::retranslate()
{
    setTitle(tr("Pipeline"));
    m_new->setText(tr("+ New deal"));
    m_table->setAccessibleName(tr("Open deals"));
    m_chips->update();
    m_model->retranslate();
    if (m_model->board().snapshot)
        askAgain(); // names of stages follow the language
}

} // namespace leadbook
