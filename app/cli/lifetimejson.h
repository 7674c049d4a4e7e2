// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/lifetimefigures.h"

#include <QJsonObject>
#include <QStringList>

namespace leadbook::cli {

/// What `leadbook lifetime` found.
struct LifetimeOutcome
{
    LifetimeAnalysis analysis;
    CustomerClass by = CustomerClass::LifeCycle;
    LifetimeClasses classes;
    ContractRenewals contracts;
};

/// It as one object; @p seconds is how long it took.
QJsonObject lifetimeJson(const LifetimeOutcome &outcome, double seconds);

/// It in lines for people.
QStringList lifetimeLines(const LifetimeOutcome &outcome);

} // namespace leadbook::cli
