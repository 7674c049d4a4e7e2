// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "workspace/latest.h"
#include "workspace/ownership/assignmentrules.h"
#include "workspace/ownership/ownerfigures.h"
#include "workspace/workspace.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace leadbook {

class Button;

/// Asks in place who gets everything open of an owner: another owner, the unassigned pool, or whom the rules
/// for assigning name. Its button says how many customers go. Enter writes, Esc closes.
class HandOverSheet : public Card
{
    Q_OBJECT

public:
    /// @p workspace outlives it.
    explicit HandOverSheet(Workspace &workspace, QWidget *parent = nullptr);

    /// Asks for @p from.
    void open(const OwnerFigures &from);
    /// Whom it asks for; 0 where it is closed.
    std::int64_t owner() const { return isHidden() ? 0 : m_from.id; }
    /// Its figures are others now.
    void setFigures(const OwnerFigures &from);
    /// No plan is being made.
    bool isSettled() const { return !m_isPlanning; }

Q_SIGNALS:
    void changeAsked(const leadbook::OwnershipChange &change);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Target : std::int64_t
    {
        Rules = -1,
        Pool = 0, ///< greater ones are owners
    };

    void build();
    void fillTargets();
    std::int64_t target() const;
    void choose();
    void plan();
    void update();
    QString note() const;
    QString planText() const;
    void write();
    void retranslate();

    Workspace &m_workspace;
    OwnerFigures m_from;
    Latest m_latest;
    bool m_isPlanning = false;
    bool m_hasRules = false;
    std::optional<AssignmentPlan> m_plan; ///< of the rules
    QString m_failure;                    ///< why there is no plan
    QComboBox *m_targets;
    QLineEdit *m_reason;
    QCheckBox *m_retires;
    Button *m_write;
    Button *m_close;
    QLabel *m_note;
};

} // namespace leadbook
