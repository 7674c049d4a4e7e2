// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "items/filtermodel.h"
#include "workspace/workspace.h"

#include <QObject>

#include <memory>

class QSettings;

namespace leadbook {

class Chip;
class FilterChips;
class FilterPanel;

/// The filter of a list in the window: the model, the chips and the panel that show and change it, and what
/// is remembered of it for the next start. The widgets belong to the page they are put into.
class ListFilter : public QObject
{
    Q_OBJECT

public:
    /// @p workspace and @p settings outlive it.
    ListFilter(Workspace &workspace, QSettings &settings, QWidget *page);

    FilterModel &model() { return m_model; }
    FilterChips &chips() const { return *m_chips; }
    Chip &opener() const { return *m_opener; }
    FilterPanel &panel() const { return *m_panel; }

    /// What is asked; null: everyone passes.
    std::shared_ptr<const Filter> filter() const { return m_filter; }
    QString text() const;
    /// The filter in a few words.
    QString words() const;
    bool isOpen() const;

    /// Asks for @p text under the name of @p segment (as written in the scheme), empty: none. Invalid where
    /// it is no filter of the open book.
    Status setText(const QString &text, const QString &segment = {});
    void clear();
    /// Shows or hides the panel.
    void open(bool open = true);
    /// Another view is there: names are read anew, and once a book is there whole, its last filter again.
    void follow();
    void retranslate();

Q_SIGNALS:
    /// Others pass now.
    void changed();
    void openChanged();

private:
    /// One condition is enough, so that none can be taken away alone.
    bool isAny() const;
    void take();
    void showChips();
    void remember();
    void recall();

    Workspace &m_workspace;
    QSettings &m_settings;
    FilterModel m_model;
    FilterChips *m_chips;
    Chip *m_opener;
    FilterPanel *m_panel;
    std::shared_ptr<const Filter> m_filter;
    QString m_segment;
    QString m_recalled; ///< the book whose last filter was recalled
    bool m_isNaming = false;
};

} // namespace leadbook
