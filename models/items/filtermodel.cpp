// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filtermodel.h"

#include "items/filterwords.h"
#include "workspace/filterfields.h"

#include <algorithm>
#include <utility>

namespace leadbook {

struct FilterModel::Node
{
    Item item;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node &add(Item what)
    {
        children.push_back(std::make_unique<Node>());
        children.back()->item = std::move(what);
        children.back()->parent = this;
        return *children.back();
    }
};

namespace {

/// What is asked first of a field: one of several choices, a day more than a month ago, else an equal.
void beginWith(const FilterOffer &offer, FilterModel::Item &item)
{
    constexpr int kMonth = 30;
    item.isNegated = false;
    item.op = FilterOperator::Equal;
    item.values.clear();
    if (offer.comparison == Comparison::Choice) {
        item.op = FilterOperator::In;
    } else if (offer.comparison == Comparison::Day) {
        item.op = FilterOperator::Less;
        item.values = {RelativeDay{-kMonth, DayUnit::Day}};
    }
}

} // namespace

FilterModel::FilterModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

FilterModel::~FilterModel() = default;

void FilterModel::setView(ViewPtr view)
{
    m_view = std::move(view);
}

void FilterModel::setFilter(const Filter &filter)
{
    reset(filter);
    Q_EMIT filterChanged();
}

void FilterModel::clear()
{
    setFilter({});
}

void FilterModel::reset(const Filter &filter)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    readChildren(*m_root, filter);
    endResetModel();
}

void FilterModel::readChildren(Node &node, const Filter &filter)
{
    const bool isGroup = filter.kind == Filter::Kind::All || filter.kind == Filter::Kind::Any;
    node.item.isAny = filter.kind == Filter::Kind::Any;
    if (!isGroup) {
        read(node, filter, false);
        return;
    }
    for (const Filter &child : filter.children)
        read(node, child, false);
}

void FilterModel::read(Node &parent, const Filter &filter, bool isNegated)
{
    Item item;
    item.isNegated = isNegated;
    switch (filter.kind) {
    case Filter::Kind::Not:
        if (!filter.children.empty())
            read(parent, filter.children.front(), !isNegated);
        return;
    case Filter::Kind::All:
    case Filter::Kind::Any:
        readChildren(parent.add(std::move(item)), filter);
        return;
    case Filter::Kind::Compare:
        item.kind = Kind::Condition;
        item.name = filter.name;
        item.op = filter.op;
        item.values = filter.values;
        parent.add(std::move(item));
        return;
    case Filter::Kind::Term:
        item.kind = Kind::Related;
        item.name = filter.name;
        Node &node = parent.add(std::move(item));
        if (!filter.children.empty())
            readChildren(node, filter.children.front());
        return;
    }
}

std::optional<Filter> FilterModel::writeChildren(const Node &node)
{
    std::vector<Filter> children;
    for (const auto &child : node.children) {
        if (auto filter = write(*child))
            children.push_back(*std::move(filter));
    }
    if (children.empty())
        return std::nullopt;
    if (children.size() == 1)
        return std::move(children.front());
    return node.item.isAny ? Filter::any(std::move(children)) : Filter::all(std::move(children));
}

std::optional<Filter> FilterModel::write(const Node &node)
{
    const Item &item = node.item;
    std::optional<Filter> filter;
    if (item.kind == Kind::Group)
        filter = writeChildren(node);
    else if (item.kind == Kind::Related)
        filter = Filter::term(item.name, writeChildren(node));
    else if (isWhole(node))
        filter = Filter::compare(item.name, item.op, item.values);
    if (filter && item.isNegated)
        filter = Filter::negation(*std::move(filter));
    return filter;
}

bool FilterModel::isWhole(const Node &node)
{
    if (node.item.kind == Kind::Condition)
        return node.item.op == FilterOperator::IsEmpty || !node.item.values.empty();
    return std::ranges::all_of(node.children, [](const auto &child) { return isWhole(*child); });
}

Filter FilterModel::filter() const
{
    return writeChildren(*m_root).value_or(Filter());
}

std::optional<Filter> FilterModel::filterAt(const QModelIndex &index) const
{
    return index.isValid() ? write(nodeAt(index)) : writeChildren(*m_root);
}

bool FilterModel::isComplete() const
{
    return isWhole(*m_root);
}

const FilterModel::Item &FilterModel::item(const QModelIndex &index) const
{
    return nodeAt(index).item;
}

void FilterModel::setItem(const QModelIndex &index, const Item &item)
{
    Node &node = nodeAt(index);
    Item next = item;
    next.kind = node.item.kind;
    if (next == node.item)
        return;
    const bool isOther = next.name != node.item.name;
    if (isOther && next.kind == Kind::Condition && m_view) {
        const QString scope = scopeOf(index.parent());
        const auto before = filterOffer(*m_view, scope, node.item.name);
        const auto now = filterOffer(*m_view, scope, next.name);
        const bool isAlike = before && now && before->comparison == now->comparison;
        if (now && (!isAlike || now->comparison == Comparison::Choice))
            beginWith(*now, next);
    }
    if (isOther && next.kind == Kind::Related && !node.children.empty()) {
        beginRemoveRows(index, 0, static_cast<int>(node.children.size()) - 1);
        node.children.clear();
        endRemoveRows();
    }
    node.item = std::move(next);
    if (index.isValid())
        Q_EMIT dataChanged(index, index);
    Q_EMIT filterChanged();
}

QString FilterModel::scopeOf(const QModelIndex &parent) const
{
    for (const Node *node = &nodeAt(parent); node != nullptr; node = node->parent) {
        if (node->item.kind == Kind::Related)
            return node->item.name;
    }
    return {};
}

QModelIndex FilterModel::append(const QModelIndex &parent, Item item)
{
    Node &node = nodeAt(parent);
    if (node.item.kind == Kind::Condition)
        return {};
    const int row = static_cast<int>(node.children.size());
    beginInsertRows(parent, row, row);
    node.add(std::move(item));
    endInsertRows();
    Q_EMIT filterChanged();
    return index(row, 0, parent);
}

QModelIndex FilterModel::addCondition(const QModelIndex &parent, const QString &field)
{
    Item item;
    item.kind = Kind::Condition;
    item.name = field;
    const auto offer = m_view ? filterOffer(*m_view, scopeOf(parent), field) : std::nullopt;
    if (offer)
        beginWith(*offer, item);
    return append(parent, std::move(item));
}

QModelIndex FilterModel::addGroup(const QModelIndex &parent)
{
    Item item;
    // A group inside one of "all" is there for an "any", and the other way round.
    item.isAny = !nodeAt(parent).item.isAny;
    return append(parent, std::move(item));
}

QModelIndex FilterModel::addRelated(const QModelIndex &parent, const QString &term)
{
    if (!scopeOf(parent).isEmpty())
        return {};
    Item item;
    item.kind = Kind::Related;
    item.name = term;
    return append(parent, std::move(item));
}

void FilterModel::remove(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    Node &parent = nodeAt(index.parent());
    beginRemoveRows(index.parent(), index.row(), index.row());
    parent.children.erase(parent.children.begin() + index.row());
    endRemoveRows();
    Q_EMIT filterChanged();
}

FilterModel::Node &FilterModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex FilterModel::indexOf(const Node &node) const
{
    if (node.parent == nullptr)
        return {};
    const auto at = std::ranges::find(node.parent->children, &node, &std::unique_ptr<Node>::get);
    return createIndex(static_cast<int>(at - node.parent->children.begin()), 0, &node);
}

QModelIndex FilterModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex FilterModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeAt(child).parent) : QModelIndex();
}

int FilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size());
}

int FilterModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FilterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeAt(index);
    switch (role) {
    case KindRole:
        return static_cast<int>(node.item.kind);
    case NegatedRole:
        return node.item.isNegated;
    case AnyRole:
        return node.item.isAny;
    case NameRole:
        return node.item.name;
    case TextRole:
    case Qt::DisplayRole: {
        const auto filter = write(node);
        if (!filter)
            return QString();
        return role == TextRole || !m_view ? toText(*filter)
                                           : filterWords(*m_view, *filter, scopeOf(index.parent()));
    }
    default:
        return {};
    }
}

Qt::ItemFlags FilterModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace leadbook
