// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/schemes/inputchoices.h"

#include "core/text.h"
#include "domain/gradefield.h"
#include "domain/gradeinput.h"

namespace leadbook {

std::vector<InputChoice> inputChoices(const Snapshot &snapshot)
{
    std::vector<InputChoice> choices;
    const auto add = [&choices](const QString &key) { choices.push_back({key, gradeInputLabel(key)}); };
    for (const GradeField &field : gradeFields())
        add(toQString(field.key));
    for (const CustomColumn &custom : snapshot.customs) {
        if (std::holds_alternative<Column<double>>(custom.column))
            add(u"extra." + toQString(custom.name));
    }
    return choices;
}

} // namespace leadbook
