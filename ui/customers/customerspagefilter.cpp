// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "ui/customers/filter/filterpanel.h"
#include "ui/customers/filter/listfilter.h"
#include "ui/customers/filter/viewsbutton.h"
#include "ui/customers/peopletable.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/searchfield.h"

namespace leadbook {

void CustomersPage::connectFilter()
{
    connect(m_filter, &ListFilter::changed, this, [this] { ask(m_people->query().sort); });
    connect(m_filter, &ListFilter::openChanged, this, &CustomersPage::filterOpened);
    connect(&workspace(), &Workspace::viewChanged, m_filter, &ListFilter::follow);
    connect(&m_filter->panel(), &FilterPanel::saveViewRequested, m_views, &ViewsButton::save);
    connect(&m_filter->panel(), &FilterPanel::saveSegmentRequested, this,
            [this] { m_views->saveSegment(m_filter->text()); });
    m_views->setCurrent([this] { return definition(); });
    connect(m_views, &ViewsButton::viewChosen, this, &CustomersPage::showView);
    connect(m_views, &ViewsButton::told, this, &CustomersPage::told);
    connect(m_views, &ViewsButton::failed, this, &CustomersPage::failed);
}

ViewDefinition CustomersPage::definition() const
{
    const ListLayout layout = m_people->model().view() ? m_table->layout() : ListLayout();
    ViewDefinition definition{
        m_people->query().list,       m_filter->text(), m_search->text(), {}, layout.sort,
        m_people->written().isAsked()};
    for (const ListLayout::Column &column : layout.columns)
        definition.columns.append({column.key, column.width});
    return definition;
}

void CustomersPage::showView(const ViewDefinition &definition)
{
    if (!hasWholeBook())
        return;
    if (const Status shown = m_filter->setText(definition.filter); !shown) {
        Q_EMIT failed(tr("The view cannot be shown in this book: %1").arg(shown.error().message));
        return;
    }
    (definition.list == ListKind::Contacts ? m_contactsChip : m_customersChip)->setChecked(true);
    if (m_people->query().list != definition.list)
        setList(definition.list);
    ListLayout layout;
    layout.sort = definition.sort;
    for (const ViewDefinition::Column &column : definition.columns)
        layout.columns.append({column.key, column.width});
    m_table->apply(definition.list, layout);
    m_people->written().setAsked(definition.alsoWritten);
    m_search->setText(definition.search);
    ask(m_table->rememberedSort(definition.list));
}

Status CustomersPage::showOnly(const QString &filterText, const QString &segment, ListKind list)
{
    LEADBOOK_TRY(m_filter->setText(filterText, segment));
    m_table->clearSelection();
    askFor(list);
    return {};
}

void CustomersPage::filterOpened()
{
    updateState();
    if (!m_filter->isOpen())
        m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace leadbook
