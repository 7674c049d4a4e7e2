// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/rules/rulereader.h"
#include "workspace/rules/rulerun.h"
#include "workspace/strategydesk.h"

namespace leadbook::test {

/// Who was not spoken with for five days is called two days later.
inline ActionRule silence()
{
    using namespace Qt::StringLiterals;
    ActionRule rule;
    rule.name = u"Silent"_s;
    rule.event = RuleEvent::NoContact;
    rule.days = 5;
    rule.task = RuleTask{TaskKind::Call, u"Call again"_s, 2};
    return rule;
}

/// A customer known for ten days before @p day, on which somebody called it: its id.
inline std::int64_t addCalled(StrategyDesk &desk, const QString &name, Day day)
{
    const std::int64_t customer = desk.addCustomer(name, day - 10);
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Interaction,
                 {{"customer", qlonglong{customer}}, {"kind", 0}, {"day", day.number()}, {"answered", 1}});
        return rows.status();
    });
    return customer;
}

/// What the rules in use would do now.
inline RuleProposal propose(StrategyDesk &desk)
{
    return StrategyDesk::check(proposeRules(desk.path(), desk.view(), kDryRunDays, true, Progress()));
}

inline void apply(StrategyDesk &desk, const RuleProposal &proposal)
{
    desk.change(applyRules(std::make_shared<const RuleProposal>(proposal), nullptr));
}

/// The number that @p sql finds in the book.
inline std::int64_t ask(StrategyDesk &desk, const char *sql)
{
    std::int64_t number = -1;
    desk.change([&](Editor &editor) -> Status {
        RowWriter rows(editor);
        number = rows.ask(sql).at(0);
        return rows.status();
    });
    return number;
}

} // namespace leadbook::test
