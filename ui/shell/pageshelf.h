// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace leadbook {

class Page;

/// What is known of a page before it is made.
struct PagePlan
{
    QString name; ///< "ENTRY" or "ENTRY/TAB", as Page::name()
    QString icon; ///< one of resources/icons
    std::function<QString()> title;
    std::function<QString()> tab; ///< what it is called among the tabs of its entry; empty: it has none
    std::function<Page *()> make; ///< called once; the window becomes its parent
};

/// The pages of the window by name, in the order in which they were added. A planned one is made when it is
/// first asked for: a start has better things to do than to make pages that nobody looks at.
class PageShelf : public QObject
{
    Q_OBJECT

public:
    explicit PageShelf(QObject *parent = nullptr);

    /// Adds a page that is there; @p isEntry: the navigation leads to it.
    void add(Page *page, bool isEntry);
    /// Adds a page that is made when it is first asked for.
    void plan(PagePlan plan, bool isEntry);

    /// The page called @p name, made where it was only planned; null where there is none.
    Page *page(const QString &name);
    /// The same, null too where it is not made yet.
    Page *made(const QString &name) const;
    bool isEntry(const QString &name) const;
    /// All names, or only those of the navigation.
    QStringList names() const;
    QStringList entries() const;
    /// In the language of the moment; for a page that is made, its own.
    QString title(const QString &name) const;
    QString icon(const QString &name) const;
    /// See PagePlan::tab.
    QString tab(const QString &name) const;

Q_SIGNALS:
    /// A planned page was made, and is not shown yet.
    void pageMade(leadbook::Page *page);

private:
    struct Place
    {
        PagePlan plan;
        bool isEntry = false;
        Page *page = nullptr;
    };

    const Place *find(const QString &name) const;

    std::vector<Place> m_places;
};

} // namespace leadbook
