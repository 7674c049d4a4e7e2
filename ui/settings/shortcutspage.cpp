// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutspage.h"

#include "ui/delegates/columnfit.h"
#include "ui/delegates/tableview.h"
#include "ui/settings/keyfield.h"
#include "ui/settings/shortcutmodel.h"
#include "ui/shell/actions.h"
#include "ui/shell/headerlayout.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/inputlabel.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kInset = 14;
constexpr int kGap = 8;
constexpr int kFieldWidth = 190;

} // namespace

ShortcutsPage::ShortcutsPage(Shortcuts &shortcuts, const Actions &actions, QWidget *parent)
    : Page(u"shortcuts"_s, u"command"_s, parent)
    , m_shortcuts(shortcuts)
    , m_model(new ShortcutModel(shortcuts, actions, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new SearchField(this))
    , m_card(new Card({}, this))
    , m_table(new TableView(m_card))
    , m_fit(new ColumnFit(*m_table))
    , m_field(new KeyField(m_card))
    , m_take(new Button({}, Button::Kind::Primary, m_card))
    , m_remove(new Button({}, Button::Kind::Secondary, m_card))
    , m_reset(new Button({}, Button::Kind::Secondary, m_card))
    , m_resetAll(new Button({}, Button::Kind::Secondary, m_card))
{
    build();
    connectParts();
    setBody(buildBody());
    setFocusTarget(m_table);
    addToHead(m_search);
    showBody();
    retranslate();
}

void ShortcutsPage::build()
{
    m_label = labelFor(*m_field, m_card);
    m_problem = wrappedLabel({}, u"bad"_s, m_card);
    m_problem->hide();
    m_take->hide();
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_found);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->header().setSectionsClickable(false);
    m_table->header().setInset(Card::kTableInset);
    m_fit->setColumns({130, 300, 200, 170}, ShortcutModel::What);
    m_table->installEventFilter(this);
}

QWidget *ShortcutsPage::buildBody()
{
    m_card->setFlush(true);
    m_card->body().addWidget(m_table, 1);
    m_field->setMinimumWidth(kFieldWidth);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(kInset, kGap, kInset, kInset);
    foot->setSpacing(kGap);
    auto *row = new HeaderLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_field, m_take, m_remove, m_reset})
        row->addLeft(part);
    row->addRight(m_resetAll);
    foot->addLayout(row);
    foot->addWidget(m_problem);
    m_card->body().addLayout(foot);
    return m_card;
}

void ShortcutsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text.trimmed());
        if (m_found->rowCount() > 0)
            m_table->setCurrentIndex(m_found->index(0, ShortcutModel::What));
        showCurrent();
        updateCount();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (current())
            m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_field, &KeyField::pressed, this, &ShortcutsPage::take);
    connect(m_field, &KeyField::cancelled, this, [this] {
        showCurrent();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_take, &QAbstractButton::clicked, this, [this] { set(m_field->key()); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { set({}); });
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        if (const auto id = current())
            m_shortcuts.reset(*id);
    });
    connect(m_resetAll, &QAbstractButton::clicked, this, [this] { m_shortcuts.resetAll(); });
    connect(&m_shortcuts, &Shortcuts::changed, this, [this] {
        m_model->refresh();
        showCurrent();
    });
}

std::optional<ActionId> ShortcutsPage::current() const
{
    return m_model->actionAt(m_found->mapToSource(m_table->currentIndex()).row());
}

void ShortcutsPage::choose(ActionId id)
{
    m_search->clear();
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_found->mapFromSource(m_model->index(row, ShortcutModel::What)));
}

void ShortcutsPage::showCurrent()
{
    const auto id = current();
    const QList<QKeySequence> keys = id ? m_shortcuts.keys(*id) : QList<QKeySequence>();
    m_field->setKey(keys.value(0));
    m_field->setEnabled(id.has_value());
    m_remove->setEnabled(!keys.isEmpty());
    m_reset->setEnabled(id && m_shortcuts.isOwn(*id));
    m_take->hide();
    tell({});
}

void ShortcutsPage::take(const QKeySequence &key)
{
    const auto id = current();
    if (!id)
        return;
    m_take->hide();
    if (const QString fault = Shortcuts::faultOf(key); !fault.isEmpty())
        return tell(fault);
    const auto holder = m_shortcuts.holderOf(key, *id);
    if (!holder)
        return set(key);
    const QString keyName = key.toString(QKeySequence::NativeText);
    tell(holder->action
             ? tr("%1 is the key of “%2”. Take it over, or press another one.").arg(keyName, holder->name)
             : tr("%1 belongs to “%2”. Press another one.").arg(keyName, holder->name));
    m_take->setVisible(holder->action.has_value());
}

void ShortcutsPage::set(const QKeySequence &key)
{
    const auto id = current();
    if (!id)
        return;
    const bool hadKeyboard = m_take->hasFocus() || m_field->hasFocus();
    m_shortcuts.set(*id, key);
    if (hadKeyboard)
        m_table->setFocus(Qt::OtherFocusReason);
}

void ShortcutsPage::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString ShortcutsPage::problem() const
{
    return m_problem->text();
}

void ShortcutsPage::updateCount()
{
    setStatusText({{tr("%Ln shortcut(s)", nullptr, m_found->rowCount()), Tone::Text, true}});
}

void ShortcutsPage::shown(bool first)
{
    m_model->refresh();
    if (!m_table->currentIndex().isValid() && m_found->rowCount() > 0)
        m_table->setCurrentIndex(m_found->index(0, ShortcutModel::What));
    showCurrent();
    updateCount();
    Page::shown(first);
}

bool ShortcutsPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool ShortcutsPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_table || !isKey || !current())
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_F2 && key != Qt::Key_Delete)
        return Page::eventFilter(watched, event);
    event->accept(); // an action that has the key does not get it here
    if (event->type() == QEvent::KeyPress && key == Qt::Key_F2)
        m_field->setFocus(Qt::OtherFocusReason);
    else if (event->type() == QEvent::KeyPress)
        set({});
    return true;
}

void ShortcutsPage::retranslate()
{
    setTitle(tr("Keyboard shortcuts"));
    m_search->setPrompt(tr("Search actions and keys…"));
    m_search->setKeyHint(keyText(*this, ActionId::Find));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_label->setText(tr("&Key"));
    m_field->setAccessibleName(tr("Key of the action"));
    m_field->setPlaceholderText(tr("Press a key"));
    m_take->setText(tr("Take it &over"));
    m_remove->setText(tr("&No key"));
    m_reset->setText(tr("&Reset"));
    m_resetAll->setText(tr("Reset &all"));
    m_model->refresh();
    showCurrent();
    updateCount();
}

} // namespace leadbook
