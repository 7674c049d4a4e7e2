// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columnsview.h"

#include "ui/delegates/tableview.h"
#include "ui/importing/importdelegates.h"
#include "ui/importing/targeteditor.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

#include <algorithm>

namespace leadbook {

ColumnsView::ColumnsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportMappingModel(this))
    , m_card(new Card({}, this))
    , m_table(new TableView(m_card))
    , m_editor(new TargetEditor(m_table))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setFlush(true);
    m_card->body().addWidget(m_table);
    m_table->header().setInset(Card::kTableInset);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ImportMappingModel::Target, m_editor);
    m_table->setItemDelegateForColumn(ImportMappingModel::ReadAs, new ReadAsDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setColumnWidths({195, 225, 215, 155});
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex target = index.siblingAtColumn(ImportMappingModel::Target);
        if (m_model->flags(target) & Qt::ItemIsEditable)
            m_table->edit(target);
    });
    connect(m_model, &ImportMappingModel::targetAsked, this, &ColumnsView::change);
}

void ColumnsView::setReceipt(const ImportReceipt &receipt)
{
    m_mapping = receipt.mapping;
    m_editor->setEntity(m_mapping.entity);
    m_model->setReceipt(receipt);
}

QWidget *ColumnsView::focusTarget() const
{
    return m_table;
}

/// What the program found is kept: every column is told, but for the one that is sent elsewhere, and whatever
/// went to the same field before is left out.
void ColumnsView::change(int column, const QString &key)
{
    std::vector<MapRule> rules;
    for (const ColumnTarget &target : m_mapping.targets) {
        MapRule rule{{}, target.key()};
        const bool isMoved = std::ranges::find(target.columns, column) != target.columns.end();
        for (const int at : target.columns)
            rule.headers << m_mapping.headers[at];
        if (isMoved && target.columns.size() == 1)
            continue;
        if (rule.field == key)
            rule.field.clear();
        rules.push_back(rule);
    }
    rules.push_back({{m_mapping.headers[column]}, key});
    for (int at = 0; at < m_mapping.headers.size(); ++at) {
        if (at != column && m_mapping.keyOf(at).isEmpty())
            rules.push_back({{m_mapping.headers[at]}, {}});
    }
    Q_EMIT mappingAsked(rules);
}

void ColumnsView::retranslate()
{
    m_card->setTitle(tr("Columns"));
    m_table->setAccessibleName(tr("Columns"));
    m_model->setHeadings({tr("In the file"), tr("For example"), tr("Becomes"), tr("Read as")});
}

} // namespace leadbook
