// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/surveys/questionnairereader.h"

#include "core/text.h"
#include "domain/overshipped.h"
#include "store/reader.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireReader)
};

Result<std::vector<Questionnaire>> readWritten(sqlite3 *database)
{
    auto read = Statement::prepare(
        database, "SELECT id, key, name, kind, intro, active FROM questionnaire ORDER BY name, id");
    LEADBOOK_TRY(read);
    std::vector<Questionnaire> all;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return all;
        Questionnaire &each = all.emplace_back();
        each.id = read->integer(0);
        each.key = toQString(read->text(1));
        each.name = toQString(read->text(2));
        each.kind = static_cast<QuestionnaireKind>(read->integer(3));
        each.intro = toQString(read->text(4));
        each.isActive = read->integer(5) != 0;
    }
}

Status readQuestions(sqlite3 *database, std::vector<Questionnaire> &all)
{
    std::map<std::int64_t, Questionnaire *> byId;
    for (Questionnaire &each : all)
        byId[each.id] = &each;
    auto read =
        Statement::prepare(database, "SELECT questionnaire, id, kind, text, least, most, choices, sets "
                                     "FROM question ORDER BY questionnaire, position, id");
    LEADBOOK_TRY(read);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        const auto owner = byId.find(read->integer(0));
        if (owner == byId.end())
            continue;
        SurveyQuestion question;
        question.id = read->integer(1);
        question.kind = static_cast<QuestionKind>(read->integer(2));
        question.text = toQString(read->text(3));
        question.least = static_cast<int>(read->integer(4));
        question.most = static_cast<int>(read->integer(5));
        question.choices = toQString(read->text(6)).split(u'\n', Qt::SkipEmptyParts);
        question.sets = toQString(read->text(7));
        owner->second->questions.push_back(std::move(question));
    }
}

} // namespace

Result<std::vector<Questionnaire>> readQuestionnaires(sqlite3 *database)
{
    auto written = readWritten(database);
    LEADBOOK_TRY(written);
    LEADBOOK_TRY(readQuestions(database, *written));
    return overShipped(shippedQuestionnaires(), *std::move(written), shownQuestionnaire);
}

Result<std::vector<Questionnaire>> readQuestionnaires(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return readQuestionnaires(connection->handle());
}

Result<Questionnaire> findQuestionnaire(const std::vector<Questionnaire> &all, const QString &name)
{
    QStringList names;
    for (const Questionnaire &each : all) {
        if (!each.key.isEmpty() && each.key.compare(name, Qt::CaseInsensitive) == 0)
            return each;
        names << (each.key.isEmpty() ? each.name : each.key);
    }
    const auto found = std::ranges::find_if(all, [&name](const Questionnaire &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found != all.end())
        return *found;
    return Error{ErrorCode::NotFound,
                 Words::tr("There is no questionnaire “%1”; there are %2.").arg(name, names.join(u", "_s)),
                 {}};
}

} // namespace leadbook
