// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace leadbook {

/// A number as people of the language write it, or nothing.
class NumberEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberEdit(QWidget *parent = nullptr);

    void setNumber(std::optional<double> number);

Q_SIGNALS:
    /// The user wrote a number, or nothing; not told where it is neither.
    void numberEdited(std::optional<double> number);

private:
    std::optional<double> number() const;
    void tell();
    /// Shows the number that holds where something else was left.
    void restore();

    std::optional<double> m_number; ///< told last, or set
};

} // namespace leadbook
