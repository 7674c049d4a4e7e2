// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "workspace/generator/csvsink.h"

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

Result<GeneratorOptions> readOptions(const Session &session)
{
    GeneratorOptions options;
    const auto read = [&session](const QString &name, std::int64_t &target) -> Status {
        const auto number = session.number(name, static_cast<int>(target));
        LEADBOOK_TRY(number);
        target = *number;
        return {};
    };
    LEADBOOK_TRY(read(u"customers"_s, options.customers));
    LEADBOOK_TRY(read(u"purchases"_s, options.purchases));
    LEADBOOK_TRY(read(u"deals"_s, options.deals));
    LEADBOOK_TRY(read(u"interactions"_s, options.interactions));
    if (const auto seed = session.option(u"seed"_s)) {
        bool ok = false;
        options.seed = seed->toULongLong(&ok);
        if (!ok)
            return usageError(Cli::tr("--seed takes a whole number."));
    }
    if (const auto status = checkOptions(options); !status)
        return usageError(status.error().message);
    return options;
}

Result<GeneratedCounts> generate(Session &session, const GeneratorOptions &options)
{
    const auto progress = Session::reportProgress(u"generate"_s);
    if (const auto folder = session.option(u"csv"_s))
        return generateCsv(*folder, options, session.workspace().clock().today(), *progress);
    LEADBOOK_TRY(session.openOrCreateBook());
    return await(session.workspace().generate(options, progress));
}

} // namespace

Status runGenerate(Session &session, const QStringList &)
{
    const auto options = readOptions(session);
    LEADBOOK_TRY(options);
    const Stopwatch stopwatch;
    const auto counts = generate(session, *options);
    if (!counts) {
        session.dropCreatedBook();
        return counts.error();
    }
    session.print({{u"customers"_s, qint64(counts->customers)},
                   {u"purchases"_s, qint64(counts->purchases)},
                   {u"deals"_s, qint64(counts->deals)},
                   {u"interactions"_s, qint64(counts->interactions)},
                   {u"seconds"_s, stopwatch.seconds()}},
                  {Cli::tr("%1 customers, %2 purchases, %3 deals, %4 interactions")
                       .arg(counts->customers)
                       .arg(counts->purchases)
                       .arg(counts->deals)
                       .arg(counts->interactions)});
    return {};
}

} // namespace leadbook::cli
