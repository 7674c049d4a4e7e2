// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dealcells.h"

#include "core/text.h"
#include "snapshot/dealmoney.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

Row liveCustomer(const Snapshot &snapshot, Row deal)
{
    const Row customer = snapshot.deals.customer[deal];
    return customer != kNoRow && snapshot.customers.isAlive(customer) ? customer : kNoRow;
}

} // namespace

QString dealTitle(const Snapshot &snapshot, Row deal)
{
    const std::string_view title = snapshot.deals.title[deal];
    if (!title.empty())
        return toQString(title);
    const QString product = dealProduct(snapshot, deal);
    return product.isEmpty() ? QCoreApplication::translate("Deals", "Deal") : product;
}

QString dealCustomer(const Snapshot &snapshot, Row deal)
{
    const Row customer = liveCustomer(snapshot, deal);
    return customer == kNoRow ? QString()
                              : toQString(snapshot.customers.columns.text(FieldId::Name)[customer]);
}

QString dealContact(const Snapshot &snapshot, Row deal)
{
    const Row customer = liveCustomer(snapshot, deal);
    if (customer == kNoRow || customer >= snapshot.mainLink.size())
        return {};
    const Row link = snapshot.mainLink[customer];
    const Row contact = link == kNoRow ? kNoRow : snapshot.links.contact[link];
    if (contact == kNoRow || !snapshot.contacts.isAlive(contact))
        return {};
    const std::string_view name = snapshot.contacts.columns.text(FieldId::ContactName)[contact];
    return name == snapshot.customers.columns.text(FieldId::Name)[customer] ? QString() : toQString(name);
}

QString dealParty(const Snapshot &snapshot, Row deal)
{
    QString party = dealCustomer(snapshot, deal);
    const QString contact = dealContact(snapshot, deal);
    if (!party.isEmpty() && !contact.isEmpty())
        party += u" · "_s;
    return party + contact;
}

QString dealOwner(const Snapshot &snapshot, Row deal)
{
    const std::uint32_t owner = snapshot.deals.owner[deal];
    return owner == 0 ? QString() : toQString(snapshot.owners[owner - 1].name);
}

QString dealProduct(const Snapshot &snapshot, Row deal)
{
    const std::uint32_t product = snapshot.deals.product[deal];
    return product == 0 ? QString() : toQString(snapshot.products[product - 1].name);
}

Money dealAmount(const Snapshot &snapshot, Row deal)
{
    return agreedMoney(snapshot.deals, deal).amount;
}

QString dealCurrency(const Snapshot &snapshot, Row deal, const QString &bookCurrency)
{
    const std::string_view currency = agreedMoney(snapshot.deals, deal).currency;
    if (currency.empty())
        return bookCurrency;
    const std::string code = currencyCode(currency);
    return toQString(code.empty() ? currency : std::string_view(code));
}

std::int64_t dealCustomerId(const Snapshot &snapshot, Row deal)
{
    const Row customer = liveCustomer(snapshot, deal);
    return customer == kNoRow ? 0 : snapshot.customers.ids[customer];
}

} // namespace leadbook
