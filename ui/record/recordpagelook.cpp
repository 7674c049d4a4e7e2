// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellvariant.h"
#include "items/movementevents.h"
#include "ui/customers/customerhead.h"
#include "ui/customers/nextactionbar.h"
#include "ui/customers/whycard.h"
#include "ui/record/consentlist.h"
#include "ui/record/needwords.h"
#include "ui/record/recordfieldtable.h"
#include "ui/record/recordpage.h"
#include "ui/record/recordwords.h"
#include "ui/record/teamlist.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tabstrip.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

// What was read of a customer, put into its places.

namespace leadbook {

namespace {

constexpr std::size_t kShownEvents = 500;

Day dayAt(const View &view, FieldId field, Row customer)
{
    const CellValue value = ListColumn(view, ListKind::Customers, field).value(customer);
    const auto *day = std::get_if<Day>(&value);
    return day == nullptr ? Day() : *day;
}

} // namespace

void RecordPage::showHead()
{
    const ViewPtr view = workspace().view();
    const Row row = view ? view->snapshot->customers.ids.find(m_customer) : kNoRow;
    if (row == kNoRow)
        return;
    m_head->show(*view, row);
    const QString action =
        displayVariant(ListColumn(*view, ListKind::Customers, FieldId::NextAction).value(row),
                       FieldId::NextAction, *view)
            .toString();
    m_next->setVisible(!action.isEmpty());
    m_next->setAction(action, dayAt(*view, FieldId::NextActionDay, row), view->asOf);
    m_why->setVisible(m_reason.has_value());
    if (m_reason)
        m_why->setReason(*m_reason, view->asOf);
}

void RecordPage::showAll()
{
    showHead();
    const GroupSums group = m_whole ? m_whole->group : GroupSums();
    m_group->setText(groupText(group, QLocale()), Tone::Muted);
    m_group->setVisible(group.companies > 1);
    m_need->setSpans(m_whole ? needSpans(m_whole->need, m_reason ? m_reason->currency : QString(),
                                         workspace().clock().today(), QLocale())
                             : QList<Span>());
    m_fieldTable->setToday(workspace().clock().today());
    m_fields->setRecord(m_whole ? workspace().view() : nullptr, m_customer,
                        m_whole ? m_whole->stored : std::vector<StoredField>());
    showTimeline();
    showContacts();
    showDeals();
    showParts();
    showTabs();
    updateControls();
}

std::vector<RecordEvent> RecordPage::shownEvents(const RecordEvents &all) const
{
    std::vector<RecordEvent> shown;
    for (const RecordEvent &event : all.events) {
        if (shown.size() < kShownEvents && (!m_kind || event.kind == *m_kind))
            shown.push_back(event);
    }
    return shown;
}

RecordEvents RecordPage::timeline() const
{
    RecordEvents events = m_whole ? m_whole->record.timeline : RecordEvents();
    if (m_whole)
        addMovementEvents(m_moved, events);
    return events;
}

void RecordPage::showTimeline()
{
    const RecordEvents events = timeline();
    const Day today = workspace().clock().today();
    std::vector<RecordRow> rows;
    for (const RecordEvent &event : shownEvents(events))
        rows.push_back({0, eventEntry(event, today, QLocale())});
    showTimelineCounts(events, rows.size());
    m_lists[Timeline]->setRows(std::move(rows));
}

void RecordPage::joinMoves()
{
    const RecordEvents events = timeline();
    const std::vector<RecordEvent> shown = shownEvents(events);
    const Day today = workspace().clock().today();
    std::vector<RecordList::PlacedRow> joining;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (isMovement(shown[i].kind))
            joining.push_back({static_cast<int>(i), {0, eventEntry(shown[i], today, QLocale())}});
    }
    m_lists[Timeline]->joinRows(std::move(joining), static_cast<int>(shown.size()));
    showTimelineCounts(events, shown.size());
}

void RecordPage::showTimelineCounts(const RecordEvents &events, std::size_t shown)
{
    const std::int64_t total = m_kind ? events.totals[static_cast<std::size_t>(*m_kind)] : events.total();
    const auto more = total - static_cast<std::int64_t>(shown);
    m_lists[Timeline]->setNote(
        more > 0 ? tr("%Ln earlier event(s) are not shown.", nullptr, static_cast<int>(more))
                 : tr("Nothing has happened with this customer yet."),
        more > 0);
    m_chips[0]->setText(tr("All"));
    for (std::size_t i = 0; i < kEventKinds; ++i) {
        m_chips[i + 1]->setText(u"%1 %2"_s.arg(eventKindLabel(static_cast<RecordEvent::Kind>(i)),
                                               QLocale().toString(events.totals[i])));
        m_chips[i + 1]->setVisible(events.totals[i] > 0);
    }
}

void RecordPage::showContacts()
{
    std::vector<RecordRow> rows;
    const Day today = workspace().clock().today();
    if (m_whole) {
        for (const RecordContact &contact : m_whole->record.contacts)
            rows.push_back({contact.id, contactEntry(contact, today, QLocale())});
    }
    m_lists[Contacts]->setRows(std::move(rows));
    m_lists[Contacts]->setNote(tr("No contacts yet."));
}

void RecordPage::showDeals()
{
    std::vector<RecordRow> rows;
    const Day today = workspace().clock().today();
    if (m_whole) {
        for (const RecordDeal &deal : m_whole->record.deals) {
            rows.push_back({deal.id, dealEntry(deal, today, QLocale())});
            const auto &marked = m_whole->parts.dealsWithoutDecider;
            if (std::ranges::find(marked, deal.id) != marked.end())
                rows.back().entry.text << tr("No decision maker among the contacts yet");
        }
        for (const RecordQuote &quote : m_whole->parts.quotes)
            rows.push_back({0, quoteEntry(quote, today, QLocale())});
    }
    m_lists[Deals]->setRows(std::move(rows));
    const QString begin = keyText(*this, ActionId::NewDeal);
    m_lists[Deals]->setNote(begin.isEmpty() ? tr("No deals yet.")
                                            : tr("No deals yet. %1 begins one.").arg(begin));
}

void RecordPage::showParts()
{
    const RecordParts parts = m_whole ? m_whole->parts : RecordParts();
    const Day today = workspace().clock().today();
    const auto fill = [this](Tab tab, const auto &things, auto words, const QString &nothing) {
        std::vector<RecordRow> rows;
        for (const auto &thing : things) {
            RecordRow row{0, words(thing)};
            if constexpr (requires { thing.id; })
                row.id = thing.id;
            rows.push_back(std::move(row));
        }
        m_lists[tab]->setRows(std::move(rows));
        m_lists[tab]->setNote(nothing);
    };
    const auto dated = [today](auto words) {
        return [words, today](const auto &thing) { return words(thing, today, QLocale()); };
    };
    const QString import = keyText(*this, ActionId::Import);
    fill(Purchases, parts.orders, dated(&orderEntry),
         import.isEmpty() ? tr("Nothing bought yet.")
                          : tr("Nothing bought yet. %1 imports purchases.").arg(import));
    const std::int64_t more = parts.orderTotal - static_cast<std::int64_t>(parts.orders.size());
    if (more > 0)
        m_lists[Purchases]->setNote(
            tr("%Ln earlier order(s) are not shown.", nullptr, static_cast<int>(more)), true);
    showAnswers(parts, today);
    fill(Tasks, parts.tasks, dated(&taskEntry), tr("Nothing to do."));
    fill(Contracts, parts.contracts, dated(&contractEntry),
         import.isEmpty() ? tr("No contracts yet.")
                          : tr("No contracts yet. %1 imports contracts.").arg(import));
    fill(Files, parts.files, dated(&fileEntry), tr("No files yet."));
    m_team->setTeam(m_customer, m_whole ? m_whole->record.team : std::vector<RecordMember>());
    m_consents->setContacts(m_whole ? m_whole->consents : std::vector<ContactConsents>(), today);
    fill(Related, parts.relatives, &relativeEntry, tr("No parent, sister or referring customers."));
}

/// Feedback, answers to surveys and reviews, in one list: all that the customer said of us, and we of it. Ids
/// of different tables may be the same, so only feedback, which can be dealt with here, has its own.
void RecordPage::showAnswers(const RecordParts &parts, Day today)
{
    std::vector<RecordRow> rows;
    for (const RecordFeedback &feedback : parts.feedback)
        rows.push_back({feedback.id, feedbackEntry(feedback, today, QLocale())});
    for (const RecordSurvey &survey : parts.surveys)
        rows.push_back({0, surveyEntry(survey, today, QLocale())});
    for (const RecordReview &review : parts.reviews)
        rows.push_back({0, reviewEntry(review, today, QLocale())});
    m_lists[Surveys]->setRows(std::move(rows));
    m_lists[Surveys]->setNote(tr("No answers to surveys and no feedback yet."));
}

void RecordPage::showTabs()
{
    // Ten tabs: where there is nothing, the word alone says it.
    const auto some = [this](std::int64_t number) {
        return m_whole && number > 0 ? static_cast<int>(number) : -1;
    };
    const auto count = [this, some](Tab tab) { return some(m_lists[tab]->rows().rowCount()); };
    m_tabs->setTab(Timeline, tr("Timeline"));
    m_tabs->setTab(Details, tr("Details"));
    m_tabs->setTab(Contacts, tr("Contacts"), count(Contacts));
    m_tabs->setTab(Deals, tr("Deals"), some(m_whole ? std::ssize(m_whole->record.deals) : 0));
    m_tabs->setTab(Purchases, tr("Purchases"), some(m_whole ? m_whole->parts.orderTotal : 0));
    m_tabs->setTab(Surveys, tr("Surveys"), count(Surveys));
    m_tabs->setTab(Tasks, tr("Tasks"), count(Tasks));
    m_tabs->setTab(Contracts, tr("Contracts"), count(Contracts));
    m_tabs->setTab(Files, tr("Files"), count(Files));
    m_tabs->setTab(Related, tr("Related"), count(Related));
    m_tabs->setTab(Consents, tr("Privacy"));
    m_tabs->setTab(Team, tr("Team"), count(Team));
    m_showAll->setText(m_fields->isAllShown()
                           ? tr("Show only what is filled")
                           : tr("Show all fields (%Ln more)", nullptr, m_fields->hiddenFields()));
    m_showAll->setVisible(m_fields->isAllShown() || m_fields->hiddenFields() > 0);
}

} // namespace leadbook
