// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/gradecause.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

constexpr std::array<const char *, kGradeCauses> kLabels{
    QT_TRANSLATE_NOOP("GradeCause", "Contact"),
    QT_TRANSLATE_NOOP("GradeCause", "Time passed"),
    QT_TRANSLATE_NOOP("GradeCause", "Need"),
    QT_TRANSLATE_NOOP("GradeCause", "Deal"),
    QT_TRANSLATE_NOOP("GradeCause", "Purchase"),
    QT_TRANSLATE_NOOP("GradeCause", "Survey answer"),
    QT_TRANSLATE_NOOP("GradeCause", "New rules"),
    QT_TRANSLATE_NOOP("GradeCause", "Set by hand"),
    QT_TRANSLATE_NOOP("GradeCause", "By the rules again"),
    QT_TRANSLATE_NOOP("GradeCause", "Other change"),
};

} // namespace

QString gradeCauseLabel(GradeCause cause)
{
    return QCoreApplication::translate("GradeCause", kLabels[static_cast<std::size_t>(cause)]);
}

} // namespace leadbook
