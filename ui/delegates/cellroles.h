// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The roles are the models' word for what a cell means; the delegates of this folder draw by them.
#include "items/cellroles.h"
