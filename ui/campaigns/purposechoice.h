// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace leadbook {

/// Offers the purposes of messages by their names in @p input, where any other word may be written instead;
/// what stands there stays.
void fillPurposes(QComboBox &input);
/// Shows @p purpose, as consent has it.
void showPurpose(QComboBox &input, const QString &purpose);
/// What stands there, as consent has it.
QString chosenPurpose(const QComboBox &input);

} // namespace leadbook
