// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/filter/keptbutton.h"
#include "workspace/savedviews.h"

#include <functional>
#include <vector>

namespace leadbook {

/// The saved views of the book as a menu: choosing one asks for all of it; saving, renaming, pinning and
/// deleting are changes that can be undone. Pinned ones stand first and have Alt+1 … Alt+9.
class ViewsButton : public KeptButton
{
    Q_OBJECT

public:
    /// So many pinned views have a key of their own.
    static constexpr std::size_t kMostKeys = 9;

    /// @p names asks for names; both outlive it.
    ViewsButton(Workspace &workspace, NameLine &names, QWidget *parent = nullptr);

    void setFilePrompt(FilePrompt *prompt) override;
    /// How the list is asked for and arranged now; called when a view is saved.
    void setCurrent(std::function<ViewDefinition()> current) { m_current = std::move(current); }
    const std::vector<SavedView> &views() const { return m_views; }
    /// The view that the list shows as it was saved; 0: none.
    std::int64_t shown() const { return m_isChanged ? 0 : m_chosen; }
    /// Asks for everything of the view with @p id.
    void choose(std::int64_t id);
    /// Asks for a name and keeps the list under it; a view of that name becomes this one.
    void save();
    /// Asks for a name and keeps @p filter as a segment.
    void saveSegment(const QString &filter);
    /// Says whether the list, as @p now says, is still as the chosen view has it.
    void compare(const ViewDefinition &now);
    void retranslate();

Q_SIGNALS:
    void viewChosen(const leadbook::ViewDefinition &definition);
    /// There are other views, or another one is shown.
    void shownChanged();

protected:
    void read() override;
    void letGo() override;

private:
    void take(std::vector<SavedView> views);
    void fill();
    void addView(const SavedView &view, int place);
    void addWork();
    void saveAs(const SavedView &view);
    void rename(const SavedView &view);
    void exportView(const SavedView &view);
    void importView();
    const SavedView *chosen() const;
    void updateText();

    std::function<ViewDefinition()> m_current;
    std::vector<SavedView> m_views;
    std::int64_t m_chosen = 0; ///< the view that is shown, 0: none
    bool m_isChanged = false;
    QString m_wanted; ///< the name of the view to be shown as chosen once it is there
};

} // namespace leadbook
