// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/rules/rulerun.h"

#include <QString>

namespace leadbook {

/// What an event is called: "comes into a class".
QString ruleEventLabel(RuleEvent event);
/// When a rule acts: "When a customer comes into “Churned customers”".
QString ruleWhen(const ActionRule &rule);
/// What it does then: "task “Ask why” in 2 days, tag “win back”". @p owner is the name of the rule's owner,
/// @p templates those of the book.
QString ruleThen(const ActionRule &rule, const QString &owner, const std::vector<MessageTemplate> &templates);
/// The true reason of one hit: "NPS 3 on 2026-11-02".
QString ruleReason(const ActionRule &rule, const RuleHit &hit, const Snapshot &snapshot,
                   const QStringList &grades);
/// The name of the owner with @p id; empty where there is none.
QString ownerNameOf(const Snapshot &snapshot, std::int64_t id);

} // namespace leadbook
