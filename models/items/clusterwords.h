// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/clusters/clusteranalysis.h"
#include "workspace/clusters/clustertable.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// A field as it can be named in any language, without the book.
struct ClusterField
{
    FieldRef field;
    QString key;     ///< as filters name it
    QString ownName; ///< of a field of the user's own
    FieldType type = FieldType::Real;

    QStringList levels = {}; ///< of choices: their texts by code, the first empty: not known

    /// Its name in the user's language.
    QString label() const;
    bool isNumber() const;
    /// The choice of the code @p level, or ChoiceCodes::kOther, in the user's language.
    QString levelLabel(std::uint32_t level) const;
};

/// @p field of the book that @p snapshot holds.
ClusterField clusterField(const Snapshot &snapshot, FieldRef field);
/// Those that @p table has, with their choices.
std::vector<ClusterField> clusterFields(const Snapshot &snapshot, std::span<const FieldRef> fields,
                                        const ScoreTable &table);
std::vector<ClusterField> clusterFields(const Snapshot &snapshot, std::span<const FieldRef> fields);

/// What each cluster is like in a few words, "Revenue very high, Last purchase recent", no two of them the
/// same; @p fields are those of @p profile.
QStringList clusterNames(std::span<const ClusterField> fields, const ClusterProfile &profile);

/// How distances are measured: "Logarithms".
QString scaleLabel(ClusterScale scale);
/// Which scale is advised, and why.
QString adviceSentence(std::span<const ClusterField> fields, const ScaleAdvice &advice);

/// "k = 4 chosen by silhouette 0.52".
QString countSentence(std::size_t count, double silhouette);
/// What is to be said of whether the clusters are any; empty where they are.
QString verdictSentence(ClusterVerdict verdict);
/// "Left out because a value is missing: 12"; empty where nobody was.
QString missingSentence(std::size_t missing);
/// "Stable: Jaccard 0.91 over 20 resamples."
QString stabilitySentence(double jaccard);
/// "Rules that tell the clusters apart, right for 94 % of the customers held out:"
QString fidelitySentence(double fidelity);

} // namespace leadbook
