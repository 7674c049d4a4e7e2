// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputlabel.h"

#include <QLabel>

namespace leadbook {

QLabel *labelFor(QWidget &input, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(&input);
    return label;
}

} // namespace leadbook
