// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/gradereview.h"

#include "domain/changelabel.h"
#include "store/reader.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::string_view kSetting = "grades.reviewed"; // a day's number

constexpr std::string_view kSchemeInUse = "SELECT id, review_day FROM scheme WHERE kind = 'grading' AND "
                                          "in_use = 1 ORDER BY version DESC, id DESC LIMIT 1";

} // namespace

RecordWork markGradesReviewed(Day day)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Movements of grades reviewed")),
            [day](Editor &editor) -> Status {
                auto known = editor.prepare("SELECT id FROM setting WHERE name = ?1");
                LEADBOOK_TRY(known);
                known->bind(1, kSetting);
                const auto row = known->step();
                LEADBOOK_TRY(row);
                const Cell value{"value", QString::number(day.number())};
                if (*row)
                    return editor.update(RecordTable::Setting, known->integer(0), std::array{value});
                const std::array cells{Cell{"name", QString::fromLatin1(kSetting.data(), kSetting.size())},
                                       value};
                LEADBOOK_TRY(editor.insert(RecordTable::Setting, cells));
                return {};
            }};
}

Result<Day> lastGradeReview(const QString &path)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    auto read = Statement::prepare(connection->handle(),
                                   "SELECT CAST(value AS INTEGER) FROM setting WHERE name = ?1");
    LEADBOOK_TRY(read);
    read->bind(1, kSetting);
    const auto row = read->step();
    LEADBOOK_TRY(row);
    return *row ? read->day(0) : Day();
}

RecordWork setSchemeReview(Day day)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Set when the grading rules are due for review")),
            [day](Editor &editor) -> Status {
                auto inUse = editor.prepare(kSchemeInUse);
                LEADBOOK_TRY(inUse);
                const auto row = inUse->step();
                LEADBOOK_TRY(row);
                if (!*row)
                    return Error{ErrorCode::NotFound,
                                 QCoreApplication::translate(
                                     "GradeReview", "The book has no rules of its own yet; apply a scheme "
                                                    "first, then set when it is due for review."),
                                 {}};
                const QVariant value = day.isValid() ? QVariant(int{day.number()}) : QVariant();
                return editor.update(RecordTable::Scheme, inUse->integer(0),
                                     std::array{Cell{"review_day", value}});
            }};
}

Result<Day> schemeReview(const QString &path)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    auto read = Statement::prepare(connection->handle(), kSchemeInUse);
    LEADBOOK_TRY(read);
    const auto row = read->step();
    LEADBOOK_TRY(row);
    return *row ? read->day(1) : Day();
}

} // namespace leadbook
