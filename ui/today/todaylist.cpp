// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaylist.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/relativedaydelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/shell/pagekeys.h"
#include "ui/widgets/format.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>

#include <algorithm>
#include <array>
#include <utility>

namespace leadbook {

namespace {

constexpr int kNarrow = 640; // pixels

struct When
{
    int days;
    const char *name;
};
constexpr std::array kWhens{
    When{1, QT_TRANSLATE_NOOP("leadbook::TodayList", "Tomorrow")},
    When{3, QT_TRANSLATE_NOOP("leadbook::TodayList", "In 3 days")},
    When{7, QT_TRANSLATE_NOOP("leadbook::TodayList", "In a week")},
    When{14, QT_TRANSLATE_NOOP("leadbook::TodayList", "In two weeks")},
    When{30, QT_TRANSLATE_NOOP("leadbook::TodayList", "In 30 days")},
};

} // namespace

TodayList::TodayList(QWidget *parent)
    : TableCard(parent)
    , m_model(new TodayModel(this))
    , m_due(new RelativeDayDelegate(RelativeDayDelegate::Kind::Due, &table()))
    , m_later(new QMenu(this))
    , m_done(new QAction(this))
    , m_put(new QAction(this))
    , m_drop(new QAction(this))
    , m_draft(new QAction(this))
{
    table().setModel(m_model);
    table().setItemDelegateForColumn(TodayModel::Grade, new GradeDelegate(&table()));
    table().setItemDelegateForColumn(TodayModel::Due, m_due);
    auto *name = new CellDelegate(&table());
    name->setBold(true);
    table().setItemDelegateForColumn(TodayModel::Customer, name);
    auto *muted = new CellDelegate(&table());
    muted->setTone(Tone::Muted);
    table().setItemDelegateForColumn(TodayModel::Why, muted);
    table().setItemDelegateForColumn(TodayModel::Done, muted);
    table().setItemDelegateForColumn(TodayModel::Later, muted);
    setColumns({.widths = {156, 52, 116, 240, 116, 58, 58},
                .stretched = TodayModel::Why,
                .narrow = kNarrow,
                .narrowWidths = {100, 48, 80, 150, 112, 0, 0},
                .leftOut = {TodayModel::Done, TodayModel::Later}});
    buildMenu();
    connect(&table(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT customerRequested(m_model->customerAt(index.row()));
    });
    connect(&table(), &QAbstractItemView::clicked, this, &TodayList::act);
    retranslate();
}

void TodayList::buildMenu()
{
    table().setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](QAction *action, PageKey key) {
        action->setShortcut(keyOf(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        table().addAction(action);
    };
    add(m_done, PageKey::TaskDone);
    add(m_put, PageKey::TaskLater);
    add(m_drop, PageKey::TaskNotNeeded);
    add(m_draft, PageKey::TaskMail);
    connect(m_draft, &QAction::triggered, this, &TodayList::openDraft);
    connect(table().selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_draft->setVisible(current() >= 0 && m_model->isDraft(current())); });
    m_draft->setVisible(false);
    connect(m_done, &QAction::triggered, this, [this] {
        if (current() >= 0)
            Q_EMIT doneRequested(current());
    });
    connect(m_put, &QAction::triggered, this, &TodayList::openMenu);
    connect(m_drop, &QAction::triggered, this, [this] {
        if (current() >= 0)
            Q_EMIT dropRequested(current());
    });
    for (const When &when : kWhens) {
        m_whens << m_later->addAction(QString(), this, [this, days = when.days] {
            if (current() >= 0)
                Q_EMIT laterRequested(current(), days);
        });
    }
    m_later->addSeparator();
    m_later->addAction(m_drop);
}

void TodayList::setFacts(std::shared_ptr<const TodayFacts> facts)
{
    const int before = current();
    const std::int64_t customer = before >= 0 ? m_model->customerAt(before) : 0;
    if (facts)
        m_due->setToday(facts->view.asOf);
    const QString none = facts ? tr("nobody: all that is due is done") : QString();
    m_model->setFacts(std::move(facts));
    const int rows = m_model->rowCount();
    setNote(rows > 0 ? tr("by grade, how late, and chance to win") : none);
    int row = std::min(std::max(before, 0), rows - 1);
    // Who has not chosen yet sees the first one.
    for (int at = 0; at < rows && before > 0; ++at) {
        if (m_model->customerAt(at) == customer) {
            row = at;
            break;
        }
    }
    if (row >= 0)
        table().selectRow(row);
    m_draft->setVisible(current() >= 0 && m_model->isDraft(current()));
}

int TodayList::current() const
{
    const QModelIndex index = table().currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? index.row() : -1;
}

void TodayList::openMenu()
{
    if (current() < 0)
        return;
    const QRect cell = table().visualRect(m_model->index(current(), TodayModel::Due));
    m_later->popup(table().viewport()->mapToGlobal(cell.bottomLeft()));
}

void TodayList::openDraft()
{
    if (current() >= 0 && m_model->isDraft(current()))
        Q_EMIT draftRequested(m_model->taskAt(current()));
}

void TodayList::act(const QModelIndex &index)
{
    if (index.column() == TodayModel::Customer)
        Q_EMIT customerRequested(m_model->customerAt(index.row()));
    else if (index.column() == TodayModel::Done)
        Q_EMIT doneRequested(index.row());
    else if (index.column() == TodayModel::Later)
        openMenu();
    else if (index.column() == TodayModel::Do)
        openDraft();
}

void TodayList::retranslate()
{
    setTitle(tr("Who to contact now"));
    table().setAccessibleName(tr("Who to contact now"));
    m_done->setText(tr("Done"));
    m_put->setText(tr("Later…"));
    m_drop->setText(tr("Not needed…"));
    m_draft->setText(tr("Mail draft"));
    for (qsizetype i = 0; i < m_whens.size(); ++i)
        m_whens[i]->setText(tr(kWhens[static_cast<std::size_t>(i)].name));
    m_model->retranslate(locale());
}

} // namespace leadbook
