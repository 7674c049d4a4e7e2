// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/recordpage.h"

#include "items/movementevents.h"
#include "ui/customers/customerhead.h"
#include "ui/customers/entrylist.h"
#include "ui/customers/filter/nameline.h"
#include "ui/customers/logbuttons.h"
#include "ui/customers/nextactionbar.h"
#include "ui/customers/whycard.h"
#include "ui/record/consentlist.h"
#include "ui/record/outlookline.h"
#include "ui/record/recordfieldtable.h"
#include "ui/record/standingline.h"
#include "ui/record/teamlist.h"
#include "ui/record/wantline.h"
#include "ui/shell/headerlayout.h"
#include "ui/shell/pagekeys.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tabstrip.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kLeftWidth = 300;
constexpr int kLeftWidest = 380;
constexpr int kGap = 12;

/// In the order of the tabs.
constexpr std::array<QStringView, RecordPage::TabCount> kTabNames{
    u"timeline", u"details",   u"contacts", u"deals",   u"purchases", u"surveys",
    u"tasks",    u"contracts", u"files",    u"related", u"consents",  u"team"};

struct Answer
{
    Result<WholeRecord> whole;
    std::optional<GradeReason> reason;
};

} // namespace

RecordPage::RecordPage(Workspace &workspace, QWidget *parent)
    : BookPage(workspace, u"record"_s, u"customers"_s, parent)
    , m_fields(new RecordFieldModel(this))
    , m_head(new CustomerHead(this))
    , m_why(new WhyCard(this))
    , m_need(new SpanLabel(this))
    , m_group(new SpanLabel(this))
    , m_standing(new StandingLine(workspace, this))
    , m_outlook(new OutlookLine(workspace, this))
    , m_want(new WantLine(workspace, this))
    , m_next(new NextActionBar(this))
    , m_tabs(new TabStrip(this))
    , m_ask(new NameLine(this))
    , m_pages(new QStackedWidget(this))
    , m_fieldTable(nullptr)
    , m_showAll(new Button({}, Button::Kind::Link, this))
{
    auto *body = new QWidget(this);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kGap);
    auto *left = new Card({}, body);
    auto *right = new Card({}, body);
    left->setMinimumWidth(kLeftWidth);
    left->setMaximumWidth(kLeftWidest);
    columns->addWidget(left, 2);
    columns->addWidget(right, 5);
    buildLeft(left);
    buildTabs(right);
    setBody(body);
    setFocusTarget(m_tabs);
    buildControls();
    connectAll();
    RecordPage::retranslate();
    updateState();
}

RecordPage::~RecordPage()
{
    delete m_fieldTable; // before its model
}

void RecordPage::buildLeft(QWidget *card)
{
    QVBoxLayout &column = static_cast<Card *>(card)->body();
    column.setSpacing(10);
    column.addWidget(m_head);
    auto *buttons = new LogButtons(card);
    column.addWidget(buttons);
    connect(buttons, &LogButtons::logRequested, this,
            [this](InteractionKind kind) { Q_EMIT logRequested(m_customer, kind); });
    auto *area = new QScrollArea(card);
    auto *content = new QWidget(area);
    auto *reasons = new QVBoxLayout(content);
    reasons->setContentsMargins(0, 0, 0, 0);
    reasons->setSpacing(10);
    reasons->addWidget(m_why);
    m_need->setWordWrap(true);
    m_need->setPixels(12);
    reasons->addWidget(m_need);
    m_group->setWordWrap(true);
    reasons->addWidget(m_group);
    reasons->addWidget(m_standing);
    reasons->addWidget(m_outlook);
    reasons->addWidget(m_want);
    reasons->addStretch(1);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    column.addWidget(area, 1);
    column.addWidget(m_next);
}

QWidget *RecordPage::buildTimeline()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    auto *chips = new HeaderLayout;
    chips->setFlowing();
    auto *group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new Chip({}, page);
        m_chips[i]->setCheckable(true);
        group->addButton(m_chips[i]);
        chips->addLeft(m_chips[i]);
        connect(m_chips[i], &QAbstractButton::clicked, this, [this, i] {
            m_kind = i == 0 ? std::nullopt : std::optional(static_cast<RecordEvent::Kind>(i - 1));
            showTimeline();
        });
    }
    m_chips[0]->setChecked(true);
    column->addLayout(chips);
    column->addWidget(m_lists[Timeline], 1);
    page->setFocusProxy(m_lists[Timeline]);
    return page;
}

QWidget *RecordPage::buildDetails()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    m_fieldTable = new RecordFieldTable(*m_fields, page);
    column->addWidget(m_fieldTable, 1);
    column->addWidget(m_showAll, 0, Qt::AlignLeft);
    page->setFocusProxy(m_fieldTable);
    return page;
}

void RecordPage::buildTabs(QWidget *card)
{
    QVBoxLayout &column = static_cast<Card *>(card)->body();
    column.setSpacing(10);
    column.addWidget(m_tabs);
    column.addWidget(m_ask);
    column.addWidget(m_pages, 1);
    for (int tab = 0; tab < TabCount; ++tab) {
        if (tab != Details && tab != Team && tab != Consents)
            m_lists[static_cast<std::size_t>(tab)] = new RecordList(this);
    }
    m_lists[Team] = m_team = new TeamList([this] { return workspace().view(); }, this);
    m_lists[Consents] = m_consents = new ConsentList(this);
    for (int tab = 0; tab < TabCount; ++tab) {
        QWidget *page = m_lists[static_cast<std::size_t>(tab)];
        if (tab == Timeline)
            page = buildTimeline();
        else if (tab == Details)
            page = buildDetails();
        m_pages->addWidget(page);
    }
}

void RecordPage::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_head, &CustomerHead::closeRequested, this, &RecordPage::backRequested);
    connect(&workspace(), &Workspace::viewChanged, this, &RecordPage::follow);
    connect(&workspace(), &Workspace::bookChanged, this, [this] { showCustomer(0); });
    // Tasks, files and the like are in no column of the view.
    connect(&workspace(), &Workspace::undoStateChanged, this, &RecordPage::read);
    connect(m_fields, &RecordFieldModel::editAsked, this, &RecordPage::edit);
    connect(m_showAll, &QAbstractButton::clicked, this, [this] {
        m_fields->setAllShown(!m_fields->isAllShown());
        showTabs();
    });
    connect(m_lists[Related], &RecordList::activated, this, &RecordPage::showCustomer);
    connect(m_lists[Deals], &RecordList::activated, this, [this](std::int64_t deal) {
        if (deal != 0) // a quote has no page of its own
            Q_EMIT dealRequested(deal);
    });
    connect(m_team, &TeamList::workAsked, this, &RecordPage::carryOut);
    connect(m_consents, &ConsentList::workAsked, this, &RecordPage::carryOut);
    connect(m_consents, &ConsentList::entryAsked, this,
            [this](const Consent &draft) { Q_EMIT consentRequested(draft, m_consents->contacts()); });
    connect(m_consents, &ConsentList::dataAsked, this, [this] { Q_EMIT personDataRequested(m_customer); });
    connect(m_consents, &ConsentList::eraseAsked, this, [this] { Q_EMIT eraseRequested(m_customer); });
    for (const auto &[key, step] :
         {std::pair(keyOf(PageKey::NextTab), 1), std::pair(keyOf(PageKey::PreviousTab), TabCount - 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] {
            showTab(static_cast<Tab>((m_tabs->currentIndex() + step) % TabCount));
        });
    }
}

std::optional<RecordPage::Tab> RecordPage::tabNamed(QStringView name)
{
    const auto found = std::ranges::find(kTabNames, name);
    return found == kTabNames.end() ? std::nullopt
                                    : std::optional(static_cast<Tab>(found - kTabNames.begin()));
}

void RecordPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    m_pages->currentWidget()->setFocus(Qt::TabFocusReason);
}

void RecordPage::showCustomer(std::int64_t id)
{
    if (id != m_customer) {
        m_customer = id;
        m_wantedField.reset();
        m_latest.cancel();
        m_latestMoves.cancel();
        m_whole.reset();
        m_moved.clear();
        m_reason.reset();
        m_kind.reset();
        m_chips[0]->setChecked(true);
        m_isDue = false;
        m_areMovesDue = false;
    }
    updateState();
    read();
}

void RecordPage::shown(bool first)
{
    BookPage::shown(first);
    if (m_isStale)
        read();
}

bool RecordPage::isSettled() const
{
    return !m_isDue && !m_areMovesDue && m_writing == 0 && m_standing->isSettled() &&
           m_outlook->isSettled() && m_want->isSettled();
}

void RecordPage::follow(const ViewPtr &view, const ViewChange &change)
{
    updateState();
    if (!view || !view->snapshot->complete)
        return;
    const Row row = view->snapshot->customers.ids.find(m_customer);
    if (change.reset || change.membership || std::ranges::binary_search(change.customers, row))
        read();
}

void RecordPage::read()
{
    // A page that nobody sees waits until it is shown.
    m_isStale = m_customer != 0 && !isVisible();
    if (m_customer == 0 || m_isStale || !hasWholeBook())
        return;
    m_isDue = true;
    m_standing->showCustomer(m_customer);
    m_outlook->showCustomer(m_customer);
    m_want->showCustomer(m_customer);
    const auto work = [id = m_customer, path = workspace().dataPath()](const View &view, const Progress &) {
        return Answer{readWholeRecord(path, view, id),
                      gradeReason(view, view.snapshot->customers.ids.find(id))};
    };
    m_latest.deliver(workspace().run(m_latest.start(), work), this, [this](const Answer &answer) {
        m_reason = answer.reason;
        take(answer.whole);
    });
}

void RecordPage::take(const Result<WholeRecord> &whole)
{
    m_isDue = false;
    if (whole)
        m_whole = *whole;
    else
        m_whole.reset();
    updateState();
    showAll();
    editWanted();
    if (whole)
        readMoves();
    if (!whole)
        tellState([this, sentence = whole.error().message] {
            showEmpty(tr("Nobody here"), sentence,
                      {{tr("Back to the list"), [this] { Q_EMIT backRequested(); }, true}});
        });
}

/// They take longer than the record, which does not wait for them.
void RecordPage::readMoves()
{
    m_areMovesDue = true;
    const auto work = [id = m_customer, path = workspace().dataPath()](const View &view,
                                                                       const Progress &progress) {
        return movementEvents(path, view, view.snapshot->customers.ids.find(id), progress);
    };
    m_latestMoves.deliver(workspace().run(m_latestMoves.start(), work), this,
                          [this](const Result<std::vector<RecordEvent>> &moved) {
                              // The record is shown also where its movements cannot be told.
                              takeMoves(moved ? *moved : std::vector<RecordEvent>());
                          });
}

void RecordPage::takeMoves(std::vector<RecordEvent> moved)
{
    m_areMovesDue = false;
    if (moved == m_moved)
        return;
    const bool isFirst = m_moved.empty();
    m_moved = std::move(moved);
    if (isFirst)
        joinMoves();
    else
        showTimeline();
}

void RecordPage::updateState()
{
    if (workspace().path().isEmpty() || hasFailed() || !hasWholeBook())
        showWaiting();
    else if (m_customer == 0)
        tellState([this] {
            showEmpty(tr("Nobody chosen"), tr("Choose a customer in the list and press Ctrl+Enter twice."),
                      {{tr("Back to the list"), [this] { Q_EMIT backRequested(); }, true}});
        });
    else
        showBody();
}

void RecordPage::retranslate()
{
    setTitle(tr("Customer"));
    m_tabs->setAccessibleName(tr("What to show of the customer"));
    m_fieldTable->setAccessibleName(tr("Details"));
    m_fields->retranslate();
    translateControls();
    m_team->retranslate();
    m_consents->retranslate();
    showAll();
    const QList<RecordList *> lists(m_lists.begin(), m_lists.end());
    for (int tab = 0; tab < TabCount; ++tab) {
        if (lists[tab] != nullptr)
            lists[tab]->list().setAccessibleName(m_tabs->tabText(tab));
    }
    updateState();
    if (m_whole)
        read(); // movements are told in words that a worker made
}

void RecordPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        BookPage::keyPressEvent(event);
}

} // namespace leadbook
