// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/explainpage.h"

#include "items/explainwords.h"
#include "items/filterwords.h"
#include "items/sentences.h"
#include "ui/charts/barchart.h"
#include "ui/customers/filter/choicesbutton.h"
#include "ui/retention/figuretable.h"
#include "ui/segments/clusterwording.h"
#include "ui/segments/segmentstabs.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kTwoColumns = 900;
constexpr int kTableHeight = 226;
constexpr int kChartHeight = 180;
/// What took longer is not done again with every change of the book.
constexpr qint64 kAtOnceMs = 300;

const QString kQuestion = u"segments/explain/question"_s;
const QString kAmong = u"segments/explain/among"_s;
const QString kFields = u"segments/explain/fields"_s;

ExplainAsk readAsk(const QSettings &settings)
{
    const ReadyQuestion first = readyQuestions().first();
    return {settings.value(kQuestion, first.question).toString(),
            settings.value(kAmong, first.among).toString(), settings.value(kFields).toStringList()};
}

void writeAsk(QSettings &settings, const ExplainAsk &ask)
{
    settings.setValue(kQuestion, ask.question);
    settings.setValue(kAmong, ask.among);
    settings.setValue(kFields, ask.fields);
}

} // namespace

ExplainPage::ExplainPage(Workspace &workspace, QSettings &settings, QWidget *parent)
    : AnalysisPage(workspace, u"segments/explain"_s, u"segments"_s, parent)
    , m_settings(settings)
    , m_ask(readAsk(settings))
    , m_ready(new QComboBox(this))
    , m_fields(new ChoicesButton(this))
    , m_questionCard(new Card({}, this))
    , m_questionLabel(new QLabel(m_questionCard))
    , m_question(new QLineEdit(m_questionCard))
    , m_amongLabel(new QLabel(m_questionCard))
    , m_among(new QLineEdit(m_questionCard))
    , m_answer(new SpanLabel(m_questionCard))
    , m_tableCard(new Card({}, this))
    , m_table(new FigureTable(*m_tableCard))
    , m_chosenCard(new Card({}, this))
    , m_rule(new SpanLabel(m_chosenCard))
    , m_keep(new Button({}, Button::Kind::Secondary, m_chosenCard))
    , m_show(new Button({}, Button::Kind::Secondary, m_chosenCard))
    , m_barsCard(new Card({}, this))
    , m_bars(new BarChart(Qt::Horizontal, m_barsCard))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_table);
    retranslate();
    showWaiting();
}

void ExplainPage::buildHead()
{
    addBelowHead(new PageTabs(segmentsTabs(), name(), this));
    addToHead(m_ready);
    addToHead(m_fields);
    m_ready->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const ReadyQuestion &ready : readyQuestions())
        m_ready->addItem(ready.label);
    m_ready->addItem({}); // one's own
    connect(m_ready, &QComboBox::activated, this, [this](int index) {
        const QList<ReadyQuestion> ready = readyQuestions();
        if (index < ready.size())
            change({ready[index].question, ready[index].among});
        else
            m_question->setFocus();
    });
    connect(m_fields, &ChoicesButton::chosenChanged, this, [this] {
        ExplainAsk ask = m_ask;
        ask.fields = m_fields->chosen();
        change(ask);
    });
}

QWidget *ExplainPage::buildQuestion()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap);
    m_questionLabel->setBuddy(m_question);
    m_amongLabel->setBuddy(m_among);
    for (QLabel *label : {m_questionLabel, m_amongLabel})
        label->setTextFormat(Qt::PlainText);
    grid->addWidget(m_questionLabel, 0, 0);
    grid->addWidget(m_question, 0, 1);
    grid->addWidget(m_amongLabel, 1, 0);
    grid->addWidget(m_among, 1, 1);
    m_answer->setWordWrap(true);
    grid->addWidget(m_answer, 2, 0, 1, 2);
    m_questionCard->body().addLayout(grid);
    for (QLineEdit *input : {m_question, m_among})
        connect(input, &QLineEdit::editingFinished, this, &ExplainPage::askTyped);
    return m_questionCard;
}

QWidget *ExplainPage::buildBody()
{
    connect(m_table, &FigureTable::customersRequested, this, &ExplainPage::customersRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExplainPage::updateChosen);
    connect(m_bars, &Chart::partActivated, this, &ExplainPage::openRule);
    m_bars->setFigure([](double value, const QLocale &local) { return formatPercent(value, local); });
    m_barsCard->body().addWidget(m_bars, 1);
    buildChosen();
    m_table->setMinimumHeight(kTableHeight);
    m_bars->setMinimumHeight(kChartHeight);
    m_cards = new CardGrid({m_tableCard, m_chosenCard, m_barsCard}, {{3, 2}, {1, 1}}, kTwoColumns);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(buildQuestion());
    column->addWidget(m_cards, 1);
    auto *area = new FittingArea(body, this);
    area->setFilling();
    return area;
}

void ExplainPage::buildChosen()
{
    m_rule->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    m_chosenCard->body().addWidget(m_rule);
    m_chosenCard->body().addLayout(buttons);
    m_chosenCard->body().addStretch(1);
    connect(m_keep, &QAbstractButton::clicked, this, [this] {
        if (const int rule = chosenRule(); rule >= 0)
            Q_EMIT segmentRequested(m_names[rule],
                                    toText(m_figures.rules[static_cast<std::size_t>(rule)].filter));
    });
    connect(m_show, &QAbstractButton::clicked, this, [this] { openRule(chosenRule()); });
}

void ExplainPage::setQuestion(const ExplainAsk &ask)
{
    m_ask = ask;
    askAgain();
}

void ExplainPage::change(const ExplainAsk &ask)
{
    writeAsk(m_settings, ask);
    setQuestion(ask);
}

void ExplainPage::askTyped()
{
    if (m_question->text() != m_ask.question || m_among->text() != m_ask.among)
        change({m_question->text(), m_among->text()});
}

void ExplainPage::ask()
{
    m_isOlder = false;
    if (!m_hasFigures)
        showLoading(tr("Looking for rules…"));
    using Answer = std::pair<Result<ExplainFigures>, qint64>;
    runAsJob(
        tr("Looking for rules"),
        [ask = m_ask](const View &view, const Progress &progress) {
            QElapsedTimer timer;
            timer.start();
            auto figures = explainFigures(view, ask, progress);
            return Answer(std::move(figures), timer.elapsed());
        },
        [this](const Answer &answer) {
            m_lastMs = answer.second;
            take(answer.first);
        });
}

void ExplainPage::forget()
{
    m_figures = {};
    m_hasFigures = false;
    m_lastMs = 0;
    m_table->clearRows();
}

bool ExplainPage::followsAtOnce(const ViewPtr &, const ViewChange &)
{
    m_isOlder = m_hasFigures && m_lastMs > kAtOnceMs;
    if (m_isOlder)
        updateStatus();
    return !m_isOlder;
}

void ExplainPage::take(const Result<ExplainFigures> &figures)
{
    if (!figures) { // the user stopped it
        m_hasFigures = false;
        showEmpty(tr("Stopped"), tr("Looking for rules was stopped; choose a question to look again."), {});
        return;
    }
    m_figures = *figures;
    m_hasFigures = true;
    update();
}

void ExplainPage::update()
{
    if (!m_hasFigures)
        return;
    if (m_figures.isEmpty) {
        showNothing(tr("No customers yet"),
                    tr("Import your customers to ask what tells them apart, or look around first."));
        setStatusText({});
        return;
    }
    fillChoices();
    updateAnswer();
    updateRules();
    updateChosen();
    updateStatus();
    showBody();
}

void ExplainPage::fillChoices()
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_ready), QSignalBlocker(m_fields),
                                    QSignalBlocker(m_question), QSignalBlocker(m_among)};
    const QList<ReadyQuestion> ready = readyQuestions();
    const auto asked = std::ranges::find_if(ready, [this](const ReadyQuestion &question) {
        return question.question == m_ask.question && question.among == m_ask.among;
    });
    m_ready->setCurrentIndex(static_cast<int>(asked - ready.begin()));
    std::vector<FilterChoice> choices;
    QStringList known;
    for (const ClusterField &field : m_figures.offers) {
        choices.push_back({field.key, field.label()});
        known << field.label();
    }
    if (known != m_knownFields) // a menu that is open stays as it is
        m_fields->setChoices(choices);
    m_knownFields = known;
    m_fields->setChosen(m_ask.fields.isEmpty() ? m_figures.fields : m_ask.fields);
    // What is being typed is left alone.
    if (!m_question->hasFocus())
        m_question->setText(m_ask.question);
    if (!m_among->hasFocus())
        m_among->setText(m_ask.among);
}

void ExplainPage::updateAnswer()
{
    if (!m_figures.problem.isEmpty()) {
        m_answer->setText(m_figures.problem, Tone::Bad);
        return;
    }
    if (const QString same = sameAnswerSentence(m_figures.yes, m_figures.customers); !same.isEmpty()) {
        m_answer->setText(same, Tone::Warning);
        return;
    }
    QList<Span> spans{{answerSentence(m_figures.yes, m_figures.customers, locale()), Tone::Text, true},
                      {sentenceGap()},
                      {tellingSentence(m_figures.answer, locale()),
                       m_figures.answer.isTelling ? Tone::Muted : Tone::Warning}};
    if (m_figures.answer.isTelling)
        spans << Span{sentenceGap()} << Span{stabilitySentence(m_figures.answer.stability), Tone::Muted};
    m_answer->setSpans(spans);
}

void ExplainPage::updateRules()
{
    m_names.clear();
    const ViewPtr view = workspace().view();
    QList<BarValue> bars;
    for (const ExplainRule &rule : m_figures.rules) {
        m_names << (view ? filterWords(*view, rule.own) : toText(rule.own));
        bars << BarValue{m_names.last(), rule.yes};
    }
    m_tableCard->setVisible(!m_figures.rules.empty());
    m_chosenCard->setVisible(!m_figures.rules.empty());
    m_barsCard->setVisible(!m_figures.rules.empty());
    m_cards->arrange();
    m_table->setTable(explainColumns(), explainRows(m_figures, m_names), {220, 60, 90, 60, 70, 80});
    m_bars->setBars(bars, {}, tr("Share of yes"));
    m_barsCard->setNote(tr("of all %1").arg(formatPercent(m_figures.yesShare(), locale())));
}

int ExplainPage::chosenRule() const
{
    const int row = m_table->currentIndex().row();
    return row < static_cast<int>(m_figures.rules.size()) ? row : -1;
}

void ExplainPage::updateChosen()
{
    const int chosen = chosenRule();
    const ViewPtr view = workspace().view();
    if (chosen < 0 || !view)
        return;
    const ExplainRule &rule = m_figures.rules[static_cast<std::size_t>(chosen)];
    QList<Span> spans = conditionSpans(*view, rule.own);
    spans << Span{QString(QChar::LineSeparator) +
                      tr("%1 of %2 customers: yes; of all %3")
                          .arg(formatPercent(rule.yes, locale()), formatCount(rule.customers, locale()),
                               formatPercent(m_figures.yesShare(), locale())) +
                      QChar::LineSeparator,
                  Tone::Muted}
          << Span{stabilitySentence(rule.jaccard),
                  rule.jaccard >= ClusterStability::kStable ? Tone::Muted : Tone::Warning};
    m_rule->setSpans(spans);
    m_show->setText(tr("Show %Ln customer(s)", nullptr, static_cast<int>(rule.customers)));
}

void ExplainPage::openRule(int rule)
{
    if (rule >= 0 && rule < static_cast<int>(m_figures.rules.size()))
        Q_EMIT customersRequested(toText(m_figures.rules[static_cast<std::size_t>(rule)].filter),
                                  m_names[rule]);
}

void ExplainPage::updateStatus()
{
    QList<Span> spans{
        {tr("%Ln customer(s)", nullptr, static_cast<int>(m_figures.customers)), Tone::Text, true},
        {u" · "_s},
        {tr("%Ln rule(s)", nullptr, static_cast<int>(m_figures.rules.size()))}};
    if (!m_figures.rules.empty())
        spans << Span{u" · "_s} << Span{tr("Enter on a rule shows who they are")};
    if (m_isOlder)
        spans << Span{u" · "_s}
              << Span{tr("the book changed since; choose the question again to look anew"), Tone::Warning};
    setStatusText(spans);
}

void ExplainPage::retranslate()
{
    setTitle(tr("Segments"));
    const QList<ReadyQuestion> ready = readyQuestions();
    for (int i = 0; i < ready.size(); ++i)
        m_ready->setItemText(i, ready[i].label);
    m_ready->setItemText(static_cast<int>(ready.size()), tr("A question of my own"));
    m_ready->setAccessibleName(tr("Question"));
    m_fields->setAccessibleName(tr("Fields that rules may ask about"));
    m_questionLabel->setText(tr("Who"));
    m_question->setAccessibleName(tr("Who: a filter"));
    m_amongLabel->setText(tr("Among"));
    m_among->setAccessibleName(tr("Among: a filter"));
    m_among->setPlaceholderText(tr("everybody"));
    m_tableCard->setTitle(tr("Plain rules"));
    m_table->setAccessibleName(tr("Plain rules"));
    m_chosenCard->setTitle(tr("The rule"));
    m_barsCard->setTitle(tr("Share of yes by rule"));
    m_bars->setAccessibleName(tr("Share of yes by rule"));
    m_bars->setExportName(tr("Share of yes by rule"));
    m_keep->setText(tr("Keep as live segment…"));
    update();
}

} // namespace leadbook
