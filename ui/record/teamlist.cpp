// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/teamlist.h"

#include "domain/changelabel.h"
#include "ui/customers/entrylist.h"
#include "ui/record/teamsheet.h"
#include "ui/widgets/button.h"
#include "workspace/ownership/owneredits.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace leadbook {

TeamList::TeamList(std::function<ViewPtr()> view, QWidget *parent)
    : RecordList(parent)
    , m_view(std::move(view))
    , m_sheet(new TeamSheet(this))
    , m_add(new Button({}, Button::Kind::Secondary, this))
    , m_role(new Button({}, Button::Kind::Secondary, this))
    , m_remove(new Button({}, Button::Kind::Secondary, this))
{
    m_sheet->hide();
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_sheet);
    for (Button *button : {m_add, m_role, m_remove})
        addControl(button);
    connect(m_add, &QAbstractButton::clicked, this, &TeamList::add);
    connect(m_role, &QAbstractButton::clicked, this, &TeamList::changeRole);
    connect(m_remove, &QAbstractButton::clicked, this, &TeamList::takeOff);
    connect(this, &RecordList::currentChanged, this, &TeamList::update);
    connect(this, &RecordList::activated, this, &TeamList::changeRole);
    connect(m_sheet, &TeamSheet::memberAsked, this,
            [this](std::int64_t owner, const QString &name, const QString &role) {
                m_wanted = owner;
                Q_EMIT workAsked({writtenLabel(QT_TRANSLATE_NOOP("Change", "%1 in the team"), name),
                                  addTeamMember(m_customer, owner, role)});
            });
    connect(m_sheet, &TeamSheet::closed, this, [this] {
        m_sheet->hide();
        list().setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

void TeamList::setTeam(std::int64_t customer, const std::vector<RecordMember> &team)
{
    if (customer != m_customer)
        m_sheet->hide();
    m_customer = customer;
    m_team = team;
    std::vector<RecordRow> rows;
    for (const RecordMember &member : team)
        rows.push_back({member.owner, {member.name, member.role, {}}});
    setRows(std::move(rows));
    const auto wanted = std::ranges::find(m_team, m_wanted, &RecordMember::owner);
    const int row = wanted == m_team.end() ? 0 : static_cast<int>(wanted - m_team.begin());
    if (wanted != m_team.end() || currentId() == 0)
        list().setCurrentIndex(list().model()->index(row, 0));
    if (wanted != m_team.end())
        m_wanted = 0;
    update();
}

const RecordMember *TeamList::current() const
{
    const auto member = std::ranges::find(m_team, currentId(), &RecordMember::owner);
    return member == m_team.end() ? nullptr : &*member;
}

void TeamList::add()
{
    const ViewPtr view = m_view();
    if (view && m_customer != 0)
        m_sheet->open(view, m_team);
}

void TeamList::changeRole()
{
    if (const RecordMember *member = current())
        m_sheet->open(*member);
}

void TeamList::takeOff()
{
    const RecordMember *member = current();
    if (member == nullptr)
        return;
    Q_EMIT workAsked({writtenLabel(QT_TRANSLATE_NOOP("Change", "%1 off the team"), member->name),
                      removeTeamMember(m_customer, member->owner)});
    list().setFocus(Qt::OtherFocusReason);
}

void TeamList::update()
{
    m_role->setEnabled(current() != nullptr);
    m_remove->setEnabled(current() != nullptr);
}

void TeamList::retranslate()
{
    setNote(tr("Nobody beside the owner works for this customer yet."));
    m_add->setText(tr("&Add a member…"));
    m_role->setText(tr("Ro&le…"));
    m_remove->setText(tr("Re&move"));
    update();
}

bool TeamList::event(QEvent *event)
{
    // Elsewhere Del is a key of the window.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && list().hasFocus())
        event->accept();
    return RecordList::event(event);
}

void TeamList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Insert)
        add();
    else if (event->key() == Qt::Key_Delete)
        takeOff();
    else
        RecordList::keyPressEvent(event);
}

} // namespace leadbook
