// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "workspace/customerrecord.h"
#include "workspace/view.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace leadbook {

class Button;

/// Asks in place who becomes a member of a customer's team and in which role. Enter keeps it, Esc closes.
class TeamSheet : public Card
{
    Q_OBJECT

public:
    explicit TeamSheet(QWidget *parent = nullptr);

    /// Asks for a new member: an active owner of @p view who is not in @p team.
    void open(const ViewPtr &view, const std::vector<RecordMember> &team);
    /// Asks for another role of @p member.
    void open(const RecordMember &member);

Q_SIGNALS:
    void memberAsked(std::int64_t owner, const QString &name, const QString &role);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write();
    void update();
    void retranslate();

    QComboBox *m_owners;
    QLineEdit *m_role;
    Button *m_write;
    Button *m_close;
    QLabel *m_note;
};

} // namespace leadbook
