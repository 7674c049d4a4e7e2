// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/importmappingmodel.h"
#include "workspace/import/importrequest.h"

#include <QWidget>

#include <vector>

namespace leadbook {

class Card;
class TableView;
class TargetEditor;

/// The columns of a file: what is in them, where they go and how they are read. Enter or F2 on a column
/// offers the other fields.
class ColumnsView : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsView(QWidget *parent = nullptr);

    void setReceipt(const ImportReceipt &receipt);
    /// Whether columns can be sent elsewhere.
    void setEditable(bool editable) { m_model->setEditable(editable); }
    QWidget *focusTarget() const;
    void retranslate();

Q_SIGNALS:
    /// The mapping as the user wants it: a rule for each column.
    void mappingAsked(const std::vector<leadbook::MapRule> &rules);

private:
    void change(int column, const QString &key);

    ImportMappingModel *m_model; ///< a child made before the table
    Card *m_card;
    TableView *m_table;
    TargetEditor *m_editor;
    ColumnMapping m_mapping;
};

} // namespace leadbook
