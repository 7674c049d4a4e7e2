// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/dataqualitypage.h"

#include "ui/delegates/columnfit.h"
#include "ui/delegates/emptynote.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/grading/gradingtabs.h"
#include "ui/insights/figuregrid.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kInset = 14;
constexpr int kSureWidth = 344;

/// A table within a card, without a border of its own.
void fill(Card &card, TableView &table)
{
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.header().setSectionsClickable(false);
    table.header().setInset(Card::kTableInset);
    card.setFlush(true);
    card.body().addWidget(&table, 1);
}

} // namespace

DataQualityPage::DataQualityPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"grading/data"_s, u"grading"_s, parent)
    , m_sureCard(new Card({}, this))
    , m_figures(new FigureGrid(3, m_sureCard))
    , m_show(new Button({}, Button::Kind::Secondary, m_sureCard))
    , m_inputTable(new TableView(m_sureCard))
    , m_inputs(new MissingInputModel(this))
    , m_questionCard(new Card({}, this))
    , m_questionTable(new TableView(m_questionCard))
    , m_questions(new OpenQuestionModel(this))
    , m_ownerCard(new Card({}, this))
    , m_ownerTable(new TableView(m_ownerCard))
    , m_owners(new OwnerQualityModel(this))
{
    addBelowHead(new PageTabs(gradingTabs(), name(), this));
    buildSure();
    buildQuestions();
    buildOwners();
    setBody(buildBody());
    setFocusTarget(m_questionTable);
    retranslate();
    showWaiting();
}

void DataQualityPage::buildSure()
{
    auto *above = new QVBoxLayout;
    above->setContentsMargins(kInset, 0, kInset, kGap);
    above->setSpacing(kGap);
    above->addWidget(m_figures);
    above->addWidget(m_show, 0, Qt::AlignLeft);
    m_sureCard->body().addLayout(above);
    fill(*m_sureCard, *m_inputTable);
    m_sureCard->setMinimumWidth(kSureWidth);
    m_inputTable->setModel(m_inputs);
    for (int column = MissingInputModel::Missing; column < MissingInputModel::ColumnCount; ++column)
        m_inputTable->setItemDelegateForColumn(column, new FigureDelegate(m_inputTable));
    (new ColumnFit(*m_inputTable))->setColumns({52, 82, 70, 60, 60}, MissingInputModel::Input);
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        Q_EMIT customersRequested(notSureFilter(m_quality.grades.size()), tr("Grade not sure"));
    });
    connect(m_inputTable, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        if (const QString filter = m_inputs->filterAt(cell); !filter.isEmpty())
            Q_EMIT customersRequested(filter, m_inputs->titleAt(cell));
    });
}

void DataQualityPage::buildQuestions()
{
    fill(*m_questionCard, *m_questionTable);
    m_questionTable->setModel(m_questions);
    m_questionTable->setItemDelegateForColumn(OpenQuestionModel::Grade,
                                              new GradeMoveDelegate(m_questionTable));
    m_questionTable->setItemDelegateForColumn(OpenQuestionModel::Value, new MoneyDelegate(m_questionTable));
    (new ColumnFit(*m_questionTable))->setColumns({104, 64, 98, 76, 82}, OpenQuestionModel::Name);
    connect(m_questionTable, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        if (cell.isValid())
            Q_EMIT answerRequested(m_questions->questionAt(cell.row()).id, m_questions->fieldAt(cell.row()));
    });
}

void DataQualityPage::buildOwners()
{
    fill(*m_ownerCard, *m_ownerTable);
    m_ownerTable->setModel(m_owners);
    QList<int> widths{92};
    for (int column = OwnerQualityModel::Customers; column < OwnerQualityModel::ColumnCount; ++column) {
        const bool isCount = column < OwnerQualityModel::FirstThing;
        m_ownerTable->setItemDelegateForColumn(column, isCount ? new FigureDelegate(m_ownerTable)
                                                               : new PercentDelegate(m_ownerTable));
        widths << (isCount ? 80 : 66);
    }
    (new ColumnFit(*m_ownerTable))->setColumns(widths, OwnerQualityModel::Name);
    connect(m_ownerTable, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        if (const QString filter = m_owners->filterAt(cell); !filter.isEmpty())
            Q_EMIT customersRequested(filter, m_owners->titleAt(cell));
    });
}

QWidget *DataQualityPage::buildBody()
{
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    grid->addWidget(m_sureCard, 0, 0);
    grid->addWidget(m_questionCard, 0, 1);
    grid->addWidget(m_ownerCard, 1, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(0, 5);
    grid->setRowStretch(1, 4);
    return body;
}

void DataQualityPage::ask()
{
    run([](const View &view, const Progress &progress) { return dataQuality(view, progress); },
        [this](const DataQuality &quality) { take(quality); });
}

void DataQualityPage::forget()
{
    m_quality = {};
    m_inputs->setInputs({}, {});
    m_questions->setQuality({});
    m_owners->setOwners({}, 0);
}

void DataQualityPage::take(const DataQuality &quality)
{
    m_quality = quality;
    const int row = m_questionTable->currentIndex().row();
    m_inputs->setInputs(quality.inputs, quality.grades);
    m_questions->setQuality(quality);
    m_owners->setOwners(quality.owners, quality.grades.size());
    // Of two grades there is no second that could be risen to.
    m_inputTable->setColumnHidden(MissingInputModel::UpToSecond, quality.grades.size() < 3);
    if (m_questions->rowCount() > 0)
        m_questionTable->setCurrentIndex(
            m_questions->index(std::clamp(row, 0, m_questions->rowCount() - 1), OpenQuestionModel::Name));
    update();
}

void DataQualityPage::updateFigures()
{
    const auto share = [this](std::int64_t part) {
        return formatPercent(
            m_quality.graded == 0 ? 0 : static_cast<double>(part) / static_cast<double>(m_quality.graded),
            locale());
    };
    m_figures->setFigures(
        {{tr("Sure"), formatCount(m_quality.sure(), locale()), share(m_quality.sure())},
         {tr("Not sure"), formatCount(m_quality.notSure, locale()), share(m_quality.notSure)},
         {tr("Nearly sure"), formatCount(m_quality.oneAnswerAway, locale()), tr("one answer away")}});
    m_show->setText(tr("Show %Ln not sure", nullptr, static_cast<int>(m_quality.notSure)));
    m_show->setVisible(m_quality.notSure > 0 && !notSureFilter(m_quality.grades.size()).isEmpty());
}

void DataQualityPage::update()
{
    if (!hasAnswer())
        return;
    if (m_quality.graded == 0) {
        showNothing(tr("Nobody to grade yet"),
                    tr("Import your customers from a file, or look around first."));
        setStatusText({});
        return;
    }
    updateFigures();
    m_questionCard->setNote(m_quality.notSure == 0 ? tr("every grade is sure") : tr("the most value first"));
    QList<Span> spans{
        {tr("%Ln grade(s) not sure", nullptr, static_cast<int>(m_quality.notSure)), Tone::Text, true}};
    const auto listed = m_questions->rowCount();
    if (listed < m_quality.notSure)
        spans << Span{u" · "_s}
              << Span{tr("the %1 with the most value are listed").arg(formatCount(listed, locale()))};
    if (m_quality.notSure > 0)
        spans << Span{u" · "_s} << Span{tr("Enter shows who they are")};
    setStatusText(spans);
    showBody();
}

void DataQualityPage::retranslate()
{
    setTitle(tr("Grading"));
    m_sureCard->setTitle(tr("How sure the grades are"));
    m_sureCard->setNote(tr("shown is the lowest possible"));
    m_inputTable->setAccessibleName(tr("What is not known"));
    m_questionCard->setTitle(tr("Whom to ask"));
    m_questionTable->setAccessibleName(tr("Whom to ask"));
    m_ownerCard->setTitle(tr("By owner"));
    m_ownerCard->setNote(tr("share of customers of whom it is known; clear: of known needs; won: of decided "
                            "deals"));
    m_ownerTable->setAccessibleName(tr("What is known, by owner"));
    m_inputs->retranslate();
    m_questions->retranslate();
    m_owners->retranslate();
    update();
    EmptyNote::say(*m_questionTable, tr("Every grade is sure: nobody has to be asked."));
}

} // namespace leadbook
