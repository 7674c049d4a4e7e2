// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <concepts>
#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace leadbook {

/// What kind of failure it was; callers decide by it, users never see it.
enum class ErrorCode
{
    NotFound,   ///< no such file, record, field or change
    Constraint, ///< the book's rules forbid it
    Invalid,    ///< the input cannot be understood
    Io,         ///< reading or writing failed (rights, full disk)
    Corrupt,    ///< the file is damaged or is no book
    TooNew,     ///< written by a newer Leadbook
    Busy,       ///< open in another process
    Conflict,   ///< undoing would overwrite later work; a file is not the one that was planned
    Cancelled,  ///< the user stopped it
};

/// A failure: one translated sentence with the next step for the user, and the detail for the log.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString message; ///< one sentence, translated, says what to do next
    QString detail;  ///< SQL, path, errno: for the log only

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error, spelled like std::expected (which C++20 lacks).
/// std::optional says "absent", Result says "failed". Reading the wrong side throws std::bad_variant_access.
template <typename T = std::monostate> class [[nodiscard]] Result
{
    static_assert(!std::same_as<T, Error>, "a Result of an Error is ambiguous");

public:
    using value_type = T;

    Result() requires std::same_as<T, std::monostate> : m_state(std::in_place_index<0>) {}
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// The value, or @p fallback where it failed.
    T value_or(T fallback) const & { return has_value() ? value() : std::move(fallback); }
    const Error &error() const { return std::get<1>(m_state); }

    /// Calls @p next, which returns a Result, with the value; passes an error on.
    template <typename F> auto and_then(F &&next) && -> std::invoke_result_t<F, T &&>
    {
        if (has_value())
            return std::invoke(std::forward<F>(next), std::move(*this).value());
        return error();
    }

    /// Wraps what @p change makes of the value; passes an error on.
    template <typename F>
    auto transform(F &&change) && -> Result<std::remove_cvref_t<std::invoke_result_t<F, T &&>>>
    {
        if (has_value())
            return std::invoke(std::forward<F>(change), std::move(*this).value());
        return error();
    }

private:
    std::variant<T, Error> m_state;
};

/// The Result of work that yields nothing but success.
using Status = Result<>;

} // namespace leadbook

/// Returns the error of a failed Status (or any Result) from the calling function.
#define LEADBOOK_TRY(expression)                                                                             \
    do {                                                                                                     \
        if (auto &&outcome_ = (expression); !outcome_)                                                       \
            return outcome_.error();                                                                         \
    } while (false)
