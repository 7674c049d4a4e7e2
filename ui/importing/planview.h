// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/importplanmodel.h"
#include "workspace/import/importrequest.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;

namespace leadbook {

class Button;
class Card;
class Chip;
class ColumnFit;
class OutcomeCard;
class RowEditor;
class TableView;

/// What becomes of the rows of a file, and what the user says about it: S = the row is the customer it looks
/// like, N = it is a new one, Enter or F2 = mend its cells. Several rows can be answered at once.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    /// @p naming tells what is shown of a customer of the book.
    explicit PlanView(const ImportPlanModel::Naming &naming, QWidget *parent = nullptr);

    /// @p done: it happened; there is nothing left to say.
    void setReceipts(const std::vector<ImportReceipt> &receipts, bool done);
    void setPolicy(IfExists ifExists);
    QWidget *focusTarget() const;
    void retranslate();

Q_SIGNALS:
    void policyAsked(leadbook::IfExists ifExists);
    /// Rows that look like a customer are answered.
    void reviewed(const std::vector<leadbook::ImportPlanModel::Place> &places, leadbook::ReviewAs as);
    void mended(const leadbook::ImportPlanModel::Place &place, const QStringList &cells);
    /// Rows with too many cells are to be repaired as offered.
    void repairAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void layOutColumns(bool narrow);
    QWidget *buildChoices();
    void updateChips();
    void updateRepair();
    void answer(ReviewAs as);
    void openEditor();
    void closeEditor();
    bool takeKey(int key);

    ImportPlanModel *m_model; ///< a child made before the table
    std::vector<ImportReceipt> m_receipts;
    QList<OutcomeCard *> m_outcomes;
    QList<Chip *> m_chips; ///< all, then by RowOutcome
    QButtonGroup *m_filters;
    QComboBox *m_ifExists;
    Button *m_repair;
    Card *m_card;
    TableView *m_table;
    ColumnFit *m_fit;
    RowEditor *m_editor;
    ImportPlanModel::Place m_edited;
    bool m_isDone = false;
    bool m_isNarrow = false; ///< the columns have their small widths
};

} // namespace leadbook
