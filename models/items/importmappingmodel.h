// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/importreceipt.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace leadbook {

/// The columns of a file and the fields they go to, one row a column. KindRole of a row says what becomes of
/// it, Qt::DisplayRole of the second column is the field's name, TypeRole of the third its FieldType.
class ImportMappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Header,
        Example, ///< a value of the first rows
        Target,
        ReadAs,
        ColumnCount
    };
    /// What becomes of a column.
    enum class Kind
    {
        Field,
        OwnField, ///< a custom field of its header's name
        Factor,   ///< multiplied with other columns
        LeftOut
    };

    explicit ImportMappingModel(QObject *parent = nullptr);

    void setReceipt(const ImportReceipt &receipt);
    /// Whether the user may say where a column goes.
    void setEditable(bool editable) { m_isEditable = editable; }
    /// The columns' headings, in the user's language.
    void setHeadings(const QStringList &headings);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Qt::EditRole of Target is the key of a mapping rule, empty for a column that is left out.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The user wants @p column of the file to go to the field of @p key, or nowhere.
    void targetAsked(int column, const QString &key);

private:
    struct Line
    {
        QString header;
        QString example;
        QString key;
        Kind kind = Kind::LeftOut;
        std::optional<FieldId> field;
        QString ownField; ///< name of the custom field, or label of a value beside the main one
        ColumnFormat format;
    };
    static Line lineOf(const ImportReceipt &receipt, int column);
    static QString targetOf(const Line &line);

    std::vector<Line> m_lines;
    QStringList m_headings;
    bool m_isEditable = false;
};

} // namespace leadbook
