// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/history/undoquestions.h"

#include <QAbstractTableModel>

#include <vector>

namespace leadbook {

/// The conflicts of an undo with an answer each: record, field, before, this change, now, choice. The choice
/// is edited as a bool (Qt::EditRole, true: take back); a question with one answer only is not editable.
class UndoQuestionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Record,
        FieldName,
        Before,
        Written,
        Now,
        Choice,
    };

    explicit UndoQuestionModel(QObject *parent = nullptr);

    /// Everything is kept until told otherwise.
    void setQuestions(UndoQuestions questions);
    const UndoQuestions &questions() const { return m_asked; }
    /// Turns the answer of @p row round, where there are two.
    void toggle(int row);
    void answerAll(UndoChoice choice);
    /// All answers; those not told one by one are kept, or taken back where answerAll() said so last.
    UndoChoices choices() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    UndoQuestions m_asked;
    std::vector<UndoChoice> m_answers;
    UndoChoice m_otherwise = UndoChoice::Keep;
};

} // namespace leadbook
