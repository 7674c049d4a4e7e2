// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dataquality.h"

#include <QAbstractTableModel>

namespace leadbook {

/// Whom to ask what, so that grades become sure. Roles beside Qt::DisplayRole: GradeRole and BestGradeRole
/// (grade now and the best still possible), AmountRole, CurrencyRole, CustomerIdRole.
class OpenQuestionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Ask, ///< what for
        Grade,
        Value,
        Owner,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setQuality(const DataQuality &quality);
    const OpenQuestion &questionAt(int row) const { return m_questions[static_cast<std::size_t>(row)]; }
    /// The input to fill in first, as in GradeScheme::fields().
    QString fieldAt(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const OpenQuestion &question, int column) const;

    std::vector<OpenQuestion> m_questions;
    std::vector<MissingInput> m_inputs;
    QStringList m_grades;
};

} // namespace leadbook
