// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spanlabel.h"
#include "workspace/latest.h"
#include "workspace/products/recommendations.h"
#include "workspace/products/statedinterest.h"
#include "workspace/workspace.h"

#include <memory>

namespace leadbook {

/// What a customer may want next and why: products it asked about or looked at, and products that go with
/// what it bought. Nothing where nothing can be told. Asks a worker.
class WantLine : public SpanLabel
{
    Q_OBJECT

public:
    /// @p workspace outlives it.
    explicit WantLine(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the customer with @p id; 0: nobody.
    void showCustomer(std::int64_t id);
    bool isSettled() const { return !m_isDue; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The baskets of a version of the book, kept for the next customer.
    struct Learnt
    {
        SnapshotPtr snapshot;
        Baskets orders;
        Baskets customers;
    };
    struct Answer
    {
        std::shared_ptr<const Learnt> learnt; ///< null: the book has no products
        std::vector<StatedInterest> interests;
        std::vector<Recommendation> wanted;
    };

    static Answer find(const QString &path, const View &view, std::int64_t id,
                       std::shared_ptr<const Learnt> learnt, const Progress &progress);
    void say();

    Workspace &m_workspace;
    std::int64_t m_customer = 0;
    Latest m_latest;
    bool m_isDue = false;
    Answer m_answer;
};

} // namespace leadbook
