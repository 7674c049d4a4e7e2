// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/feedback/feedbackwork.h"

#include "domain/changelabel.h"
#include "store/editor.h"
#include "workspace/cellvalues.h"
#include "workspace/feedback/feedbackdesk.h"
#include "workspace/ownership/booksetting.h"
#include "workspace/today/daysoff.h"

#include <QCoreApplication>

#include <array>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackWork)
};

Error invalid(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, {}};
}

Result<std::optional<std::int64_t>> ownerOf(Editor &editor, std::int64_t customer)
{
    auto read = editor.prepare("SELECT owner FROM customer WHERE id = ?1");
    LEADBOOK_TRY(read);
    read->bind(1, customer);
    const auto row = read->step();
    LEADBOOK_TRY(row);
    if (!*row)
        return Error{ErrorCode::NotFound, Words::tr("The customer is no longer there; choose another one."),
                     QString::number(customer)};
    return read->isNull(0) ? std::optional<std::int64_t>() : std::optional(read->integer(0));
}

Status open(Editor &editor, const NewFeedback &feedback, Day today)
{
    if (feedback.text.trimmed().isEmpty())
        return invalid(Words::tr("Write what the customer said."));
    const auto owner = ownerOf(editor, feedback.customer);
    LEADBOOK_TRY(owner);
    const auto terms = readTerms(editor.database());
    LEADBOOK_TRY(terms);
    const auto days = readWorkdays(editor.database());
    LEADBOOK_TRY(days);
    const QString kind = feedback.kind.trimmed();
    const std::array cells{Cell{"customer", qlonglong{feedback.customer}},
                           Cell{"contact", idOrNull(feedback.contact.value_or(0))},
                           Cell{"opened_day", today.number()},
                           Cell{"kind", kind.isEmpty() ? QVariant() : QVariant(kind)},
                           Cell{"text", feedback.text.trimmed()},
                           Cell{"owner", idOrNull((feedback.owner ? feedback.owner : *owner).value_or(0))},
                           Cell{"due_day", days->addWorkdays(today, terms->of(feedback.grade)).number()}};
    const auto inserted = editor.insert(RecordTable::Feedback, cells);
    LEADBOOK_TRY(inserted);
    return {};
}

/// The day of the first answer; no day: none yet.
Result<Day> answeredOn(Editor &editor, std::int64_t feedback)
{
    auto read = editor.prepare("SELECT answered_day FROM feedback WHERE id = ?1");
    LEADBOOK_TRY(read);
    read->bind(1, feedback);
    const auto row = read->step();
    LEADBOOK_TRY(row);
    if (!*row)
        return Error{ErrorCode::NotFound, Words::tr("That feedback is no longer there."),
                     QString::number(feedback)};
    return read->day(0);
}

Status answer(Editor &editor, std::int64_t feedback, Day day)
{
    const auto before = answeredOn(editor, feedback);
    LEADBOOK_TRY(before);
    return before->isValid() ? Status()
                             : editor.update(RecordTable::Feedback, feedback,
                                             std::array{Cell{"answered_day", day.number()}});
}

} // namespace

RecordWork addFeedback(const NewFeedback &feedback, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Feedback noted")),
            [feedback, today](Editor &editor) { return open(editor, feedback, today); }};
}

RecordWork answerFeedback(std::int64_t feedback, Day day)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Feedback answered")),
            [feedback, day](Editor &editor) { return answer(editor, feedback, day); }};
}

RecordWork solveFeedback(std::int64_t feedback, const QString &resolution, Day day)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Feedback solved")),
            [feedback, words = resolution.trimmed(), day](Editor &editor) -> Status {
                if (words.isEmpty())
                    return invalid(Words::tr("Write how it was solved."));
                LEADBOOK_TRY(answer(editor, feedback, day));
                return editor.update(RecordTable::Feedback, feedback,
                                     std::array{Cell{"closed_day", day.number()}, Cell{"resolution", words}});
            }};
}

RecordWork reopenFeedback(std::int64_t feedback)
{
    return {
        writtenLabel(QT_TRANSLATE_NOOP("Change", "Feedback opened again")), [feedback](Editor &editor) {
            return editor.update(RecordTable::Feedback, feedback, std::array{Cell{"closed_day", QVariant()}});
        }};
}

RecordWork setFeedbackTerms(const FeedbackTerms &terms)
{
    return {
        writtenLabel(QT_TRANSLATE_NOOP("Change", "Days to answer feedback changed")),
        [terms](Editor &editor) { return writeBookSetting(editor, kFeedbackTermsSetting, terms.text()); }};
}

} // namespace leadbook
