// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace leadbook {

class MainWindow;
class Page;

/// The pages that were shown, and where on them the user was, for View > Back and Forward, as in a browser.
/// Where that is says the property "place" of a page, such as the customer of the record, and setting it goes
/// there; without it the page is all. A page whose property "ownTrail" is true has a way back of its own, and
/// these keys for itself.
class PageTrail : public QObject
{
    Q_OBJECT

public:
    /// The longest way back that is kept.
    static constexpr std::size_t kMostStops = 100;

    explicit PageTrail(MainWindow &window);

    /// Forgets the way, because another book is open now.
    void clear();

private:
    struct Stop
    {
        QString page;
        QVariant place;

        friend bool operator==(const Stop &, const Stop &) = default;
    };

    void note(Page *page);
    /// The page may have moved on by itself since it was shown.
    void followThePage();
    /// The user went on to @p next, which ends the way forward.
    void leadOn(const Stop &next);
    void step(std::vector<Stop> &from, std::vector<Stop> &to);
    void go(const Stop &stop);
    void update();

    MainWindow &m_window;
    QPointer<Page> m_page; ///< the one of m_here
    std::optional<Stop> m_here;
    std::vector<Stop> m_back; ///< the nearest last
    std::vector<Stop> m_forward;
    bool m_isStepping = false;
};

} // namespace leadbook
