// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/duplicatelistmodel.h"

#include <QAction>
#include <QObject>

#include <cstddef>
#include <functional>
#include <vector>

class QWidget;

namespace leadbook {

/// The people selected in a list.
struct SelectedPeople
{
    DuplicateKind kind = DuplicateKind::Customers;
    std::vector<std::int64_t> ids;
};

/// What a list of people offers for those selected: to look for others like them, and to merge two.
class DuplicateActions : public QObject
{
    Q_OBJECT

public:
    /// Puts its actions into the menu of @p list, which outlives it; @p selected tells who is selected.
    DuplicateActions(QWidget &list, std::function<SelectedPeople()> selected);

    /// @p count people are selected now.
    void update(std::size_t count);

Q_SIGNALS:
    void lookAlikesAsked(const leadbook::SelectedPeople &people);
    void mergeAsked(leadbook::DuplicateKind kind, std::int64_t a, std::int64_t b);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    std::function<SelectedPeople()> m_selected;
    QAction m_lookAlikes;
    QAction m_merge;
};

} // namespace leadbook
