// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/effectmembersmodel.h"
#include "ui/shell/formsheet.h"
#include "workspace/effect/evaluations.h"

#include <array>

namespace leadbook {

class Chip;
class TableView;

/// Who is compared with whom in an evaluation, and what its indicator comes to for each of them: all, the
/// treated, or those they are compared with. Enter opens the customer of a line, Esc closes.
class EffectMembersSheet : public FormSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    EffectMembersSheet(Workspace &workspace, QWidget &window);

    /// Shows those of @p judged; nothing happens where there is no book.
    void open(const JudgedEvaluation &judged);
    EffectMembersModel &members() const { return *m_model; }
    Chip &chip(EffectMembersModel::Part part) const { return *m_chips[static_cast<std::size_t>(part)]; }

Q_SIGNALS:
    void customerRequested(std::int64_t id);

protected:
    void submit() override;
    void retranslate() override;
    QList<QWidget *> inputs() const override;

private:
    void choose(EffectMembersModel::Part part);

    QString m_name; ///< of the evaluation
    Indicator m_indicator = Indicator::Retention;
    EffectMembersModel *m_model;
    std::array<Chip *, 3> m_chips;
    TableView *m_table;
};

} // namespace leadbook
