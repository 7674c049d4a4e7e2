// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clusterwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct ClusterWords
{
    Q_DECLARE_TR_FUNCTIONS(ClusterWords)
};

/// From so many standard deviations on it is very much.
constexpr double kVery = 1.5;
constexpr std::size_t kFieldsInName = 2;
constexpr std::size_t kMostInName = 4;

/// How a field that lies off the average is said, by how far.
struct OffWords
{
    const char *veryLow;
    const char *low;
    const char *high;
    const char *veryHigh;

    QString of(double deviation, const QString &label) const
    {
        const char *words =
            deviation < 0 ? (deviation <= -kVery ? veryLow : low) : (deviation >= kVery ? veryHigh : high);
        return ClusterWords::tr(words).arg(label);
    }
};

constexpr OffWords kNumbers{
    QT_TRANSLATE_NOOP("ClusterWords", "%1 very low"), QT_TRANSLATE_NOOP("ClusterWords", "%1 low"),
    QT_TRANSLATE_NOOP("ClusterWords", "%1 high"), QT_TRANSLATE_NOOP("ClusterWords", "%1 very high")};
/// Days count backwards: many of them are long ago.
constexpr OffWords kDays{
    QT_TRANSLATE_NOOP("ClusterWords", "%1 very recent"), QT_TRANSLATE_NOOP("ClusterWords", "%1 recent"),
    QT_TRANSLATE_NOOP("ClusterWords", "%1 long ago"), QT_TRANSLATE_NOOP("ClusterWords", "%1 very long ago")};

constexpr std::array<const char *, 4> kScales{
    // in the order of ClusterScale
    QT_TRANSLATE_NOOP("ClusterWords", "As they are"), QT_TRANSLATE_NOOP("ClusterWords", "Z-scores"),
    QT_TRANSLATE_NOOP("ClusterWords", "Logarithms"), QT_TRANSLATE_NOOP("ClusterWords", "Ranks")};

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0);
}

QString nameOf(std::span<const ClusterField> fields, const ClusterProfile &profile, std::size_t cluster,
               std::size_t most)
{
    QStringList parts;
    for (const std::size_t field : profile.tellingFields(cluster, most)) {
        const double deviation = profile.clusters[cluster][field].deviation;
        if (std::abs(deviation) < ClusterProfile::kNotable)
            continue;
        const ClusterField &own = fields[field];
        const OffWords &words = own.type == FieldType::Day ? kDays : kNumbers;
        parts << (own.isNumber() ? words.of(deviation, own.label())
                                 : ClusterWords::tr("%1: %2").arg(
                                       own.label(), own.levelLabel(profile.clusters[cluster][field].level)));
    }
    return parts.isEmpty() ? ClusterWords::tr("Like the average") : parts.join(ClusterWords::tr(", "));
}

} // namespace

QString ClusterField::label() const
{
    return field.custom == 0 ? fieldLabel(field.id) : ownName;
}

bool ClusterField::isNumber() const
{
    return type == FieldType::Integer || type == FieldType::Real || type == FieldType::Money ||
           type == FieldType::Day;
}

QString ClusterField::levelLabel(std::uint32_t level) const
{
    if (level == ChoiceCodes::kOther)
        return ClusterWords::tr("rarer ones");
    const QString text = levels.value(static_cast<qsizetype>(level));
    if (text.isEmpty())
        return ClusterWords::tr("not known");
    // Grades have the names that the book's scheme gives them.
    const bool isGrade = field.custom == 0 && (field.id == FieldId::Grade || field.id == FieldId::GradeUpTo);
    const FieldId choices = field.custom == 0 ? field.id : FieldId::DoNotContact;
    if (type != FieldType::Text && !isGrade) {
        for (const Choice &choice : fieldOf(choices).choices) {
            if (QLatin1StringView(choice.key.data(), qsizetype(choice.key.size())) == text)
                return choiceLabel(choices, choice.value);
        }
    }
    return text;
}

ClusterField clusterField(const Snapshot &snapshot, FieldRef field)
{
    return {field, listFieldKey(snapshot, field),
            field.custom == 0 ? QString() : listFieldLabel(snapshot, field), listFieldType(snapshot, field)};
}

std::vector<ClusterField> clusterFields(const Snapshot &snapshot, std::span<const FieldRef> fields,
                                        const ScoreTable &table)
{
    std::vector<ClusterField> all = clusterFields(snapshot, fields);
    for (std::size_t field = 0; field < all.size(); ++field) {
        for (const std::string &level : table.fields[field].level)
            all[field].levels << QString::fromStdString(level);
    }
    return all;
}

std::vector<ClusterField> clusterFields(const Snapshot &snapshot, std::span<const FieldRef> fields)
{
    std::vector<ClusterField> all;
    for (const FieldRef field : fields)
        all.push_back(clusterField(snapshot, field));
    return all;
}

QStringList clusterNames(std::span<const ClusterField> fields, const ClusterProfile &profile)
{
    QStringList names;
    for (std::size_t cluster = 0; cluster < profile.clusters.size(); ++cluster)
        names << nameOf(fields, profile, cluster, kFieldsInName);
    // Who is called like another is told in more words, and by a number where there are none.
    for (std::size_t most = kFieldsInName + 1; most <= kMostInName; ++most) {
        const QStringList before = names;
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (before.count(before[i]) > 1)
                names[i] = nameOf(fields, profile, static_cast<std::size_t>(i), most);
        }
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString shared = names[i];
        int number = 1;
        for (qsizetype other = i + 1; other < names.size(); ++other) {
            if (names[other] == shared)
                names[other] = ClusterWords::tr("%1 (%2)").arg(shared).arg(++number);
        }
    }
    return names;
}

QString scaleLabel(ClusterScale scale)
{
    return ClusterWords::tr(kScales[static_cast<std::size_t>(scale)]);
}

QString adviceSentence(std::span<const ClusterField> fields, const ScaleAdvice &advice)
{
    const QString label = advice.field < fields.size() ? fields[advice.field].label() : QString();
    switch (advice.reason) {
    case ScaleReason::SameUnits:
        return ClusterWords::tr("Advised: as they are; the fields spread alike.");
    case ScaleReason::Units:
        return ClusterWords::tr("Advised: z-scores; else %1 would outweigh the others.").arg(label);
    case ScaleReason::Skewed:
        return ClusterWords::tr("Advised: logarithms; %1 has a few very large values.").arg(label);
    case ScaleReason::Tails:
        return ClusterWords::tr("Advised: ranks; %1 has values far out even as logarithms.").arg(label);
    }
    return {};
}

QString countSentence(std::size_t count, double silhouette)
{
    return ClusterWords::tr("k = %1 chosen by silhouette %2")
        .arg(qulonglong{count})
        .arg(silhouette, 0, 'f', 2);
}

QString verdictSentence(ClusterVerdict verdict)
{
    switch (verdict) {
    case ClusterVerdict::Real:
        return {};
    case ClusterVerdict::NotReal:
        return ClusterWords::tr("No real clusters: customers without any groups could look like this.");
    case ClusterVerdict::NotJudged:
        return ClusterWords::tr("Made from the given centres; not judged.");
    }
    return {};
}

QString missingSentence(std::size_t missing)
{
    return missing == 0
               ? QString()
               : ClusterWords::tr("Left out because a value is missing: %1").arg(qulonglong{missing});
}

QString stabilitySentence(double jaccard)
{
    const QString value = QLocale().toString(jaccard, 'f', 2);
    return (jaccard >= ClusterStability::kStable ? ClusterWords::tr("Stable: Jaccard %1 over %2 resamples.")
                                                 : ClusterWords::tr("Not stable: Jaccard %1 over %2 "
                                                                    "resamples; other customers of the same "
                                                                    "kind would be grouped otherwise."))
        .arg(value)
        .arg(ClusterStability::kResamples);
}

QString fidelitySentence(double fidelity)
{
    return ClusterWords::tr("Rules that tell the clusters apart, right for %1 % of the customers held out:")
        .arg(percent(fidelity));
}

} // namespace leadbook
