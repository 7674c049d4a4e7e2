// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpage.h"

#include "core/text.h"
#include "ui/importing/columnsview.h"
#include "ui/importing/filestep.h"
#include "ui/importing/importwords.h"
#include "ui/importing/pastedtable.h"
#include "ui/importing/planview.h"
#include "ui/shell/fileprompt.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tabstrip.h"
#include "workspace/cellspelling.h"
#include "workspace/listcolumn.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kLeastLetters = 6;

} // namespace

ImportPage::ImportPage(Workspace &workspace, FilePrompt &prompt, QWidget *parent)
    : Page(u"import"_s, u"import"_s, parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_controller(workspace)
    , m_into(new QComboBox(this))
    , m_steps(new TabStrip(this))
    , m_facts(new SpanLabel(this))
    , m_choose(new Button({}, Button::Kind::Secondary, this))
    , m_stack(new QStackedWidget(this))
    , m_file(new FileStep(this))
    , m_columns(new ColumnsView(this))
    , m_plan(new PlanView([this](std::int64_t id) { return nameOf(id); }, this))
    , m_note(new ElidedLabel({}, u"muted"_s, this))
    , m_save(new Button({}, Button::Kind::Secondary, this))
    , m_back(new Button({}, Button::Kind::Secondary, this))
    , m_import(new Button({}, Button::Kind::Primary, this))
{
    build();
    fillChoices();
    connectParts();
    retranslate();
}

void ImportPage::build()
{
    m_into->setMinimumContentsLength(kLeastLetters); // narrower before the facts are cut
    addToHead(m_into);
    addToHead(m_steps);
    addAction(m_facts);
    addAction(m_choose);
    for (int step = File; step <= Finished; ++step)
        m_steps->setTab(step, {});
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    for (QWidget *view : std::initializer_list<QWidget *>{m_file, m_columns, m_plan})
        m_stack->addWidget(view);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());
    setBody(body);
}

void ImportPage::connectParts()
{
    connect(&m_controller, &ImportController::stateChanged, this, &ImportPage::updateState);
    connect(&m_controller, &ImportController::imported, this, &ImportPage::report);
    connect(&m_controller, &ImportController::told, this, &ImportPage::told);
    connect(&m_workspace, &Workspace::undoStateChanged, this, &ImportPage::planIfOutdated);
    connect(m_choose, &QAbstractButton::clicked, this, &ImportPage::chooseFile);
    connect(m_into, &QComboBox::activated, this, [this] {
        ImportRequest request = m_controller.request();
        request.into = static_cast<Entity>(m_into->currentData().toInt());
        request.wishes.map.clear(); // other rows have other fields
        request.answers.clear();
        plan(request);
    });
    connect(m_steps, &QTabBar::currentChanged, this, &ImportPage::goTo);
    connect(m_file, &FileStep::wishesAsked, this, [this](const TableWishes &wishes) {
        ImportRequest request = m_controller.request();
        request.wishes = wishes;
        plan(request);
    });
    connect(m_columns, &ColumnsView::mappingAsked, this, [this](const std::vector<MapRule> &rules) {
        ImportRequest request = m_controller.request();
        request.wishes.map = rules;
        plan(request);
    });
    connect(m_plan, &PlanView::policyAsked, this, [this](IfExists ifExists) {
        ImportRequest request = m_controller.request();
        request.ifExists = ifExists;
        plan(request);
    });
    connect(m_plan, &PlanView::repairAsked, this, [this] {
        ImportRequest request = m_controller.request();
        request.wishes.repair = true;
        plan(request);
    });
    connect(m_plan, &PlanView::reviewed, this, &ImportPage::review);
    connect(m_plan, &PlanView::mended, this, &ImportPage::mend);
    connect(m_save, &QAbstractButton::clicked, this, &ImportPage::saveRejects);
    connect(m_back, &QAbstractButton::clicked, this,
            [this] { m_steps->setCurrentIndex(m_steps->currentIndex() - 1); });
    connect(m_import, &QAbstractButton::clicked, this, [this] {
        if (m_controller.state() == ImportController::State::Done)
            Q_EMIT customersRequested();
        else if (m_steps->currentIndex() < Rows)
            m_steps->setCurrentIndex(m_steps->currentIndex() + 1);
        else
            m_controller.import();
    });
}

QWidget *ImportPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_note, 1);
    row->addWidget(m_save);
    row->addWidget(m_back);
    row->addWidget(m_import);
    return foot;
}

void ImportPage::fillChoices()
{
    for (const Entity entity : kImportable)
        m_into->addItem({}, static_cast<int>(entity));
}

void ImportPage::chooseFile()
{
    if (isImporting()) {
        offer({});
        return;
    }
    m_prompt.askOpen(this, tr("Import a file"),
                     tr("Tables, cards and books (*.csv *.tsv *.txt *.xlsx *.vcf *.leadbook);;All files (*)"),
                     [this](const QStringList &files) { offer(files); });
}

void ImportPage::offer(const QStringList &files)
{
    ImportRequest request;
    request.files = files;
    request.into = static_cast<Entity>(m_into->currentData().toInt());
    request.ifExists = m_controller.request().ifExists;
    m_isOffered = true;
    m_focusAtOffer = QApplication::focusWidget();
    goTo(Rows);
    plan(request);
}

bool ImportPage::paste(const QString &text)
{
    const auto file = writePastedTable(text);
    if (file)
        offer({*file});
    return file.has_value();
}

void ImportPage::pasteClipboard()
{
    if (!paste(QApplication::clipboard()->text()))
        Q_EMIT refused(tr("The clipboard holds no table. Copy rows in a spreadsheet, then paste them here."));
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        pasteClipboard();
    else
        Page::keyPressEvent(event);
}

void ImportPage::showStep(const QString &name)
{
    constexpr std::array kNames{"file"_L1, "columns"_L1, "plan"_L1};
    const auto *found = std::ranges::find(kNames, name);
    if (found != kNames.end())
        goTo(static_cast<int>(found - kNames.begin()));
}

void ImportPage::plan(const ImportRequest &request)
{
    if (!m_controller.plan(request))
        Q_EMIT refused(
            tr("An import is running. Wait until it has ended, or cancel it, then choose the file again."));
}

void ImportPage::planAgain()
{
    if (!m_controller.request().files.isEmpty() && !isImporting())
        plan(m_controller.request());
}

void ImportPage::planIfOutdated()
{
    // Nobody looks at a plan that is not seen; it is made again when it is.
    if (isVisible() && m_controller.isOutdated())
        planAgain();
}

void ImportPage::review(const std::vector<ImportPlanModel::Place> &places, ReviewAs as)
{
    ImportRequest request = m_controller.request();
    request.answers.resize(static_cast<std::size_t>(request.files.size()));
    for (const ImportPlanModel::Place &place : places)
        request.answers[place.file].reviews[place.line] = as;
    plan(request);
}

void ImportPage::mend(const ImportPlanModel::Place &place, const QStringList &cells)
{
    ImportRequest request = m_controller.request();
    request.answers.resize(static_cast<std::size_t>(request.files.size()));
    std::vector<std::string> &mended = request.answers[place.file].mends[place.line];
    mended.clear();
    for (const QString &cell : cells)
        mended.push_back(cell.toStdString());
    plan(request);
}

void ImportPage::saveRejects()
{
    const QString name = QFileInfo(m_controller.request().files.value(0)).completeBaseName();
    m_prompt.askSave(this, tr("Save the rows that cannot be imported"), tr("%1 to mend.csv").arg(name),
                     tr("Tables (*.csv)"), [this](const QString &path) { m_controller.saveRejects(path); });
}

/// "Wang Wei · Huaxin · B" of a customer of the book.
QString ImportPage::nameOf(std::int64_t customer) const
{
    const ViewPtr view = m_workspace.view();
    const Row row = view ? view->snapshot->customers.ids.find(customer) : kNoRow;
    if (row == kNoRow)
        return {};
    QStringList parts;
    for (const FieldId field : {FieldId::ContactName, FieldId::Name, FieldId::Grade}) {
        CellSpelling spelling(*view, field);
        const std::string_view cell = spelling(ListColumn(*view, ListKind::Customers, field).value(row));
        const QString text = toQString(cell);
        if (!text.isEmpty() && !parts.contains(text))
            parts << text;
    }
    return parts.join(u" · ");
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

void ImportPage::reload()
{
    planAgain();
}

void ImportPage::goTo(int step)
{
    m_steps->setCurrentIndex(step);
    m_stack->setCurrentIndex(std::min(step, int(Rows)));
    updateFoot();
}

void ImportPage::updateState()
{
    using State = ImportController::State;
    const State state = m_controller.state();
    const QString file = QFileInfo(m_controller.request().files.value(0)).fileName();
    updateSteps();
    updateHead();
    updateFigures();
    updateFoot();
    if (state == State::Idle)
        showEmpty(tr("Import a file"),
                  tr("CSV, Excel and vCard files with customers, deals, purchases and more, or another "
                     "book. Choose a file, drop it here or paste a table; you see the plan before anything "
                     "is written."),
                  {{tr("Choose a file…"), [this] { chooseFile(); }, true},
                   {tr("Paste a table"), [this] { pasteClipboard(); }, false}});
    else if (state == State::Planning && m_controller.receipts().empty())
        showLoading(tr("Looking at %1…").arg(file));
    else if (state == State::Failed)
        showFailed(m_controller.error());
    else
        showBody();
    showNextStep();
    const bool isBusy = state == State::Importing;
    if (std::exchange(m_wasImporting, isBusy) != isBusy)
        Q_EMIT importingChanged(isBusy);
}

/// The keyboard goes to what comes next once a plan is there, unless somebody took it elsewhere meanwhile.
void ImportPage::showNextStep()
{
    if (!isSettled() || !std::exchange(m_isOffered, false) || !isVisible())
        return;
    const QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr || focus == m_focusAtOffer || isAncestorOf(focus))
        shown(false);
}

void ImportPage::report()
{
    Q_EMIT imported(receiptText(sumOf(m_controller.receipts())));
}

} // namespace leadbook
