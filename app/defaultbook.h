// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbook {

/// The book that is opened where none is named: in the user's data folder.
QString defaultBookPath();

} // namespace leadbook
