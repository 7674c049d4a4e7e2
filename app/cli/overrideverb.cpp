// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findcustomer.h"
#include "app/cli/gradejson.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "domain/shippedschemes.h"
#include "items/gradereason.h"
#include "workspace/grading/overridework.h"

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// The grade of the scheme that was meant by @p text, whatever its case.
Result<QString> findGrade(const GradeScheme &scheme, const QString &text)
{
    const QStringList grades = scheme.grades();
    for (const QString &grade : grades) {
        if (grade.compare(text, Qt::CaseInsensitive) == 0)
            return grade;
    }
    return Error{ErrorCode::Invalid,
                 Cli::tr("There is no grade “%1”; name one of: %2.").arg(text, grades.join(u", "_s)),
                 {}};
}

Result<RecordWork> workOf(const Session &session, const View &view, Row row, const QStringList &arguments)
{
    const std::int64_t customer = view.snapshot->customers.ids[row];
    if (session.option(u"end"_s)) {
        if (arguments.size() > 1)
            return usageError(Cli::tr("Name a grade to set it or use --end to end it, not both."));
        return gradeByRules(customer, view.asOf);
    }
    if (arguments.size() < 2 || !session.option(u"reason"_s) || !session.option(u"until"_s))
        return usageError(
            Cli::tr("Name the customer and the grade, why (--reason) and until when (--until DATE)."));
    const auto until = session.day(u"until"_s);
    LEADBOOK_TRY(until);
    const auto grade = findGrade(view.settings->grading, arguments[1]);
    LEADBOOK_TRY(grade);
    const QString who = session.option(u"who"_s).value_or(QString()).trimmed();
    return setGradeByHand(customer, {*grade, *session.option(u"reason"_s), *until, who}, view.asOf);
}

} // namespace

Status runGradeOverride(Session &session, const QStringList &arguments)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto row = findCustomer(*(*view)->snapshot, arguments.front());
    LEADBOOK_TRY(row);
    const auto work = workOf(session, **view, *row, arguments);
    LEADBOOK_TRY(work);
    const auto changed = await(session.workspace().change(work->label, work->work));
    LEADBOOK_TRY(changed);
    const ViewPtr after = session.workspace().view();
    const QStringList grades = after->settings->grading.grades();
    const QString grade = grades.value(after->derived.choice(FieldId::Grade)[*row]);
    const auto byHand = gradeByHand(*after, *row);
    QJsonObject json{{u"customer"_s, qint64{after->snapshot->customers.ids[*row]}}, {u"grade"_s, grade}};
    json[u"byHand"_s] = byHandJson(byHand);
    session.print(json,
                  {byHand ? byHandText(*byHand) : Cli::tr("Grade %1, by the rules").arg(gradeWord(grade))});
    return {};
}

} // namespace leadbook::cli
