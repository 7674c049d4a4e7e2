// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradereason.h"
#include "ui/widgets/sheet.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <cstdint>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace leadbook {

class Button;
class CellInput;
class Me;
class SpanLabel;
struct RecordWork;

/// Sets one customer's grade by hand: which, why and until when; or ends that. Enter writes, Esc closes.
class GradeByHandSheet : public Sheet
{
    Q_OBJECT

public:
    /// All outlive it; @p me is who sets it.
    GradeByHandSheet(Workspace &workspace, Me &me, QWidget &window);

    /// Opens for the customer with @p id; nothing happens where its grade is not known yet.
    void open(std::int64_t id);
    /// Nothing is being read or written.
    bool isSettled() const { return !m_isReading && !m_isSaving; }

Q_SIGNALS:
    /// It was written; @p sentence says what.
    void saved(const QString &sentence);
    /// It was refused after the sheet was closed; @p sentence says why.
    void failed(const QString &sentence);

protected:
    QList<QWidget *> tabOrder() const override;
    void enter(Qt::KeyboardModifiers modifiers) override;
    void closing() override { m_latest.cancel(); }
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void showRules();
    void save();
    void end();
    void write(const RecordWork &work, const QString &sentence);
    void tell(const QString &problem);
    void retranslate();
    QString customerName() const;

    Workspace &m_workspace;
    Me &m_me;
    Latest m_latest;
    std::int64_t m_customer = 0;
    std::optional<GradeReason> m_reason;
    bool m_isReading = false;
    bool m_isSaving = false;
    SpanLabel *m_title;
    SpanLabel *m_rules;
    QLabel *m_gradeLabel;
    QComboBox *m_grade;
    QLabel *m_untilLabel;
    CellInput *m_until;
    QLabel *m_whyLabel;
    QLineEdit *m_why;
    QLabel *m_problem;
    Button *m_write;
    Button *m_end;
    Button *m_close;
};

} // namespace leadbook
