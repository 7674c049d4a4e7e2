// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/dealssheet.h"

#include "items/deallistmodel.h"
#include "ui/customers/valuedelegates.h"
#include "ui/delegates/columnfit.h"
#include "ui/delegates/tableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 940;
constexpr int kTableHeight = 420;
constexpr int kGap = 12;

} // namespace

DealsSheet::DealsSheet(Workspace &workspace, QWidget &window)
    : Sheet(window, kWidth)
    , m_workspace(workspace)
    , m_model(new DealListModel(this))
    , m_title(new SpanLabel(&card()))
    , m_table(new TableView(&card()))
    , m_days(new DayDelegate(m_table))
    , m_openCustomer(new Button({}, Button::Kind::Primary, &card()))
    , m_close(new Button({}, Button::Kind::Quiet, &card()))
{
    build();
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openAt(index.row()); });
    connect(m_table, &TableView::sortChanged, this, [this](const QList<ColumnSort> &keys) {
        if (!keys.isEmpty())
            m_model->sort(keys.first().column, keys.first().order);
    });
    connect(m_openCustomer, &QAbstractButton::clicked, this,
            [this] { openAt(m_table->currentIndex().row()); });
    connect(m_close, &QAbstractButton::clicked, this, [this] { closeSheet(); });
    connect(&workspace, &Workspace::bookChanged, this, [this] {
        m_latest.cancel();
        m_isReading = false;
        closeSheet();
        m_model->setLines({});
    });
    retranslate();
}

void DealsSheet::build()
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(DealListModel::Amount, new MoneyDelegate(m_table));
    m_table->setItemDelegateForColumn(DealListModel::Opened, m_days);
    m_table->setItemDelegateForColumn(DealListModel::Closed, m_days);
    m_table->setItemDelegateForColumn(DealListModel::Days, new FigureDelegate(m_table));
    (new ColumnFit(*m_table))->setColumns({136, 104, 106, 80, 88, 84, 84, 94, 98}, DealListModel::Title);
    m_table->setMinimumHeight(kTableHeight / 2);
    m_table->setFixedHeight(kTableHeight);
    auto &column = card().body();
    column.setSpacing(kGap);
    column.addWidget(m_title);
    column.addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_openCustomer);
    column.addLayout(buttons);
}

void DealsSheet::open(const FunnelAsk &ask, const FunnelPick &pick, const QString &title)
{
    if (!m_workspace.view())
        return;
    m_name = title;
    m_isReading = true;
    m_latest.deliver(m_workspace.run(m_latest.start(),
                                     [ask, pick](const View &view, const Progress &progress) {
                                         return dealsBehind(view, ask, pick, progress);
                                     }),
                     this, [this](const Result<DealList> &list) {
                         m_isReading = false;
                         if (list)
                             take(*list);
                         else if (list.error().code != ErrorCode::Cancelled)
                             Q_EMIT failed(list.error().message);
                     });
}

void DealsSheet::take(const DealList &list)
{
    const ViewPtr view = m_workspace.view();
    if (!view)
        return;
    m_days->setToday(view->asOf);
    m_model->setLines(list.lines);
    m_customers = list.customers;
    m_table->header().setSortKeys({});
    m_openCustomer->setEnabled(!list.lines.empty());
    retranslate();
    const int room = parentWidget()->height() - 200;
    m_table->setFixedHeight(std::min(kTableHeight, std::max(120, room)));
    openSheet(*m_table);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void DealsSheet::openAt(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const std::int64_t id = m_model->lineAt(row).customerId;
    if (id == 0)
        return;
    closeSheet();
    Q_EMIT customerRequested(id);
}

QList<QWidget *> DealsSheet::tabOrder() const
{
    return {m_table, m_close, m_openCustomer};
}

void DealsSheet::enter(Qt::KeyboardModifiers)
{
    openAt(m_table->currentIndex().row());
}

void DealsSheet::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DealsSheet::retranslate()
{
    m_title->setSpans({{m_name, Tone::Text, true},
                       {u" · "_s},
                       {tr("%Ln deal(s)", nullptr, m_model->rowCount())},
                       {u" "_s},
                       {tr("of %Ln customer(s)", nullptr, static_cast<int>(m_customers)), Tone::Muted}});
    m_table->setAccessibleName(tr("Deals"));
    m_openCustomer->setText(tr("Open customer"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
}

} // namespace leadbook
