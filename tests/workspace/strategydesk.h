// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workdays.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "workspace/strategies/strategyproposal.h"
#include "workspace/strategies/strategyreader.h"
#include "workspace/strategies/strategywork.h"

#include <algorithm>
#include <array>
#include <map>

namespace leadbook::test {

inline constexpr Day kStrategyDay(20'000);

/// @p day, or the Monday behind it.
inline Day workday(Day day)
{
    return Workdays().nextWorkday(day);
}

/// A book that one opens on one day after the other.
class StrategyDesk
{
public:
    explicit StrategyDesk(Day today = kStrategyDay)
    {
        begin(today);
        check(awaited(m_day->workspace.create(path())));
        m_view = check(awaited(m_day->workspace.load()));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.leadbook")); }
    Workspace &workspace() { return m_day->workspace; }
    const View &view() const { return *m_view; }
    Day today() const { return m_view->asOf; }

    /// Closes the book and opens it on another day.
    void wake(Day today)
    {
        m_view.reset();
        check(awaited(m_day->workspace.close()));
        begin(today);
        check(awaited(m_day->workspace.open(path())));
        m_view = check(awaited(m_day->workspace.load()));
    }
    /// Writes and looks at what came of it.
    void change(Book::Work work)
    {
        check(awaited(m_day->workspace.change(QStringLiteral("Test"), std::move(work))));
        m_view = m_day->workspace.view();
    }
    void change(const RecordWork &work) { change(work.work); }
    void undo()
    {
        check(awaited(m_day->workspace.undo()));
        m_view = m_day->workspace.view();
    }
    void redo()
    {
        check(awaited(m_day->workspace.redo()));
        m_view = m_day->workspace.view();
    }
    QByteArray contentHash() { return check(awaited(m_day->workspace.check())).contentHash; }

    std::int64_t addCustomer(const QString &name, Day created)
    {
        std::int64_t id = 0;
        change([&](Editor &editor) {
            RowWriter rows(editor);
            id = rows.add(RecordTable::Customer, {{"name", name}, {"created_day", created.number()}});
            return rows.status();
        });
        return id;
    }
    void addPurchase(std::int64_t customer, Day day, int amount)
    {
        change([&](Editor &editor) {
            RowWriter rows(editor);
            const qlonglong order = rows.add(RecordTable::SalesOrder,
                                             {{"customer", qlonglong{customer}}, {"number", day.toIso()}});
            rows.add(RecordTable::Purchase, {{"customer", qlonglong{customer}},
                                             {"sales_order", order},
                                             {"day", day.number()},
                                             {"amount", qlonglong{amount} * Money::kScale}});
            return rows.status();
        });
    }

    /// The strategy of a class as the book has it.
    Strategy strategy(const QString &customerClass)
    {
        const auto all = check(readStrategies(path()));
        return *std::ranges::find(all, customerClass, &Strategy::customerClass);
    }
    void use(const QStringList &classes)
    {
        std::vector<Strategy> strategies;
        for (const QString &each : classes)
            strategies.push_back(strategy(each));
        change(useStrategies(strategies, today()));
    }
    StrategyProposal propose(bool everybody = false)
    {
        return check(proposeStrategies(path(), view(), everybody, Progress()));
    }
    void apply(const StrategyProposal &proposal)
    {
        change(applyStrategies(std::make_shared<const StrategyProposal>(proposal), nullptr));
    }

    /// The changes of @p proposal as text, "+lifeCycle:initial 0 20010" by place of the step, c for the
    /// cadence, and due day.
    static QStringList told(const StrategyProposal &proposal)
    {
        QStringList lines;
        for (const StrategyChange &change : proposal.changes)
            lines << QStringLiteral("%1%2 %3 %4")
                         .arg(QChar(change.isWithdrawn ? u'-' : u'+'))
                         .arg(proposal.strategies[change.strategy].strategy.customerClass)
                         .arg(change.isCadence ? QStringLiteral("c") : QString::number(change.step))
                         .arg(change.due.number());
        return lines;
    }

    /// A test without its book cannot go on.
    template <typename T> static T check(Result<T> result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        return *std::move(result);
    }

private:
    struct OneDay
    {
        explicit OneDay(Day today)
            : clock(today, std::int64_t{today.number()} * 86'400'000)
        {
        }
        FixedClock clock;
        Workspace workspace{clock};
    };

    void begin(Day today) { m_day = std::make_unique<OneDay>(today); }

    QTemporaryDir m_folder;
    std::unique_ptr<OneDay> m_day;
    ViewPtr m_view;
};

} // namespace leadbook::test
