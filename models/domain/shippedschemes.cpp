// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedschemes.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>

// A resource in a static library is linked only where it is named, outside every namespace.
static void initSchemeResources()
{
    Q_INIT_RESOURCE(schemes);
}

namespace leadbook {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShippedScheme)
};

constexpr ShippedScheme kSchemes[] = {
    {SchemeKind::Grading, "default", QT_TRANSLATE_NOOP("Scheme", "Need, value, interaction, stage"),
     ":/schemes/grade-default.json"},
    {SchemeKind::Grading, "software", QT_TRANSLATE_NOOP("Scheme", "Software company"),
     ":/schemes/grade-software.json"},
    {SchemeKind::Grading, "manufacturer", QT_TRANSLATE_NOOP("Scheme", "Manufacturer"),
     ":/schemes/grade-manufacturer.json"},
    {SchemeKind::Grading, "intent", QT_TRANSLATE_NOOP("Scheme", "Buying intent"),
     ":/schemes/grade-intent.json"},
    {SchemeKind::Grading, "value", QT_TRANSLATE_NOOP("Scheme", "Value tiers"), ":/schemes/grade-value.json"},
    {SchemeKind::Rfm, "default", QT_TRANSLATE_NOOP("Scheme", "Eleven segments"),
     ":/schemes/rfm-default.json"},
    {SchemeKind::Rfm, "high-low", QT_TRANSLATE_NOOP("Scheme", "Eight cells"), ":/schemes/rfm-high-low.json"},
    {SchemeKind::Rfm, "tiers", QT_TRANSLATE_NOOP("Scheme", "High, medium, low"), ":/schemes/rfm-tiers.json"},
    {SchemeKind::Rfm, "rfm-package", QT_TRANSLATE_NOOP("Scheme", "R package rfm"),
     ":/schemes/rfm-package.json"},
};

struct Label
{
    const char *text;
    const char *group; ///< empty: any group
};

constexpr Label kLabels[] = {
    {QT_TRANSLATE_NOOP("Scheme", "Need"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "Value"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "Interaction"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "Stage"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "Purchase intent"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "Frequency"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "Quality"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "Purchase frequency"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "regular"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "occasional"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "clear"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "partly"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "unclear"), ""},
    QT_TRANSLATE_NOOP3("Scheme", "high", "Value"),
    QT_TRANSLATE_NOOP3("Scheme", "average", "Value"),
    QT_TRANSLATE_NOOP3("Scheme", "low", "Value"),
    {QT_TRANSLATE_NOOP("Scheme", "frequent"), ""},
    QT_TRANSLATE_NOOP3("Scheme", "low", "Interaction"),
    QT_TRANSLATE_NOOP3("Scheme", "low", "Frequency"),
    {QT_TRANSLATE_NOOP("Scheme", "very low"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "First contact"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "Needs analysis"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "Solution design"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "Quotation"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "Signing"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "no stage"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "enquiry"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "three visits"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "any visit"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "meeting"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "event"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "trial"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "reply"), ""},
    {QT_TRANSLATE_NOOP("Scheme", "none"), ""},
    QT_TRANSLATE_NOOP3("Scheme", "A", "Grade"),
    QT_TRANSLATE_NOOP3("Scheme", "B", "Grade"),
    QT_TRANSLATE_NOOP3("Scheme", "C", "Grade"),
    QT_TRANSLATE_NOOP3("Scheme", "D", "Grade"),
    QT_TRANSLATE_NOOP3("Scheme", "high", "Grade"),
    QT_TRANSLATE_NOOP3("Scheme", "medium", "Grade"),
    QT_TRANSLATE_NOOP3("Scheme", "low", "Grade"),
    QT_TRANSLATE_NOOP3("Scheme", "Champions", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Loyal", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Potential loyal", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "New", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Promising", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Need attention", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "About to sleep", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "At risk", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Can’t lose", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Hibernating", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Lost", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Important value", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Important growth", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Important keep", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Important win-back", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Ordinary value", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Ordinary growth", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Ordinary keep", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Ordinary win-back", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "High value", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Medium value", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Low value", "Segment"),
    QT_TRANSLATE_NOOP3("Scheme", "Others", "Segment"),
};

QString keysOf(SchemeKind kind)
{
    QStringList keys;
    for (const ShippedScheme &scheme : kSchemes)
        if (scheme.kind == kind)
            keys << QString::fromUtf8(scheme.key);
    return keys.join(QStringLiteral(", "));
}

Result<QByteArray> shippedJson(SchemeKind kind, QStringView key)
{
    const auto *found = std::ranges::find_if(kSchemes, [kind, key](const ShippedScheme &scheme) {
        return scheme.kind == kind && QString::fromUtf8(scheme.key) == key;
    });
    if (found == std::ranges::end(kSchemes)) {
        const QString message = Text::tr("There is no scheme “%1”; use one of %2, or a scheme file.");
        return Error{ErrorCode::NotFound, message.arg(key, keysOf(kind)), {}};
    }
    initSchemeResources();
    QFile file(QString::fromUtf8(found->resource));
    if (!file.open(QIODevice::ReadOnly)) {
        const QString message = Text::tr("The scheme “%1” cannot be read; install Leadbook again.");
        return Error{ErrorCode::Io, message.arg(key), file.errorString()};
    }
    return file.readAll();
}

} // namespace

std::span<const ShippedScheme> shippedSchemes()
{
    return kSchemes;
}

Result<GradeScheme> shippedGradeScheme(QStringView key)
{
    return shippedJson(SchemeKind::Grading, key).and_then(GradeScheme::fromJson);
}

Result<RfmScheme> shippedRfmScheme(QStringView key)
{
    return shippedJson(SchemeKind::Rfm, key).and_then(RfmScheme::fromJson);
}

QString newBookRfmScheme(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese ? QStringLiteral("high-low") : QStringLiteral("default");
}

QString schemeLabel(const QString &written, const QString &group)
{
    const QByteArray text = written.toUtf8();
    return QCoreApplication::translate("Scheme", text.constData(), group.toUtf8().constData());
}

QString gradeLabel(const QString &written)
{
    return schemeLabel(written, QStringLiteral("Grade"));
}

QString gradeWord(const QString &written)
{
    const QString label = gradeLabel(written);
    return label.size() == 1
               ? QCoreApplication::translate("Scheme", "%1", "a grade of one letter within a sentence")
                     .arg(label)
               : label;
}

QString segmentLabel(const QString &written)
{
    return schemeLabel(written, QStringLiteral("Segment"));
}

bool isShippedLabel(const QString &written, const QString &group)
{
    return std::ranges::any_of(kLabels,
                               [&](const Label &label) {
                                   return written == QString::fromUtf8(label.text) &&
                                          (*label.group == '\0' || group == QString::fromUtf8(label.group));
                               }) ||
           std::ranges::any_of(kSchemes, [&](const ShippedScheme &scheme) {
               return written == QString::fromUtf8(scheme.label);
           });
}

} // namespace leadbook
