// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/listfilter.h"

#include "domain/shippedschemes.h"
#include "items/filterwords.h"
#include "ui/customers/filter/filterchips.h"
#include "ui/customers/filter/filterpanel.h"
#include "ui/shell/actions.h"
#include "ui/widgets/chip.h"
#include "workspace/filtering.h"

#include <QKeySequence>
#include <QScopedValueRollback>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kTextKey = "list/filter"_L1;
constexpr auto kSegmentKey = "list/filterSegment"_L1;
constexpr auto kBookKey = "list/filterBook"_L1;

} // namespace

ListFilter::ListFilter(Workspace &workspace, QSettings &settings, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_chips(new FilterChips(page))
    , m_opener(new Chip({}, page))
    , m_panel(new FilterPanel(m_model, page))
{
    m_panel->hide();
    connect(&m_model, &FilterModel::filterChanged, this, &ListFilter::take);
    connect(m_opener, &QAbstractButton::clicked, this, [this] { open(!isOpen()); });
    connect(m_chips, &FilterChips::opened, this, [this] { open(); });
    connect(m_chips, &FilterChips::clearRequested, this, &ListFilter::clear);
    connect(m_chips, &FilterChips::removeRequested, this, [this](int condition) {
        if (isAny())
            clear();
        else
            m_model.remove(m_model.index(condition, 0));
    });
    connect(m_panel, &FilterPanel::closeRequested, this, [this] { open(false); });
}

QString ListFilter::text() const
{
    return m_filter ? toText(*m_filter) : QString();
}

QString ListFilter::words() const
{
    if (!m_segment.isEmpty())
        return m_chips->summary();
    return m_filter && m_model.view() ? filterWords(*m_model.view(), *m_filter) : QString();
}

bool ListFilter::isAny() const
{
    return m_model.item({}).isAny && m_model.rowCount() > 1;
}

bool ListFilter::isOpen() const
{
    return !m_panel->isHidden();
}

Status ListFilter::setText(const QString &text, const QString &segment)
{
    const ViewPtr view = m_workspace.view();
    if (!view)
        return {};
    const auto filter = parseFilter(*view, text);
    LEADBOOK_TRY(filter);
    m_model.setView(view);
    m_segment = segment;
    const QScopedValueRollback naming(m_isNaming, true);
    m_model.setFilter(*filter);
    return {};
}

void ListFilter::clear()
{
    m_model.clear();
}

void ListFilter::open(bool open)
{
    m_panel->setVisible(open);
    m_opener->setChecked(open);
    m_chips->setFolded(open);
    if (open)
        m_panel->takeFocus();
    Q_EMIT openChanged();
}

void ListFilter::take()
{
    if (!m_isNaming)
        m_segment.clear();
    Filter now = m_model.filter();
    auto filter = now.isEmpty() ? nullptr : std::make_shared<const Filter>(std::move(now));
    const bool isSame = filter ? m_filter && *m_filter == *filter : !m_filter;
    if (!isSame)
        m_filter = std::move(filter);
    showChips();
    remember();
    if (!isSame)
        Q_EMIT changed();
}

void ListFilter::showChips()
{
    QStringList conditions;
    if (m_model.view() && m_filter) {
        if (isAny()) {
            conditions << filterWords(*m_model.view(), *m_filter);
        } else {
            for (int row = 0; row < m_model.rowCount(); ++row) {
                const QString words = m_model.index(row, 0).data().toString();
                conditions << (words.isEmpty() ? tr("unfinished") : words);
            }
        }
    }
    const QString name = m_segment.isEmpty() ? QString() : tr("Segment: %1").arg(segmentLabel(m_segment));
    m_chips->setConditions(conditions, name);
}

void ListFilter::remember()
{
    if (m_recalled.isEmpty() || m_recalled != m_workspace.path())
        return;
    m_settings.setValue(kTextKey, text());
    m_settings.setValue(kSegmentKey, m_segment);
    m_settings.setValue(kBookKey, m_recalled);
}

void ListFilter::recall()
{
    m_recalled = m_workspace.path();
    const QString last = m_settings.value(kTextKey).toString();
    if (m_filter || last.isEmpty() || m_settings.value(kBookKey).toString() != m_recalled)
        return;
    // A field may be gone since; then everyone is shown.
    if (!setText(last, m_settings.value(kSegmentKey).toString()))
        remember();
}

void ListFilter::follow()
{
    const ViewPtr view = m_workspace.view();
    if (!view) {
        m_recalled.clear();
        m_model.setView({});
        if (m_model.rowCount() > 0)
            clear();
        return;
    }
    const bool isFirst = !m_model.view() || m_model.view()->snapshot->complete != view->snapshot->complete ||
                         m_model.view()->snapshot->customs.size() != view->snapshot->customs.size();
    m_model.setView(view);
    if (isFirst)
        m_panel->rebuild();
    if (view->snapshot->complete && m_recalled != m_workspace.path())
        recall();
}

void ListFilter::retranslate()
{
    m_opener->setText(tr("+ Filter"));
    m_opener->setToolTip(keyText(*m_opener, ActionId::FilterList));
    m_panel->retranslate();
    showChips();
}

} // namespace leadbook
