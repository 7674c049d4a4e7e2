// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerpane.h"

#include "items/cellvariant.h"
#include "ui/customers/customerhead.h"
#include "ui/customers/detailsgrid.h"
#include "ui/customers/entrylist.h"
#include "ui/customers/entrymodel.h"
#include "ui/customers/importsline.h"
#include "ui/customers/logbuttons.h"
#include "ui/customers/nextactionbar.h"
#include "ui/customers/whycard.h"
#include "ui/history/customerhistory.h"
#include "ui/record/recordwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/tabstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kPauseMs = 60;
constexpr int kLeastPage = 96;
constexpr int kMostPeople = 4; // named above the timeline

/// In the order of the tabs.
enum Tab
{
    Timeline,
    Contacts,
    Details,
    Deals,
    History
};

QString textAt(const View &view, FieldId field, Row customer)
{
    return displayVariant(ListColumn(view, ListKind::Customers, field).value(customer), field, view)
        .toString();
}

Day dayAt(const View &view, FieldId field, Row customer)
{
    const CellValue value = ListColumn(view, ListKind::Customers, field).value(customer);
    const auto *day = std::get_if<Day>(&value);
    return day == nullptr ? Day() : *day;
}

} // namespace

CustomerPane::CustomerPane(Workspace &workspace, QWidget *parent)
    : Card({}, parent)
    , m_workspace(workspace)
    , m_head(new CustomerHead(this))
    , m_why(new WhyCard(this))
    , m_whyArea(new FittingArea(m_why, this))
    , m_tabs(new TabStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_people(new SpanLabel(this))
    , m_more(new SpanLabel(this))
    , m_nothing(new SpanLabel(this))
    , m_details(new KeyValueGrid(this))
    , m_history(new CustomerHistory(workspace, this))
    , m_failed(wrappedLabel({}, u"bad"_s, this))
    , m_imports(new ImportsLine(this))
    , m_next(new NextActionBar(this))
    , m_open(Button::iconButton(u"arrow-right"_s, {}, this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CustomerPane::read);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_head, &CustomerHead::closeRequested, this, &CustomerPane::closeRequested);
    connect(&workspace, &Workspace::viewChanged, this, &CustomerPane::follow);
    // Who is in the team is in no column of the view.
    connect(&workspace, &Workspace::undoStateChanged, this, [this] {
        m_recordIsDue = m_reasonIsDue = m_customer != 0;
        if (m_customer != 0)
            m_pause.start();
    });
    retranslate();
}

void CustomerPane::build()
{
    body().setSpacing(10);
    body().addWidget(m_head);
    auto *logButtons = new LogButtons(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(logButtons, 1);
    buttons->addWidget(m_open);
    body().addLayout(buttons);
    connect(m_open, &QAbstractButton::clicked, this, &CustomerPane::openRequested);
    connect(logButtons, &LogButtons::logRequested, this, &CustomerPane::logRequested);
    body().addWidget(m_whyArea);
    body().addWidget(m_failed);
    body().addWidget(m_tabs);
    body().addWidget(m_pages, 1);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_pages->setMinimumHeight(kLeastPage);
    body().addWidget(m_imports);
    body().addWidget(m_next);
    const auto today = [this] { return m_workspace.clock().today(); };
    m_entries = {
        new EntryModel(
            m_timeline,
            [this, today](int row) { return eventEntry(m_timeline.entryAt(row), today(), QLocale()); }, this),
        new EntryModel(
            m_contacts,
            [this, today](int row) { return contactEntry(m_contacts.contactAt(row), today(), QLocale()); },
            this),
        new EntryModel(
            m_deals, [this, today](int row) { return dealEntry(m_deals.dealAt(row), today(), QLocale()); },
            this)};
    m_pages->addWidget(buildTimeline());
    m_pages->addWidget(new EntryList(*m_entries[1], this));
    m_pages->addWidget(buildDetails());
    m_pages->addWidget(new EntryList(*m_entries[2], this));
    m_pages->addWidget(m_history);
}

QWidget *CustomerPane::buildTimeline()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    m_people->setWordWrap(true);
    column->addWidget(m_people);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    m_events = new EntryList(*m_entries[0], page);
    column->addWidget(m_events, 1);
    column->addWidget(m_more);
    page->setFocusProxy(m_events);
    return page;
}

QWidget *CustomerPane::buildDetails()
{
    auto *area = new QScrollArea(this);
    auto *content = new QWidget(area);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    m_details->setKeyWidth(110);
    column->addWidget(m_details);
    column->addStretch(1);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void CustomerPane::showCustomer(std::int64_t id)
{
    if (id == m_customer)
        return;
    m_customer = id;
    m_history->showCustomer(id);
    m_latestRecord.cancel();
    m_latestReason.cancel();
    m_record.reset();
    m_reason.reset();
    m_failed->hide();
    m_recordIsDue = m_reasonIsDue = id != 0;
    if (id == 0) {
        m_pause.stop();
        return;
    }
    showHead();
    showRecord();
    m_whyArea->hide();
    m_pause.start();
}

bool CustomerPane::isSettled() const
{
    return m_customer == 0 || (!m_recordIsDue && !m_reasonIsDue);
}

void CustomerPane::takeFocus()
{
    m_pages->currentWidget()->setFocus(Qt::TabFocusReason);
}

void CustomerPane::setSearch(const QString &typed)
{
    m_events->setSearch(typed);
}

void CustomerPane::follow(const ViewPtr &view, const ViewChange &change)
{
    if (m_customer == 0 || !view)
        return;
    const Row row = view->snapshot->customers.ids.find(m_customer);
    if (!change.reset && !std::ranges::binary_search(change.customers, row))
        return;
    showHead();
    m_recordIsDue = m_reasonIsDue = true;
    m_pause.start();
}

void CustomerPane::showHead()
{
    const ViewPtr view = m_workspace.view();
    const Row row = view ? view->snapshot->customers.ids.find(m_customer) : kNoRow;
    if (row == kNoRow)
        return;
    m_head->show(*view, row);
    const QString action = textAt(*view, FieldId::NextAction, row);
    m_next->setVisible(!action.isEmpty());
    m_next->setAction(action, dayAt(*view, FieldId::NextActionDay, row), view->asOf);
}

void CustomerPane::read()
{
    m_latestRecord.start();
    m_latestRecord.deliver(m_workspace.record(m_customer), this,
                           [this](const Result<CustomerRecord> &record) { takeRecord(record); });
    const auto explain = [id = m_customer](const View &view, const Progress &) {
        return gradeReason(view, view.snapshot->customers.ids.find(id));
    };
    m_latestReason.deliver(m_workspace.run(m_latestReason.start(), explain), this,
                           [this](const std::optional<GradeReason> &reason) { takeReason(reason); });
}

void CustomerPane::takeRecord(const Result<CustomerRecord> &record)
{
    m_recordIsDue = false;
    m_failed->setVisible(!record);
    if (record)
        m_record = *record;
    else
        m_failed->setText(record.error().message);
    showRecord();
}

void CustomerPane::takeReason(const std::optional<GradeReason> &reason)
{
    m_reasonIsDue = false;
    m_reason = reason;
    m_whyArea->setVisible(reason.has_value());
    if (reason)
        m_why->setReason(*reason, m_workspace.clock().today());
}

void CustomerPane::showRecord()
{
    const CustomerRecord record = m_record.value_or(CustomerRecord());
    m_timeline.setEntries(record.timeline.events);
    m_events->showFirstHit();
    m_contacts.setContacts(record.contacts);
    m_deals.setDeals(record.deals);
    m_imports->setImports(record.imports);
    m_details->setRows(detailRows(record, m_workspace.clock().today(), QLocale()));
    QStringList people;
    for (std::size_t i = 0; i < std::min<std::size_t>(kMostPeople, record.contacts.size()); ++i) {
        const RecordContact &contact = record.contacts[i];
        const QString role = contact.role ? choiceLabel(FieldId::Role, *contact.role).toLower() : QString();
        people << (role.isEmpty() ? contact.name : u"%1 %2"_s.arg(contact.name, role));
    }
    m_people->setText(dotted(people), Tone::Muted);
    m_people->setVisible(!people.isEmpty());
    const qint64 more = record.timeline.total() - static_cast<qint64>(record.timeline.events.size());
    m_more->setText(tr("%Ln earlier event(s)", nullptr, static_cast<int>(more)), Tone::Muted);
    m_more->setVisible(more > 0);
    m_nothing->setText(tr("Nothing has happened with this customer yet."), Tone::Muted);
    m_nothing->setVisible(m_record && record.timeline.events.empty());
    showTabs();
}

void CustomerPane::showTabs()
{
    const auto countOf = [this](const auto &list) { return m_record ? static_cast<int>(list.size()) : -1; };
    m_tabs->setTab(Timeline, tr("Timeline"));
    m_tabs->setTab(Contacts, tr("Contacts"), m_record ? countOf(m_record->contacts) : -1);
    m_tabs->setTab(Details, tr("Details"));
    m_tabs->setTab(Deals, tr("Deals"), m_record ? countOf(m_record->deals) : -1);
    m_tabs->setTab(History, tr("History"));
}

void CustomerPane::retranslate()
{
    setAccessibleName(tr("Customer"));
    m_open->setName(tr("Open the record"));
    m_tabs->setAccessibleName(tr("What to show of the customer"));
    const QList<QString> names{tr("Timeline"), tr("Contacts"), tr("Details"), tr("Deals"), tr("History")};
    for (int i = 0; i < names.size(); ++i)
        m_pages->widget(i)->setAccessibleName(names[i]);
    showHead();
    showRecord();
    if (m_reason)
        m_why->setReason(*m_reason, m_workspace.clock().today());
}

void CustomerPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void CustomerPane::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT openRequested();
    else
        Card::keyPressEvent(event);
}

} // namespace leadbook
