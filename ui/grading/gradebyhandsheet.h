// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradereason.h"
#include "ui/shell/changesheet.h"
#include "workspace/latest.h"

#include <cstdint>
#include <optional>

class QComboBox;
class QLineEdit;

namespace leadbook {

class Button;
class CellInput;
class Me;
class SpanLabel;

/// Sets one customer's grade by hand: which, why and until when; or ends that. Enter writes, Esc closes.
class GradeByHandSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// All outlive it; @p me is who sets it.
    GradeByHandSheet(Workspace &workspace, Me &me, QWidget &window);

    /// Opens for the customer with @p id; nothing happens where its grade is not known yet.
    void open(std::int64_t id);
    bool isSettled() const override { return ChangeSheet::isSettled() && !m_isReading; }

protected:
    void submit() override;
    void retranslate() override;
    void closing() override { m_latest.cancel(); }

private:
    void fill();
    void showRules();
    void end();
    QString customerName() const;

    Me &m_me;
    Latest m_latest;
    std::int64_t m_customer = 0;
    std::optional<GradeReason> m_reason;
    bool m_isReading = false;
    SpanLabel *m_rules;
    QComboBox *m_grade;
    QLineEdit *m_why;
    CellInput *m_until;
    Button *m_end;
};

} // namespace leadbook
