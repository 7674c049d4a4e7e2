// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/gradescheme.h"
#include "domain/rfmscheme.h"

#include <QLocale>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <span>
#include <string_view>

namespace leadbook {

enum class SchemeKind : std::uint8_t
{
    Grading,
    Rfm,
};

/// A scheme that comes with Leadbook, kept as a JSON resource.
struct ShippedScheme
{
    SchemeKind kind;
    std::string_view key; ///< as said to --scheme, unique within its kind
    const char *label;    ///< English, translation context "Scheme"
    const char *resource; ///< path of the JSON
};

/// All shipped schemes; the first of each kind is its default.
std::span<const ShippedScheme> shippedSchemes();

/// A shipped scheme by key; ErrorCode::NotFound names the keys there are.
Result<GradeScheme> shippedGradeScheme(QStringView key = u"default");
Result<RfmScheme> shippedRfmScheme(QStringView key = u"default");

/// The key of the RFM scheme by which a book that is made in the language of @p locale begins: the eight
/// cells of Chinese textbooks, elsewhere the default.
QString newBookRfmScheme(const QLocale &locale);

/// A name, label, grade or segment of a scheme in the user's language: the shipped ones translated, any other
/// as written. @p group tells equal words apart: the label of the criterion a band belongs to, "Grade" for a
/// grade, "Segment" for a segment, empty otherwise (low is 低价值 for value, 较低 for interaction, 低意向 for
/// a grade). Stages of the book are no words of a scheme, see stageLabel().
QString schemeLabel(const QString &written, const QString &group = {});
/// The same of a grade standing alone, and of one within a sentence: 为什么是B级 but 为什么是低意向.
QString gradeLabel(const QString &written);
QString gradeWord(const QString &written);
/// The same of a segment.
QString segmentLabel(const QString &written);
/// Whether schemeLabel() has @p written in its table.
bool isShippedLabel(const QString &written, const QString &group = {});

} // namespace leadbook
