// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/schemes/inputchoices.h"

#include "core/text.h"
#include "domain/gradefield.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Label
{
    std::string_view key;
    const char *text;
};

constexpr std::array<Label, 11> kLabels{{
    {"need", QT_TRANSLATE_NOOP("GradeInput", "Need")},
    {"value", QT_TRANSLATE_NOOP("GradeInput", "Value")},
    {"stage", QT_TRANSLATE_NOOP("GradeInput", "Stage")},
    {"contactDays30", QT_TRANSLATE_NOOP("GradeInput", "Days of contact in 30")},
    {"contactDays90", QT_TRANSLATE_NOOP("GradeInput", "Days of contact in 90")},
    {"enquiries90", QT_TRANSLATE_NOOP("GradeInput", "Enquiries in 90 days")},
    {"webVisits90", QT_TRANSLATE_NOOP("GradeInput", "Web visits in 90 days")},
    {"meetings90", QT_TRANSLATE_NOOP("GradeInput", "Meetings in 90 days")},
    {"events90", QT_TRANSLATE_NOOP("GradeInput", "Events in 90 days")},
    {"trials90", QT_TRANSLATE_NOOP("GradeInput", "Trials in 90 days")},
    {"replies90", QT_TRANSLATE_NOOP("GradeInput", "Replies in 90 days")},
}};

constexpr auto kCustom = "extra."_L1;

} // namespace

QString inputLabel(const QString &key)
{
    if (key.startsWith(kCustom))
        return key.mid(kCustom.size());
    const auto known = std::ranges::find(kLabels, key.toStdString(), &Label::key);
    return known == kLabels.end() ? key : QCoreApplication::translate("GradeInput", known->text);
}

std::vector<InputChoice> inputChoices(const Snapshot &snapshot)
{
    std::vector<InputChoice> choices;
    const auto add = [&choices](const QString &key) { choices.push_back({key, inputLabel(key)}); };
    for (const GradeField &field : gradeFields())
        add(toQString(field.key));
    for (const CustomColumn &custom : snapshot.customs) {
        if (std::holds_alternative<Column<double>>(custom.column))
            add(kCustom + toQString(custom.name));
    }
    return choices;
}

} // namespace leadbook
