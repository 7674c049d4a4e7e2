// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealpartssheet.h"

#include "items/bookcurrency.h"
#include "items/cellroles.h"
#include "items/dealcells.h"
#include "ui/customers/valuedelegates.h"
#include "ui/delegates/cellinput.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spanlabel.h"
#include "ui/widgets/tabstrip.h"
#include "workspace/deliver.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 680;
constexpr int kTableHeight = 214;
constexpr int kGap = 10;

QAbstractItemDelegate *delegateFor(int role, TableView &table)
{
    switch (role) {
    case AmountRole:
        return new MoneyDelegate(&table);
    case ShareRole:
        return new PercentDelegate(&table);
    default:
        return new FigureDelegate(&table);
    }
}

QList<int> widthsOf(DealPart part)
{
    switch (part) {
    case DealPart::Stages:
        return {160, 110, 62, 78, 74, 120};
    case DealPart::Quotes:
        return {84, 110, 100, 84, 110, 150};
    case DealPart::Lines:
        break;
    }
    return {220, 84, 100, 84, 110};
}

} // namespace

DealPartsSheet::DealPartsSheet(Workspace &workspace, QWidget &window)
    : Sheet(window, kWidth)
    , m_workspace(workspace)
    , m_title(new SpanLabel(&card()))
    , m_tabs(new TabStrip(&card()))
    , m_table(new TableView(&card()))
    , m_model(new FigureTableModel(this))
    , m_form(new DealPartForm(&card()))
    , m_isSum(new QCheckBox(&card()))
    , m_hint(wrappedLabel({}, u"muted"_s, &card()))
    , m_problem(wrappedLabel({}, u"bad"_s, &card()))
    , m_save(new Button({}, Button::Kind::Primary, &card()))
    , m_remove(new Button({}, Button::Kind::Quiet, &card()))
    , m_close(new Button({}, Button::Kind::Quiet, &card()))
{
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0 && isVisible())
            show(static_cast<DealPart>(tab));
    });
    // Enter comes by enter().
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { change(index.row()); });
    connect(m_form, &DealPartForm::entered, this, &DealPartsSheet::save);
    connect(m_save, &QAbstractButton::clicked, this, &DealPartsSheet::save);
    connect(m_remove, &QAbstractButton::clicked, this, &DealPartsSheet::removeCurrent);
    connect(m_close, &QAbstractButton::clicked, this, [this] { closeSheet(); });
    connect(&workspace, &Workspace::bookChanged, this, [this] { closeSheet(); });
    connect(&workspace, &Workspace::viewChanged, this, &DealPartsSheet::follow);
    connect(&workspace, &Workspace::undoStateChanged, this, &DealPartsSheet::follow);
}

void DealPartsSheet::build()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->header().setSectionsClickable(false);
    m_table->setFixedHeight(kTableHeight);
    m_table->installEventFilter(this);
    auto &column = card().body();
    column.setSpacing(kGap);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_tabs, m_table, m_form, m_isSum, m_hint, m_problem})
        column.addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    column.addLayout(buttons);
}

void DealPartsSheet::open(std::int64_t deal, DealPart part)
{
    const ViewPtr view = m_workspace.view();
    if (!isSettled() || isVisible() || !view || !view->snapshot->complete)
        return;
    ++m_opened;
    read(deal, part);
}

void DealPartsSheet::read(std::int64_t deal, std::optional<DealPart> part)
{
    ++m_reads;
    deliver(m_workspace.dealRecord(deal), this,
            [this, part, opened = m_opened](const Result<DealRecord> &record) {
                --m_reads;
                // Only the last of several readings is of the book as it is.
                if (m_opened != opened || m_reads > 0 || !m_workspace.view())
                    return;
                if (!record) {
                    closeSheet(); // it was removed
                    if (part)
                        Q_EMIT failed(record.error().message);
                } else if (part) {
                    take(*record);
                    show(*part);
                } else if (isVisible() && !m_changed) {
                    take(*record);
                    nameTabs();
                    fillTable();
                    retranslate();
                }
            });
}

/// Something was written or taken back, here or elsewhere; what is being typed stays.
void DealPartsSheet::follow()
{
    if (isVisible() && !m_changed)
        read(m_record.id);
}

void DealPartsSheet::take(const DealRecord &record)
{
    m_record = record;
    m_stays = dealStays(*m_workspace.view(), record);
    m_isSum->setChecked(true);
}

void DealPartsSheet::nameTabs()
{
    m_tabs->setTab(0, tr("Stages"), static_cast<int>(m_stays.size()));
    m_tabs->setTab(1, tr("Quotes"), static_cast<int>(m_record.quotes.size()));
    m_tabs->setTab(2, tr("Products"), static_cast<int>(m_record.lines.size()));
}

void DealPartsSheet::show(DealPart part)
{
    const bool isAnother = std::exchange(m_part, part) != part || !isVisible();
    nameTabs();
    {
        const QSignalBlocker blocker(m_tabs);
        m_tabs->setCurrentIndex(static_cast<int>(part));
    }
    fillTable();
    if (isAnother)
        goToNewest();
    fillForm();
    change({});
    if (!isVisible())
        openSheet(*m_table);
    place();
}

void DealPartsSheet::fillTable()
{
    const View &view = *m_workspace.view();
    const Day today = m_workspace.clock().today();
    const DealPartTable table = m_part == DealPart::Stages   ? stayTable(m_stays, today, locale())
                                : m_part == DealPart::Quotes ? quoteTable(m_record.quotes, today, locale())
                                                             : lineTable(view, m_record.lines, locale());
    const Row deal = view.snapshot->deals.ids.find(m_record.id);
    const QString currency =
        deal == kNoRow ? QString() : dealCurrency(*view.snapshot, deal, bookCurrency(view));
    m_model->setTable(table.columns, table.rows, currency);
    for (int column = 0; column < table.columns.size(); ++column) {
        QAbstractItemDelegate *before = m_table->itemDelegateForColumn(column);
        const int role = table.columns[column].role;
        m_table->setItemDelegateForColumn(column,
                                          role == Qt::DisplayRole ? nullptr : delegateFor(role, *m_table));
        delete before; // a view forgets it only while it is there
    }
    m_table->setColumnWidths(widthsOf(m_part));
    m_table->setStretchColumn(m_part == DealPart::Quotes ? 5 : 0);
    if (!m_table->currentIndex().isValid())
        goToNewest();
}

/// The stage that the deal is in, or the first line.
void DealPartsSheet::goToNewest()
{
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(m_part == DealPart::Stages ? m_model->rowCount() - 1 : 0, 0));
}

void DealPartsSheet::fillForm()
{
    m_form->setFields(partFields(m_part, *m_workspace.view()));
    m_isSum->setVisible(m_part == DealPart::Lines);
    m_remove->setVisible(m_part != DealPart::Stages);
    m_remove->setEnabled(m_model->rowCount() > 0);
    tell({});
}

/// A move is only ever corrected, never made here.
bool DealPartsSheet::isNothingToChange() const
{
    return m_part == DealPart::Stages && !m_changed;
}

void DealPartsSheet::change(std::optional<int> row)
{
    if (row && (*row < 0 || *row >= m_model->rowCount()))
        return;
    const View &view = *m_workspace.view();
    m_changed = row;
    const auto at = static_cast<std::size_t>(row.value_or(0));
    QStringList texts;
    if (row && m_part == DealPart::Stages)
        texts = stayTexts(view, m_stays[at]);
    else if (row && m_part == DealPart::Quotes)
        texts = quoteTexts(view, m_record.quotes[at].text);
    else if (row)
        texts = lineTexts(view, m_record.lines[at]);
    else if (m_part == DealPart::Quotes)
        texts = quoteTexts(view, {m_workspace.clock().today(), {}});
    m_form->setTexts(texts);
    m_form->setVisible(!isNothingToChange());
    m_save->setVisible(!isNothingToChange());
    retranslate();
    tell({});
    if (row) {
        m_form->input(0).setFocus(Qt::OtherFocusReason);
        m_form->input(0).selectAll();
    }
}

void DealPartsSheet::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    place();
}

QList<QWidget *> DealPartsSheet::tabOrder() const
{
    QList<QWidget *> order{m_tabs, m_table};
    if (!isNothingToChange())
        order << m_form->inputs();
    return order << m_isSum << m_save << m_remove << m_close;
}

void DealPartsSheet::enter(Qt::KeyboardModifiers)
{
    if (m_table->hasFocus())
        change(m_table->currentIndex().row());
    else if (!m_tabs->hasFocus())
        save();
}

void DealPartsSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_changed) {
        Sheet::keyPressEvent(event);
        return;
    }
    change({});
    m_table->setFocus(Qt::OtherFocusReason);
}

bool DealPartsSheet::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int key = watched == m_table && isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_F2 || key == Qt::Key_Delete) {
        event->accept();
        if (event->type() == QEvent::ShortcutOverride)
            return true;
        if (key == Qt::Key_F2)
            change(m_table->currentIndex().row());
        else
            removeCurrent();
        return true;
    }
    return Sheet::eventFilter(watched, event);
}

void DealPartsSheet::retranslate()
{
    const ViewPtr view = m_workspace.view();
    const Row row = view ? view->snapshot->deals.ids.find(m_record.id) : kNoRow;
    if (row != kNoRow) {
        const QString party = dealParty(*view->snapshot, row);
        m_title->setSpans({{dealTitle(*view->snapshot, row), Tone::Text, true},
                           {party.isEmpty() ? QString() : u" · "_s + party, Tone::Muted}});
    }
    m_tabs->setAccessibleName(tr("Parts of the deal"));
    const std::array names{tr("Stages"), tr("Quotes"), tr("Products")};
    m_table->setAccessibleName(names[static_cast<std::size_t>(m_part)]);
    m_isSum->setText(tr("The deal's amount is the sum of its lines"));
    m_hint->setText(partHint(m_part, m_model->rowCount() == 0));
    m_save->setText(m_changed ? tr("Save") : m_part == DealPart::Quotes ? tr("Add version") : tr("Add line"));
    m_remove->setText(tr("Remove"));
    m_close->setText(tr("Close"));
}

void DealPartsSheet::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_workspace.view() && m_record.id != 0 && isVisible())
        show(m_part);
}

} // namespace leadbook
