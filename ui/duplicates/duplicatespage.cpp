// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicatespage.h"

#include "domain/changelabel.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/duplicates/duplicatewords.h"
#include "ui/duplicates/mergedelegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/merging/mergelabels.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kInset = 14;
constexpr int kListWidth = 300;
constexpr int kLabelWidth = 86;
constexpr int kValueWidth = 138; ///< at least
constexpr int kMergedWidth = 96;

} // namespace

DuplicatesPage::DuplicatesPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"merge"_s, u"customers"_s, parent)
    , m_list(new DuplicateListModel(this))
    , m_fields(new MergeFieldModel(this))
    , m_count(new SpanLabel(this))
    , m_chips{new Chip({}, this), new Chip({}, this)}
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

void DuplicatesPage::buildHead()
{
    addToHead(m_count);
    for (Chip *chip : m_chips) {
        chip->setCheckable(true);
        chip->setChecked(true);
        addAction(chip);
        connect(chip, &QAbstractButton::toggled, this, [this] {
            m_list->show(m_chips[0]->isChecked(), m_chips[1]->isChecked());
            chooseRow(0);
        });
    }
    addAction(m_mergeCertain);
    connect(m_mergeCertain, &QAbstractButton::clicked, this, &DuplicatesPage::mergeCertain);
}

QWidget *DuplicatesPage::buildBody()
{
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(buildProposals(), 2);
    row->addWidget(buildMerge(), 5);
    return body;
}

QWidget *DuplicatesPage::buildProposals()
{
    m_proposals->setModel(m_list);
    m_proposals->setSelectionMode(QAbstractItemView::SingleSelection);
    m_proposals->setItemDelegateForColumn(DuplicateListModel::Confidence, new PercentDelegate(m_proposals));
    m_proposals->setColumnWidths({112, 92, 56});
    m_proposals->setStretchColumn(DuplicateListModel::NameB);
    m_proposals->header().setSectionsClickable(false);
    m_proposals->header().setInset(Card::kTableInset);
    connect(m_proposals->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuplicatesPage::showPair);
    m_listCard->setFlush(true);
    m_listCard->setMinimumWidth(kListWidth);
    m_listCard->body().addWidget(m_proposals, 1);
    return m_listCard;
}

QWidget *DuplicatesPage::buildMerge()
{
    m_table->setModel(m_fields);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {MergeFieldModel::First, MergeFieldModel::Second})
        m_table->setItemDelegateForColumn(column, new MergeValueDelegate(m_table));
    auto *strong = new CellDelegate(m_table);
    strong->setBold(true);
    m_table->setItemDelegateForColumn(MergeFieldModel::Merged, strong);
    m_table->setColumnWidths({kLabelWidth, kValueWidth, kValueWidth, kMergedWidth});
    m_table->setStretchColumn(MergeFieldModel::Merged);
    m_table->header().setSectionsClickable(false);
    m_table->header().setInset(Card::kTableInset);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == MergeFieldModel::First || index.column() == MergeFieldModel::Second)
            m_fields->choose(index.row(), index.column() == MergeFieldModel::Second ? 1 : 0);
    });
    m_note->setWordWrap(true);
    m_mergeCard->setFlush(true);
    m_mergeCard->body().addWidget(m_table, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(kInset, 0, kInset, kInset);
    below->setSpacing(kGap);
    below->addWidget(m_note, 1);
    for (Button *button : {m_apart, m_later, m_merge})
        below->addWidget(button);
    m_mergeCard->body().addLayout(below);
    connect(m_apart, &QAbstractButton::clicked, this, &DuplicatesPage::markApart);
    connect(m_later, &QAbstractButton::clicked, this, &DuplicatesPage::later);
    connect(m_merge, &QAbstractButton::clicked, this, &DuplicatesPage::merge);
    return m_mergeCard;
}

/// Both sides and what they become share the width.
void DuplicatesPage::fitColumns()
{
    const int value = std::max(kValueWidth, (m_table->width() - kLabelWidth) / 3);
    if (value == m_valueWidth)
        return;
    m_valueWidth = value;
    m_table->setColumnWidths({kLabelWidth, value, value, kMergedWidth});
}

/// Left and right choose whose value the field gets.
bool DuplicatesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return AnalysisPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex current = m_table->currentIndex();
    if ((key != Qt::Key_Left && key != Qt::Key_Right) || !current.isValid())
        return AnalysisPage::eventFilter(watched, event);
    m_fields->choose(current.row(), key == Qt::Key_Right ? 1 : 0);
    return true;
}

void DuplicatesPage::ask()
{
    if (m_sweep)
        m_sweep->cancel();
    m_sweep = workspace().jobs().start(tr("Looking for duplicates"));
    if (!m_hasAnswer)
        showLoading(tr("Looking for duplicates…"));
    run([path = workspace().path(),
         job = m_sweep](const View &view, const Progress &) { return proposeDuplicates(view, path, *job); },
        [this](const Result<std::vector<DuplicateProposal>> &answer) { take(answer); });
}

void DuplicatesPage::forget()
{
    if (m_sweep)
        m_sweep->cancel();
    m_sweep.reset();
    m_hasAnswer = false;
    m_decided = 0;
    m_latestPair.cancel();
    m_isReading = false;
    m_list->clear();
    m_fields->setComparison({});
}

void DuplicatesPage::take(const Result<std::vector<DuplicateProposal>> &answer)
{
    m_sweep.reset();
    if (!answer) {
        showFailed(answer.error().code == ErrorCode::Cancelled ? tr("The search was stopped.")
                                                               : answer.error().message);
        return;
    }
    m_hasAnswer = true;
    const int row = chosenRow();
    const auto chosen = row < 0 ? DuplicateProposal() : m_list->proposal(row);
    m_list->setProposals(*answer);
    chooseRow(std::max(0, m_list->rowOf(chosen.kind, chosen.pair.idA, chosen.pair.idB)));
    update();
}

void DuplicatesPage::update()
{
    updateHead();
    if (!m_hasAnswer)
        return;
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
    m_count->setText(m_hasAnswer ? text : QString(), Tone::Muted);
    m_chips[0]->setText(tr("Certain %L1").arg(m_list->certainCount()));
    m_chips[1]->setText(tr("Likely %L1").arg(m_list->likelyCount()));
    m_mergeCertain->setText(tr("Merge %Ln certain one(s)", nullptr, m_list->certainCount()));
    m_mergeCertain->setEnabled(m_list->certainCount() != 0 && m_writing == 0);
    const ViewPtr view = workspace().view();
    const std::size_t customers = view ? view->snapshot->customers.aliveCount : 0;
    setStatusText(
        {{tr("%Ln proposal(s)", nullptr, all), Tone::Text, true},
         {tr(" among %1 customers").arg(formatCount(static_cast<std::int64_t>(customers), locale()))}});
}

int DuplicatesPage::chosenRow() const
{
    const QModelIndex current = m_proposals->currentIndex();
    return current.isValid() ? current.row() : -1;
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
    const int row = chosenRow();
    for (Button *button : {m_apart, m_later, m_merge})
        button->setEnabled(row >= 0 && m_writing == 0);
    if (row < 0 || row >= m_list->rowCount()) {
        m_latestPair.cancel();
        m_isReading = false;
        m_fields->setComparison({});
        m_mergeCard->setTitle({});
        m_mergeCard->setNote({});
        return;
    }
    const DuplicateProposal &proposal = m_list->proposal(row);
    m_mergeCard->setTitle(proposal.nameA == proposal.nameB ? proposal.nameA
                                                           : proposal.nameA + u" · "_s + proposal.nameB);
    m_mergeCard->setNote(evidenceSentence(proposal.pair, locale()));
    m_isReading = true;
    const auto read = [path = workspace().path(), kind = proposal.kind, a = proposal.pair.idA,
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
    m_table->setCurrentIndex(m_fields->index(0, MergeFieldModel::Label));
    m_table->clearSelection();
}

void DuplicatesPage::merge()
{
    const int row = chosenRow();
    if (row < 0 || m_fields->rowCount() == 0 || !m_merge->isEnabled())
        return;
    const DuplicateProposal &proposal = m_list->proposal(row);
    const MergeRequest request = m_fields->comparison().request();
    if (request.ids != std::vector{proposal.pair.idA, proposal.pair.idB})
        return; // the fields of another pair are still on the screen
    write(mergeLabel(proposal.nameA), mergeRecords({request}, workspace().clock().today()), row);
}

void DuplicatesPage::markApart()
{
    const int row = chosenRow();
    if (row < 0 || !m_apart->isEnabled())
        return;
    const DuplicateProposal &proposal = m_list->proposal(row);
    write(distinctLabel(proposal.nameA),
          markDistinct(proposal.kind, proposal.pair.idA, proposal.pair.idB, workspace().clock().today()),
          row);
}

void DuplicatesPage::later()
{
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
          -1);
}

void DuplicatesPage::write(const QString &label, const Book::Work &work, int row)
{
    const std::int64_t a = row < 0 ? 0 : m_list->proposal(row).pair.idA;
    const std::int64_t b = row < 0 ? 0 : m_list->proposal(row).pair.idB;
    const DuplicateKind kind = row < 0 ? DuplicateKind::Customers : m_list->proposal(row).kind;
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
            if (const int at = m_list->rowOf(kind, a, b); at >= 0) {
                m_list->remove(kind, a, b);
                chooseRow(at);
            }
        }
        showPair();
        update();
    });
}

void DuplicatesPage::retranslate()
{
    setTitle(tr("Duplicates"));
    m_listCard->setTitle(tr("Proposals"));
    m_proposals->setAccessibleName(tr("Proposals"));
    m_table->setAccessibleName(tr("Fields of both"));
    m_note->setText(tr("Interactions, deals, purchases and surveys of both are kept. The values not chosen "
                       "stay in the history. Undo brings both back."),
                    Tone::Muted);
    const auto name = [](Button *button, const QString &text, const QKeySequence &keys) {
        button->setText(text);
        button->setShortcut(keys);
        button->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    };
    name(m_apart, tr("Not the same"), QKeySequence(u"Ctrl+Backspace"_s));
    name(m_later, tr("Later"), QKeySequence(u"Ctrl+."_s));
    name(m_merge, tr("Merge"), QKeySequence(u"Ctrl+Return"_s));
    m_list->retranslate();
    m_fields->retranslate();
    showPair();
    updateHead();
}

} // namespace leadbook
