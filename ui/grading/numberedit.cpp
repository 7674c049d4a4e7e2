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
}

void NumberEdit::setNumber(std::optional<double> number)
{
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    setText(number ? plain.toString(*number, 'f', QLocale::FloatingPointShortest) : QString());
}

void NumberEdit::tell()
{
    if (text().trimmed().isEmpty()) {
        Q_EMIT numberEdited(std::nullopt);
        return;
    }
    bool isNumber = false;
    const double number = locale().toDouble(text().trimmed(), &isNumber);
    if (isNumber && std::abs(number) <= kMost)
        Q_EMIT numberEdited(number);
}

} // namespace leadbook
