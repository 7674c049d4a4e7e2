// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicatespage.h"

#include "domain/changelabel.h"
#include "ui/delegates/tableview.h"
#include "ui/duplicates/duplicatewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/merging/mergelabels.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

DuplicatesPage::DuplicatesPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"merge"_s, u"customers"_s, parent)
    , m_list(new DuplicateListModel(this))
    , m_fields(new MergeFieldModel(this))
    , m_count(new SpanLabel(this))
    , m_chips{new Chip({}, this), new Chip({}, this)}
    , m_onlyChip(new Chip({}, this))
    , m_again(new Button({}, Button::Kind::Secondary, this))
    , m_mergeCertain(new Button({}, Button::Kind::Secondary, this))
    , m_listCard(new Card({}, this))
    , m_proposals(new TableView(m_listCard))
    , m_mergeCard(new Card({}, this))
    , m_table(new TableView(m_mergeCard))
    , m_note(new SpanLabel(m_mergeCard))
    , m_apart(new Button({}, Button::Kind::Secondary, m_mergeCard))
    , m_later(new Button({}, Button::Kind::Secondary, m_mergeCard))
    , m_merge(new Button({}, Button::Kind::Primary, m_mergeCard))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_proposals);
    retranslate();
    showWaiting();
}

DuplicatesPage::~DuplicatesPage()
{
    if (m_sweep)
        m_sweep->cancel();
}

void DuplicatesPage::ask()
{
    if (m_sweep)
        m_sweep->cancel();
    m_sweep = workspace().jobs().start(tr("Looking for duplicates"));
    m_sweepTime.start();
    m_isOlder = false;
    updateHead();
    if (!m_hasAnswer && !m_asked)
        showLoading(tr("Looking for duplicates…"));
    runAside([path = workspace().dataPath(), job = m_sweep](
                 const View &view, const Progress &) { return proposeDuplicates(view, path, *job); },
             [this](const Result<std::vector<DuplicateProposal>> &answer) { take(answer); });
}

void DuplicatesPage::forget()
{
    if (m_sweep)
        m_sweep->cancel();
    m_sweep.reset();
    m_hasAnswer = false;
    m_isOlder = false;
    m_sweepMs = 0;
    m_asked.reset();
    m_only = 0;
    m_decided = 0;
    m_latestPair.cancel();
    m_isReading = false;
    m_list->clear();
    m_fields->setComparison({});
}

void DuplicatesPage::take(const Result<std::vector<DuplicateProposal>> &answer)
{
    m_sweep.reset();
    m_sweepMs = m_sweepTime.elapsed();
    if (!answer) {
        showFailed(answer.error().code == ErrorCode::Cancelled ? tr("The search was stopped.")
                                                               : answer.error().message);
        return;
    }
    m_hasAnswer = true;
    const int row = chosenRow();
    const auto chosen = row < 0 ? DuplicateProposal() : m_list->proposal(row);
    m_list->setProposals(*answer);
    fitProposals();
    if (!m_asked)
        chooseRow(std::max(0, m_list->rowOf(chosen.kind, chosen.pair.idA, chosen.pair.idB)));
    // Changed while it was looked through.
    if (m_isOlder && m_sweepMs <= m_patience)
        askAgain();
    else if (m_isOlder)
        dropGone(*workspace().view());
    update();
}

void DuplicatesPage::update()
{
    updateHead();
    if (m_asked) {
        showBody();
        return;
    }
    if (!m_hasAnswer)
        return;
    if (m_list->certainCount() + m_list->likelyCount() == 0 && m_only != 0) {
        tellState([this] {
            showEmpty(tr("No look-alikes"), tr("Nobody in the book seems to be the same as those selected."),
                      {{tr("Show all proposals"), [this] { showEveryone(); }, true}});
        });
        return;
    }
    const ViewPtr view = workspace().view();
    if (view && view->snapshot->customers.aliveCount == 0) {
        tellState([this] {
            showNothing(tr("Nobody here yet"), tr("Import your customers to see who is there twice."));
        });
        return;
    }
    if (m_list->certainCount() + m_list->likelyCount() == 0) {
        tellState([this] {
            showEmpty(tr("No duplicates"),
                      m_decided == 0
                          ? tr("Nobody seems to be twice in this book.")
                          : tr("All proposals are decided. New ones appear here as the book grows."),
                      {});
        });
        return;
    }
    showBody();
}

void DuplicatesPage::updateHead()
{
    const int all = m_list->certainCount() + m_list->likelyCount();
    QString text = tr("%Ln proposal(s)", nullptr, all);
    if (m_decided != 0)
        text += u" · "_s + tr("%Ln decided", nullptr, m_decided);
    if (m_isOlder && !m_sweep)
        text += u" · "_s + tr("the book changed since");
    m_count->setText(m_hasAnswer ? text : QString(), Tone::Muted);
    m_again->setText(tr("Look again"));
    m_again->setVisible(m_isOlder && !m_sweep);
    m_onlyChip->setText(tr("Of %Ln selected", nullptr, m_only));
    m_onlyChip->setVisible(m_only != 0);
    m_chips[0]->setText(tr("Certain %L1").arg(m_list->certainCount()));
    m_chips[1]->setText(tr("Likely %L1").arg(m_list->likelyCount()));
    m_mergeCertain->setText(tr("Merge %Ln certain one(s)", nullptr, m_list->certainCount()));
    m_mergeCertain->setEnabled(m_list->certainCount() != 0 && m_writing == 0);
    m_mergeCertain->setVisible(m_list->certainCount() != 0);
    for (Chip *chip : m_chips)
        chip->setVisible(all != 0);
    const ViewPtr view = workspace().view();
    const std::size_t customers = view ? view->snapshot->customers.aliveCount : 0;
    setStatusText({{tr("%Ln proposal(s)", nullptr, all), Tone::Text, true},
                   {tr(" among %Ln customer(s)", nullptr, static_cast<int>(customers))}});
}

int DuplicatesPage::chosenRow() const
{
    const QModelIndex current = m_proposals->currentIndex();
    return current.isValid() ? current.row() : -1;
}

std::optional<DuplicateProposal> DuplicatesPage::chosenPair() const
{
    if (m_asked)
        return m_asked;
    const int row = chosenRow();
    return row < 0 || row >= m_list->rowCount() ? std::nullopt : std::optional(m_list->proposal(row));
}

void DuplicatesPage::chooseRow(int row)
{
    if (m_list->rowCount() == 0) {
        showPair();
        return;
    }
    m_proposals->selectRow(std::min(row, m_list->rowCount() - 1));
    showPair();
}

void DuplicatesPage::showPair()
{
    const std::optional<DuplicateProposal> chosen = chosenPair();
    for (Button *button : {m_apart, m_later, m_merge})
        button->setEnabled(chosen && m_writing == 0);
    if (!chosen) {
        m_latestPair.cancel();
        m_isReading = false;
        m_fields->setComparison({});
        m_mergeCard->setTitle({});
        m_mergeCard->setNote({});
        return;
    }
    const DuplicateProposal &proposal = *chosen;
    m_mergeCard->setTitle(proposal.nameA == proposal.nameB ? proposal.nameA
                                                           : proposal.nameA + u" · "_s + proposal.nameB);
    m_mergeCard->setNote(m_asked ? tr("Chosen by you") : evidenceSentence(proposal.pair, locale()));
    m_isReading = true;
    const auto read = [path = workspace().dataPath(), kind = proposal.kind, a = proposal.pair.idA,
                       b = proposal.pair.idB](const View &, const Progress &) {
        return readComparisonOf(path, kind, a, b);
    };
    m_latestPair.deliver(workspace().run(m_latestPair.start(), read), this,
                         [this](const Result<MergeComparison> &comparison) { showComparison(comparison); });
}

void DuplicatesPage::showComparison(const Result<MergeComparison> &comparison)
{
    m_isReading = false;
    if (!comparison) {
        m_fields->setComparison({});
        m_mergeCard->setNote(comparison.error().message);
        return;
    }
    m_fields->setComparison(*comparison);
    m_fields->setHeadings(sideHeading(comparison->sides[0]), sideHeading(comparison->sides[1]));
    fitColumns();
    m_table->setCurrentIndex(m_fields->index(0, MergeFieldModel::Label));
    m_table->clearSelection();
}

void DuplicatesPage::merge()
{
    const std::optional<DuplicateProposal> chosen = chosenPair();
    if (!chosen || m_fields->rowCount() == 0 || !m_merge->isEnabled())
        return;
    const DuplicateProposal &proposal = *chosen;
    const MergeRequest request = m_fields->comparison().request();
    if (request.ids != std::vector{proposal.pair.idA, proposal.pair.idB})
        return; // the fields of another pair are still on the screen
    write(mergeLabel(proposal.nameA), mergeRecords({request}, workspace().clock().today()), chosen);
}

void DuplicatesPage::markApart()
{
    const std::optional<DuplicateProposal> chosen = chosenPair();
    if (!chosen || !m_apart->isEnabled())
        return;
    const DuplicateProposal &proposal = *chosen;
    write(distinctLabel(proposal.nameA),
          markDistinct(proposal.kind, proposal.pair.idA, proposal.pair.idB, workspace().clock().today()),
          chosen);
}

void DuplicatesPage::later()
{
    if (std::exchange(m_asked, std::nullopt)) {
        chooseRow(0);
        update();
        return;
    }
    const int row = chosenRow();
    if (row < 0)
        return;
    m_list->putOff(row);
    chooseRow(row);
    update();
}

void DuplicatesPage::mergeCertain()
{
    std::vector<MergeRequest> requests;
    for (const DuplicateProposal &proposal : m_list->certain())
        requests.push_back({proposal.kind, {proposal.pair.idA, proposal.pair.idB}, {}});
    if (requests.empty())
        return;
    const int count = static_cast<int>(requests.size());
    m_decided += count - 1;
    write(certainMergeLabel(count),
          mergeRecords(std::move(requests), workspace().clock().today(),
                       workspace().jobs().start(tr("Merging duplicates"))),
          std::nullopt);
}

void DuplicatesPage::write(const QString &label, const Book::Work &work,
                           const std::optional<DuplicateProposal> &pair)
{
    ++m_writing;
    for (Button *button : {m_apart, m_later, m_merge, m_mergeCertain})
        button->setEnabled(false);
    deliver(workspace().change(label, work), this, [=, this](const Result<CommittedChange> &done) {
        --m_writing;
        if (!done) {
            if (done.error().code != ErrorCode::Cancelled)
                Q_EMIT refused(done.error().message);
        } else {
            ++m_decided;
            Q_EMIT changed(shownLabel(label));
            // The sweep of the new view brings the list up to it; until then the pair is off it.
            m_asked.reset();
            if (const int at = pair ? m_list->rowOf(pair->kind, pair->pair.idA, pair->pair.idB) : -1;
                at >= 0) {
                m_list->remove(pair->kind, pair->pair.idA, pair->pair.idB);
                chooseRow(at);
            }
        }
        showPair();
        update();
    });
}

} // namespace leadbook
