// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/gradingpage.h"

#include "domain/shippedschemes.h"
#include "items/bookcurrency.h"
#include "ui/customers/filter/nameline.h"
#include "ui/delegates/tableview.h"
#include "ui/grading/countscard.h"
#include "ui/grading/criteriaeditor.h"
#include "ui/grading/leadscard.h"
#include "ui/grading/movescard.h"
#include "ui/grading/movingcard.h"
#include "ui/grading/reasoncard.h"
#include "ui/grading/schemebutton.h"
#include "ui/grading/schemecheck.h"
#include "ui/grading/winscheck.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "workspace/grading/gradeoffers.h"

#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr qsizetype kMostGrades = 4; // that have a letter and a colour

} // namespace

GradingPage::GradingPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"grading"_s, u"grading"_s, parent)
    , m_names(new NameLine(this))
    , m_schemes(new SchemeButton(workspace, *m_names, this))
    , m_report(new Button({}, Button::Kind::Secondary, this))
    , m_reset(new Button({}, Button::Kind::Secondary, this))
    , m_apply(new Button({}, Button::Kind::Primary, this))
    , m_criteriaCard(new Card({}, this))
    , m_criteria(new CriteriaEditor)
    , m_check(new SchemeCheck)
    , m_wins(new WinsCheck(workspace, this))
    , m_counts(new CountsCard(this))
    , m_moves(new MovesCard(this))
    , m_lists(new QStackedWidget(this))
    , m_leads(new LeadsCard(m_lists))
    , m_moving(new MovingCard(m_lists))
    , m_whyCard(new ReasonCard(workspace, this))
{
    buildHead();
    connectLists();
    setBody(buildBody());
    setFocusTarget(&m_leads->table());
    retranslate();
    showWaiting();
}

void GradingPage::setFilePrompt(FilePrompt *prompt)
{
    m_schemes->setFilePrompt(prompt);
}

const GradeCountLeadModel &GradingPage::leads() const
{
    return m_leads->model();
}

const MovingCustomerModel &GradingPage::moving() const
{
    return m_moving->model();
}

void GradingPage::setScheme(const QString &key)
{
    if (key.isEmpty())
        showInUse();
    else
        m_schemes->chooseShipped(key);
}

void GradingPage::setGrade(int grade)
{
    if (isTrial() && grade >= 0)
        narrow({std::nullopt, static_cast<std::size_t>(grade)});
    else
        m_leads->setGrade(grade);
}

void GradingPage::choose(int row)
{
    (isTrial() ? m_moving->table() : m_leads->table()).selectRow(row);
}

bool GradingPage::isTrial() const
{
    const ViewPtr view = workspace().view();
    return m_isTrying && view && !(m_criteria->scheme() == view->settings->grading);
}

bool GradingPage::areLetters() const
{
    const auto areShort = [](const QStringList &grades) {
        return grades.size() <= kMostGrades &&
               std::ranges::all_of(grades, [](const QString &grade) { return grade.size() == 1; });
    };
    return areShort(m_answer.schemeBefore.grades()) && areShort(m_answer.scheme.grades());
}

void GradingPage::tryScheme(const GradeScheme &scheme, bool isSettled)
{
    withdraw();
    m_isTrying = true;
    m_ribbon = {};
    m_awaited.reset();
    if (isSettled) {
        m_base = scheme;
        m_criteria->setScheme(scheme, m_currency);
    } else {
        m_awaited = scheme;
    }
    askAgain();
}

void GradingPage::showInUse()
{
    withdraw();
    m_isTrying = false;
    m_ribbon = {};
    m_awaited.reset();
    m_base = {};
    askAgain();
}

void GradingPage::reset()
{
    if (m_criteria->scheme() == m_base)
        showInUse();
    else
        tryScheme(m_base, true);
}

void GradingPage::narrow(const Ribbon &ribbon)
{
    m_ribbon = ribbon == m_ribbon ? Ribbon() : ribbon;
    askAgain();
}

void GradingPage::followScheme()
{
    const ViewPtr view = workspace().view();
    if (std::exchange(m_followed, view) != view) {
        m_currency = bookCurrency(*view);
        m_criteria->setInputs(gradeInputOffers(*view->snapshot));
    }
    const GradeScheme &inUse = view->settings->grading;
    if (!m_awaited && m_criteria->scheme() == inUse)
        m_isTrying = false;
    if (m_isTrying || m_base == inUse)
        return;
    m_base = inUse;
    m_criteria->setScheme(m_base, m_currency);
}

void GradingPage::ask()
{
    followScheme();
    askChances();
    m_wins->follow();
    const ViewPtr view = workspace().view();
    WhatIfQuestion question;
    question.scheme = m_awaited.value_or(m_criteria->scheme());
    question.isSettled = !m_awaited;
    question.from = m_ribbon.from;
    question.to = m_ribbon.to;
    question.chances = m_chancesView == view ? m_chances : nullptr;
    const bool wantsLists = !m_isTrying && m_listedView != view;
    run(
        [engine = m_engine, view, question, wantsLists](const View &seen, const Progress &progress) {
            Graded graded{engine->answer(view, question, progress), {}};
            if (wantsLists && graded.answer)
                graded.figures = gradeCountFigures(seen, std::nullopt, progress);
            return graded;
        },
        [this, view, question, wantsLists](const Graded &graded) {
            m_question = question;
            if (wantsLists)
                m_listedView = view;
            take(graded);
        });
}

void GradingPage::askMore()
{
    // What is on its way is another list.
    if (!isSettled())
        return;
    WhatIfQuestion question = m_question;
    question.skip = static_cast<std::size_t>(m_moving->model().rowCount());
    const auto ask = [engine = m_engine, question, view = workspace().view()](const View &,
                                                                              const Progress &progress) {
        return engine->answer(view, question, progress);
    };
    m_moreLatest.deliver(workspace().run(m_moreLatest.start(), ask), this,
                         [this](const std::optional<WhatIfAnswer> &answer) {
                             if (answer)
                                 m_moving->addAnswer(*answer, m_currency);
                         });
}

void GradingPage::askChances()
{
    const ViewPtr view = workspace().view();
    if (!m_chanceSource || m_chancesView == view)
        return;
    m_chancesView = view;
    m_chances.reset();
    m_chancesLatest.deliver(workspace().runAside(m_chancesLatest.start(), m_chanceSource), this,
                            [this](const WinChances &chances) {
                                m_chances = std::make_shared<const WinChances>(chances);
                                askAgain();
                            });
}

void GradingPage::take(const Graded &graded)
{
    if (!graded.answer)
        return;
    m_answer = *graded.answer;
    m_hasAnswer = true;
    m_moreLatest.cancel();
    if (std::exchange(m_awaited, std::nullopt)) {
        m_base = m_answer.scheme;
        m_criteria->setScheme(m_base, m_currency);
    }
    if (graded.figures)
        m_leads->setFigures(*graded.figures, areLetters());
    update();
}

void GradingPage::letGo()
{
    m_engine = std::make_shared<WhatIfEngine>();
    m_listedView.reset();
    m_followed.reset();
    m_chancesView.reset();
    m_chances.reset();
    m_chancesLatest.cancel();
    m_moreLatest.cancel();
    m_wins->letGo();
}

bool GradingPage::followsAtOnce(const ViewPtr &, const ViewChange &)
{
    // What nobody sees keeps no older version of the book in memory.
    if (!isVisible())
        letGo();
    return true;
}

void GradingPage::forget()
{
    withdraw();
    letGo();
    m_wins->forget();
    m_answer = {};
    m_hasAnswer = false;
    m_ribbon = {};
    // The same book, loaded again, keeps what is tried and chosen.
    if (!workspace().view()) {
        m_isTrying = false;
        m_awaited.reset();
        m_base = {};
    }
    m_leads->clear(!workspace().view());
    explain();
}

void GradingPage::update()
{
    if (!m_hasAnswer)
        return;
    updateHead();
    if (m_answer.graded == 0) {
        showNothing(tr("Nobody to grade yet"),
                    tr("Import your customers from a file, or look around first."));
        setStatusText({});
        return;
    }
    const bool trial = isTrial();
    fitCharts();
    m_check->setAnswer(m_answer);
    m_counts->setAnswer(m_answer, trial, areLetters());
    m_moves->setAnswer(m_answer, trial, areLetters());
    m_moving->setAnswer(m_answer, m_currency, areLetters(), ribbonText());
    m_lists->setCurrentWidget(trial ? static_cast<QWidget *>(m_moving) : m_leads);
    setFocusTarget(trial ? &m_moving->table() : &m_leads->table());
    explain();
    updateStatus();
    showBody();
}

void GradingPage::updateHead()
{
    const bool isChanged = !(m_criteria->scheme() == m_base);
    m_schemes->setShown(m_criteria->scheme().name, isChanged);
    m_reset->setEnabled(isTrial());
    const bool isApplying = m_applying != Applying::Nothing;
    m_apply->setEnabled(isTrial() && !isApplying && m_answer.graded > 0);
    m_apply->setText(m_applying == Applying::Checking
                         ? tr("Checking…")
                         : tr("Apply to %Ln customer(s)", nullptr, static_cast<int>(m_answer.graded)));
}

QString GradingPage::ribbonText() const
{
    const auto name = [](const QStringList &grades, std::size_t grade) {
        return gradeLabel(grades.value(static_cast<qsizetype>(grade)));
    };
    if (!m_ribbon.to)
        return {};
    const QString to = name(m_answer.scheme.grades(), *m_ribbon.to);
    if (!m_ribbon.from)
        return u"→ "_s + to;
    return name(m_answer.schemeBefore.grades(), *m_ribbon.from) + u" → "_s + to;
}

void GradingPage::explain()
{
    const bool trial = isTrial();
    const MovingCustomer *moving = trial ? m_moving->chosen() : nullptr;
    const GradedLead *lead = trial ? nullptr : m_leads->chosen();
    m_whyCard->setVisible(!trial || moving != nullptr);
    if (moving == nullptr && lead == nullptr) {
        m_whyCard->clear();
        return;
    }
    GradedLead who;
    who.customer = lead != nullptr ? lead->customer : moving->customer;
    who.name = lead != nullptr ? lead->name : moving->name;
    AnalysisSettings settings = *workspace().view()->settings;
    settings.grading = m_answer.scheme;
    m_whyCard->explain(who, settings, m_chances);
}

void GradingPage::updateStatus()
{
    const int graded = static_cast<int>(m_answer.graded);
    if (isTrial()) {
        const QString taken = locale().toString(std::max(1, qRound(m_answer.milliseconds)));
        setStatusText(
            {{tr("%Ln customer(s) regraded in %1 ms", nullptr, graded).arg(taken), Tone::Text, true},
             {u" · "_s},
             {tr("not applied")}});
        return;
    }
    QList<Span> spans{{tr("%Ln customer(s) graded", nullptr, graded), Tone::Text, true}};
    const auto grade = static_cast<std::size_t>(m_leads->grade());
    const std::int64_t all = grade < m_answer.after.size() ? m_answer.after[grade] : 0;
    if (m_leads->model().rowCount() < all)
        spans << Span{u" · "_s}
              << Span{tr("the %1 with the most points of %2 are listed")
                          .arg(formatCount(m_leads->model().rowCount(), locale()),
                               formatCount(all, locale()))};
    setStatusText(spans);
}

} // namespace leadbook
