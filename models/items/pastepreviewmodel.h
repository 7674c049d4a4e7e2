// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/editing/pasteplan.h"

#include <QAbstractTableModel>

#include <memory>

namespace leadbook {

/// What a pasted block would write, a row for each cell: those that cannot be written first, with the reason,
/// then those that change, in the order of the list. KindRole says which. Reads the values of now out of the
/// view. Window's thread.
class PastePreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Person,
        FieldName,
        Before, ///< as an editor shows it
        After,  ///< as what was pasted is understood; the reason where it cannot be written
        ColumnCount
    };
    enum class Kind
    {
        Refused,
        Written
    };

    explicit PastePreviewModel(QObject *parent = nullptr);

    /// Shows @p plan, which was made on @p view; null: nothing is planned.
    void setPlan(ViewPtr view, std::shared_ptr<const PastePlan> plan);
    /// Null where nothing is planned.
    const PastePlan *plan() const { return m_plan.get(); }
    const ViewPtr &view() const { return m_view; }
    void retranslate();
    /// What the person of the list with @p id is called.
    QString nameOf(std::int64_t id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A row of the preview.
    struct Cell
    {
        std::int64_t person;
        FieldRef field;
        const QString *reason; ///< of a cell that cannot be written
        const QVariant *value; ///< of one that is
    };
    Cell cellAt(int row) const;
    QString before(const Cell &cell) const;

    ViewPtr m_view;
    std::shared_ptr<const PastePlan> m_plan;
};

} // namespace leadbook
