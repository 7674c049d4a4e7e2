// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "core/text.h"
#include "domain/contactcadence.h"
#include "items/bookcurrency.h"
#include "items/todaywords.h"
#include "ui/customers/filter/nameline.h"
#include "ui/customers/ownership/me.h"
#include "ui/delegates/tableview.h"
#include "ui/shell/pagetabs.h"
#include "ui/today/figurecard.h"
#include "ui/today/minechoice.h"
#include "ui/today/todaylist.h"
#include "ui/today/todayside.h"
#include "ui/today/todaytabs.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/today/taskwork.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kChangesRead = 20;
constexpr auto kNever = "lastContact is empty"_L1;
constexpr auto kNoNext = "grade in (A, B) and nextAction is empty"_L1;

/// "Saturday 21 November"; Chinese "11月21日 星期六".
QString wholeDay(Day day, const QLocale &locale)
{
    const QDate date = QDate(1970, 1, 1).addDays(day.number());
    return locale.toString(date, locale.language() == QLocale::Chinese ? u"M月d日 dddd"_s : u"dddd d MMMM"_s);
}

} // namespace

TodayPage::TodayPage(Workspace &workspace, Me &me, QWidget *parent)
    : AnalysisPage(workspace, u"today"_s, u"calendar"_s, parent)
    , m_mine(new MineChoice(*this, me, workspace))
    , m_date(new SpanLabel(this))
    , m_ask(new NameLine(this))
    , m_list(new TodayList(this))
    , m_never(new Chip({}, this))
    , m_noNext(new Chip({}, this))
    , m_side(new TodaySide(this))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(&m_list->table());
    connect(m_list, &TodayList::customerRequested, this, &TodayPage::customerRequested);
    connect(m_list, &TodayList::doneRequested, this, &TodayPage::finish);
    connect(m_list, &TodayList::laterRequested, this, &TodayPage::putOff);
    connect(m_list, &TodayList::dropRequested, this, &TodayPage::drop);
    connect(m_list, &TodayList::draftRequested, this, &TodayPage::draftRequested);
    connect(m_side, &TodaySide::customerRequested, this, &TodayPage::customerRequested);
    connect(m_side, &TodaySide::moveRequested, this, &TodayPage::moveRequested);
    connect(m_side, &TodaySide::daysOffRequested, this, &TodayPage::daysOffRequested);
    connect(m_side, &TodaySide::historyRequested, this, &TodayPage::historyRequested);
    connect(m_side, &TodaySide::reviewRequested, this, &TodayPage::reviewRequested);
    retranslate();
    showWaiting();
}

void TodayPage::buildHead()
{
    addToHead(m_date);
    for (QWidget *chip : m_mine->chips())
        addAction(chip);
    connect(m_mine, &MineChoice::changed, this, &TodayPage::askAgain);
    addBelowHead(new PageTabs(todayTabs(), name(), this));
    addBelowHead(m_ask);
    m_ask->hide();
}

QWidget *TodayPage::buildBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(kGap);
    for (FigureCard *&card : m_cards) {
        card = new FigureCard(body);
        cards->addWidget(card, 1);
    }
    column->addLayout(cards);
    for (Chip *chip : {m_never, m_noNext})
        m_list->addToHead(chip);
    connect(m_never, &QAbstractButton::clicked, this,
            [this] { Q_EMIT listRequested(kNever, tr("Never contacted")); });
    connect(m_noNext, &QAbstractButton::clicked, this,
            [this] { Q_EMIT listRequested(kNoNext, tr("No next action")); });
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_list, 11);
    auto *side = new FittingArea(m_side, body);
    side->setFilling();
    row->addWidget(side, 5);
    column->addLayout(row, 1);
    return body;
}

void TodayPage::showEvent(QShowEvent *event)
{
    AnalysisPage::showEvent(event);
    m_isDue = true;
    lookAhead();
}

void TodayPage::ask()
{
    run(
        [path = workspace().dataPath(), ask = m_mine->question(),
         outlook = m_outlook](const View &view, const Progress &progress) -> Result<Answer> {
            const std::span<const float> chances =
                outlook ? std::span(outlook->chances) : std::span<const float>();
            auto facts = todayFacts(path, view, ask, chances, progress);
            LEADBOOK_TRY(facts);
            return Answer{std::make_shared<const TodayFacts>(*std::move(facts)), bookCurrency(view)};
        },
        [this](const Result<Answer> &answer) { take(answer); });
}

void TodayPage::forget()
{
    m_looking.cancel();
    m_isLooking = false;
    m_lookedAt = nullptr;
    m_isDue = true;
    m_outlook = nullptr;
    m_facts = nullptr;
    m_changes.clear();
    m_list->setFacts(nullptr);
    m_side->setFacts(nullptr, {});
    m_side->setChanges({}, {});
    m_ask->hide();
    setBadge({});
}

void TodayPage::take(const Result<Answer> &answer)
{
    if (!answer)
        return showFailed(answer.error().message);
    m_facts = answer->facts;
    m_currency = answer->currency;
    m_list->setFacts(m_facts);
    m_side->setFacts(m_facts, m_currency);
    update();
    deliver(workspace().history(kChangesRead), this, [this](const Result<std::vector<Change>> &changes) {
        if (changes)
            m_changes = *changes;
        m_side->setChanges(m_outlook ? m_outlook->notice : MoveNotice(), m_changes);
    });
    lookAhead();
}

/// What takes longer: once for each time that the page is opened.
void TodayPage::lookAhead()
{
    const ViewPtr view = workspace().view();
    if (!m_isDue || !isVisible() || !hasWholeBook() || m_isLooking || !m_facts || m_lookedAt == view)
        return;
    m_isDue = false;
    m_isLooking = true;
    m_lookedAt = view;
    const auto work = [path = workspace().dataPath()](const View &on, const Progress &progress) {
        return std::make_shared<const TodayOutlook>(todayOutlook(path, on, progress));
    };
    m_looking.deliver(workspace().runAside(m_looking.start(), work), this,
                      [this](const std::shared_ptr<const TodayOutlook> &outlook) {
                          m_isLooking = false;
                          m_outlook = outlook;
                          m_side->setChanges(outlook->notice, m_changes);
                          update();
                          askAgain(); // with the chances
                      });
}

void TodayPage::update()
{
    if (!m_facts)
        return;
    m_date->setText(wholeDay(m_facts->view.asOf, locale()), Tone::Muted);
    const auto count = static_cast<int>(m_facts->queue.items.size());
    setBadge(count > 0 ? formatCount(count, locale()) : QString());
    updateCards();
    updateMore();
    if (m_facts->view.snapshot->customers.aliveCount == 0) {
        showNothing(tr("Nobody here yet"),
                    tr("Import your customers from a file, or look around first."));
        setStatusText({});
        return;
    }
    QList<Span> status{{tr("%Ln to contact", nullptr, count), Tone::Text, true},
                       {u" · "_s},
                       {tr("%Ln overdue", nullptr, static_cast<int>(m_facts->queue.overdue))}};
    if (count > 0)
        status << Span{u" · "_s}
               << Span{m_facts->drafts.empty()
                           ? tr("D done, L later, N not needed, Enter opens")
                           : tr("D done, L later, N not needed, M mail draft, Enter opens"),
                       Tone::Muted};
    setStatusText(status);
    showBody();
}

void TodayPage::updateCards()
{
    const TodayQueue &queue = m_facts->queue;
    const auto money = [this](Money amount) { return formatMoneyShort(amount, m_currency, locale()); };
    const auto overdue = static_cast<int>(queue.overdue);
    m_cards[ToContact]->setFigure(
        formatCount(static_cast<std::int64_t>(queue.items.size()), locale()),
        {{tr("%Ln overdue", nullptr, overdue), overdue > 0 ? Tone::Bad : Tone::Muted}});
    const MoneyThenAndNow &pipeline = m_facts->pipeline;
    QList<Span> change{{tr("no change this week"), Tone::Muted}};
    if (pipeline.then > Money(0) && pipeline.now != pipeline.then) {
        const double rise = pipeline.now.toDouble() / pipeline.then.toDouble() - 1;
        const QString percent = formatPercent(std::abs(rise), locale());
        change = {rise > 0 ? Span{tr("▲ %1 this week").arg(percent), Tone::Good}
                           : Span{tr("▼ %1 this week").arg(percent), Tone::Bad}};
    }
    m_cards[Pipeline]->setFigure(money(pipeline.now), change);
    if (!m_outlook) {
        for (const Card card : {Expected, Best})
            m_cards[card]->setFigure(u"…"_s, {{tr("being worked out"), Tone::Muted}});
        return;
    }
    if (const auto &month = m_outlook->month)
        m_cards[Expected]->setFigure(
            money(month->expected),
            {{tr("80 %: %1 – %2").arg(money(month->low), money(month->high)), Tone::Muted}});
    else
        m_cards[Expected]->setFigure(unknownText(), {{tr("too few decided deals"), Tone::Muted}});
    m_cards[Best]->setFigure(u"%1 / %2"_s.arg(formatCount(m_outlook->toBest, locale()),
                                              formatCount(m_outlook->fromBest, locale())),
                             {{tr("last 7 days"), Tone::Muted}});
    const QString best = m_outlook->bestGrade.isEmpty() ? u"A"_s : m_outlook->bestGrade;
    m_cards[Best]->setName(tr("Moved to %1 / lost %1").arg(best));
}

void TodayPage::updateMore()
{
    m_never->setText(tr("Never contacted %L1").arg(m_facts->queue.neverContacted.size()));
    m_noNext->setText(tr("No next action %L1").arg(m_facts->queue.noNextAction.size()));
    m_never->setVisible(!m_facts->queue.neverContacted.empty());
    m_noNext->setVisible(!m_facts->queue.noNextAction.empty());
}

void TodayPage::finish(int row)
{
    const TodayItem item = m_list->model().itemAt(row);
    if (item.cause != TodayCause::Task)
        return Q_EMIT logRequested(m_list->model().customerAt(row));
    const TaskRow &task = m_facts->view.snapshot->tasks[item.task];
    write(finishTask(task.id, workspace().clock().today()), tr("Done: %1.").arg(toQString(task.title)));
}

void TodayPage::putOff(int row, int days)
{
    const TodayItem item = m_list->model().itemAt(row);
    const Day today = workspace().clock().today();
    const Day until = m_facts->workdays.nextWorkday(today + days);
    const QString sentence = tr("Put off until %1.").arg(formatDay(until, today, locale()));
    if (item.cause == TodayCause::Task)
        return write(putOffTask(m_facts->view.snapshot->tasks[item.task].id, until), sentence);
    NewTask task{m_list->model().customerAt(row), plannedTitle(*m_facts, item), TaskKind::Call, until};
    if (item.deal != kNoRow)
        task.deal = m_facts->view.snapshot->deals.ids[item.deal];
    write(planTask(task, today), sentence);
}

void TodayPage::drop(int row)
{
    const TodayItem item = m_list->model().itemAt(row);
    const std::int64_t customer = m_list->model().customerAt(row);
    const QString title = plannedTitle(*m_facts, item);
    const std::int64_t known =
        item.cause == TodayCause::Task ? m_facts->view.snapshot->tasks[item.task].id : 0;
    const int cadence = contactCadence(m_facts->view.derived.choice(FieldId::Grade)[item.customer]);
    m_ask->ask(tr("Why it is not needed (may be left empty)"), {},
               [this, customer, title, known, cadence](const QString &reason) {
                   const Day today = workspace().clock().today();
                   const Day due = m_facts ? m_facts->workdays.nextWorkday(today + cadence) : today + cadence;
                   const NewTask next{customer, title, TaskKind::Call, due};
                   write(known != 0 ? dropTask(known, reason, today) : skipContact(next, reason, today),
                         tr("Not needed: %1.").arg(title));
               });
}

void TodayPage::write(const RecordWork &work, const QString &sentence)
{
    ++m_writing;
    deliver(workspace().change(work.label, work.work), this,
            [this, sentence](const Result<CommittedChange> &change) {
                --m_writing;
                if (change)
                    Q_EMIT done(sentence);
                else
                    Q_EMIT refused(change.error().message);
            });
}

void TodayPage::retranslate()
{
    setTitle(tr("Today"));
    m_mine->retranslate();
    m_cards[ToContact]->setName(tr("To contact"));
    m_cards[Pipeline]->setName(tr("Open pipeline"));
    m_cards[Expected]->setName(tr("Expected this month"));
    m_cards[Best]->setName(tr("Moved to %1 / lost %1").arg(u"A"_s));
    m_list->retranslate();
    m_side->retranslate();
    update();
}

} // namespace leadbook
