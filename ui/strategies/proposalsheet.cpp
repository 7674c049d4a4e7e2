// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategies/proposalsheet.h"

#include "items/cellroles.h"
#include "items/proposalmodel.h"
#include "items/strategywords.h"
#include "ui/delegates/tableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/spanlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 900;
constexpr int kTableHeight = 380;
constexpr int kLeastHeight = 160;
constexpr int kAround = 320; // pixels of the window that the rest needs

} // namespace

ProposalSheet::ProposalSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_model(new ProposalModel(this))
    , m_everybody(new Chip({}, &card()))
    , m_counts(new SpanLabel(&card()))
    , m_table(new TableView(&card()))
{
    m_everybody->setCheckable(true);
    m_counts->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({150, 80, 230, 120, 202});
    m_table->setStretchColumn(ProposalModel::Reason);
    m_table->header().setSectionsClickable(false);
    auto *head = new QWidget(&card());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_counts, 1);
    row->addWidget(m_everybody);
    addAbove(*head);
    addAbove(*m_table);
    m_table->installEventFilter(this);
    connect(m_everybody, &QAbstractButton::toggled, this, &ProposalSheet::ask);
    connect(m_table, &QAbstractItemView::activated, this, &ProposalSheet::openCurrent);
    ProposalSheet::retranslate();
}

void ProposalSheet::open()
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete)
        return;
    m_model->setProposal(nullptr);
    m_table->setFixedHeight(std::clamp(parentWidget()->height() - kAround, kLeastHeight, kTableHeight));
    retranslate();
    ask();
    openForm(*m_table);
}

void ProposalSheet::ask()
{
    m_isAsking = true;
    showCounts();
    m_latest.deliver(
        workspace().runAside(m_latest.start(),
                             [path = workspace().dataPath(), everybody = m_everybody->isChecked()](
                                 const View &view, const Progress &progress) {
                                 return proposeStrategies(path, view, everybody, progress);
                             }),
        this, [this](const Result<StrategyProposal> &proposal) { take(proposal); });
}

void ProposalSheet::take(const Result<StrategyProposal> &proposal)
{
    m_isAsking = false;
    if (!proposal)
        tell(proposal.error().message);
    else
        m_model->setProposal(std::make_shared<const StrategyProposal>(*proposal));
    m_table->setCurrentIndex(m_model->index(0, 0));
    showCounts();
}

void ProposalSheet::showCounts()
{
    const auto &proposal = m_model->proposal();
    doButton().setEnabled(!m_isAsking && proposal && !proposal->changes.empty());
    if (m_isAsking)
        m_counts->setText(tr("Comparing customers with the strategies…"), Tone::Muted);
    else if (!proposal)
        m_counts->setText({}, Tone::Muted);
    else if (std::ranges::none_of(proposal->strategies, [](const StrategyStanding &standing) {
                 return standing.strategy.isInUse();
             }))
        m_counts->setText(tr("No strategy is in use yet. Choose one and put it into use."), Tone::Muted);
    else if (proposal->changes.empty())
        m_counts->setText(tr("Everything the strategies ask for is there."), Tone::Good);
    else
        m_counts->setText(proposalCounts(*proposal), Tone::Text);
    place();
}

void ProposalSheet::submit()
{
    const auto &proposal = m_model->proposal();
    if (m_isAsking || !proposal || proposal->changes.empty())
        return;
    write(applyStrategies(proposal, workspace().jobs().start(tr("Writing the steps of strategies"))),
          appliedCounts(*proposal));
}

void ProposalSheet::enter(Qt::KeyboardModifiers modifiers)
{
    // The table opens the customer of its line by itself, which closes the sheet.
    const bool isOfTheTable = m_table->hasFocus() && modifiers == Qt::NoModifier;
    if (isVisible() && !isOfTheTable)
        submit();
}

bool ProposalSheet::eventFilter(QObject *watched, QEvent *event)
{
    // The table takes Enter with any modifier for its line.
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return ChangeSheet::eventFilter(watched, event);
}

void ProposalSheet::openCurrent()
{
    const QVariant id = m_table->currentIndex().data(CustomerIdRole);
    if (!id.isValid())
        return;
    closeSheet();
    Q_EMIT customerRequested(id.toLongLong());
}

void ProposalSheet::closing()
{
    m_latest.cancel();
    m_isAsking = false;
}

QList<QWidget *> ProposalSheet::inputs() const
{
    return {m_everybody, m_table};
}

void ProposalSheet::retranslate()
{
    title().setSpans({{tr("Proposed steps"), Tone::Text, true},
                      {u" · "_s + tr("written as one change that can be undone"), Tone::Muted}});
    m_everybody->setText(tr("Everybody in the classes"));
    m_everybody->setToolTip(tr("Also customers who were in a class before its strategy came into use"));
    m_table->setAccessibleName(tr("Proposed steps"));
    doButton().setText(tr("Write these tasks"));
    showCounts();
}

} // namespace leadbook
