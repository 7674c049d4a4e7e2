// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <span>

class QAbstractButton;

namespace leadbook {

/// One of several pages that share an entry of the navigation.
struct PageTab
{
    const char *page;  ///< the page's name: that of the entry, or "ENTRY/TAB"
    const char *label; ///< English, translation context "PageTabs"
};

/// A row of choices among pages that share an entry of the navigation, for Page::addBelowHead(). Each of the
/// pages has a row of its own, on which its own name is marked; a single page shows none.
class PageTabs : public QWidget
{
    Q_OBJECT

public:
    /// @p tabs outlive the row, @p current is the name of the page it stands on.
    PageTabs(std::span<const PageTab> tabs, const QString &current, QWidget *parent = nullptr);

    const QString &current() const { return m_current; }

Q_SIGNALS:
    /// Another page is asked for by name.
    void chosen(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::span<const PageTab> m_tabs;
    QString m_current;
    QList<QAbstractButton *> m_chips;
};

} // namespace leadbook
