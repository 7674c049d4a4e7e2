// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"
#include "workspace/view.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace leadbook {

/// A filter as a tree that can be edited: groups, conditions, and related records with conditions of their
/// own. A "not" is a trait of what it denies. The invisible root is the group of everything. Conditions
/// without a value are kept while they are being made, and are no part of filter().
/// Qt::DisplayRole says an item in the user's words.
class FilterModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind
    {
        Group,
        Related, ///< a term such as hasDeal; its children stand in its brackets
        Condition,
    };
    /// One item, as it is shown and set. Of a group only isAny and isNegated count, of a related record its
    /// name too.
    struct Item
    {
        Kind kind = Kind::Group;
        bool isNegated = false;
        bool isAny = false; ///< one child is enough
        QString name;
        FilterOperator op = FilterOperator::Equal;
        std::vector<FilterValue> values;

        friend bool operator==(const Item &, const Item &) = default;
    };
    enum Role
    {
        KindRole = Qt::UserRole,
        NegatedRole,
        AnyRole,
        NameRole,
        TextRole, ///< its text form
    };

    explicit FilterModel(QObject *parent = nullptr);
    ~FilterModel() override;

    /// What names mean; items stay.
    void setView(ViewPtr view);
    const ViewPtr &view() const { return m_view; }

    /// Everything is new.
    void setFilter(const Filter &filter);
    /// What is complete of it.
    Filter filter() const;
    /// The same of one item and what lies under it; absent where nothing is complete.
    std::optional<Filter> filterAt(const QModelIndex &index) const;
    /// Every condition has its value.
    bool isComplete() const;

    /// The item at @p index; the root for an invalid one.
    const Item &item(const QModelIndex &index) const;
    /// Sets everything but the kind. A condition that gets another field, or a related record of another
    /// kind, forgets what no longer fits.
    void setItem(const QModelIndex &index, const Item &item);
    /// The term in whose brackets children of @p parent stand; empty outside all.
    QString scopeOf(const QModelIndex &parent) const;

    /// Adds at the end of the children of @p parent (a group or related record) and returns the new one. A
    /// related record stands in no brackets: inside them there is no such item, and the index is invalid.
    QModelIndex addCondition(const QModelIndex &parent, const QString &field);
    QModelIndex addGroup(const QModelIndex &parent);
    QModelIndex addRelated(const QModelIndex &parent, const QString &term);
    void remove(const QModelIndex &index);
    /// Removes everything.
    void clear();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The user changed the filter, or setFilter() did.
    void filterChanged();

private:
    struct Node;

    Node &nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node) const;
    QModelIndex append(const QModelIndex &parent, Item item);
    static void read(Node &parent, const Filter &filter, bool isNegated);
    static void readChildren(Node &node, const Filter &filter);
    static std::optional<Filter> write(const Node &node);
    static std::optional<Filter> writeChildren(const Node &node);
    static bool isWhole(const Node &node);
    void reset(const Filter &filter);

    ViewPtr m_view;
    std::unique_ptr<Node> m_root;
};

} // namespace leadbook
