// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/editing/peopleedit.h"
#include "workspace/record/storedfields.h"
#include "workspace/view.h"

#include <QAbstractTableModel>

#include <span>
#include <vector>

namespace leadbook {

/// The fields of one customer and its main contact under headings, name and value in two columns; those
/// without a value only where asked for. Values are written as in the list: setData() takes what people type
/// and asks for the edit by editAsked(). Roles of a value: AmountRole, CurrencyRole, DayRole, TypeRole,
/// OffersRole, ChosenRole, Qt::EditRole; KindRole says what a row is.
class RecordFieldModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        ValueColumn
    };
    /// KindRole of a row.
    enum RowKind
    {
        Heading,
        FieldRow
    };

    explicit RecordFieldModel(QObject *parent = nullptr);

    /// Shows @p customer (an id) as @p view has it, with what the view does not hold; rows stay where they
    /// are as long as the same fields are shown.
    void setRecord(const ViewPtr &view, std::int64_t customer, std::vector<StoredField> stored);
    /// Whether fields without a value are shown.
    void setAllShown(bool all);
    bool isAllShown() const { return m_all; }
    /// Fields that are not shown.
    int hiddenFields() const { return m_hidden; }
    /// Why @p text cannot be written at @p index, empty where it can.
    QString problemOf(const QModelIndex &index, const QString &text) const;
    /// The row of @p field, -1 where it is not shown.
    int rowOf(FieldRef field) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void editAsked(const leadbook::PeopleEdit &edit);

private:
    struct Line
    {
        int heading = -1; ///< of the headings; below 0: a field
        FieldRef field;

        friend bool operator==(const Line &, const Line &) = default;
    };

    std::vector<Line> lines(int &hidden) const;
    void addGroup(int heading, std::span<const FieldRef> fields, std::vector<Line> &found, int &hidden) const;
    void update();
    CellValue valueOf(FieldRef field) const;
    QVariant valueData(FieldRef field, int role) const;
    QVariant currencyOf(FieldRef field) const;
    const Line &lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    ViewPtr m_view;
    std::int64_t m_customer = 0;
    Row m_row = kNoRow;
    std::vector<StoredField> m_stored;
    std::vector<Line> m_lines;
    bool m_all = false;
    int m_hidden = 0;
};

} // namespace leadbook
