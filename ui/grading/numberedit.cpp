// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/numberedit.h"

#include <cmath>

namespace leadbook {

namespace {

constexpr double kMost = 1e15;

} // namespace

NumberEdit::NumberEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::textEdited, this, &NumberEdit::tell);
    connect(this, &QLineEdit::editingFinished, this, &NumberEdit::restore);
}

void NumberEdit::setNumber(std::optional<double> number)
{
    m_number = number;
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    setText(number ? plain.toString(*number, 'f', QLocale::FloatingPointShortest) : QString());
}

std::optional<double> NumberEdit::number() const
{
    bool isNumber = false;
    const double number = locale().toDouble(text().trimmed(), &isNumber);
    return isNumber && std::abs(number) <= kMost ? std::optional(number) : std::nullopt;
}

void NumberEdit::tell()
{
    const auto written = number();
    if (!written && !text().trimmed().isEmpty())
        return;
    m_number = written;
    Q_EMIT numberEdited(written);
}

void NumberEdit::restore()
{
    if (!number() && !text().trimmed().isEmpty())
        setNumber(m_number);
}

} // namespace leadbook
