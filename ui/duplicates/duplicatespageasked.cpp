// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "ui/delegates/tableview.h"
#include "ui/duplicates/duplicatespage.h"
#include "workspace/listcolumn.h"

#include <algorithm>
#include <set>
#include <utility>

// What the page of duplicates is asked to show, and how its answer keeps to the book.

namespace leadbook {

bool DuplicatesPage::followsAtOnce(const ViewPtr &view, const ViewChange &change)
{
    if (change.reset || (!m_hasAnswer && !m_sweep))
        return true;
    if (m_asked)
        showPair();
    if (m_hasAnswer && !m_sweep && m_sweepMs <= m_patience)
        return true;
    m_isOlder = true;
    dropGone(*view);
    update();
    return false;
}

void DuplicatesPage::dropGone(const View &view)
{
    const std::optional<DuplicateProposal> chosen = chosenPair();
    if (m_list->dropGone(view) && !m_asked)
        chooseRow(chosen ? std::max(0, m_list->rowOf(chosen->kind, chosen->pair.idA, chosen->pair.idB)) : 0);
}

void DuplicatesPage::lookAgain()
{
    m_proposals->setFocus(Qt::OtherFocusReason); // the button goes
    askAgain();
}

void DuplicatesPage::compare(DuplicateKind kind, std::int64_t a, std::int64_t b)
{
    const ViewPtr view = workspace().view();
    if (!view)
        return;
    const Snapshot &snapshot = *view->snapshot;
    const bool isCustomers = kind == DuplicateKind::Customers;
    const FieldTable &table = isCustomers ? snapshot.customers : snapshot.contacts;
    const TextColumn &names = table.columns.text(isCustomers ? FieldId::Name : FieldId::ContactName);
    const Row rowA = table.ids.find(a);
    const Row rowB = table.ids.find(b);
    if (rowA == kNoRow || rowB == kNoRow)
        return;
    DuplicateProposal asked{kind, {}, toQString(names[rowA]), toQString(names[rowB])};
    asked.pair.idA = a;
    asked.pair.idB = b;
    m_proposals->clearSelection();
    m_proposals->setCurrentIndex({});
    m_asked = std::move(asked);
    showPair();
    update();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DuplicatesPage::showOnly(const SelectedPeople &people)
{
    const ViewPtr view = workspace().view();
    std::set<DuplicateRecord> records;
    for (const std::int64_t id : people.ids) {
        records.insert({people.kind, id});
        const Row contact =
            people.kind == DuplicateKind::Contacts && view ? view->snapshot->contacts.ids.find(id) : kNoRow;
        const Row customer =
            contact == kNoRow ? kNoRow : customerOfListRow(*view->snapshot, ListKind::Contacts, contact);
        if (customer != kNoRow)
            records.insert({DuplicateKind::Customers, view->snapshot->customers.ids[customer]});
    }
    m_asked.reset();
    m_only = static_cast<int>(people.ids.size());
    m_list->showOnly(std::move(records));
    chooseRow(0);
    update();
}

void DuplicatesPage::showEveryone()
{
    showOnly({});
    m_proposals->setFocus(Qt::OtherFocusReason); // the chip goes
}

} // namespace leadbook
