// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "domain/changelabel.h"
#include "ui/customers/entry.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/history/historytext.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/spanlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::size_t kFieldsShown = 200;
constexpr int kRedoWidth = 105; ///< of the label in the button

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : BookPage(workspace, u"history"_s, u"history"_s, parent)
    , m_model(workspace)
    , m_search(new SearchField(this))
    , m_kinds{new Chip({}, this), new Chip({}, this), new Chip({}, this), new Chip({}, this)}
    , m_listCard(new Card({}, this))
    , m_table(new TableView(m_listCard))
    , m_side(new QStackedWidget(this))
    , m_contentCard(new Card({}, m_side))
    , m_about(new SpanLabel(m_contentCard))
    , m_receipts(new SpanLabel(m_contentCard))
    , m_fieldTable(new TableView(m_contentCard))
    , m_undo(new Button({}, Button::Kind::Primary, m_contentCard))
    , m_redo(new Button({}, Button::Kind::Secondary, m_contentCard))
    , m_questionCard(new Card({}, m_side))
    , m_why(new SpanLabel(m_questionCard))
    , m_questionTable(new TableView(m_questionCard))
    , m_keepAll(new Button({}, Button::Kind::Secondary, m_questionCard))
    , m_takeAll(new Button({}, Button::Kind::Secondary, m_questionCard))
    , m_carryOut(new Button({}, Button::Kind::Primary, m_questionCard))
    , m_cancel(new Button({}, Button::Kind::Secondary, m_questionCard))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_table);
    connectAll();
    retranslate();
    showWaiting();
}

HistoryPage::~HistoryPage()
{
    // Before the models, which as members would go first.
    for (TableView *table : {m_table, m_fieldTable, m_questionTable})
        delete table;
}

void HistoryPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPage::ask);
    connect(&m_model, &HistoryModel::answered, this, &HistoryPage::answered);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::choose);
    connect(m_table, &QAbstractItemView::activated, m_undo, [this] { m_undo->setFocus(Qt::TabFocusReason); });
    connect(m_undo, &QAbstractButton::clicked, this, &HistoryPage::startUndo);
    connect(m_redo, &QAbstractButton::clicked, this, &HistoryPage::redo);
    connect(m_questionTable, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == UndoQuestionModel::Choice)
            m_questions.toggle(index.row());
    });
    connect(m_keepAll, &QAbstractButton::clicked, this, [this] { m_questions.answerAll(UndoChoice::Keep); });
    connect(m_takeAll, &QAbstractButton::clicked, this,
            [this] { m_questions.answerAll(UndoChoice::TakeBack); });
    connect(m_carryOut, &QAbstractButton::clicked, this, &HistoryPage::carryOut);
    connect(m_cancel, &QAbstractButton::clicked, this, &HistoryPage::leaveQuestions);
    connect(&workspace(), &Workspace::undoStateChanged, this, [this] {
        m_isDirty = true;
        if (isVisible())
            reload();
    });
    connect(&workspace(), &Workspace::bookChanged, this, [this] {
        m_isDirty = true;
        m_search->clear();
        leaveQuestions();
        showWaiting();
        if (isVisible())
            reload();
    });
}

void HistoryPage::shown(bool first)
{
    BookPage::shown(first);
    if (m_isDirty)
        reload();
}

void HistoryPage::reload()
{
    if (workspace().path().isEmpty())
        return showWaiting();
    m_isDirty = false;
    if (m_wanted == 0)
        m_wanted = chosen();
    m_model.refresh();
}

void HistoryPage::ask()
{
    if (!workspace().path().isEmpty())
        m_model.show(kind(), m_search->text());
}

HistoryKind HistoryPage::kind() const
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked())
            return static_cast<HistoryKind>(i);
    }
    return HistoryKind::All;
}

std::int64_t HistoryPage::chosen() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.isEmpty() ? 0 : m_model.entryAt(rows.first()).change.id;
}

void HistoryPage::answered(const QString &failure)
{
    const bool isFiltered = kind() != HistoryKind::All || !m_search->text().trimmed().isEmpty();
    if (!failure.isEmpty())
        return showFailed(failure);
    if (m_model.rowCount() == 0 && !isFiltered)
        return showNothing(tr("Nothing has been changed yet"), tr("Import your customers or enter one."));
    if (m_model.rowCount() == 0)
        return showEmpty(tr("No such change"), tr("No change of this kind is called that."),
                         {{tr("Show all changes"),
                           [this] {
                               m_search->clear();
                               m_kinds.front()->click();
                           },
                           true}});
    showBody();
    m_table->setColumnHidden(HistoryModel::Who, !m_model.hasAuthors());
    const int row = m_wanted == 0 ? -1 : m_model.rowOf(m_wanted);
    m_table->selectRow(std::max(row, 0));
    if (row >= 0)
        m_table->scrollTo(m_model.index(row, 0));
    m_wanted = 0;
}

void HistoryPage::choose()
{
    const std::int64_t change = chosen();
    if (change == 0 || m_isAsking)
        return;
    leaveQuestions();
    m_latest.start();
    m_latest.deliver(workspace().changeContent(change, kFieldsShown), this,
                     [this](const Result<ChangeContent> &content) { takeContent(content); });
}

void HistoryPage::takeContent(const Result<ChangeContent> &content)
{
    if (!content)
        return Q_EMIT failed(content.error().message);
    m_content = *content;
    m_fields.setChanges(content->fields);
    // A new content makes the sections anew; by what and when stands above the table.
    for (const int column : {FieldHistoryModel::By, FieldHistoryModel::When, FieldHistoryModel::Who})
        m_fieldTable->setColumnHidden(column, true);
    m_fieldTable->setStretchColumn(FieldHistoryModel::Record);
    showContent();
}

void HistoryPage::showContent()
{
    const QList<int> rows = m_table->selectedRows();
    if (!m_content || rows.isEmpty())
        return;
    const HistoryEntry &entry = m_model.entryAt(rows.first());
    QString about = countsText(m_content->counts);
    if (m_content->hasMore)
        about += u" · "_s + tr("the first %L1 lines").arg(m_content->fields.size());
    const Change &change = m_content->change;
    const QString told = dotted({momentLabel(change.atMs), change.who, about});
    m_about->setSpans({{HistoryModel::labelOf(change), Tone::Text, true}, {u" · "_s + told, Tone::Muted}});
    QStringList receipts;
    for (const KeptReceipt &receipt : m_content->receipts)
        receipts << receiptText(receipt, QLocale());
    m_receipts->setText(receipts.join(u'\n'), Tone::Muted);
    m_receipts->setVisible(!receipts.isEmpty());
    m_undo->setEnabled(entry.isInEffect);
    const auto &next = workspace().undoState().redo;
    m_redo->setVisible(next.has_value());
    if (next)
        m_redo->setText(tr("Redo “%1”")
                            .arg(m_redo->fontMetrics().elidedText(quotedLabel(next->label), Qt::ElideRight,
                                                                  scaledPixels(font(), kRedoWidth))));
}

void HistoryPage::askToUndo(std::int64_t change)
{
    m_wanted = change;
    m_isAsking = true;
    m_latest.start();
    m_latest.deliver(workspace().undoQuestions(change), this,
                     [this](const Result<UndoQuestions> &questions) { takeQuestions(questions); });
}

void HistoryPage::startUndo()
{
    if (const std::int64_t change = chosen(); change != 0)
        askToUndo(change);
}

void HistoryPage::takeQuestions(const Result<UndoQuestions> &questions)
{
    m_isAsking = false;
    if (!questions)
        return Q_EMIT failed(questions.error().message);
    m_questions.setQuestions(*questions);
    m_questionTable->setStretchColumn(UndoQuestionModel::Choice);
    if (questions->total == 0)
        return carryOut();
    const QString label = quotedLabel(questions->change.label);
    QString why =
        tr("Later work touched what “%1” did. Choose for each what to keep; everything else goes back.")
            .arg(label);
    if (questions->total > static_cast<std::int64_t>(questions->questions.size()))
        why += u' ' + tr("The first %L1 of %L2 are shown; the last answer for all holds for the others.")
                          .arg(questions->questions.size())
                          .arg(questions->total);
    m_why->setText(why);
    m_side->setCurrentWidget(m_questionCard);
    m_questionTable->setFocus(Qt::TabFocusReason);
    m_questionTable->setCurrentIndex(m_questions.index(0, UndoQuestionModel::Choice));
}

void HistoryPage::carryOut()
{
    const std::int64_t change = m_questions.questions().change.id;
    m_wanted = change;
    deliver(workspace().undo(change, m_questions.choices()), this,
            [this](const Result<CommittedChange> &undone) { finish(undone); });
}

void HistoryPage::redo()
{
    deliver(workspace().redo(), this, [this](const Result<CommittedChange> &redone) { finish(redone); });
}

void HistoryPage::finish(const Result<CommittedChange> &change)
{
    leaveQuestions();
    if (!change) {
        if (change.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(change.error().message);
        return;
    }
    const QString label = quotedLabel(change->change.label);
    Q_EMIT done(change->change.kind == ChangeKind::Redo ? tr("“%1” is in effect again.").arg(label)
                                                        : tr("“%1” was taken back.").arg(label));
}

void HistoryPage::leaveQuestions()
{
    if (m_side->currentWidget() != m_questionCard)
        return;
    m_side->setCurrentWidget(m_contentCard);
    m_table->setFocus(Qt::OtherFocusReason);
}

bool HistoryPage::isSettled() const
{
    return !m_model.isReading();
}

bool HistoryPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_search && (isEnter || key == Qt::Key_Down) && m_model.rowCount() > 0) {
            m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (watched == m_questionTable && (isEnter || key == Qt::Key_Space)) {
            m_questions.toggle(m_questionTable->currentIndex().row());
            return true;
        }
        if (watched == m_questionTable && key == Qt::Key_Escape) {
            leaveQuestions();
            return true;
        }
    }
    return BookPage::eventFilter(watched, event);
}

} // namespace leadbook
