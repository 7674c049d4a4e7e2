// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <optional>

namespace leadbook {

class Button;
class Card;
class SpanLabel;
class WelcomeCard;

/// A book opened before.
struct RecentBook
{
    QString path; ///< given back by openRequested()
    std::optional<std::int64_t> customers;
    Day opened;
};

/// What is shown while no book is open: import, look around, start empty, or go on with a book opened before.
/// Files may be dropped on it.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The books opened before, the latest first; @p today decides how their days are said.
    void setRecentBooks(const QList<RecentBook> &books, Day today);

Q_SIGNALS:
    void importRequested();
    void demoRequested();
    void newRequested();
    void openRequested(const QString &path);
    /// "Open another book…": whoever listens asks which.
    void browseRequested();
    void filesDropped(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *build();
    void fillRecent();
    void retranslate();
    void setDropHint(bool on);

    SpanLabel *m_title;
    SpanLabel *m_subtitle;
    WelcomeCard *m_import;
    WelcomeCard *m_demo;
    WelcomeCard *m_new;
    Card *m_recent;
    Button *m_browse;
    QList<RecentBook> m_books;
    Day m_today;
};

} // namespace leadbook
