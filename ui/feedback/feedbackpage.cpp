// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackpage.h"

#include "items/cellroles.h"
#include "items/feedbackwords.h"
#include "ui/campaigns/campaignstabs.h"
#include "ui/delegates/emptynote.h"
#include "ui/delegates/tableview.h"
#include "ui/feedback/feedbacklist.h"
#include "ui/insights/figuregrid.h"
#include "ui/retention/figuretable.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/feedback/feedbackwork.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 980; // pixels at 100 % text size
constexpr int kListHeight = 240;
constexpr int kLowHeight = 130;
constexpr int kFiguresInRow = 2;
constexpr int kGap = 12;

} // namespace

FeedbackPage::FeedbackPage(Workspace &workspace, QWidget *parent)
    : ChangePage(workspace, u"campaigns/feedback"_s, u"campaigns"_s, parent)
    , m_model(new FeedbackModel(this))
    , m_figureCard(new Card({}, this))
    , m_figures(new FigureGrid(kFiguresInRow, m_figureCard))
    , m_list(new FeedbackList(*m_model, this))
    , m_itemCard(new Card({}, this))
    , m_about(new SpanLabel(m_itemCard))
    , m_lowCard(new Card({}, this))
    , m_low(new FigureTable(*m_lowCard))
    , m_solved(new Chip({}, this))
    , m_terms(new Button({}, Button::Kind::Secondary, this))
    , m_answer(new Button({}, Button::Kind::Secondary, m_itemCard))
    , m_solve(new Button({}, Button::Kind::Secondary, m_itemCard))
    , m_openCustomer(new Button({}, Button::Kind::Secondary, m_itemCard))
    , m_take(new Button({}, Button::Kind::Secondary, m_lowCard))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(&list());
    followEveryChange();
    retranslate();
    showWaiting();
}

TableView &FeedbackPage::list() const
{
    return m_list->table();
}

void FeedbackPage::buildHead()
{
    addBelowHead(new PageTabs(campaignsTabs(), name(), this));
    m_solved->setCheckable(true);
    addToHead(m_solved);
    addAction(m_terms);
    connect(m_solved, &QAbstractButton::toggled, this, &FeedbackPage::showDesk);
    connect(m_terms, &QAbstractButton::clicked, this, [this] {
        if (m_desk)
            Q_EMIT termsRequested(m_desk->terms.text());
    });
    connect(m_answer, &QAbstractButton::clicked, this, [this] {
        const FeedbackItem *item = chosen();
        if (item == nullptr)
            return;
        if (item->times.state() == FeedbackState::Solved)
            write(reopenFeedback(item->id), tr("It is open again."));
        else
            write(answerFeedback(item->id, workspace().clock().today()), tr("Noted that it was answered."));
    });
    connect(m_solve, &QAbstractButton::clicked, this, [this] {
        if (const FeedbackItem *item = chosen())
            Q_EMIT solveRequested(item->id, item->text);
    });
    connect(m_openCustomer, &QAbstractButton::clicked, this, [this] {
        if (const FeedbackItem *item = chosen())
            Q_EMIT customerRequested(item->customer);
    });
    connect(m_take, &QAbstractButton::clicked, this, [this] {
        if (const LowAnswer *answer = chosenLow())
            Q_EMIT noteRequested(answer->customer, tr("Survey"), lowAnswerText(*answer));
    });
}

QWidget *FeedbackPage::buildBody()
{
    list().setMinimumHeight(kListHeight);
    m_low->setMinimumHeight(kLowHeight);
    connect(list().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FeedbackPage::updateChosen);
    connect(&list(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const FeedbackItem *item = m_model->itemAt(index.row()))
            Q_EMIT customerRequested(item->customer);
    });
    connect(m_low, &QAbstractItemView::activated, m_take, &QAbstractButton::click);
    m_lowCard->addToHead(m_take);
    m_cards = new CardGrid({m_list, buildChosen()}, {{5, 3}, {1, 1}}, kTwoColumns);
    auto *area = new FittingArea(m_cards, this);
    area->setFilling();
    return area;
}

QWidget *FeedbackPage::buildChosen()
{
    m_about->setWordWrap(true);
    m_itemCard->body().addWidget(m_about);
    auto *buttons = new QHBoxLayout;
    for (Button *button : {m_answer, m_solve, m_openCustomer})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_itemCard->body().addLayout(buttons);
    m_figureCard->body().addWidget(m_figures);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    column->addWidget(m_itemCard);
    column->addWidget(m_figureCard);
    column->addWidget(m_lowCard, 1);
    return right;
}

void FeedbackPage::ask()
{
    run([path = workspace().dataPath()](
            const View &view, const Progress &progress) { return feedbackDesk(path, view, progress); },
        [this](const FeedbackDesk &desk) { take(desk); });
}

void FeedbackPage::forget()
{
    m_desk.reset();
    m_model->setDesk(nullptr, false, {});
    m_low->clearRows();
}

void FeedbackPage::take(const FeedbackDesk &desk)
{
    m_desk = std::make_shared<const FeedbackDesk>(desk);
    showDesk();
}

void FeedbackPage::showDesk()
{
    if (!m_desk)
        return;
    const Day today = workspace().clock().today();
    const QVariant before = list().currentIndex().data(IdRole);
    m_list->setToday(today);
    m_model->setDesk(m_desk, m_solved->isChecked(), today);
    const int row = before.isValid() ? m_model->rowOf(before.toLongLong()) : 0;
    if (m_model->rowCount() > 0)
        list().setCurrentIndex(m_model->index(qMax(0, row), 0));
    update();
    showBody();
}

void FeedbackPage::update()
{
    if (!m_desk) {
        m_figures->setFigures({}); // they have the words of another language
        return;
    }
    updateFigures();
    updateChosen();
    updateLow();
    m_list->setNote(tr("answered within %1 working days for grades A to D")
                        .arg(m_desk->terms.text().split(u", "_s).join(tr(", "))));
    setStatusText({{tr("%Ln open", nullptr, int(m_desk->figures.open)), Tone::Text, true},
                   {u" · "_s},
                   {tr("%Ln overdue", nullptr, int(m_desk->figures.overdue)),
                    m_desk->figures.overdue > 0 ? Tone::Bad : Tone::Text},
                   {u" · "_s},
                   {tr("Enter opens the customer")}});
}

void FeedbackPage::updateFigures()
{
    const FeedbackFigures &figures = m_desk->figures;
    const auto days = [this](const std::optional<double> &median) {
        return median ? locale().toString(*median, 'f', *median == std::floor(*median) ? 0 : 1)
                      : unknownText();
    };
    const auto rate = figures.solvedRate();
    m_figures->setFigures(
        {{tr("Open"), formatCount(figures.open, locale()),
          tr("%1 overdue").arg(formatCount(figures.overdue, locale()))},
         {tr("Answered"), formatCount(figures.answered, locale()), tr("not solved yet")},
         {tr("Median days to first answer"), days(figures.medianAnswer),
          tr("%1 in time, %2 late")
              .arg(formatCount(figures.inTime, locale()), formatCount(figures.late, locale()))},
         {tr("Solved"), rate ? formatPercent(*rate, locale()) : unknownText(),
          tr("%1 of %2, median %3 days")
              .arg(formatCount(figures.solved, locale()), formatCount(figures.all, locale()),
                   days(figures.medianSolved))}});
}

const FeedbackItem *FeedbackPage::chosen() const
{
    return m_model->itemAt(list().currentIndex().row());
}

const LowAnswer *FeedbackPage::chosenLow() const
{
    const int row = m_low->currentIndex().row();
    return !m_desk || row < 0 || row >= int(m_desk->low.size()) ? nullptr
                                                                : &m_desk->low[static_cast<std::size_t>(row)];
}

void FeedbackPage::updateChosen()
{
    const FeedbackItem *item = chosen();
    m_itemCard->setVisible(item != nullptr);
    for (Button *button : {m_answer, m_solve, m_openCustomer})
        button->setEnabled(item != nullptr && !isWriting());
    if (item == nullptr) {
        m_about->setSpans({});
        return;
    }
    const FeedbackState state = item->times.state();
    m_itemCard->setTitle(item->customerName);
    QStringList who;
    for (const QString &part : {item->kind, item->contactName, item->product, item->ownerName}) {
        if (!part.isEmpty())
            who << part;
    }
    QList<Span> spans{{item->text, Tone::Text}};
    if (!who.isEmpty())
        spans << Span{u"\n"_s + who.join(u" · "_s), Tone::Muted};
    const Day today = workspace().clock().today();
    spans << Span{u"\n"_s + feedbackReason(*item, today),
                  item->times.isOverdue(today) ? Tone::Bad : Tone::Muted};
    if (!item->resolution.isEmpty())
        spans << Span{u"\n"_s + tr("Solution: %1").arg(item->resolution), Tone::Good};
    m_about->setSpans(spans);
    m_answer->setText(state == FeedbackState::Solved ? tr("Open again") : tr("Answered"));
    m_answer->setEnabled(!isWriting() && state != FeedbackState::Answered);
    m_solve->setEnabled(!isWriting() && state != FeedbackState::Solved);
}

void FeedbackPage::updateLow()
{
    QList<FigureRow> rows;
    for (const LowAnswer &answer : m_desk->low)
        rows << FigureRow{{answer.customerName},
                          {u"%1 %2"_s.arg(answer.survey, QString::number(answer.score))},
                          {answer.text.simplified()}};
    m_low->setTable({{tr("Customer")}, {tr("Answer")}, {tr("What was said"), Qt::DisplayRole, true}}, rows,
                    {110, 66, 130});
    m_lowCard->setNote(tr("NPS up to 6, CSAT up to 2, last %1 days").arg(kLowAnswerDays));
    m_take->setEnabled(!rows.isEmpty());
}

void FeedbackPage::retranslate()
{
    setTitle(tr("Feedback"));
    m_model->retranslate(locale());
    m_list->setTitle(tr("Feedback"));
    list().setAccessibleName(tr("Feedback"));
    m_figureCard->setTitle(tr("How it is dealt with"));
    m_lowCard->setTitle(tr("Answers to surveys"));
    m_low->setAccessibleName(tr("Answers to surveys that ask for an answer"));
    m_solved->setText(tr("Solved ones too"));
    m_terms->setText(tr("Days to answer…"));
    m_solve->setText(tr("Solved…"));
    m_openCustomer->setText(tr("Open customer"));
    m_answer->setText(tr("Answered"));
    m_take->setText(tr("Make it feedback…"));
    EmptyNote::say(list(),
                   tr("Nothing is open. Note what a customer says on the customer's page, or take up an "
                      "answer to a survey."));
    EmptyNote::say(*m_low, tr("No answer so low in the last %1 days.").arg(kLowAnswerDays));
    update();
}

} // namespace leadbook
