// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/changesheet.h"
#include "workspace/targets/targetwork.h"

class QComboBox;
class QLineEdit;

namespace leadbook {

class Button;

/// Sets what an owner or the whole team is to sign or to receive in a month, a quarter or a year, or takes
/// that away. Enter writes, Esc closes.
class TargetSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    TargetSheet(Workspace &workspace, QWidget &window);

    /// Opens for the target of @p key; nothing happens where there is no book.
    void open(const TargetKey &key);

protected:
    void submit() override;
    void retranslate() override;

private:
    void fillOwners();
    /// Shows the amount of the target that is chosen now.
    void showKnown();
    TargetKey key() const;
    void remove();

    TargetKey m_key;
    QComboBox *m_owner;
    QComboBox *m_kind;
    QLineEdit *m_amount;
    Button *m_remove;
};

} // namespace leadbook
