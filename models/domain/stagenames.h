// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace leadbook {

/// What a word in a stage column says when it is no stage, with the numbers of the book's file.
enum class StageOutcome : std::uint8_t
{
    Won = 1,
    Lost = 2, ///< invalid ones too
};

/// The five stages of a new book in the user's language, first to last.
QStringList defaultStageNames();

/// A stage in the user's language where it is called like one of the five of a new book, else as written: a
/// stage "New" is the user's own word, whatever else is called so.
QString stageLabel(const QString &written);
/// The same of a pipeline and the one of a new book.
QString pipelineLabel(const QString &written);

/// The outcome that a stage name means (Won, Closed Lost, 赢单, 输单, 无效 …); absent for a stage. Case,
/// blanks, punctuation, a leading number and a percentage in brackets make no difference here or below.
std::optional<StageOutcome> stageOutcome(QStringView name);

/// Where a usual stage name, English or Chinese, stands in a sale: names of one rank mean the same. Absent
/// for a name that is not in the dictionary.
std::optional<int> stageRank(QStringView name);

/// The stages among @p names, which come in the order of first appearance, in the order of a sale: usual
/// names by the dictionary, any other behind the name it first appeared after. Outcomes and repetitions are
/// left out.
QStringList orderedStages(const QStringList &names);

/// The stage whose day a column of that header holds ("engage_date" is Engaging, 报价日期 is Quotation): one
/// of
/// @p stages, or, where they are not known yet, a usual name. Empty where it names none (close_date,
/// created); whether the column holds days is for the caller to see.
QString stageOfHeader(QStringView header, const QStringList &stages = {});

} // namespace leadbook
