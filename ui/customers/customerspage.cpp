// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "ui/customers/customerpane.h"
#include "ui/customers/filter/filterchips.h"
#include "ui/customers/filter/filterpanel.h"
#include "ui/customers/filter/listfilter.h"
#include "ui/customers/filter/nameline.h"
#include "ui/customers/filter/pinnedviews.h"
#include "ui/customers/filter/viewsbutton.h"
#include "ui/customers/listactions.h"
#include "ui/customers/ownership/ownerchip.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/customers/peopletable.h"
#include "ui/customers/written/writtenchip.h"
#include "ui/shell/actions.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/searchfield.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kSplitKey = "list/split"_L1;
constexpr int kPaneWidth = 336;
constexpr int kLeastPane = 280;
constexpr int kGap = 12;
constexpr int kLeastList = 160; // under the filter builder

} // namespace

CustomersPage::CustomersPage(Workspace &workspace, QSettings &settings, Me &me, QWidget *parent)
    : BookPage(workspace, u"customers"_s, u"customers"_s, parent)
    , m_settings(settings)
    , m_me(me)
    , m_people(new PeopleList(workspace, this))
    , m_customersChip(new Chip({}, this))
    , m_contactsChip(new Chip({}, this))
    , m_search(new SearchField(this))
    , m_written(new WrittenChip(*m_people, *m_search, this))
    , m_filter(new ListFilter(workspace, settings, this))
    , m_names(new NameLine(this))
    , m_views(new ViewsButton(workspace, *m_names, this))
    , m_pinned(new PinnedViews(workspace, *m_views, this))
    , m_columns(new Button({}, Button::Kind::Secondary, this))
    , m_new(new Button({}, Button::Kind::Primary, this))
    , m_split(new QSplitter(this))
    , m_card(new Card({}, m_split))
    , m_table(new PeopleTable(m_people->model(), settings, m_card))
    , m_actions(nullptr)
    , m_pane(new CustomerPane(workspace, m_split))
{
    buildHead();
    buildBody();
    connectAll();
    m_filter->follow();
    retranslate();
    updateState();
}

CustomersPage::~CustomersPage()
{
    delete m_table; // before the list, which as the older child would go first: the table remembers its
                    // layout
}

void CustomersPage::buildHead()
{
    auto *lists = new QButtonGroup(this);
    for (Chip *chip : {m_customersChip, m_contactsChip}) {
        chip->setCheckable(true);
        lists->addButton(chip);
        addToHead(chip);
    }
    m_customersChip->setChecked(true);
    m_search->installEventFilter(this);
    addToHead(m_search);
    addToHead(m_written);
    addToHead(&m_filter->chips());
    m_filter->opener().setCheckable(true);
    addToHead(&m_filter->opener());
    m_columns->setMenu(&m_table->columnMenu());
    addAction(m_views);
    addAction(m_columns);
    addAction(m_new);
    addBelowHead(m_pinned);
    connect(m_new, &QAbstractButton::clicked, this, &CustomersPage::newRequested);
}

void CustomersPage::buildBody()
{
    m_card->setFlush(true);
    m_card->body().addWidget(m_table);
    m_actions = new ListActions(workspace(), *m_people, *m_table, m_card->body());
    m_ownership = new OwnershipActions(workspace(), m_me, *m_people, *m_actions, *m_table, m_card->body());
    m_whose = new OwnerChip(workspace(), *m_filter, m_me, this);
    addToHead(m_whose);
    connect(m_whose, &OwnerChip::refused, this, &CustomersPage::failed);
    m_pane->setMinimumWidth(kLeastPane);
    m_pane->hide();
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(kGap);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    if (!m_split->restoreState(m_settings.value(kSplitKey).toByteArray()))
        m_split->setSizes({kPaneWidth * 3, kPaneWidth});
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_names);
    layout->addWidget(&m_filter->panel());
    layout->addWidget(m_split, 1);
    m_split->setMinimumHeight(scaledPixels(font(), kLeastList));
    setBody(body);
    setFocusTarget(m_table);
}

void CustomersPage::connectAll()
{
    connect(m_customersChip, &QAbstractButton::clicked, this, [this] { setList(ListKind::Customers); });
    connect(m_contactsChip, &QAbstractButton::clicked, this, [this] { setList(ListKind::Contacts); });
    connect(m_search, &QLineEdit::textChanged, this, &CustomersPage::search);
    connectKeys();
    connectWritten();
    connectFilter();
    connect(m_table, &PeopleTable::sortAsked, this, &CustomersPage::ask);
    connect(m_table, &PeopleTable::chosenChanged, this, &CustomersPage::updatePane);
    connect(m_table, &QAbstractItemView::activated, m_pane, &CustomerPane::takeFocus);
    connect(m_actions, &ListActions::exportRequested, this, &CustomersPage::exportRequested);
    connect(m_pane, &CustomerPane::closeRequested, this, &CustomersPage::closePane);
    connect(m_pane, &CustomerPane::logRequested, this,
            [this](InteractionKind kind) { Q_EMIT logRequested(m_pane->customer(), kind); });
    connect(m_pane, &CustomerPane::openRequested, this,
            [this] { Q_EMIT recordRequested(m_pane->customer()); });
    connect(m_split, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(kSplitKey, m_split->saveState()); });
    connect(m_people, &PeopleList::aboutToAnswer, m_table, &PeopleTable::holdPlace);
    connect(m_people, &PeopleList::answered, this, &CustomersPage::answered);
    connect(&workspace(), &Workspace::bookChanged, this, [this] {
        m_wanted = 0;
        m_search->clear();
        m_filter->follow();
        updateState();
    });
}

void CustomersPage::setList(ListKind list)
{
    m_table->remember();
    ListQuery query = m_people->query();
    query.list = list;
    query.sort = m_table->isSearching() ? std::vector<SortKey>() : m_table->rememberedSort(list);
    m_people->setQuery(query);
    retranslate();
}

void CustomersPage::search()
{
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    std::vector<SortKey> sort = m_people->query().sort;
    if (isSearching && !m_table->isSearching()) {
        m_table->remember();
        sort.clear();
    } else if (!isSearching && m_table->isSearching()) {
        sort = m_table->rememberedSort(m_people->query().list);
    }
    m_table->setSearching(isSearching);
    ask(sort);
}

void CustomersPage::ask(const std::vector<SortKey> &sort)
{
    ListQuery query = m_people->query();
    query.search = m_search->text();
    query.filter = m_filter->filter();
    query.sort = sort;
    m_people->setQuery(query);
}

void CustomersPage::answered(bool isNewQuery)
{
    const bool isFirst = m_people->model().view() && m_people->query().sort.empty();
    m_table->arrange();
    m_table->setToday(workspace().clock().today());
    // What was sorted by in the last session is known only once the book's fields are.
    const bool asksAgain =
        isFirst && m_people->isComplete() && m_table->header().sortKeys() != QList<ColumnSort>();
    const bool isBack = m_people->isComplete() && !asksAgain && m_table->returnToPlace();
    if (isNewQuery && m_table->chosenCustomer() != 0)
        m_table->scrollTo(m_table->currentIndex());
    else if (isNewQuery && !isBack)
        m_table->scrollToTop();
    else if (!isBack)
        m_table->findPlace();
    if (asksAgain)
        ask(m_table->rememberedSort(m_people->query().list));
    if (m_people->isComplete())
        m_views->compare(definition());
    pursue();
    updateState();
    updatePane();
}

void CustomersPage::updateState()
{
    const bool hasRows = m_people->model().rowCount() > 0;
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    const ViewPtr view = m_people->model().view();
    if (m_people->isComplete())
        m_filter->panel().setCount(m_people->model().rowCount(), static_cast<qint64>(m_people->total()));
    const bool isEmpty = m_people->total() == 0 && !m_people->isBusy();
    if (workspace().path().isEmpty() || hasFailed() || (!hasRows && !m_people->isComplete())) {
        showWaiting();
        return;
    }
    if (isEmpty && view->snapshot->customers.aliveCount > 0)
        showNoContacts();
    else if (isEmpty)
        showNothing(tr("Nobody here yet"), tr("Import your customers from a file, or look around first."));
    else if (!hasRows && (isSearching || m_filter->filter()) && !m_people->isBusy() &&
             !m_people->written().isBusy() && !m_filter->isOpen())
        showNobodyFound();
    else
        showBody();
    updateStatus();
}

void CustomersPage::showNoContacts()
{
    showEmpty(tr("No contacts yet"),
              tr("None of the customers has a contact. An import of customers brings their contacts along."),
              {{tr("Show customers"), [this] { m_customersChip->click(); }, true},
               {tr("Import…"), [this] { Q_EMIT importRequested(); }}});
}

void CustomersPage::showNobodyFound()
{
    const QString words = m_search->text().trimmed();
    if (!words.isEmpty())
        showNobodyWritten(words);
    else
        showEmpty(tr("Nobody found"), tr("Nobody passes the filter “%1”.").arg(m_filter->words()),
                  {{tr("Clear the filter"), [this] { clearFilter(); }, true}});
}

void CustomersPage::askFor(ListKind list)
{
    (list == ListKind::Contacts ? m_contactsChip : m_customersChip)->setChecked(true);
    m_search->clear();
    if (m_people->query().list != list)
        setList(list);
    ask(m_people->query().sort);
}

void CustomersPage::clearFilter()
{
    m_filter->clear();
    m_table->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::updateStatus()
{
    if (!m_people->model().view()) {
        setStatusText({});
        return;
    }
    const int total = static_cast<int>(m_people->total());
    const bool isCustomers = m_people->model().list() == ListKind::Customers;
    QList<Span> spans;
    if (m_people->isComplete()) {
        spans << Span{isCustomers ? tr("%Ln customer(s)", nullptr, total)
                                  : tr("%Ln contact(s)", nullptr, total)}
              << Span{u" · "_s}
              << Span{tr("%Ln shown", nullptr, m_people->model().rowCount()), Tone::Text, true};
    } else {
        spans << Span{tr("Loading…")};
    }
    const qint64 selected = m_table->selectionCount();
    m_actions->update();
    m_ownership->update();
    if (selected > 0)
        spans << Span{u" · "_s} << Span{tr("%Ln selected", nullptr, static_cast<int>(selected))};
    setStatusText(spans);
}

void CustomersPage::updatePane()
{
    const std::int64_t customer = m_table->chosenCustomer();
    const bool opens = customer != 0 && m_pane->isHidden();
    m_pane->showCustomer(customer);
    m_pane->setVisible(customer != 0);
    if (opens && !m_settings.contains(kSplitKey))
        m_split->setSizes({m_split->width() - kGap - kPaneWidth, kPaneWidth});
    // The list is narrower now and may need a scroll bar where the chosen row stands.
    if (opens)
        QMetaObject::invokeMethod(
            m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
    updateStatus();
}

void CustomersPage::closePane()
{
    m_table->clearSelection();
    m_table->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::showCustomer(std::int64_t id)
{
    m_wanted = id;
    pursue();
}

void CustomersPage::pursue()
{
    if (m_wanted == 0 || !m_people->isComplete() || m_people->isBusy())
        return;
    const ListQuery &query = m_people->query();
    const bool mayHide =
        query.list != ListKind::Customers || query.filter || !query.search.trimmed().isEmpty();
    if (m_table->choose(m_wanted) || !mayHide) {
        m_wanted = 0;
        return;
    }
    m_filter->clear();
    askFor(ListKind::Customers);
}

bool CustomersPage::isSettled() const
{
    if (workspace().path().isEmpty() || hasFailed())
        return true;
    return m_people->isComplete() && !m_people->isBusy() && !m_people->written().isBusy() && m_wanted == 0 &&
           m_pane->isSettled() && m_actions->isSettled() && m_ownership->isIdle() && m_pinned->isSettled();
}

ExportOffer CustomersPage::exportOffer() const
{
    return {m_people->query(), m_table->chosenIds(), m_table->shownKeys()};
}

void CustomersPage::retranslate()
{
    const bool isCustomers = m_people->query().list == ListKind::Customers;
    setTitle(tr("Customers"));
    m_customersChip->setText(tr("Customers"));
    m_contactsChip->setText(tr("Contacts"));
    m_search->setPrompt(tr("Search name, phone, pinyin…"));
    m_search->setKeyHint(keyText(*this, ActionId::Find));
    m_columns->setText(tr("Columns"));
    m_new->setText(tr("+ New customer"));
    m_new->setToolTip(keyText(*this, ActionId::NewCustomer));
    m_actions->retranslate();
    m_ownership->retranslate();
    m_filter->retranslate();
    m_views->retranslate();
    m_pinned->retranslate();
    m_table->setAccessibleName(isCustomers ? tr("Customers") : tr("Contacts"));
    m_people->model().retranslate();
    updateState();
}

} // namespace leadbook
