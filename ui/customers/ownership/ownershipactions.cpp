// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ownership/ownershipactions.h"

#include "domain/changelabel.h"
#include "ui/customers/listactions.h"
#include "ui/customers/peoplelist.h"
#include "ui/customers/peopletable.h"
#include "workspace/deliver.h"

#include <QBoxLayout>

namespace leadbook {

OwnershipActions::OwnershipActions(Workspace &workspace, Me &me, PeopleList &people, ListActions &list,
                                   PeopleTable &table, QBoxLayout &layout)
    : QObject(&table)
    , m_workspace(workspace)
    , m_people(people)
    , m_list(list)
    , m_table(table)
    , m_me(me)
    , m_sheet(new OwnershipSheet(workspace, me, &table))
{
    layout.insertWidget(0, m_sheet);
    m_sheet->hide();
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_table.addAction(&m_actions[i]);
        connect(&m_actions[i], &QAction::triggered, this, [this, i] { open(static_cast<Kind>(i)); });
    }
    connect(m_sheet, &OwnershipSheet::changeAsked, this, &OwnershipActions::change);
    connect(m_sheet, &OwnershipSheet::rulesAsked, this, &OwnershipActions::keep);
    connect(m_sheet, &OwnershipSheet::closed, this, [this] {
        m_sheet->hide();
        m_table.setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

BulkSheet::Offer OwnershipActions::offer() const
{
    return {m_people.model().list(), static_cast<std::size_t>(m_table.selectionCount()),
            static_cast<std::size_t>(m_people.model().rowCount()),
            [this](bool everyone) { return m_list.ids(everyone); }};
}

void OwnershipActions::open(Kind kind)
{
    if (!m_people.isComplete())
        return;
    if (m_people.model().list() != ListKind::Customers) {
        Q_EMIT refused(tr("Contacts have no owner of their own: show the list of customers first."));
        return;
    }
    m_sheet->show();
    m_sheet->open(kind, offer());
}

void OwnershipActions::update()
{
    const bool isCustomers = m_people.isComplete() && m_people.model().list() == ListKind::Customers;
    for (QAction &action : m_actions)
        action.setEnabled(isCustomers && m_people.model().rowCount() > 0);
    m_actions[static_cast<std::size_t>(Kind::Assign)].setEnabled(isCustomers);
    if (!m_sheet->isVisibleTo(m_sheet->parentWidget()))
        return;
    if (isCustomers)
        m_sheet->setOffer(offer());
    else
        m_sheet->hide();
}

void OwnershipActions::change(const OwnershipChange &change)
{
    ++m_running;
    const auto progress = m_workspace.jobs().start(shownLabel(labelOf(change)));
    deliver(changeOwnership(m_workspace, change, progress), this,
            [this](const Result<OwnershipOutcome> &outcome) { take(outcome); });
}

void OwnershipActions::keep(const AssignmentRules &rules)
{
    ++m_running;
    const QString label = writtenLabel(QT_TRANSLATE_NOOP("Change", "Rules for assigning customers"));
    deliver(m_workspace.change(label, keepAssignmentRules(rules)), this,
            [this](const Result<CommittedChange> &kept) {
                --m_running;
                if (!kept)
                    Q_EMIT refused(kept.error().message);
            });
}

void OwnershipActions::take(const Result<OwnershipOutcome> &outcome)
{
    --m_running;
    if (!outcome) {
        if (outcome.error().code != ErrorCode::Cancelled)
            Q_EMIT refused(outcome.error().message);
        return;
    }
    if (outcome->customers == 0) {
        Q_EMIT refused(outcome->beyondLimit > 0
                           ? tr("Nobody was claimed: this owner has as many customers as the limit allows.")
                           : tr("Nothing had to be changed for these customers."));
        return;
    }
    QString sentence = tr("%Ln customer(s) changed.", nullptr, static_cast<int>(outcome->customers));
    const int left = static_cast<int>(outcome->left + outcome->beyondLimit);
    if (left > 0)
        sentence += u' ' + tr("%Ln stayed as they were.", nullptr, left);
    Q_EMIT done(sentence);
}

void OwnershipActions::retranslate()
{
    m_actions[static_cast<std::size_t>(Kind::Claim)].setText(tr("Cla&im…"));
    m_actions[static_cast<std::size_t>(Kind::Return)].setText(tr("&Return to the pool…"));
    m_actions[static_cast<std::size_t>(Kind::HandOver)].setText(tr("Hand o&ver…"));
    m_actions[static_cast<std::size_t>(Kind::Assign)].setText(tr("&Assign by rules…"));
}

} // namespace leadbook
