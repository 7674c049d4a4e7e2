// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/productspage.h"

#include "core/text.h"
#include "items/bookcurrency.h"
#include "items/cellroles.h"
#include "ui/delegates/emptynote.h"
#include "ui/insights/insightstabs.h"
#include "ui/retention/figuretable.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 900; // pixels at 100 % text size
constexpr int kTableHeight = 190;
constexpr int kGap = 12;
constexpr std::size_t kMostPairs = 100;

} // namespace

ProductsPage::ProductsPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"insights/products"_s, u"insights"_s, parent)
    , m_catalogueCard(new Card({}, this))
    , m_catalogue(new FigureTable(*m_catalogueCard))
    , m_togetherCard(new Card({}, this))
    , m_together(new FigureTable(*m_togetherCard))
    , m_pairsCard(new Card({}, this))
    , m_pairs(new FigureTable(*m_pairsCard))
    , m_definition(new SpanLabel(this))
{
    addBelowHead(new PageTabs(insightsTabs(), name(), this));
    setBody(buildBody());
    setFocusTarget(m_catalogue);
    retranslate();
    showWaiting();
}

QWidget *ProductsPage::buildBody()
{
    for (FigureTable *table : {m_catalogue, m_together, m_pairs}) {
        table->setMinimumHeight(kTableHeight);
        connect(table, &FigureTable::customersRequested, this, &ProductsPage::customersRequested);
    }
    connect(m_catalogue->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProductsPage::updateTogether);
    m_definition->setWordWrap(true);
    m_definition->setPixels(12);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    column->addWidget(m_togetherCard, 1);
    column->addWidget(m_pairsCard, 1);
    column->addWidget(m_definition);
    auto *area = new FittingArea(new CardGrid({m_catalogueCard, right}, {{1, 1}, {1, 1}}, kTwoColumns), this);
    area->setFilling();
    return area;
}

void ProductsPage::ask()
{
    run(
        [](const View &view, const Progress &progress) {
            Answer answer{view.snapshot, productCatalogue(view, progress), {}, {}, bookCurrency(view)};
            answer.baskets =
                std::make_shared<const Baskets>(basketsOf(*view.snapshot, BasketBy::Order, view.asOf));
            answer.pairs = answer.baskets->pairs(kLeastTogether, kMostPairs, progress);
            return answer;
        },
        [this](const Answer &answer) {
            m_answer = answer;
            update();
        });
}

void ProductsPage::forget()
{
    m_answer = {};
    for (FigureTable *table : {m_catalogue, m_together, m_pairs})
        table->clearRows();
}

QString ProductsPage::nameOf(std::uint32_t product) const
{
    return toQString(m_answer.snapshot->products[product].name);
}

void ProductsPage::update()
{
    if (!m_answer.snapshot)
        return;
    if (m_answer.catalogue.empty()) {
        setStatusText({});
        return showNothing(tr("No purchase names a product"),
                           tr("Import purchases with a product to see what sells and what goes together."));
    }
    const Snapshot &snapshot = *m_answer.snapshot;
    QList<FigureRow> rows;
    for (const ProductFigure &figure : m_answer.catalogue) {
        const QString filter = boughtFilter(snapshot, figure.product);
        const QString name = nameOf(figure.product);
        rows << FigureRow{{name},
                          {qlonglong{figure.customers}, filter, tr("Who bought “%1”").arg(name)},
                          {qlonglong{figure.orders}},
                          {QVariant(qlonglong{figure.revenue.tenThousandths()})}};
    }
    m_catalogue->setTable({{tr("Product")},
                           {tr("Customers"), CountRole},
                           {tr("Orders"), CountRole},
                           {tr("Revenue"), AmountRole}},
                          rows, {220, 84, 76, 104}, m_answer.currency);
    QList<FigureRow> pairs;
    for (const ProductPair &pair : m_answer.pairs)
        pairs << pairRow(nameOf(pair.first) + u" + "_s + nameOf(pair.second), pair);
    m_pairs->setTable({{tr("Products")},
                       {tr("Orders"), CountRole},
                       {tr("Support")},
                       {tr("Then the second"), ShareRole},
                       {tr("Lift")}},
                      pairs, {220, 70, 76, 104, 52});
    if (!m_catalogue->currentIndex().isValid())
        m_catalogue->setCurrentIndex(m_catalogue->model()->index(0, 0));
    updateTogether();
    setStatusText(
        {{tr("%Ln products", nullptr, static_cast<int>(m_answer.catalogue.size())), Tone::Text, true},
         {u" · "_s},
         {tr("%Ln orders", nullptr, static_cast<int>(m_answer.baskets->size()))},
         {u" · "_s},
         {tr("Enter on a figure shows who they are")}});
    showBody();
}

FigureRow ProductsPage::pairRow(const QString &name, const ProductPair &pair) const
{
    const QString filter = boughtBothFilter(*m_answer.snapshot, pair.first, pair.second);
    const QString heading = tr("Who bought “%1” and “%2”").arg(nameOf(pair.first), nameOf(pair.second));
    return {{name},
            {qlonglong{pair.both}, filter, heading},
            {formatPercent(pair.support, locale(), 2)},
            {pair.confidence},
            {locale().toString(pair.lift, 'f', 1)}};
}

void ProductsPage::updateTogether()
{
    const int row = m_catalogue->currentIndex().row();
    if (!m_answer.baskets || row < 0 || row >= static_cast<int>(m_answer.catalogue.size())) {
        m_togetherCard->setTitle(tr("Bought together"));
        m_together->clearRows();
        return;
    }
    const std::uint32_t product = m_answer.catalogue[static_cast<std::size_t>(row)].product;
    m_togetherCard->setTitle(tr("Bought together with “%1”").arg(nameOf(product)));
    QList<FigureRow> rows;
    for (const ProductPair &pair : m_answer.baskets->with(product, kLeastTogether))
        rows << pairRow(nameOf(pair.second), pair);
    m_together->setTable({{tr("Product")},
                          {tr("Orders"), CountRole},
                          {tr("Support")},
                          {tr("Buy it too"), ShareRole},
                          {tr("Lift")}},
                         rows, {220, 70, 76, 90, 52});
}

void ProductsPage::retranslate()
{
    setTitle(tr("Insights"));
    m_catalogueCard->setTitle(tr("What sells"));
    m_pairsCard->setTitle(tr("Strongest pairs"));
    EmptyNote::say(*m_together,
                   tr("Nothing was bought together with it in %1 orders or more.").arg(kLeastTogether));
    EmptyNote::say(*m_pairs,
                   tr("No two products were bought together in %1 orders or more.").arg(kLeastTogether));
    m_catalogue->setAccessibleName(tr("What sells"));
    m_together->setAccessibleName(tr("Bought together"));
    m_pairs->setAccessibleName(tr("Strongest pairs"));
    m_definition->setText(
        tr("Support: share of all orders that hold both. Lift: how many times as often the second is in "
           "orders "
           "with the first as in all; 1 is no more than by chance. Pairs in at least %1 orders.")
            .arg(kLeastTogether),
        Tone::Muted);
    update();
}

} // namespace leadbook
