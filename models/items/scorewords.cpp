// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scorewords.h"

#include "domain/daywords.h"
#include "workspace/listcolumn.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>

namespace leadbook {

namespace {

struct ScoreText
{
    Q_DECLARE_TR_FUNCTIONS(Score)
};

/// The fields of deals, which no list has.
struct DealFieldName
{
    std::string_view key;
    const char *label;
};
constexpr std::array<DealFieldName, 6> kDealFields{{
    {"deal.owner", QT_TRANSLATE_NOOP("Score", "Owner of the deal")},
    {"deal.product", QT_TRANSLATE_NOOP("Score", "Product")},
    {"deal.contacts90", QT_TRANSLATE_NOOP("Score", "Contacts in the 90 days before")},
    {"deal.ordersBefore", QT_TRANSLATE_NOOP("Score", "Earlier orders")},
    {"deal.wonBefore", QT_TRANSLATE_NOOP("Score", "Deals won before")},
    {"deal.lostBefore", QT_TRANSLATE_NOOP("Score", "Deals lost before")},
}};

/// Whether the field @p key holds days, which a score counts as numbers.
bool isDay(const Snapshot &snapshot, const std::string &key)
{
    const auto field = findListField(snapshot, key);
    return field && listFieldType(snapshot, *field) == FieldType::Day;
}

/// The day that @p number counts; the text itself where it counts none.
QString dayText(const std::string &number)
{
    const QString text = QString::fromStdString(number);
    bool isNumber = false;
    const double days = QLocale::c().toDouble(text, &isNumber);
    return isNumber && std::abs(days) < double(std::numeric_limits<std::int32_t>::max())
               ? dayWords(Day(static_cast<std::int32_t>(std::lround(days))))
               : text;
}

} // namespace

QString scoreFieldLabel(const Snapshot &snapshot, const std::string &key)
{
    for (const DealFieldName &field : kDealFields) {
        if (field.key == key)
            return ScoreText::tr(field.label);
    }
    const auto field = findListField(snapshot, key);
    return field ? listFieldLabel(snapshot, *field) : QString::fromStdString(key);
}

QString scoreFactorText(const Snapshot &snapshot, const std::vector<ScoreFieldName> &fields,
                        const ScoreFactor &factor)
{
    const QString field = scoreFieldLabel(snapshot, fields[factor.field].key);
    switch (factor.meaning) {
    case ScoreFactor::Meaning::Number:
        if (factor.value.empty())
            return ScoreText::tr("%1: more of it").arg(field);
        if (isDay(snapshot, fields[factor.field].key))
            return ScoreText::tr("%1: %2", "a field and its value").arg(field, dayText(factor.value));
        break;
    case ScoreFactor::Meaning::Missing:
        return ScoreText::tr("%1: not known").arg(field);
    case ScoreFactor::Meaning::Other:
        return ScoreText::tr("%1: a rare value").arg(field);
    default:
        break;
    }
    return ScoreText::tr("%1: %2", "a field and its value").arg(field, QString::fromStdString(factor.value));
}

} // namespace leadbook
