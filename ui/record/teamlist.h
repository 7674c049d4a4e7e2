// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/recordlist.h"
#include "workspace/customerrecord.h"
#include "workspace/record/recordwork.h"
#include "workspace/view.h"

#include <functional>

namespace leadbook {

class Button;
class TeamSheet;

/// The tab of a record with who works for the customer beside its owner: members are added with a role
/// (Insert), get another one (Enter) and are taken off (Del).
class TeamList : public RecordList
{
    Q_OBJECT

public:
    /// @p view gives who may be a member.
    explicit TeamList(std::function<ViewPtr()> view, QWidget *parent = nullptr);

    /// Shows the team of @p customer; of another one than before, what was being asked is over.
    void setTeam(std::int64_t customer, const std::vector<RecordMember> &team);
    void retranslate();

Q_SIGNALS:
    /// The user wants the team changed.
    void workAsked(const leadbook::RecordWork &work);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();
    void changeRole();
    void takeOff();
    void update();
    const RecordMember *current() const;

    std::function<ViewPtr()> m_view;
    std::int64_t m_customer = 0;
    std::vector<RecordMember> m_team;
    std::int64_t m_wanted = 0; ///< who was added, to become current
    TeamSheet *m_sheet;
    Button *m_add;
    Button *m_role;
    Button *m_remove;
};

} // namespace leadbook
