// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/formsheet.h"
#include "workspace/deals/dealwork.h"

#include <vector>

class QComboBox;
class QLabel;

namespace leadbook {

class DealForm;
class DealMover;

/// A new deal, or one that is edited, over the page: whose, what, which stage, how much, when, by whom. Enter
/// writes it as one change, Esc closes.
class DealSheet : public FormSheet
{
    Q_OBJECT

public:
    /// What a new deal begins with.
    struct Start
    {
        std::int64_t customer = 0; ///< 0: to be named
        std::int64_t stage = 0;    ///< 0: the first of the first pipeline
        QString owner;             ///< name
    };

    /// All outlive it; @p mover says who writes.
    DealSheet(Workspace &workspace, const DealMover &mover, QWidget &window);

    void openNew(const Start &start);
    /// Opens for the deal with id @p deal; nothing happens where there is none.
    void openDeal(std::int64_t deal);
    /// Nothing is being looked for or written.
    bool isSettled() const;

Q_SIGNALS:
    /// It was written; @p sentence says what, @p deal is its id.
    void saved(const QString &sentence, std::int64_t deal);
    /// It was refused after the sheet was closed.
    void failed(const QString &sentence);

protected:
    void submit() override;
    QList<QWidget *> inputs() const override;
    void retranslate() override;

private:
    void open(Row row, std::int64_t stage);
    void fillStages(std::int64_t chosen);
    RecordWork workFor(const std::vector<DealValue> &values) const;
    void write(const RecordWork &work);

    const DealMover &m_mover;
    std::int64_t m_deal = 0; ///< 0: a new one
    std::int64_t m_stageBefore = 0;
    bool m_isSaving = false;
    DealForm *m_form;
    QComboBox *m_stage;
    QLabel *m_stageLabel;
};

} // namespace leadbook
