// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benchqueries.h"
#include "app/cli/texttable.h"
#include "app/cli/timings.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"
#include "app/editbench.h"
#include "app/scrollbench.h"

#include "core/memory.h"
#include "workspace/editing/peopleedit.h"
#include "workspace/filtering.h"
#include "workspace/listquery.h"
#include "workspace/rfmanalysis.h"
#include "workspace/whatif/whatifengine.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr int kOpenings = 3;
constexpr int kSearchRounds = 3;
constexpr int kGradings = 20;
constexpr int kScorings = 5;
constexpr std::size_t kBulk = 100'000;
constexpr int kBulkRounds = 3;
constexpr std::array kFirstKeys{FieldId::Grade, FieldId::City, FieldId::Owner, FieldId::Stage,
                                FieldId::LastContact};

/// Results by key; the order is that of the report.
using Report = std::vector<std::pair<QString, Timings>>;

/// Opens the book anew as the window does: the first rows, then everything.
Status measureOpening(Session &session, Report &report)
{
    Timings open;
    Timings load;
    for (int i = 0; i < kOpenings; ++i) {
        // What the threads of the last opening freed does not count as memory that the next one needs.
        returnFreeMemory();
        Workspace workspace(session.workspace().clock());
        const Stopwatch stopwatch;
        bool isFirst = true;
        QObject::connect(&workspace, &Workspace::viewChanged, &workspace, [&] {
            if (std::exchange(isFirst, false))
                open.add(stopwatch.seconds() * 1000);
        });
        LEADBOOK_TRY(await(workspace.open(session.bookPath())));
        LEADBOOK_TRY(await(workspace.load()));
        load.add(stopwatch.seconds() * 1000);
    }
    returnFreeMemory();
    report.emplace_back(u"openMs"_s, open);
    report.emplace_back(u"loadMs"_s, load);
    return {};
}

/// From the request to the answer, through a worker as the list does it.
void timeQuery(Session &session, const ListQuery &query, Timings &timings)
{
    const ListResult result = timings.time([&] {
        return await(session.workspace().run(std::make_shared<Progress>(),
                                             [&query](const View &view, const Progress &progress) {
                                                 return runListQuery(view, query, progress);
                                             }));
    });
    if (result.total == 0)
        Session::complain(Cli::tr("The book is empty: the figures say nothing."));
}

/// Of every @p step th search the middle one of three times, so that what else the machine does counts
/// little.
Timings measureSearch(Session &session, int step)
{
    Timings timings;
    const QStringList searches = typicalSearches();
    for (qsizetype i = step - 1; i < searches.size(); i += step) {
        ListQuery query;
        query.search = searches[i];
        Timings rounds;
        for (int round = 0; round < kSearchRounds; ++round)
            timeQuery(session, query, rounds);
        timings.add(rounds.median());
    }
    return timings;
}

Timings measureSort(Session &session)
{
    Timings timings;
    bool descending = false;
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (!field.has(Field::Listable))
            continue;
        ListQuery query;
        query.sort = {{field.id, descending}};
        descending = !descending;
        timeQuery(session, query, timings);
    }
    return timings;
}

/// By one field that repeats, then by the name.
Timings measureSortByTwo(Session &session)
{
    Timings timings;
    for (const FieldId first : kFirstKeys) {
        ListQuery query;
        query.sort = {{first, true}, {FieldId::Name, false}};
        timeQuery(session, query, timings);
    }
    return timings;
}

Result<Timings> measureFilter(Session &session, const View &view)
{
    Timings timings;
    for (const QString &text : sampleFilters(*view.snapshot)) {
        auto filter = parseFilter(view, text);
        LEADBOOK_TRY(filter);
        ListQuery query;
        query.filter = std::make_shared<const Filter>(*std::move(filter));
        timeQuery(session, query, timings);
    }
    return timings;
}

/// Writes one field of many customers and takes it back.
Status measureBulk(Workspace &editing, Report &report)
{
    const FieldTable &customers = editing.view()->snapshot->customers;
    std::vector<std::int64_t> ids;
    for (Row row = 0; row < customers.rows() && ids.size() < kBulk; ++row) {
        if (customers.isAlive(row))
            ids.push_back(customers.ids[row]);
    }
    Timings edits;
    Timings undos;
    for (int i = 0; i < kBulkRounds && !ids.empty(); ++i) {
        const PeopleEdit edit{ListKind::Customers, {{ids, {{FieldId::City, u"Bench %1"_s.arg(i)}}}}};
        const auto edited =
            edits.time([&] { return await(editPeople(editing, edit, std::make_shared<Progress>())); });
        LEADBOOK_TRY(edited);
        const auto undone = undos.time([&] { return await(editing.undo()); });
        LEADBOOK_TRY(undone);
    }
    report.emplace_back(u"bulkMs"_s, edits);
    report.emplace_back(u"bulkUndoMs"_s, undos);
    return {};
}

/// Edits a copy of the book, in its folder so that the disk is the same: the user's journal holds the user's
/// changes alone.
Status measureEditing(Session &session, Report &report)
{
    Workspace &workspace = session.workspace();
    const QTemporaryDir folder(QFileInfo(session.bookPath()).absolutePath() + u"/leadbook-bench-XXXXXX"_s);
    const QString copy = folder.filePath(u"bench.leadbook"_s);
    LEADBOOK_TRY(await(workspace.backup(copy, std::make_shared<Progress>())));
    // One view at a time: the peak is that of a program with one book.
    LEADBOOK_TRY(await(workspace.close()));
    returnFreeMemory();
    Workspace editing(workspace.clock());
    LEADBOOK_TRY(await(editing.open(copy)));
    LEADBOOK_TRY(await(editing.load()));
    auto times = measureEdits(editing);
    LEADBOOK_TRY(times);
    if (!times->edits.empty()) {
        report.emplace_back(u"editMs"_s, Timings(std::move(times->edits)));
        report.emplace_back(u"undoMs"_s, Timings(std::move(times->undos)));
        report.emplace_back(u"selectMs"_s, Timings(std::move(times->selections)));
    }
    return measureBulk(editing, report);
}

/// What-if grading: a step of the grading page, by turns another cut-off and other points.
Timings measureGrading(const ViewPtr &view)
{
    Timings timings;
    WhatIfEngine engine;
    WhatIfQuestion question;
    question.scheme = view->settings->grading;
    if (!engine.answer(view, question, Progress()))
        return timings;
    for (int i = 0; i < kGradings; ++i) {
        const double step = i % 4 < 2 ? 1 : -1;
        if (i % 2 == 0)
            question.scheme.cutoffs.front().from += step;
        else
            question.scheme.criteria.front().bands.front().points += step;
        if (!timings.time([&] { return engine.answer(view, question, Progress()); }))
            break;
    }
    return timings;
}

Timings measureRfm(const View &view)
{
    Timings timings;
    for (int i = 0; i < kScorings; ++i)
        timings.time([&] {
            return analyseRfm(*view.snapshot, view.asOf, rfmSchemeFor(*view.settings), Progress()).customers;
        });
    return timings;
}

Status measureReading(Session &session, Report &report)
{
    const auto step = session.number(u"step"_s, 1, 1);
    LEADBOOK_TRY(step);
    LEADBOOK_TRY(measureOpening(session, report));
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    report.emplace_back(u"searchMs"_s, measureSearch(session, *step));
    report.emplace_back(u"sortMs"_s, measureSort(session));
    report.emplace_back(u"sortByTwoMs"_s, measureSortByTwo(session));
    const auto filters = measureFilter(session, **view);
    LEADBOOK_TRY(filters);
    report.emplace_back(u"filterMs"_s, *filters);
    report.emplace_back(u"scrollMs"_s, Timings(measureScroll(session.workspace())));
    report.emplace_back(u"gradeMs"_s, measureGrading(*view));
    report.emplace_back(u"rfmMs"_s, measureRfm(**view));
    return {};
}

} // namespace

Status runBench(Session &session, const QStringList &)
{
    Report report;
    LEADBOOK_TRY(measureReading(session, report));
    LEADBOOK_TRY(measureEditing(session, report));
    QJsonObject json{{u"peakMb"_s, peakMegabytes()}};
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Work")},
                     {Cli::tr("Median ms"), kRight},
                     {Cli::tr("99 %"), kRight},
                     {Cli::tr("Worst"), kRight}});
    for (const auto &[key, timings] : report) {
        if (timings.isEmpty())
            continue;
        json[key] = timings.toJson();
        const auto number = [](double value) { return QString::number(value, 'f', 1); };
        table.addRow({key, number(timings.median()), number(timings.p99()), number(timings.worst())});
    }
    session.print(json,
                  table.lines() + QStringList(Cli::tr("peak memory %1 MB").arg(peakMegabytes(), 0, 'f', 0)));
    return {};
}

} // namespace leadbook::cli
