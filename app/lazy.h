// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

namespace leadbook {

/// A page or sheet of the window that is made when it is first needed. It does not own what it makes: that
/// has a parent. Window's thread.
template <typename T> class Lazy
{
public:
    Lazy() = default;
    Lazy(const Lazy &) = delete;
    Lazy &operator=(const Lazy &) = delete;

    /// Says how it is made; called once, before anything else.
    void setMaker(std::function<T *()> make) { m_make = std::move(make); }
    /// Has @p wire called with it: at once where it is made, else as soon as it is.
    void whenMade(std::function<void(T &)> wire)
    {
        if (m_thing != nullptr)
            wire(*m_thing);
        else
            m_wires.push_back(std::move(wire));
    }
    /// Null where nobody needed it so far.
    T *made() const { return m_thing; }
    /// Makes it where it is not made yet.
    T &operator*()
    {
        if (m_thing == nullptr) {
            m_thing = m_make();
            for (const auto &wire : std::exchange(m_wires, {}))
                wire(*m_thing);
        }
        return *m_thing;
    }
    T *operator->() { return &**this; }

private:
    std::function<T *()> m_make;
    std::vector<std::function<void(T &)>> m_wires;
    T *m_thing = nullptr;
};

/// What a signal is connected to, to call @p method of @p thing, which is made for that: has the parameters
/// of the method. @p thing outlives the connection.
template <typename T, typename R, typename Owner, typename... Arguments>
auto calling(Lazy<T> &thing, R (Owner::*method)(Arguments...))
{
    return [&thing, method](Arguments... arguments) {
        ((*thing).*method)(std::forward<Arguments>(arguments)...);
    };
}

/// Nothing is still to come of @p thing; one that is not made has nothing to do.
template <typename T> bool isSettled(const Lazy<T> &thing)
{
    return thing.made() == nullptr || thing.made()->isSettled();
}

} // namespace leadbook
