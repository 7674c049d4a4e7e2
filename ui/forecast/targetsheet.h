// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"
#include "workspace/latest.h"
#include "workspace/targets/targetwork.h"
#include "workspace/workspace.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace leadbook {

class Button;
class SpanLabel;

/// Sets what an owner or the whole team is to sign or to receive in a month, a quarter or a year, or takes
/// that away. Enter writes, Esc closes.
class TargetSheet : public Sheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    TargetSheet(Workspace &workspace, QWidget &window);

    /// Opens for the target of @p key; nothing happens where there is no book.
    void open(const TargetKey &key);
    /// Nothing is being written.
    bool isSettled() const { return !m_isSaving; }

Q_SIGNALS:
    /// It was written; @p sentence says what.
    void saved(const QString &sentence);
    /// It was refused after the sheet was closed; @p sentence says why.
    void failed(const QString &sentence);

protected:
    QList<QWidget *> tabOrder() const override;
    void enter(Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillOwners();
    /// Shows the amount of the target that is chosen now.
    void showKnown();
    TargetKey key() const;
    void save();
    void remove();
    void write(const RecordWork &work, const QString &sentence);
    void tell(const QString &problem);
    void retranslate();

    Workspace &m_workspace;
    TargetKey m_key;
    bool m_isSaving = false;
    SpanLabel *m_title;
    QLabel *m_ownerLabel;
    QComboBox *m_owner;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_amountLabel;
    QLineEdit *m_amount;
    QLabel *m_problem;
    Button *m_write;
    Button *m_remove;
    Button *m_close;
};

} // namespace leadbook
