// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <QLineEdit>

#include <vector>

class QStandardItemModel;

namespace leadbook {

/// A line that names a customer: it offers those whom the typed text finds, as the list's search does. What
/// is typed and finds nobody is nobody.
class CustomerInput : public QLineEdit
{
    Q_OBJECT

public:
    /// How many it offers at most.
    static constexpr std::size_t kMost = 12;

    /// @p workspace outlives it.
    explicit CustomerInput(Workspace &workspace, QWidget *parent = nullptr);

    /// The id of the customer; 0: none.
    std::int64_t customer() const { return m_customer; }
    void setCustomer(std::int64_t customer);
    /// Something is typed that is no customer.
    bool isUnknown() const { return m_customer == 0 && !text().trimmed().isEmpty(); }
    /// Nothing is being looked for.
    bool isSettled() const { return !m_isSearching; }

private:
    struct Found
    {
        std::int64_t id;
        QString name;
        QString city;
    };
    static std::vector<Found> find(const View &view, const QString &text, const Progress &progress);
    void search();
    void offer(const std::vector<Found> &found);

    Workspace &m_workspace;
    Latest m_latest;
    QStandardItemModel *m_offers;
    std::int64_t m_customer = 0;
    bool m_isSearching = false;
};

} // namespace leadbook
