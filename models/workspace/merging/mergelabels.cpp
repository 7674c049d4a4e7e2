// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merging/mergelabels.h"

#include "domain/changelabel.h"

#include <QtGlobal>

namespace leadbook {

QString mergeLabel(const QString &name)
{
    return writtenLabel(QT_TRANSLATE_NOOP("Change", "Merge %1"), name);
}

QString distinctLabel(const QString &name)
{
    return writtenLabel(QT_TRANSLATE_NOOP("Change", "%1 is not the same"), name);
}

QString certainMergeLabel(int pairs)
{
    return writtenLabel(QT_TRANSLATE_N_NOOP("Change", "Merge of %n certain pair(s)"), {}, pairs);
}

QString movedIntoLabel(const QString &name, const QString &company)
{
    return writtenLabel(QT_TRANSLATE_NOOP("Change", "Put into a company: %1"),
                        QStringLiteral("%1 → %2").arg(name, company));
}

QString movedContactLabel(const QString &name, const QString &company)
{
    return writtenLabel(QT_TRANSLATE_NOOP("Change", "Contact to another company: %1"),
                        QStringLiteral("%1 → %2").arg(name, company));
}

} // namespace leadbook
