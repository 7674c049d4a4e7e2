// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companychooser.h"

#include "app/palettesearch.h"
#include "core/text.h"
#include "ui/shell/commandpalette.h"
#include "workspace/deliver.h"
#include "workspace/merging/contactmove.h"
#include "workspace/merging/mergelabels.h"

namespace leadbook {

CompanyChooser::CompanyChooser(Workspace &workspace, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_palette(new CommandPalette(window))
{
    new PaletteSearch(
        workspace, *m_palette,
        [this](std::int64_t company) { m_contact == 0 ? put(company) : move(company); },
        QStringLiteral("kind = company"));
}

bool CompanyChooser::mayAsk(std::int64_t customer) const
{
    const ViewPtr view = m_workspace.view();
    if (!view || !view->snapshot->complete)
        return false;
    constexpr std::uint8_t kPerson = 1;
    const FieldTable &customers = view->snapshot->customers;
    const Row row = customers.ids.find(customer);
    return row != kNoRow && customers.isAlive(row) && customers.columns.choice(FieldId::Kind)[row] == kPerson;
}

QString CompanyChooser::nameOf(std::int64_t customer) const
{
    const FieldTable &customers = m_workspace.view()->snapshot->customers;
    const Row row = customers.ids.find(customer);
    return row == kNoRow ? QString() : toQString(customers.columns.text(FieldId::Name)[row]);
}

void CompanyChooser::ask(std::int64_t customer)
{
    if (!mayAsk(customer)) {
        Q_EMIT refused(tr("Choose a customer who is a person; a company is not put into another one."));
        return;
    }
    m_customer = customer;
    m_contact = 0;
    m_palette->open({}, tr("Company that %1 belongs to").arg(nameOf(customer)));
}

void CompanyChooser::askForContact(std::int64_t customer, std::int64_t contact, const QString &name)
{
    m_customer = customer;
    m_contact = contact;
    m_name = name;
    m_palette->open({}, tr("Company that %1 belongs to now").arg(name));
}

void CompanyChooser::move(std::int64_t company)
{
    if (company == m_customer) {
        Q_EMIT refused(tr("%1 is a contact of this company already; choose another one.").arg(m_name));
        return;
    }
    const QString companyName = nameOf(company);
    deliver(m_workspace.change(movedContactLabel(m_name, companyName),
                               moveContact(m_contact, m_customer, company)),
            this, [this, name = m_name, companyName](const Result<CommittedChange> &change) {
                if (change)
                    Q_EMIT contactMoved(tr("%1 is a contact of %2 now.").arg(name, companyName));
                else
                    Q_EMIT refused(change.error().message);
            });
}

void CompanyChooser::put(std::int64_t company)
{
    const QString name = nameOf(m_customer);
    const QString companyName = nameOf(company);
    deliver(m_workspace.change(movedIntoLabel(name, companyName), putIntoCompany(m_customer, company)), this,
            [this, name, companyName, company](const Result<CommittedChange> &change) {
                if (change)
                    Q_EMIT done(tr("%1 is a contact of %2 now.").arg(name, companyName), company);
                else
                    Q_EMIT refused(change.error().message);
            });
}

} // namespace leadbook
