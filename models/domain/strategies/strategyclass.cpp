// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/strategies/strategyclass.h"

#include "domain/filtertext.h"
#include "domain/shippedschemes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct KnownClass
{
    const char *written;
    const char *label; ///< translation context "CustomerClass"
    const char *where; ///< empty: its kind and name compared, or a field of the book's own
};

constexpr std::array kClasses{
    KnownClass{"grade:A", QT_TRANSLATE_NOOP("CustomerClass", "Grade A"), ""},
    KnownClass{"grade:B", QT_TRANSLATE_NOOP("CustomerClass", "Grade B"), ""},
    KnownClass{"grade:C", QT_TRANSLATE_NOOP("CustomerClass", "Grade C"), ""},
    KnownClass{"grade:D", QT_TRANSLATE_NOOP("CustomerClass", "Grade D"), ""},
    KnownClass{"value:high", QT_TRANSLATE_NOOP("CustomerClass", "High value"), "m >= {4/5}"},
    KnownClass{"value:medium", QT_TRANSLATE_NOOP("CustomerClass", "Medium value"),
               "m >= {2/5} and m < {4/5}"},
    KnownClass{"value:low", QT_TRANSLATE_NOOP("CustomerClass", "Low value"), "m >= 1 and m < {2/5}"},
    KnownClass{"satisfaction:high", QT_TRANSLATE_NOOP("CustomerClass", "High satisfaction"), ""},
    KnownClass{"satisfaction:medium", QT_TRANSLATE_NOOP("CustomerClass", "Medium satisfaction"), ""},
    KnownClass{"satisfaction:low", QT_TRANSLATE_NOOP("CustomerClass", "Low satisfaction"), ""},
    KnownClass{"loyalty:high", QT_TRANSLATE_NOOP("CustomerClass", "High loyalty"),
               "(orders >= 3 and lifeCycle != churned) or answered(kind = \"NPS\" and score >= 9)"},
    KnownClass{"loyalty:low", QT_TRANSLATE_NOOP("CustomerClass", "Low loyalty"),
               "orders >= 1 and (orders < 3 or lifeCycle = churned) and not answered(kind = \"NPS\" and "
               "score >= 9)"},
    KnownClass{"need:basic", QT_TRANSLATE_NOOP("CustomerClass", "Basic need"), ""},
    KnownClass{"need:expected", QT_TRANSLATE_NOOP("CustomerClass", "Expected need"), ""},
    KnownClass{"need:latent", QT_TRANSLATE_NOOP("CustomerClass", "Latent need"), ""},
    KnownClass{"behaviour:frequent", QT_TRANSLATE_NOOP("CustomerClass", "Frequent buyer"),
               "ordersInYear >= 4"},
    KnownClass{"behaviour:occasional", QT_TRANSLATE_NOOP("CustomerClass", "Occasional buyer"),
               "orders >= 1 and not ordersInYear >= 4"},
    KnownClass{"behaviour:potential", QT_TRANSLATE_NOOP("CustomerClass", "Potential buyer"), "orders = 0"},
    KnownClass{"lifeCycle:potential", QT_TRANSLATE_NOOP("CustomerClass", "Potential customer"), ""},
    KnownClass{"lifeCycle:initial", QT_TRANSLATE_NOOP("CustomerClass", "Initial customer"), ""},
    KnownClass{"lifeCycle:growth", QT_TRANSLATE_NOOP("CustomerClass", "Growing customer"), ""},
    KnownClass{"lifeCycle:mature", QT_TRANSLATE_NOOP("CustomerClass", "Mature customer"), ""},
    KnownClass{"lifeCycle:churned", QT_TRANSLATE_NOOP("CustomerClass", "Churned customer"), ""},
};

/// Kinds that are fields of people.
constexpr std::array kFields{"grade"_L1, "satisfaction"_L1, "lifeCycle"_L1, "rfm"_L1};

const KnownClass *knownClass(const QString &written)
{
    const auto found = std::ranges::find_if(
        kClasses, [&](const auto &each) { return written == QLatin1String(each.written); });
    return found == kClasses.end() ? nullptr : &*found;
}

} // namespace

ClassParts classParts(const QString &written)
{
    const qsizetype colon = written.indexOf(u':');
    return colon < 0 ? ClassParts{} : ClassParts{written.first(colon), written.sliced(colon + 1)};
}

QString customerClassLabel(const QString &written)
{
    if (const KnownClass *known = knownClass(written))
        return QCoreApplication::translate("CustomerClass", known->label);
    const ClassParts parts = classParts(written);
    if (parts.kind == u"segment")
        return QCoreApplication::translate("CustomerClass", "Segment “%1”").arg(parts.name);
    if (parts.kind == u"rfm")
        return QCoreApplication::translate("CustomerClass", "RFM: %1").arg(segmentLabel(parts.name));
    if (parts.kind == u"grade")
        return QCoreApplication::translate("CustomerClass", "Grade: %1").arg(gradeLabel(parts.name));
    return written;
}

QString customerClassFilter(const QString &written)
{
    const KnownClass *known = knownClass(written);
    if (known && *known->where != '\0')
        return QString::fromLatin1(known->where);
    const ClassParts parts = classParts(written);
    return std::ranges::find(kFields, parts.kind) != kFields.end()
               ? parts.kind + u" = "_s + valueText(parts.name)
               : QString();
}

QStringList needSpellings(const QString &name)
{
    if (name == u"basic")
        return {u"basic"_s, u"basic need"_s, u"基本"_s, u"基本需求"_s};
    if (name == u"expected")
        return {u"expected"_s, u"expected need"_s, u"期望"_s, u"期望需求"_s};
    return name == u"latent" ? QStringList{u"latent"_s, u"latent need"_s, u"潜在"_s, u"潜在需求"_s}
                             : QStringList();
}

} // namespace leadbook
