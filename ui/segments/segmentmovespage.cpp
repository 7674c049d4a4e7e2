// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentmovespage.h"

#include "items/movebecause.h"
#include "ui/charts/inoutchart.h"
#include "ui/charts/sankey.h"
#include "ui/delegates/tableview.h"
#include "ui/segments/movenoticebar.h"
#include "ui/segments/movescards.h"
#include "ui/segments/movespanchoice.h"
#include "ui/segments/segmentmovelist.h"
#include "ui/segments/segmentstabs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kAtOnceMs = 1'000; // an answer that takes longer is not repeated by itself

} // namespace

SegmentMovesPage::SegmentMovesPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"segments/movement"_s, u"segments"_s, parent)
    , m_what(new QComboBox(this))
    , m_span(new MoveSpanChoice(workspace, this))
    , m_notice(new MoveNoticeBar(workspace, this))
    , m_flowCard(new Card({}, this))
    , m_flows(new Sankey(m_flowCard))
    , m_flowNote(new SpanLabel(m_flowCard))
    , m_weekCard(new Card({}, this))
    , m_weeksOf(new QComboBox(this))
    , m_weeks(new InOutChart(m_weekCard))
    , m_list(new SegmentMoveList(this))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(&m_list->table());
    retranslate();
    showWaiting();
}

void SegmentMovesPage::buildHead()
{
    addBelowHead(m_notice); // each comes above those before
    addBelowHead(new PageTabs(segmentsTabs(), name(), this));
    connect(m_notice, &MoveNoticeBar::peopleRequested, this, &SegmentMovesPage::showPeople);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addToHead(m_what);
    addToHead(m_span);
    connect(m_what, &QComboBox::activated, this, [this](int at) {
        const auto saved = static_cast<std::size_t>(at - 1);
        follow(at > 0 && saved < m_figures.offers.size() ? m_figures.offers[saved] : FollowedLabels{});
    });
    connect(m_span, &MoveSpanChoice::changed, this, &SegmentMovesPage::askAgain);
    connect(m_span, &MoveSpanChoice::refused, this, &SegmentMovesPage::refused);
}

QWidget *SegmentMovesPage::buildBody()
{
    m_flowNote->setWordWrap(true);
    m_flowCard->body().addWidget(m_flows, 1);
    m_flowCard->body().addWidget(m_flowNote);
    connect(m_flows, &Chart::partActivated, this, &SegmentMovesPage::setRibbon);
    m_weeksOf->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_weekCard->addToHead(m_weeksOf);
    m_weekCard->body().addWidget(m_weeks, 1);
    connect(m_weeks, &Chart::partActivated, this, &SegmentMovesPage::setWeek);
    connect(m_weeksOf, &QComboBox::activated, this,
            [this](int at) { setWeeksOf(at > 0 ? static_cast<std::uint8_t>(at - 1) : kNotThere); });
    connect(m_list, &SegmentMoveList::choiceCleared, this, [this] { setRibbon(-1); });
    connect(m_list, &SegmentMoveList::customerRequested, this, &SegmentMovesPage::customerRequested);
    m_area = new FittingArea(new MovesCards(m_flowCard, m_weekCard, m_list), this);
    m_area->setFilling();
    return m_area;
}

void SegmentMovesPage::follow(const FollowedLabels &followed)
{
    if (m_followed == followed)
        return;
    m_followed = followed;
    m_wanted.reset();
    m_weeksLabel = kNotThere;
    listAll();
    fillChoices();
    askAgain();
}

SegmentMoveModel &SegmentMovesPage::model() const
{
    return m_list->model();
}

void SegmentMovesPage::setRibbon(int ribbon)
{
    const auto at = static_cast<std::size_t>(ribbon);
    if (ribbon < 0 || at >= m_figures.flows.size()) {
        listAll();
        return;
    }
    const LabelFlow &flow = m_figures.flows[at];
    choose({flow, Day(), kNotThere},
           u"%1 → %2"_s.arg(labelWords(*m_figures.moves, flow.from), labelWords(*m_figures.moves, flow.to)));
}

void SegmentMovesPage::setWeek(int week)
{
    const auto &bars = m_weeks->bars();
    if (week < 0 || week >= bars.size() || !m_figures.moves) {
        listAll();
        return;
    }
    const LabelWeek &chosen = m_figures.weeksOf(m_weeksLabel)[static_cast<std::size_t>(week)];
    choose({{}, chosen.start, m_weeksLabel}, tr("Week of %1").arg(bars[week].name));
}

void SegmentMovesPage::choose(const MoveChoice &choice, const QString &name)
{
    m_isChoosing = true;
    const auto work = [moves = m_figures.moves, choice](const View &, const Progress &progress) {
        return moveLines(*moves, choice, progress);
    };
    m_choosing.deliver(workspace().run(m_choosing.start(), work), this,
                       [this, choice, name](const MoveLines &lines) {
                           m_isChoosing = false;
                           m_list->setLines(choice, lines, name);
                           m_area->ensureWidgetVisible(m_list);
                       });
}

void SegmentMovesPage::dropChoice()
{
    m_choosing.cancel();
    m_isChoosing = false;
}

void SegmentMovesPage::listAll()
{
    dropChoice();
    m_list->listAll();
}

void SegmentMovesPage::showPeople(const MoveNoticeLine &line, MoveSpan span)
{
    follow(line.followed);
    m_wanted = line;
    m_span->setDates(span.from, span.to);
}

void SegmentMovesPage::listWanted()
{
    if (!m_wanted)
        return;
    choose({{}, Day(), m_wanted->label, true}, shortWords(*m_wanted));
    m_wanted.reset();
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void SegmentMovesPage::setWeeksOf(std::uint8_t label)
{
    m_weeksLabel = label;
    listAll();
    fillWeeksOf();
    updateWeeks();
}

bool SegmentMovesPage::followsAtOnce(const ViewPtr &, const ViewChange &)
{
    m_isOlder = m_lastMs > kAtOnceMs;
    if (m_isOlder && m_figures.moves)
        updateStatus();
    return !m_isOlder;
}

void SegmentMovesPage::setFirstWeekday(int weekday)
{
    if (std::exchange(m_firstWeekday, weekday) != weekday)
        askAgain();
}

void SegmentMovesPage::ask()
{
    m_isOlder = false;
    using Answer = std::pair<Result<SegmentMoveFigures>, qint64>;
    runAside(
        [path = workspace().dataPath(), followed = m_followed, span = m_span->span(),
         weekday = m_firstWeekday](const View &view, const Progress &progress) {
            QElapsedTimer timer;
            timer.start();
            auto figures = segmentMoveFigures(path, view, followed, span, progress, weekday);
            return Answer(std::move(figures), timer.elapsed());
        },
        [this](const Answer &answer) {
            m_lastMs = answer.second;
            take(answer.first);
        });
}

void SegmentMovesPage::forget()
{
    m_figures = {};
    m_lastMs = 0;
    dropChoice();
    m_list->clear();
    if (!workspace().view())
        m_followed = {};
}

void SegmentMovesPage::take(const Result<SegmentMoveFigures> &figures)
{
    if (!figures) {
        m_wanted.reset();
        showFailed(figures.error().message);
        return;
    }
    m_figures = *figures;
    // A way or a week of another time is not there any more.
    dropChoice();
    m_list->setFigures(m_figures, workspace().clock().today());
    fillChoices();
    fillWeeksOf();
    update();
    listWanted();
    m_notice->refresh();
}

void SegmentMovesPage::update()
{
    if (!m_figures.moves)
        return;
    if (m_figures.customers == 0) {
        showNothing(tr("Nobody is there yet"),
                    tr("Import your customers from a file, or look around first."));
        setStatusText({});
        return;
    }
    updateFlows();
    updateWeeks();
    updateStatus();
    showBody();
}

void SegmentMovesPage::updateFlows()
{
    const SegmentMoves &moves = *m_figures.moves;
    QList<SankeyNode> nodes;
    for (std::size_t label = 0; label < moves.members(); ++label)
        nodes << SankeyNode{labelWords(moves, static_cast<std::uint8_t>(label)), {}, false};
    const auto outside = static_cast<int>(nodes.size());
    nodes << SankeyNode{labelWords(moves, static_cast<std::uint8_t>(outside)), Tone::Muted, false};
    if (m_figures.entered > 0)
        nodes << SankeyNode{labelWords(moves, kNotThere), Tone::Muted, true};
    // Whatever nobody was or is in takes no room.
    std::vector<int> place(nodes.size(), -1);
    QList<SankeyNode> used;
    const auto nodeOf = [&](std::uint8_t label) { return label == kNotThere ? outside + 1 : int{label}; };
    for (const LabelFlow &flow : m_figures.flows)
        for (const int node : {nodeOf(flow.from), nodeOf(flow.to)})
            place[static_cast<std::size_t>(node)] = 0;
    for (std::size_t node = 0; node < place.size(); ++node) {
        if (place[node] < 0)
            continue;
        place[node] = static_cast<int>(used.size());
        used << nodes[static_cast<qsizetype>(node)];
    }
    QList<SankeyFlow> flows;
    for (const LabelFlow &flow : m_figures.flows)
        flows << SankeyFlow{place[static_cast<std::size_t>(nodeOf(flow.from))],
                            place[static_cast<std::size_t>(nodeOf(flow.to))], flow.customers};
    m_flows->setFlows(used, flows);
    const Day today = workspace().clock().today();
    m_flowCard->setNote(
        tr("%1 to %2")
            .arg(formatDay(moves.log.from, today, locale()), formatDay(moves.log.to, today, locale())));
    QString note = tr("Choose a ribbon to see its people.");
    if (m_followed.kind == FollowedLabels::Kind::Rfm)
        note = tr("By the scheme's cut points of today on both days. Choose a ribbon to see its people.");
    else if (m_followed.kind == FollowedLabels::Kind::Segment)
        note = tr("By the segment's filter of today on both days. Choose a ribbon to see its people.");
    m_flowNote->setText(note, Tone::Muted);
}

void SegmentMovesPage::updateWeeks()
{
    if (!m_figures.moves)
        return;
    const Day today = workspace().clock().today();
    QList<InOutBar> bars;
    for (const LabelWeek &week : m_figures.weeksOf(m_weeksLabel))
        bars << InOutBar{formatDay(week.start, today, locale()), week.entered, week.left, week.members};
    m_weeks->setBars(bars, tr("Week of"));
}

void SegmentMovesPage::updateStatus()
{
    const auto movements = static_cast<int>(m_figures.movements());
    QList<Span> spans{
        {tr("%Ln customer(s) moved", nullptr, static_cast<int>(m_figures.moved)), Tone::Text, true},
        {u" · "_s},
        {tr("%Ln movement(s)", nullptr, movements)},
        {u" · "_s},
        {tr("%Ln in a segment", nullptr, static_cast<int>(m_figures.members))}};
    if (m_figures.entered > 0)
        spans << Span{u" · "_s} << Span{tr("%Ln new", nullptr, static_cast<int>(m_figures.entered))};
    if (m_isOlder)
        spans << Span{u" · "_s}
              << Span{tr("the book changed since; choose the time again to look anew"), Tone::Warning};
    setStatusText(spans);
}

QString SegmentMovesPage::followedName(const FollowedLabels &followed) const
{
    const ViewPtr view = workspace().view();
    const auto field = view && followed.kind == FollowedLabels::Kind::Field
                           ? followableField(*view, followed.name)
                           : std::nullopt;
    return field ? fieldLabel(*field) : followed.name;
}

void SegmentMovesPage::fillChoices()
{
    const QSignalBlocker quiet(m_what);
    m_what->clear();
    m_what->addItem(tr("RFM segments"));
    int chosen = 0;
    for (const FollowedLabels &saved : m_figures.offers) {
        m_what->addItem(followedName(saved));
        if (saved == m_followed)
            chosen = m_what->count() - 1;
    }
    if (chosen == 0 && m_followed.kind != FollowedLabels::Kind::Rfm) {
        m_what->addItem(followedName(m_followed));
        chosen = m_what->count() - 1;
    }
    m_what->setCurrentIndex(chosen);
}

void SegmentMovesPage::fillWeeksOf()
{
    const QSignalBlocker quiet(m_weeksOf);
    m_weeksOf->clear();
    m_weeksOf->addItem(tr("All segments"));
    const std::size_t members = m_figures.moves ? m_figures.moves->members() : 0;
    for (std::size_t label = 0; label < members; ++label)
        m_weeksOf->addItem(labelWords(*m_figures.moves, static_cast<std::uint8_t>(label)));
    if (m_weeksLabel != kNotThere && m_weeksLabel >= members)
        m_weeksLabel = kNotThere;
    m_weeksOf->setCurrentIndex(m_weeksLabel == kNotThere ? 0 : m_weeksLabel + 1);
    m_weeksOf->setVisible(members > 1);
}

void SegmentMovesPage::retranslate()
{
    setTitle(tr("Segments"));
    m_span->retranslate();
    m_what->setAccessibleName(tr("What is followed"));
    m_flowCard->setTitle(tr("From then to now"));
    m_flows->setAccessibleName(tr("Segments then and now"));
    m_flows->setExportName(tr("Segments then and now"));
    m_weekCard->setTitle(tr("In and out by week"));
    m_weeks->setAccessibleName(tr("In and out by week"));
    m_weeks->setExportName(tr("Entries and exits by week"));
    m_weeksOf->setAccessibleName(tr("Weeks of"));
    m_list->retranslate();
    m_notice->retranslate();
    fillChoices();
    fillWeeksOf();
    update();
}

} // namespace leadbook
