// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStringList>

#include <functional>

namespace leadbook {

/// The books opened before as a menu, filled when it opens and by fill(): their names with a key each, the
/// first ones with one that needs no menu, and the folder behind names that are there twice.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    /// @p books gives their paths, the latest first.
    explicit RecentMenu(std::function<QStringList()> books, QWidget *parent = nullptr);

    /// Shows the books of now.
    void fill();

Q_SIGNALS:
    void openRequested(const QString &path);
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<QStringList()> m_books;
};

} // namespace leadbook
