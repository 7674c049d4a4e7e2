// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/nameline.h"
#include "ui/customers/ownership/me.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/owners/handoversheet.h"
#include "ui/owners/ownerspage.h"
#include "ui/owners/poolcard.h"
#include "ui/shell/headerlayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the page of owners is laid out and what it says.

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kInset = 14;

} // namespace

QWidget *OwnersPage::buildBody()
{
    m_sheet->hide();
    m_card->setFlush(true);
    m_card->body().addWidget(m_sheet);
    m_card->body().addWidget(m_table, 1);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *names = new CellDelegate(m_table);
    names->setBold(true);
    m_table->setItemDelegateForColumn(OwnerSheetModel::Name, names);
    for (int column = OwnerSheetModel::Customers; column < m_model.columnCount(); ++column) {
        if (column != OwnerSheetModel::OpenValue)
            m_table->setItemDelegateForColumn(column, new FigureDelegate(m_table));
    }
    m_table->setItemDelegateForColumn(OwnerSheetModel::OpenValue, new MoneyDelegate(m_table));
    m_table->setColumnWidths({150, 84, 86, 80, 88, 104, 104, 86});
    m_table->setStretchColumn(OwnerSheetModel::Name);
    m_table->header().setSectionsMovable(false);
    auto *foot = new QVBoxLayout; // HeaderLayout has no margins of its own
    foot->setContentsMargins(kInset, 8, kInset, kInset);
    auto *buttons = new HeaderLayout;
    for (Button *button : m_buttons)
        buttons->addLeft(button);
    foot->addLayout(buttons);
    m_card->body().addLayout(foot);
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_ask);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_pool);
    return body;
}

void OwnersPage::buildActs()
{
    for (int i = 0; i < ActCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_buttons[at] = new Button({}, Button::Kind::Secondary, m_card);
        m_entries[at] = new QAction(m_table);
        m_table->addAction(m_entries[at]);
        connect(m_buttons[at], &QAbstractButton::clicked, this, [this, i] { act(static_cast<Act>(i)); });
        connect(m_entries[at], &QAction::triggered, this, [this, i] { act(static_cast<Act>(i)); });
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void OwnersPage::updateActs()
{
    const OwnerFigures *owner = chosen();
    const bool isOwner = owner != nullptr && owner->id != 0;
    const bool isActive = isOwner && owner->active;
    const bool isMe = isOwner && owner->id == m_me.owner();
    const std::array<QString, ActCount> texts{
        tr("&Add an owner…"), tr("&Rename…"),
        isOwner && !isActive ? tr("Make active agai&n") : tr("Make i&nactive"),
        isMe ? tr("This is not &me") : tr("This is &me"), tr("Hand &over everything…")};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const bool isEnabled = i == Add || (isOwner && (i != BeMe || isActive || isMe));
        m_buttons[i]->setText(texts[i]);
        m_buttons[i]->setEnabled(isEnabled);
        m_entries[i]->setText(texts[i]);
        m_entries[i]->setEnabled(isEnabled);
    }
}

void OwnersPage::updateStatus()
{
    const int owners = m_model.rowCount() - 1;
    if (owners < 0) {
        setStatusText({});
        return;
    }
    const OwnerFigures &pool = m_model.ownerAt(owners);
    setStatusText({{tr("%Ln owner(s)", nullptr, owners), Tone::Text, true},
                   {u" · "_s},
                   {tr("%Ln customer(s) in the pool", nullptr, static_cast<int>(pool.customers))}});
}

void OwnersPage::retranslate()
{
    setTitle(tr("Owners"));
    m_table->setAccessibleName(tr("Owners and what is in their hands"));
    m_model.retranslate();
    updateActs();
    updateStatus();
}

} // namespace leadbook
