// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/movementlist.h"

#include "ui/customers/valuedelegates.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kNarrow = 640; // pixels in which there is no room for the points

} // namespace

MovementList::MovementList(QWidget *parent)
    : TableCard(parent)
    , m_causes(new QComboBox(this))
    , m_ribbon(new Chip({}, this))
    , m_days(new DayDelegate(&table()))
    , m_model(new GradeMovementModel(this))
{
    table().setModel(m_model);
    table().setItemDelegateForColumn(GradeMovementModel::When, m_days);
    setColumns({.widths = {96, 150, 84, 84, 130},
                .stretched = GradeMovementModel::Because,
                .narrow = kNarrow,
                .narrowWidths = {92, 116, 84, 78, 130},
                .leftOut = {GradeMovementModel::Points}});
    connect(&table(), &QAbstractItemView::activated, this, &MovementList::openAt);
    connect(&table(), &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
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
    retranslate();
}

void MovementList::setFigures(const GradeMovementFigures &figures, Day today)
{
    m_figures = figures;
    m_days->setToday(today);
    m_model->setFigures(figures);
    QAbstractItemDelegate *old = table().itemDelegateForColumn(GradeMovementModel::Movement);
    table().setItemDelegateForColumn(GradeMovementModel::Movement,
                                     m_model->isLettered() ? new GradeMoveDelegate(&table()) : nullptr);
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
    if (m_model->rowCount() > 0 && table().selectedRows().isEmpty())
        table().selectRow(0);
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
    table().setAccessibleName(tr("Movements"));
    m_model->retranslate();
    fillCauses();
    update();
}

} // namespace leadbook
