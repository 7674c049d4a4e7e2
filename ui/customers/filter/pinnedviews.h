// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/latest.h"
#include "workspace/savedviews.h"
#include "workspace/workspace.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <vector>

namespace leadbook {

class Chip;
class ViewsButton;

/// The pinned views of the book as chips in a row, each with how many it shows; the one that is shown is
/// marked. Those for which there is no room are in the menu of ViewsButton. Hidden where none is pinned.
class PinnedViews : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    PinnedViews(Workspace &workspace, ViewsButton &views, QWidget *parent = nullptr);

    /// Every chip says its count as of now.
    bool isSettled() const { return m_isCounted || isHidden(); }
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The views are others, or another one is shown.
    void follow();
    void setPinned(std::vector<SavedView> pinned);
    /// Counts them one after the other, so that whatever else is asked meanwhile waits for one at most.
    void count();
    void countFrom(std::size_t place);
    void setCount(std::size_t place, std::optional<std::size_t> count);
    void showTexts(std::size_t place);
    void place();

    Workspace &m_workspace;
    ViewsButton &m_views;
    std::vector<SavedView> m_pinned;
    std::vector<std::optional<std::size_t>> m_counts; ///< by place in m_pinned
    QList<Chip *> m_chips;
    Latest m_latest;
    bool m_isCounted = true;
};

} // namespace leadbook
