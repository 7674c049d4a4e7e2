// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/updatereason.h"

#include <QCoreApplication>

#include <array>

namespace leadbook {

namespace {

/// By PeopleMatch::Sign.
constexpr std::array<const char *, kRowSigns> kSigns{
    "",
    QT_TRANSLATE_NOOP("Import", "same key"),
    QT_TRANSLATE_NOOP("Import", "same credit code"),
    QT_TRANSLATE_NOOP("Import", "same phone"),
    QT_TRANSLATE_NOOP("Import", "same WeChat"),
    QT_TRANSLATE_NOOP("Import", "same e-mail"),
    QT_TRANSLATE_NOOP("Import", "same name and city"),
    QT_TRANSLATE_NOOP("Import", "same name"),
    "",
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

} // namespace

QString updateReason(PeopleMatch::Sign sign, const std::vector<FieldId> &fields, const QStringList &extras,
                     bool overwrites)
{
    constexpr qsizetype kMostNamed = 4;
    QStringList names;
    for (const FieldId field : fields) {
        if (const QString label = fieldLabel(field); !names.contains(label))
            names << label;
    }
    names << extras;
    const QString by = tr(kSigns[static_cast<std::size_t>(sign)]);
    if (names.isEmpty())
        return by;
    QString list =
        names.first(std::min(names.size(), kMostNamed)).join(tr(QT_TRANSLATE_NOOP("Import", ", ")));
    if (const auto more = static_cast<int>(names.size() - kMostNamed); more > 0)
        list = QCoreApplication::translate("Import", "%1 and %n more", nullptr, more).arg(list);
    const QString does = overwrites ? tr(QT_TRANSLATE_NOOP("Import", "changes %1")).arg(list)
                                    : tr(QT_TRANSLATE_NOOP("Import", "fills %1")).arg(list);
    return by.isEmpty() ? does : tr(QT_TRANSLATE_NOOP("Import", "%1: %2")).arg(by, does);
}

} // namespace leadbook
