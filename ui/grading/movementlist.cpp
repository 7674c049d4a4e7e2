// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/movementlist.h"

#include "ui/customers/valuedelegates.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"

#include <QComboBox>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kNarrow = 640; // pixels in which there is no room for the points

} // namespace

MovementList::MovementList(QWidget *parent)
    : Card({}, parent)
    , m_causes(new QComboBox(this))
    , m_ribbon(new Chip({}, this))
    , m_table(new TableView(this))
    , m_days(new DayDelegate(m_table))
    , m_model(new GradeMovementModel(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(GradeMovementModel::When, m_days);
    fitColumns();
    m_table->header().setSectionsClickable(false);
    m_table->header().setInset(kTableInset);
    connect(m_table, &QAbstractItemView::activated, this, &MovementList::openAt);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == GradeMovementModel::Customer)
            openAt(index);
    });
    m_ribbon->setClosable(true);
    m_ribbon->hide();
    m_causes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_ribbon, &Chip::closeRequested, this, &MovementList::flowCleared);
    connect(m_causes, &QComboBox::activated, this, [this] {
        const QVariant cause = m_causes->currentData();
        setCause(cause.isValid() ? std::optional(static_cast<GradeCause>(cause.toInt())) : std::nullopt);
    });
    addToHead(m_ribbon);
    addToHead(m_causes);
    setFlush(true);
    body().addWidget(m_table);
    retranslate();
}

void MovementList::fitColumns()
{
    const bool isNarrow = width() < scaledPixels(font(), kNarrow);
    m_table->setColumnWidths(isNarrow ? QList<int>{92, 116, 84, 78, 130} : QList<int>{96, 150, 84, 84, 130});
    m_table->setStretchColumn(GradeMovementModel::Because);
    m_table->setColumnHidden(GradeMovementModel::Points, isNarrow);
}

void MovementList::resizeEvent(QResizeEvent *event)
{
    const int narrow = scaledPixels(font(), kNarrow);
    if ((event->oldSize().width() < narrow) != (width() < narrow))
        fitColumns();
    Card::resizeEvent(event);
}

void MovementList::setFigures(const GradeMovementFigures &figures, Day today)
{
    m_figures = figures;
    m_days->setToday(today);
    m_model->setFigures(figures);
    QAbstractItemDelegate *old = m_table->itemDelegateForColumn(GradeMovementModel::Movement);
    m_table->setItemDelegateForColumn(GradeMovementModel::Movement,
                                      m_model->isLettered() ? new GradeMoveDelegate(m_table) : nullptr);
    delete old;
    fillCauses();
    update();
}

void MovementList::clear()
{
    m_figures = {};
    m_model->clear();
}

void MovementList::setFlow(const std::optional<GradeFlow> &flow, const QString &name)
{
    auto choice = m_model->choice();
    choice.flow = flow;
    m_model->setChoice(choice);
    m_ribbon->setVisible(flow.has_value());
    m_ribbon->setText(name);
    update();
}

void MovementList::setCause(std::optional<GradeCause> cause)
{
    auto choice = m_model->choice();
    choice.cause = cause;
    m_model->setChoice(choice);
    m_causes->setCurrentIndex(std::max(0, cause ? m_causes->findData(static_cast<int>(*cause)) : 0));
    update();
}

void MovementList::fillCauses()
{
    const QSignalBlocker quiet(m_causes);
    m_causes->clear();
    m_causes->addItem(tr("All causes"));
    for (std::size_t cause = 0; cause < kGradeCauses; ++cause) {
        if (m_figures.causes[cause] > 0)
            m_causes->addItem(u"%1 %2"_s.arg(gradeCauseLabel(static_cast<GradeCause>(cause)),
                                             formatCount(m_figures.causes[cause], locale())),
                              static_cast<int>(cause));
    }
    const auto chosen = m_model->choice().cause;
    const int at = chosen ? m_causes->findData(static_cast<int>(*chosen)) : 0;
    if (at < 0)
        setCause({});
    m_causes->setCurrentIndex(std::max(0, at));
}

void MovementList::update()
{
    setNote(formatCount(m_model->rowCount(), locale()));
    if (m_model->rowCount() > 0 && m_table->selectedRows().isEmpty())
        m_table->selectRow(0);
}

void MovementList::openAt(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT customerRequested(m_model->customerAt(index.row()));
}

void MovementList::retranslate()
{
    setTitle(tr("Movements"));
    m_causes->setAccessibleName(tr("Cause"));
    m_ribbon->setAccessibleName(tr("Only this way"));
    m_table->setAccessibleName(tr("Movements"));
    m_model->retranslate();
    fillCauses();
    update();
}

} // namespace leadbook
