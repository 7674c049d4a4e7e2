// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dealnames.h"
#include "app/cli/funneloptions.h"
#include "app/cli/spokenlanguage.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "core/text.h"
#include "ui/reports/reportfile.h"
#include "ui/reports/reportkinds.h"
#include "ui/reports/reportlayout.h"
#include "ui/shell/fonts.h"
#include "ui/shell/language.h"

#include <QApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// An option that says what a report is of, and the kinds of reports that it is for.
struct KindOption
{
    QLatin1StringView option;
    QLatin1StringView kinds;
};

constexpr std::array<KindOption, 9> kKindOptions{{
    {"months"_L1, "grading"_L1},
    {"from"_L1, "funnel, day, week"_L1},
    {"to"_L1, "funnel"_L1},
    {"count"_L1, "funnel"_L1},
    {"pipeline"_L1, "funnel"_L1},
    {"owner"_L1, "funnel, day, week"_L1},
    {"where"_L1, "funnel"_L1},
    {"compare"_L1, "funnel"_L1},
    {"week-begins"_L1, "week"_L1},
}};

/// A usage error where an option is given that a report of @p kind does not go by: it would be of more than
/// what was asked for.
Status checkOptions(const Session &session, const ReportKind &kind)
{
    const QString key = toQString(kind.key);
    for (const KindOption &entry : kKindOptions) {
        if (session.option(entry.option) && !QString(entry.kinds).split(u", "_s).contains(key))
            return usageError(Cli::tr("--%1 is for the reports %2; leave it out for %3.")
                                  .arg(entry.option, entry.kinds, key));
    }
    return {};
}

/// The weekday with which weeks begin. An option and no setting of the window, so that a script writes the
/// same for everybody.
Result<int> readWeekBegin(const Session &session)
{
    static constexpr std::pair<QLatin1StringView, Qt::DayOfWeek> kDays[] = {
        {"monday"_L1, Qt::Monday}, {"saturday"_L1, Qt::Saturday}, {"sunday"_L1, Qt::Sunday}};
    const QString name = session.option(u"week-begins"_s).value_or(u"monday"_s);
    for (const auto &[day, weekday] : kDays) {
        if (name == day)
            return int{weekday};
    }
    return usageError(Cli::tr("--week-begins takes monday, saturday or sunday."));
}

/// What a work report is of: --from says the day, or the week by one of its days, --owner whose.
Result<WorkReportAsk> readWorkAsk(Session &session, const View &view, const ReportKind &kind)
{
    WorkReportAsk ask;
    if (const auto name = session.option(u"owner"_s)) {
        const auto owner = findOwner(*view.snapshot, *name);
        LEADBOOK_TRY(owner);
        ask.owner = *owner;
    }
    const auto weekday = readWeekBegin(session);
    LEADBOOK_TRY(weekday);
    const bool isWeek = kind.key == "week";
    if (!session.option(u"from"_s))
        return isWeek ? weekReportAsk(view.asOf, ask.owner, *weekday) : ask;
    const auto day = session.day(u"from"_s);
    LEADBOOK_TRY(day);
    return isWeek ? weekReportAsk(*day, ask.owner, *weekday) : dayReportAsk(*day, ask.owner);
}

} // namespace

Status runReport(Session &session, const QStringList &arguments)
{
    const ReportKind *kind = findReportKind(arguments[0]);
    if (kind == nullptr)
        return usageError(
            Cli::tr("There is no report “%1”; there is %2.").arg(arguments[0], reportKindNames()));
    const auto months = session.number(u"months"_s, 1, 1);
    LEADBOOK_TRY(months);
    LEADBOOK_TRY(checkOptions(session, *kind));
    Language language;
    LEADBOOK_TRY(speak(session, language));
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto funnel = readFunnelAsk(session, ReportWishes().funnel);
    LEADBOOK_TRY(funnel);
    const auto work = readWorkAsk(session, **view, *kind);
    LEADBOOK_TRY(work);
    const ReportWishes wishes{session.workspace().dataPath(), QLocale(), *months, *funnel, *work};
    const QStringList families = fontFamilies(language.current(), QApplication::font().family());
    const auto written = await(session.workspace().runAside(
        Session::reportProgress(u"report"_s),
        [kind, wishes, families, path = arguments[1]](const View &on,
                                                      const Progress &progress) -> Result<qsizetype> {
            const auto document = kind->make(on, wishes, progress);
            LEADBOOK_TRY(document);
            const ReportPages pages =
                layOutReport(*document, reportPaper(QLocale::system()), families, progress);
            LEADBOOK_TRY(writeReport(pages, path, progress));
            return pages.count();
        }));
    LEADBOOK_TRY(written);
    session.print({{u"pages"_s, qint64(*written)}},
                  {Cli::tr("%1: pages written: %2").arg(arguments[1], QString::number(*written))});
    return {};
}

} // namespace leadbook::cli
