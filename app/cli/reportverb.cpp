// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/funneloptions.h"
#include "app/cli/spokenlanguage.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "ui/reports/reportfile.h"
#include "ui/reports/reportkinds.h"
#include "ui/reports/reportlayout.h"
#include "ui/shell/fonts.h"
#include "ui/shell/language.h"

#include <QApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

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
        const auto &owners = view.snapshot->owners;
        const auto owner = std::ranges::find(owners, name->toStdString(), &OwnerRow::name);
        ask.owner = owner == owners.end() ? 0 : owner->id;
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
