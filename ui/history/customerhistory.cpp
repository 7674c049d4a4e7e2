// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/customerhistory.h"

#include "items/historymodel.h"
#include "ui/customers/entrylist.h"
#include "ui/customers/entrymodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spanlabel.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// "City: Paris → Rome" with its day; whose it is and by which change below.
Entry entryOf(const FieldChange &change)
{
    Entry entry;
    entry.title = FieldHistoryModel::fieldText(change);
    entry.aside = momentLabel(change.atMs);
    if (!change.place.column.empty())
        entry.text << u"%1 → %2"_s.arg(change.beforeText.isEmpty() ? u"–"_s : change.beforeText,
                                       change.afterText.isEmpty() ? u"–"_s : change.afterText);
    Change by;
    by.kind = change.kind;
    by.label = change.label;
    entry.text << dotted({change.record, change.who, HistoryModel::labelOf(by)});
    return entry;
}

} // namespace

CustomerHistory::CustomerHistory(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_entries(new EntryModel(
          m_model, [this](int row) { return entryOf(m_model.changeAt(row)); }, this))
    , m_list(new EntryList(*m_entries, this))
    , m_note(new SpanLabel(this))
    , m_restore(new Button({}, Button::Kind::Secondary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    m_note->setWordWrap(true);
    setFocusProxy(m_list);
    connect(m_restore, &QAbstractButton::clicked, this, &CustomerHistory::restore);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CustomerHistory::updateButton);
    connect(&workspace, &Workspace::undoStateChanged, this, [this] {
        m_isDue = true;
        if (isVisible())
            read();
    });
    retranslate();
}

CustomerHistory::~CustomerHistory()
{
    // Before the model, which as a member would go first.
    delete m_list;
    delete m_entries;
}

void CustomerHistory::showCustomer(std::int64_t id)
{
    if (id == m_customer)
        return;
    m_customer = id;
    m_isDue = true;
    m_model.setChanges({});
    updateButton();
    if (isVisible())
        read();
}

void CustomerHistory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isDue)
        read();
}

void CustomerHistory::read()
{
    m_latest.start();
    if (m_customer == 0)
        return;
    m_isDue = false;
    m_latest.deliver(m_workspace.customerHistory(m_customer), this,
                     [this](const Result<std::vector<FieldChange>> &changes) { take(changes); });
}

void CustomerHistory::take(const Result<std::vector<FieldChange>> &changes)
{
    m_model.setChanges(changes ? *changes : std::vector<FieldChange>());
    m_note->setText(changes ? tr("No change of this customer is known.") : changes.error().message,
                    Tone::Muted);
    m_note->setVisible(!changes || changes->empty());
    updateButton();
}

void CustomerHistory::updateButton()
{
    const int row = m_list->currentIndex().row();
    m_restore->setEnabled(row >= 0 && row < m_model.rowCount() && m_model.restorable(row).has_value());
}

void CustomerHistory::restore()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model.rowCount())
        return;
    const auto value = m_model.restorable(row);
    if (!value)
        return;
    deliver(m_workspace.restore(m_model.changeAt(row), *value), this,
            [this](const Result<CommittedChange> &restored) {
                m_note->setVisible(!restored);
                if (!restored)
                    m_note->setText(restored.error().message, Tone::Bad);
            });
}

void CustomerHistory::retranslate()
{
    m_list->setAccessibleName(tr("History of this customer"));
    m_restore->setText(tr("&Restore the earlier value"));
    m_note->hide();
    m_isDue = true;
    if (isVisible())
        read();
}

void CustomerHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leadbook
