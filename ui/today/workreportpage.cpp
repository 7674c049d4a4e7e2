// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/workreportpage.h"

#include "core/text.h"
#include "items/bookcurrency.h"
#include "ui/customers/ownership/me.h"
#include "ui/reports/reporttext.h"
#include "ui/reports/workreportwords.h"
#include "ui/shell/pagetabs.h"
#include "ui/today/todaytabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTextBrowser>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr qlonglong kTeam = -1; // in the choice of owners; 0 is nobody

} // namespace

WorkReportPage::WorkReportPage(Workspace &workspace, Me &me, QWidget *parent)
    : AnalysisPage(workspace, u"today/report"_s, u"calendar"_s, parent)
    , m_me(me)
    , m_day(new Chip({}, this))
    , m_week(new Chip({}, this))
    , m_owner(new QComboBox(this))
    , m_previous(new Button(u"‹"_s, Button::Kind::Secondary, this))
    , m_next(new Button(u"›"_s, Button::Kind::Secondary, this))
    , m_copy(new Button({}, Button::Kind::Primary, this))
    , m_print(new Button({}, Button::Kind::Secondary, this))
    , m_save(new Button({}, Button::Kind::Secondary, this))
    , m_text(new QTextBrowser(this))
{
    buildHead();
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    setBody(m_text);
    setFocusTarget(m_text);
    connect(&m_me, &Me::changed, this, [this] {
        m_isChosen = false;
        fillOwners();
        askAgain();
    });
    retranslate();
    showWaiting();
}

void WorkReportPage::buildHead()
{
    auto *group = new QButtonGroup(this);
    for (Chip *chip : {m_day, m_week}) {
        chip->setCheckable(true);
        group->addButton(chip);
        addAction(chip);
    }
    m_day->setChecked(true);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_previous, m_next, m_owner, m_save, m_print, m_copy})
        addAction(each);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addBelowHead(new PageTabs(todayTabs(), name(), this));
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool isOn) {
        if (isOn)
            move(0);
    });
    connect(m_previous, &QAbstractButton::clicked, this, [this] { move(m_steps - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { move(m_steps + 1); });
    connect(m_owner, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        askAgain();
    });
    connect(m_print, &QAbstractButton::clicked, this, [this] { Q_EMIT printRequested(m_ask); });
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT saveRequested(m_ask); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(reportText(m_document));
        Q_EMIT copied(tr("The report is in the clipboard."));
    });
}

void WorkReportPage::move(int steps)
{
    m_steps = steps;
    askAgain();
}

void WorkReportPage::setFirstWeekday(int weekday)
{
    if (std::exchange(m_firstWeekday, weekday) != weekday)
        askAgain();
}

void WorkReportPage::fillOwners()
{
    const qlonglong known = m_owner->count() > 0 ? m_owner->currentData().toLongLong() : kTeam;
    const qlonglong mine = m_me.owner() != 0 ? m_me.owner() : kTeam;
    const qlonglong chosen = m_isChosen ? known : mine;
    m_owner->clear();
    m_owner->addItem(tr("The whole team"), kTeam);
    for (const OwnerRow &owner : activeOwners(workspace().view()))
        m_owner->addItem(toQString(owner.name), qlonglong{owner.id});
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
}

WorkReportAsk WorkReportPage::typed(Day today) const
{
    WorkReportAsk ask;
    const qlonglong owner = m_owner->currentData().toLongLong();
    if (m_owner->count() > 0 && owner != kTeam)
        ask.owner = owner;
    return m_week->isChecked() ? weekReportAsk(today + m_steps * 7, ask.owner, m_firstWeekday)
                               : dayReportAsk(today + m_steps, ask.owner);
}

void WorkReportPage::ask()
{
    fillOwners();
    const ViewPtr view = workspace().view();
    m_ask = typed(view ? view->asOf : workspace().clock().today());
    run(
        [path = workspace().dataPath(), ask = m_ask, locale = locale(),
         book = QFileInfo(workspace().path()).completeBaseName()](
            const View &on, const Progress &progress) -> Result<ReportDocument> {
            const auto report = workReport(path, ask, progress);
            LEADBOOK_TRY(report);
            return workReportDocument(*report, bookCurrency(on), book, locale);
        },
        [this](const ReportDocument &document) {
            m_document = document;
            m_text->setHtml(reportHtml(m_document));
            for (Button *button : {m_copy, m_print, m_save})
                button->setEnabled(true);
            setStatusText({{m_document.title, Tone::Text, true}});
            showBody();
        });
}

void WorkReportPage::forget()
{
    m_document = {};
    m_isChosen = false;
    m_text->clear();
    for (Button *button : {m_copy, m_print, m_save})
        button->setEnabled(false);
}

void WorkReportPage::retranslate()
{
    setTitle(tr("Work report"));
    m_day->setText(tr("Daily"));
    m_week->setText(tr("Weekly"));
    m_previous->setAccessibleName(tr("Earlier"));
    m_previous->setToolTip(tr("Earlier"));
    m_next->setAccessibleName(tr("Later"));
    m_next->setToolTip(tr("Later"));
    m_owner->setAccessibleName(tr("Whose work"));
    m_copy->setText(tr("Copy"));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    m_text->setAccessibleName(tr("Work report"));
    fillOwners();
    if (hasAnswer())
        askAgain(); // its words are the worker's
}

} // namespace leadbook
