// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpage.h"

#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/importing/importdelegates.h"
#include "ui/importing/importwords.h"
#include "ui/importing/outcomecard.h"
#include "ui/shell/fileprompt.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QShowEvent>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;

} // namespace

ImportPage::ImportPage(Workspace &workspace, FilePrompt &prompt, QWidget *parent)
    : Page(u"import"_s, u"import"_s, parent)
    , m_prompt(prompt)
    , m_controller(workspace)
    , m_mapping(new ImportMappingModel(this))
    , m_issues(new ImportIssueModel(this))
    , m_into(new QComboBox(this))
    , m_ifExists(new QComboBox(this))
    , m_facts(new SpanLabel(this))
    , m_choose(new Button({}, Button::Kind::Secondary, this))
    , m_columnsCard(new Card({}, this))
    , m_issuesCard(new Card({}, this))
    , m_columnsTable(new TableView(m_columnsCard))
    , m_issuesTable(new TableView(m_issuesCard))
    , m_note(new ElidedLabel({}, u"muted"_s, this))
    , m_import(new Button({}, Button::Kind::Primary, this))
{
    build();
    fillChoices();
    connect(&m_controller, &ImportController::stateChanged, this, &ImportPage::updateState);
    connect(&workspace, &Workspace::undoStateChanged, this, &ImportPage::planIfOutdated);
    connect(&m_controller, &ImportController::imported, this, &ImportPage::report);
    connect(m_choose, &QAbstractButton::clicked, this, &ImportPage::chooseFile);
    connect(m_into, &QComboBox::activated, this, &ImportPage::plan);
    connect(m_ifExists, &QComboBox::activated, this, &ImportPage::plan);
    connect(m_import, &QAbstractButton::clicked, this, [this] {
        if (m_controller.state() == ImportController::State::Done)
            Q_EMIT customersRequested();
        else
            m_controller.import();
    });
    retranslate();
}

void ImportPage::build()
{
    addToHead(m_into);
    addToHead(m_ifExists);
    addAction(m_facts);
    addAction(m_choose);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(10);
    for (std::size_t i = 0; i < kRowOutcomes; ++i) {
        m_outcomes << new OutcomeCard(static_cast<RowOutcome>(i), body);
        cards->addWidget(m_outcomes.last(), 1);
    }
    column->addLayout(cards);
    column->addWidget(buildTables(), 1);
    column->addWidget(buildFoot());
    setBody(body);
}

QWidget *ImportPage::buildTables()
{
    auto *tables = new QWidget(this);
    auto *row = new QHBoxLayout(tables);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    m_columnsTable->setModel(m_mapping);
    m_columnsTable->setItemDelegateForColumn(ImportMappingModel::Target, new TargetDelegate(m_columnsTable));
    m_columnsTable->setItemDelegateForColumn(ImportMappingModel::ReadAs, new ReadAsDelegate(m_columnsTable));
    m_columnsTable->setColumnWidths({120, 140, 110});
    m_issuesTable->setModel(m_issues);
    m_issuesTable->setItemDelegateForColumn(ImportIssueModel::Line, new FigureDelegate(m_issuesTable));
    m_issuesTable->setItemDelegateForColumn(ImportIssueModel::Plan, new PlanDelegate(m_issuesTable));
    m_issuesTable->setItemDelegateForColumn(ImportIssueModel::Why, new WhyDelegate(m_issuesTable));
    m_issuesTable->setColumnWidths({56, 80, 200});
    for (const auto &[card, table] :
         {std::pair(m_columnsCard, m_columnsTable), std::pair(m_issuesCard, m_issuesTable)}) {
        card->setFlush(true);
        card->body().addWidget(table);
        table->header().setInset(Card::kTableInset);
        row->addWidget(card, card == m_issuesCard ? 5 : 4);
    }
    return tables;
}

QWidget *ImportPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_note, 1);
    row->addWidget(m_import);
    return foot;
}

void ImportPage::fillChoices()
{
    for (const Entity entity : kImportable)
        m_into->addItem({}, static_cast<int>(entity));
    for (const IfExists choice : kIfExists)
        m_ifExists->addItem({}, static_cast<int>(choice));
}

void ImportPage::chooseFile()
{
    if (isImporting()) {
        offer({});
        return;
    }
    m_prompt.askOpen(this, tr("Import a file"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
                     [this](const QStringList &files) { offer(files); });
}

void ImportPage::offer(const QStringList &files)
{
    ImportRequest request;
    request.files = files;
    request.into = static_cast<Entity>(m_into->currentData().toInt());
    request.ifExists = static_cast<IfExists>(m_ifExists->currentData().toInt());
    if (!m_controller.plan(request))
        Q_EMIT refused(
            tr("An import is running. Wait until it has ended, or cancel it, then choose the file again."));
}

void ImportPage::plan()
{
    if (!m_controller.request().files.isEmpty() && !isImporting())
        offer(m_controller.request().files);
}

void ImportPage::planIfOutdated()
{
    // Nobody looks at a plan that is not seen; it is made again when it is.
    if (isVisible() && m_controller.isOutdated())
        plan();
}

void ImportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    planIfOutdated();
}

bool ImportPage::isSettled() const
{
    return m_controller.state() != ImportController::State::Planning &&
           m_controller.state() != ImportController::State::Importing;
}

void ImportPage::shown(bool)
{
    if (m_controller.state() == ImportController::State::Idle)
        m_choose->setFocus(Qt::OtherFocusReason);
    else
        m_import->setFocus(Qt::OtherFocusReason);
}

void ImportPage::reload()
{
    plan();
}

void ImportPage::updateState()
{
    using State = ImportController::State;
    const State state = m_controller.state();
    const bool hasFile = state != State::Idle;
    const bool isBusy = state == State::Importing;
    const QString file = QFileInfo(m_controller.request().files.value(0)).fileName();
    setTitle(hasFile ? tr("Import %1").arg(file) : tr("Import"));
    for (QComboBox *choice : {m_into, m_ifExists}) {
        choice->setVisible(hasFile);
        choice->setEnabled(!isBusy && state != State::Done);
    }
    m_choose->setVisible(hasFile);
    m_choose->setEnabled(!isBusy);
    m_facts->setVisible(state == State::Planned || isBusy || state == State::Done);
    if (state == State::Idle)
        showEmpty(tr("Import a file"),
                  tr("CSV with customers, deals, purchases and more. Choose a file or drop it here; "
                     "you see the plan before anything is written."),
                  {{tr("Choose a file…"), [this] { chooseFile(); }, true}});
    else if (state == State::Planning)
        showLoading(tr("Looking at %1…").arg(file));
    else if (state == State::Failed)
        showFailed(m_controller.error());
    else
        showBody();
    updateFigures();
    updateFoot();
    if (std::exchange(m_wasImporting, isBusy) != isBusy)
        Q_EMIT importingChanged(isBusy);
}

void ImportPage::updateFigures()
{
    const bool done = m_controller.state() == ImportController::State::Done;
    const ImportReceipt all = sumOf(m_controller.receipts());
    for (std::size_t i = 0; i < kRowOutcomes; ++i)
        m_outcomes[static_cast<qsizetype>(i)]->setCount(all.outcomes[i], done);
    m_mapping->setReceipt(all);
    m_issues->setReceipt(all);
    m_issuesCard->setVisible(m_issues->rowCount() > 0);
    m_facts->setText(factsText(all, QLocale()), Tone::Muted);
    setStatusText(m_controller.receipts().empty() ? QList<Span>() : statusSpans(all));
}

void ImportPage::updateFoot()
{
    using State = ImportController::State;
    const bool done = m_controller.state() == State::Done;
    const ImportReceipt all = sumOf(m_controller.receipts());
    const auto taken = static_cast<int>(all.count(RowOutcome::New) + all.count(RowOutcome::Updated));
    if (done)
        m_note->setText(receiptText(all));
    else if (taken == 0)
        m_note->setText(tr("There is nothing in this file that the book does not know."));
    else
        m_note->setText(
            tr("Nothing is written until you press Import. The whole import can be undone afterwards."));
    m_import->setText(done ? tr("Show customers") : tr("Import %Ln row(s)", nullptr, taken));
    m_import->setEnabled(done || (m_controller.state() == State::Planned && taken > 0));
}

void ImportPage::report()
{
    Q_EMIT imported(receiptText(sumOf(m_controller.receipts())));
}

void ImportPage::retranslate()
{
    for (int i = 0; i < m_into->count(); ++i)
        m_into->setItemText(i, entityText(static_cast<Entity>(m_into->itemData(i).toInt())));
    for (int i = 0; i < m_ifExists->count(); ++i)
        m_ifExists->setItemText(i, ifExistsText(static_cast<IfExists>(m_ifExists->itemData(i).toInt())));
    m_into->setAccessibleName(tr("Import as"));
    m_ifExists->setAccessibleName(tr("If already here"));
    m_choose->setText(tr("Another file…"));
    m_columnsCard->setTitle(tr("Columns"));
    m_issuesCard->setTitle(tr("Rows to look at"));
    m_columnsTable->setAccessibleName(tr("Columns"));
    m_issuesTable->setAccessibleName(tr("Rows to look at"));
    m_mapping->setHeadings({tr("In the file"), tr("Becomes"), tr("Read as")});
    m_issues->setHeadings({tr("Row"), tr("Plan"), tr("Why")});
    updateState();
}

} // namespace leadbook
