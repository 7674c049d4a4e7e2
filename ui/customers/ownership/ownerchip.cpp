// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ownership/ownerchip.h"

#include "core/text.h"
#include "domain/filter.h"
#include "ui/customers/filter/listfilter.h"
#include "workspace/deliver.h"
#include "workspace/ownership/assignmentrules.h"
#include "workspace/ownership/ownershipsettings.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

const QString &ownerField()
{
    static const QString field = u"owner"_s;
    return field;
}

/// The conditions that all must hold.
std::vector<Filter> conditionsOf(const Filter *filter)
{
    if (filter == nullptr || filter->isEmpty())
        return {};
    return filter->kind == Filter::Kind::All ? filter->children : std::vector{*filter};
}

bool isAboutOwner(const Filter &condition)
{
    return condition.kind == Filter::Kind::Compare && condition.name == ownerField();
}

} // namespace

Whose whoseOf(const Filter *filter, const QString &me)
{
    for (const Filter &condition : conditionsOf(filter)) {
        if (!isAboutOwner(condition))
            continue;
        if (condition.op == FilterOperator::IsEmpty)
            return Whose::Unassigned;
        const bool isMine = condition.op == FilterOperator::Equal && !me.isEmpty() &&
                            condition.values == std::vector<FilterValue>{me};
        return isMine ? Whose::Mine : Whose::Others;
    }
    return Whose::Everyone;
}

Filter filterOf(const Filter *filter, Whose whose, const QString &me)
{
    std::vector<Filter> conditions = conditionsOf(filter);
    std::erase_if(conditions, isAboutOwner);
    if (whose == Whose::Mine)
        conditions.insert(conditions.begin(), Filter::compare(ownerField(), FilterOperator::Equal, {me}));
    if (whose == Whose::Unassigned)
        conditions.insert(conditions.begin(), Filter::compare(ownerField(), FilterOperator::IsEmpty, {}));
    return conditions.size() == 1 ? conditions.front() : Filter::all(std::move(conditions));
}

OwnerChip::OwnerChip(Workspace &workspace, ListFilter &filter, Me &me, QWidget *parent)
    : Chip({}, parent)
    , m_workspace(workspace)
    , m_filter(filter)
    , m_me(me)
{
    setMenu(&m_menu);
    connect(&m_menu, &QMenu::aboutToShow, this, &OwnerChip::fillMenu);
    connect(&m_filter, &ListFilter::changed, this, &OwnerChip::update);
    connect(&m_workspace, &Workspace::viewChanged, this, &OwnerChip::update);
    connect(&m_workspace, &Workspace::bookChanged, this, &OwnerChip::update);
    connect(&m_me, &Me::changed, this, &OwnerChip::update);
    update();
}

Whose OwnerChip::shown() const
{
    return whoseOf(m_filter.filter().get(), m_me.name());
}

void OwnerChip::show(Whose whose)
{
    if (whose == Whose::Mine && m_me.owner() == 0)
        return;
    const Status done = m_filter.setText(toText(filterOf(m_filter.filter().get(), whose, m_me.name())));
    if (!done)
        Q_EMIT refused(done.error().message);
}

void OwnerChip::propose()
{
    const auto read = [path = m_workspace.dataPath()](const View &, const Progress &) {
        return readUntouchedDays(path);
    };
    deliver(m_workspace.run(std::make_shared<Progress>(), read), this, [this](const Result<int> &days) {
        const Status done = days ? m_filter.setText(untouchedFilter(*days)) : Status(days.error());
        if (!done)
            Q_EMIT refused(done.error().message);
    });
}

void OwnerChip::fillMenu()
{
    m_menu.clear();
    const Whose now = shown();
    const auto add = [this, now](Whose whose, const QString &text) {
        QAction *action = m_menu.addAction(text, this, [this, whose] { show(whose); });
        action->setCheckable(true);
        action->setChecked(whose == now);
        return action;
    };
    const QString me = m_me.name();
    add(Whose::Mine, me.isEmpty() ? tr("&Mine") : tr("&Mine (%1)").arg(QString(me).replace(u"&"_s, u"&&"_s)))
        ->setEnabled(!me.isEmpty());
    add(Whose::Everyone, tr("&Everyone"));
    add(Whose::Unassigned, tr("&Unassigned"));
    m_menu.addAction(tr("&Proposed for the pool"), this, &OwnerChip::propose);
    m_menu.addSeparator();
    QMenu *who = m_menu.addMenu(tr("&I am"));
    for (const OwnerRow &owner : activeOwners(m_workspace.view())) {
        QAction *action = who->addAction(toQString(owner.name).replace(u"&"_s, u"&&"_s), this,
                                         [this, id = owner.id] { m_me.setOwner(id); });
        action->setCheckable(true);
        action->setChecked(owner.id == m_me.owner());
    }
    who->setEnabled(!who->isEmpty());
}

void OwnerChip::update()
{
    switch (shown()) {
    case Whose::Everyone:
        setText(tr("Everyone"));
        break;
    case Whose::Mine:
        setText(tr("Mine"));
        break;
    case Whose::Unassigned:
        setText(tr("Unassigned"));
        break;
    case Whose::Others:
        setText(tr("Chosen owners"));
        break;
    }
    setToolTip(tr("Whose customers are shown"));
    setAccessibleName(tr("Whose customers are shown") + u": "_s + text());
    updateGeometry();
}

void OwnerChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    Chip::changeEvent(event);
}

} // namespace leadbook
