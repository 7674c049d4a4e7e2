// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/customerinput.h"

#include "core/text.h"
#include "items/cellroles.h"
#include "items/cellvariant.h"
#include "ui/delegates/offerdelegate.h"
#include "workspace/listquery.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>

namespace leadbook {

CustomerInput::CustomerInput(Workspace &workspace, QWidget *parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_offers(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(kMost);
    completer->popup()->setAccessibleName(tr("Customers found"));
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { m_customer = index.data(IdRole).toLongLong(); });
    connect(this, &QLineEdit::textEdited, this, &CustomerInput::search);
}

void CustomerInput::setCustomer(std::int64_t customer)
{
    m_latest.cancel();
    m_isSearching = false;
    const ViewPtr view = m_workspace.view();
    const Row row = view ? view->snapshot->customers.ids.find(customer) : kNoRow;
    m_customer = row == kNoRow ? 0 : customer;
    setText(row == kNoRow ? QString()
                          : toQString(view->snapshot->customers.columns.text(FieldId::Name)[row]));
}

std::vector<CustomerInput::Found> CustomerInput::find(const View &view, const QString &text,
                                                      const Progress &progress)
{
    ListQuery query;
    query.search = text;
    std::vector<Row> rows = runListQuery(view, query, progress).rows;
    rows.resize(std::min(rows.size(), kMost));
    const ListColumn cities(view, ListKind::Customers, FieldId::City);
    std::vector<Found> found;
    for (const Row row : rows)
        found.push_back({view.snapshot->customers.ids[row],
                         toQString(view.snapshot->customers.columns.text(FieldId::Name)[row]),
                         displayVariant(cities.value(row), FieldId::City, view).toString()});
    return found;
}

void CustomerInput::search()
{
    m_customer = 0;
    m_latest.cancel();
    m_isSearching = !text().trimmed().isEmpty() && m_workspace.view();
    if (!m_isSearching)
        return;
    const auto look = [text = text()](const View &view, const Progress &progress) {
        return find(view, text, progress);
    };
    m_latest.deliver(m_workspace.run(m_latest.start(), look), this, [this](const std::vector<Found> &found) {
        m_isSearching = false;
        offer(found);
    });
}

void CustomerInput::offer(const std::vector<Found> &found)
{
    m_offers->clear();
    QHash<QString, QString> notes;
    for (const Found &customer : found) {
        auto *item = new QStandardItem(customer.name);
        item->setData(qlonglong{customer.id}, IdRole);
        m_offers->appendRow(item);
        if (!customer.city.isEmpty())
            notes.insert(customer.name, customer.city);
        // Who types a whole name means that customer.
        if (customer.name.compare(text().trimmed(), Qt::CaseInsensitive) == 0 && m_customer == 0)
            m_customer = customer.id;
    }
    QAbstractItemView *popup = completer()->popup();
    QAbstractItemDelegate *old = popup->itemDelegate();
    popup->setItemDelegate(new OfferDelegate(std::move(notes), popup));
    if (qobject_cast<OfferDelegate *>(old) != nullptr)
        delete old;
    if (hasFocus() && !found.empty())
        completer()->complete();
    else
        popup->hide();
}

} // namespace leadbook
