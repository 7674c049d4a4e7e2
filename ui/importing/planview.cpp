// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/planview.h"

#include "ui/delegates/columnfit.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/importing/answerdelegate.h"
#include "ui/importing/importdelegates.h"
#include "ui/importing/importwords.h"
#include "ui/importing/outcomecard.h"
#include "ui/importing/roweditor.h"
#include "ui/shell/pagekeys.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kSmallGap = 8;
constexpr int kNarrow = 1000;

/// The chips behind "All", in their order.
constexpr RowOutcome kFilters[] = {RowOutcome::Updated, RowOutcome::Review, RowOutcome::Rejected,
                                   RowOutcome::New, RowOutcome::Unchanged};

} // namespace

PlanView::PlanView(const ImportPlanModel::Naming &naming, QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportPlanModel(this))
    , m_filters(new QButtonGroup(this))
    , m_ifExists(new QComboBox(this))
    , m_repair(new Button({}, Button::Kind::Secondary, this))
    , m_card(new Card({}, this))
    , m_table(new TableView(m_card))
    , m_fit(new ColumnFit(*m_table))
    , m_editor(new RowEditor(this))
{
    m_model->setNaming(naming);
    build();
    m_table->installEventFilter(this);
    connect(m_filters, &QButtonGroup::idClicked, this,
            [this](int id) { m_model->setFilter(id == 0 ? std::nullopt : std::optional(kFilters[id - 1])); });
    connect(m_ifExists, &QComboBox::activated, this,
            [this] { Q_EMIT policyAsked(static_cast<IfExists>(m_ifExists->currentData().toInt())); });
    connect(m_repair, &QAbstractButton::clicked, this, &PlanView::repairAsked);
    connect(m_editor, &RowEditor::closed, this, &PlanView::closeEditor);
    connect(m_editor, &RowEditor::mended, this, [this](const QStringList &cells) {
        closeEditor();
        Q_EMIT mended(m_edited, cells);
    });
}

void PlanView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(10);
    for (std::size_t i = 0; i < kRowOutcomes; ++i) {
        m_outcomes << new OutcomeCard(static_cast<RowOutcome>(i), this);
        cards->addWidget(m_outcomes.last(), 1);
    }
    column->addLayout(cards);
    column->addWidget(buildChoices());
    m_card->setFlush(true);
    m_card->body().addWidget(m_table);
    m_table->header().setInset(Card::kTableInset);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ImportPlanModel::Line, new FigureDelegate(m_table));
    m_table->setItemDelegateForColumn(ImportPlanModel::Plan, new PlanDelegate(m_table));
    m_table->setItemDelegateForColumn(ImportPlanModel::Why, new WhyDelegate(m_table));
    auto *answers = new AnswerDelegate(m_table);
    m_table->setItemDelegateForColumn(ImportPlanModel::Answer, answers);
    layOutColumns(false);
    connect(answers, &AnswerDelegate::chosen, this, [this](const QModelIndex &index, int key) {
        if (!m_table->selectionModel()->isRowSelected(index.row()))
            m_table->selectRow(index.row());
        takeKey(key);
    });
    column->addWidget(m_card, 3);
    m_editor->hide();
    column->addWidget(m_editor, 2);
}

QWidget *PlanView::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSmallGap);
    for (int id = 0; id <= int(std::size(kFilters)); ++id) {
        auto *chip = new Chip({}, choices);
        chip->setCheckable(true);
        m_filters->addButton(chip, id);
        m_chips << chip;
        row->addWidget(chip);
    }
    m_chips.first()->setChecked(true);
    row->addStretch(1);
    row->addWidget(m_repair);
    for (const IfExists choice : kIfExists)
        m_ifExists->addItem({}, static_cast<int>(choice));
    row->addWidget(m_ifExists);
    return choices;
}

void PlanView::setReceipts(const std::vector<ImportReceipt> &receipts, bool done)
{
    m_receipts = receipts;
    m_isDone = done;
    const ImportReceipt all = sumOf(receipts);
    for (std::size_t i = 0; i < kRowOutcomes; ++i)
        m_outcomes[static_cast<qsizetype>(i)]->setCount(all.outcomes[i], done);
    const int row = m_table->currentIndex().row();
    m_model->setReceipts(receipts);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    m_table->setColumnHidden(ImportPlanModel::Answer, done);
    m_ifExists->setEnabled(!done);
    updateChips();
    updateRepair();
}

void PlanView::setPolicy(IfExists ifExists)
{
    m_ifExists->setCurrentIndex(m_ifExists->findData(static_cast<int>(ifExists)));
}

QWidget *PlanView::focusTarget() const
{
    return m_table;
}

void PlanView::updateChips()
{
    const ImportReceipt all = sumOf(m_receipts);
    m_chips[0]->setText(tr("All"));
    for (std::size_t i = 0; i < std::size(kFilters); ++i) {
        Chip *chip = m_chips[static_cast<qsizetype>(i) + 1];
        const std::int64_t count = all.count(kFilters[i]);
        chip->setText(outcomeCountText(kFilters[i], count));
        chip->setVisible(count > 0 || chip->isChecked());
    }
}

void PlanView::updateRepair()
{
    const auto offers = [](const ImportReceipt &receipt) {
        return receipt.repair && receipt.repair->rows > 0;
    };
    const auto offering = std::ranges::find_if(m_receipts, offers);
    const bool isOffered = offering != m_receipts.end() && !m_isDone;
    m_repair->setVisible(isOffered);
    if (isOffered) {
        const RepairOffer &repair = *offering->repair;
        m_repair->setText(
            tr("Repair %Ln row(s) in “%1”", nullptr, static_cast<int>(repair.rows)).arg(repair.header));
        m_repair->setToolTip(
            tr("Joins the cells of “%1” that a separator within the value tore apart.").arg(repair.header));
    }
}

void PlanView::answer(ReviewAs as)
{
    std::vector<ImportPlanModel::Place> places;
    for (const int row : m_table->selectedRows()) {
        const PlannedRow *planned = m_model->row(row);
        // An answer can be taken back as long as nothing is written.
        if (planned && planned->outcome != RowOutcome::Rejected)
            places.push_back(m_model->place(row));
    }
    if (!places.empty())
        Q_EMIT reviewed(places, as);
}

void PlanView::openEditor()
{
    const int row = m_table->currentIndex().row();
    const PlannedRow *planned = m_model->row(row);
    if (!planned)
        return;
    m_edited = m_model->place(row);
    m_editor->show();
    m_editor->edit(tr("Row %1").arg(planned->line), planned->reason,
                   m_receipts[m_edited.file].mapping.headers, planned->cells);
}

void PlanView::closeEditor()
{
    m_editor->hide();
    m_table->setFocus(Qt::OtherFocusReason);
}

bool PlanView::takeKey(int key)
{
    switch (key) {
    case keyOf(PageKey::ReviewSame).toCombined():
        answer(ReviewAs::Same);
        return true;
    case keyOf(PageKey::ReviewNew).toCombined():
        answer(ReviewAs::New);
        return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openEditor();
        return true;
    default:
        return false;
    }
}

bool PlanView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && !m_isDone) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->modifiers() == Qt::NoModifier && takeKey(press->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PlanView::layOutColumns(bool narrow)
{
    m_isNarrow = narrow;
    m_fit->setColumns(narrow ? QList{48, 74, 96, 100, 104, 130, 130, 92}
                             : QList{56, 76, 120, 130, 120, 280, 190, 96},
                      ImportPlanModel::Why);
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool narrow = width() < kNarrow; narrow != m_isNarrow)
        layOutColumns(narrow);
}

void PlanView::retranslate()
{
    for (int i = 0; i < m_ifExists->count(); ++i)
        m_ifExists->setItemText(i, ifExistsText(static_cast<IfExists>(m_ifExists->itemData(i).toInt())));
    m_ifExists->setAccessibleName(tr("If already here"));
    m_table->setAccessibleName(tr("Rows to look at"));
    m_model->setHeadings(
        {tr("Row"), tr("Plan"), {}, {}, {}, tr("Why"), tr("Existing customer"), tr("Your answer")});
    m_editor->retranslate();
    updateChips();
    updateRepair();
}

} // namespace leadbook
