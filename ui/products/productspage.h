// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "ui/insights/analysispage.h"
#include "workspace/products/catalogue.h"
#include "workspace/products/recommendations.h"

#include <memory>
#include <vector>

namespace leadbook {

class Card;
class CardGrid;
class FigureTable;
class SpanLabel;

/// What was sold of each product, what is bought together with the chosen one, and the products that go
/// together most of all.
class ProductsPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit ProductsPage(Workspace &workspace, QWidget *parent = nullptr);

    FigureTable &catalogue() const { return *m_catalogue; }
    /// What goes with the chosen product.
    FigureTable &together() const { return *m_together; }
    FigureTable &pairs() const { return *m_pairs; }

Q_SIGNALS:
    void customersRequested(const QString &filterText, const QString &heading);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    struct Answer
    {
        SnapshotPtr snapshot;
        std::vector<ProductFigure> catalogue;
        std::shared_ptr<const Baskets> baskets;
        std::vector<ProductPair> pairs;
        QString currency;
    };

    QWidget *buildBody();
    void update();
    void updateTogether();
    QString nameOf(std::uint32_t product) const;
    FigureRow pairRow(const QString &name, const ProductPair &pair) const;

    Answer m_answer;
    Card *m_catalogueCard;
    FigureTable *m_catalogue;
    Card *m_togetherCard;
    FigureTable *m_together;
    Card *m_pairsCard;
    FigureTable *m_pairs;
    SpanLabel *m_definition = nullptr;
};

} // namespace leadbook
