// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/nameline.h"
#include "ui/grading/countscard.h"
#include "ui/grading/criteriaeditor.h"
#include "ui/grading/gradingpage.h"
#include "ui/grading/gradingtabs.h"
#include "ui/grading/leadscard.h"
#include "ui/grading/movescard.h"
#include "ui/grading/movingcard.h"
#include "ui/grading/reasoncard.h"
#include "ui/grading/reviewnotice.h"
#include "ui/grading/schemebutton.h"
#include "ui/grading/schemecheck.h"
#include "ui/grading/winscheck.h"
#include "ui/shell/fonts.h"
#include "ui/shell/pagetabs.h"
#include "ui/shell/windowkeys.h"
#include "ui/widgets/button.h"
#include "workspace/grading/gradeoffers.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

// The page's parts, where they stand and what they are called.

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kCriteriaWidth = 292;
constexpr int kChartsHeight = 242;
constexpr int kWhyWidth = 212;

} // namespace

void GradingPage::buildHead()
{
    addBelowHead(new PageTabs(gradingTabs(), name(), this));
    addBelowHead(m_names);
    m_names->hide();
    addToHead(m_schemes);
    Page::addAction(m_report);
    Page::addAction(m_reset);
    Page::addAction(m_apply);
    m_apply->setProperty(kSaves, true);
    m_schemes->setCurrent([this] { return m_criteria->scheme(); });
    connect(m_schemes, &SchemeButton::schemeChosen, this, &GradingPage::tryScheme);
    connect(m_schemes, &SchemeButton::inUseChosen, this, &GradingPage::showInUse);
    connect(m_schemes, &SchemeButton::told, this, &GradingPage::told);
    connect(m_schemes, &SchemeButton::failed, this, &GradingPage::failed);
    connect(m_report, &Button::clicked, this, &GradingPage::reportRequested);
    connect(m_reset, &Button::clicked, this, &GradingPage::reset);
    connect(m_apply, &Button::clicked, this, &GradingPage::apply);
}

void GradingPage::connectLists()
{
    connect(m_criteria, &CriteriaEditor::schemeChanged, this, [this] {
        withdraw();
        m_isTrying = true;
        m_awaited.reset();
        askAgain();
    });
    connect(m_counts, &CountsCard::gradeChosen, this, &GradingPage::setGrade);
    connect(m_moves, &MovesCard::ribbonChosen, this, [this](std::size_t from, std::size_t to) {
        narrow({from, to});
    });
    connect(m_moving, &MovingCard::filterCleared, this, [this] { narrow({}); });
    connect(m_moving, &MovingCard::moreWanted, this, &GradingPage::askMore);
    connect(m_moving, &MovingCard::chosenChanged, this, &GradingPage::explain);
    connect(m_moving, &MovingCard::customerRequested, this, &GradingPage::customerRequested);
    connect(m_leads, &LeadsCard::chosenChanged, this, &GradingPage::explain);
    connect(m_leads, &LeadsCard::gradeChanged, this, &GradingPage::updateStatus);
    connect(m_leads, &LeadsCard::customerRequested, this, &GradingPage::customerRequested);
}

QWidget *GradingPage::buildCriteria()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(kGap);
    column->addWidget(m_criteria);
    column->addWidget(m_check);
    column->addWidget(m_wins);
    auto *review = new ReviewNotice(workspace(), this);
    connect(review, &ReviewNotice::done, this, &GradingPage::applied);
    connect(review, &ReviewNotice::failed, this, &GradingPage::failed);
    column->addWidget(review);
    column->addStretch(1);
    auto *scroll = new QScrollArea(m_criteriaCard);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_criteriaCard->body().addWidget(scroll);
    m_criteriaCard->setMinimumWidth(kCriteriaWidth);
    return m_criteriaCard;
}

QWidget *GradingPage::buildBody()
{
    m_lists->addWidget(m_leads);
    m_lists->addWidget(m_moving);
    m_whyCard->setMinimumWidth(kWhyWidth);
    m_charts = new QWidget(this);
    auto *row = new QHBoxLayout(m_charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_counts, 1);
    row->addWidget(m_moves, 1);
    auto *lists = new QWidget(this);
    auto *beside = new QHBoxLayout(lists);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(kGap);
    beside->addWidget(m_lists, 2);
    beside->addWidget(m_whyCard, 1);
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    grid->addWidget(buildCriteria(), 0, 0, 2, 1);
    grid->addWidget(m_charts, 0, 1);
    grid->addWidget(lists, 1, 1);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 11);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 2);
    return body;
}

void GradingPage::fitCharts()
{
    m_charts->setMaximumHeight(scaledPixels(font(), kChartsHeight));
}

void GradingPage::retranslate()
{
    setTitle(tr("Grading"));
    m_report->setText(tr("Report (PDF)"));
    m_reset->setText(tr("Reset"));
    m_criteriaCard->setTitle(tr("Criteria"));
    m_criteriaCard->setNote(tr("drag to see the effect at once"));
    m_schemes->retranslate();
    if (m_followed)
        m_criteria->setInputs(gradeInputOffers(*m_followed->snapshot));
    m_criteria->retranslate();
    m_check->retranslate();
    m_wins->retranslate();
    m_counts->retranslate();
    m_moves->retranslate();
    m_leads->retranslate();
    m_moving->retranslate();
    m_whyCard->retranslate();
    updateHead();
    update();
    // Workers speak the language of their time.
    if (m_hasAnswer)
        askAgain();
}

} // namespace leadbook
