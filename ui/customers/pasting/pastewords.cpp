// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/pasting/pastewords.h"

#include "items/peoplecolumns.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr qsizetype kMostOfName = 40;

QString tr(const char *text, std::size_t count = 0)
{
    return QCoreApplication::translate("Paste", text, nullptr, static_cast<int>(count));
}

QString labels(const Snapshot &snapshot, ListKind list, const std::vector<FieldRef> &fields)
{
    QStringList names;
    for (const FieldRef field : fields)
        names << columnLabel(snapshot, list, field);
    return QLocale().createSeparatedList(names);
}

QString shortened(const QString &name)
{
    const QString line = name.simplified();
    return line.size() > kMostOfName ? line.first(kMostOfName) + u'…' : line;
}

} // namespace

QList<Span> pasteFigures(const PastePlan &plan)
{
    QList<Span> spans;
    const auto add = [&spans](const QString &text, Tone tone, bool bold) {
        if (!spans.isEmpty())
            spans << Span{u" · "_s, Tone::Muted};
        spans << Span{text, tone, bold};
    };
    if (plan.written.empty())
        add(tr(QT_TRANSLATE_NOOP("Paste", "Nothing would change")), Tone::Text, true);
    else
        add(tr(QT_TRANSLATE_N_NOOP("Paste", "%Ln cell(s) change"), plan.written.size()), Tone::Text, true);
    if (!plan.refused.empty())
        add(tr(QT_TRANSLATE_N_NOOP("Paste", "%Ln cannot be written"), plan.refused.size()), Tone::Bad, true);
    if (plan.same > 0)
        add(tr(QT_TRANSLATE_N_NOOP("Paste", "%Ln stay(s) the same"), plan.same), Tone::Muted, false);
    return spans;
}

QString pastePlaceSentence(const Snapshot &snapshot, const PastePlan &plan, const QString &name)
{
    std::vector<FieldRef> columns = plan.columns;
    std::erase_if(columns, [&plan](FieldRef field) {
        return std::ranges::find(plan.computed, field) != plan.computed.end();
    });
    const QString names = labels(snapshot, plan.edit.list, columns);
    if (columns.empty())
        return tr(QT_TRANSLATE_NOOP("Paste", "None of these columns is written; begin in another one."));
    if (plan.fillsSelected)
        return tr(QT_TRANSLATE_N_NOOP("Paste", "One value for the %Ln row(s) selected: %1"), plan.rows)
            .arg(names);
    return tr(QT_TRANSLATE_N_NOOP("Paste", "%Ln row(s) from “%1” on: %2"), plan.rows)
        .arg(shortened(name), names);
}

QString pasteLeftOut(const Snapshot &snapshot, const PastePlan &plan)
{
    QStringList sentences;
    if (!plan.computed.empty())
        sentences << tr(QT_TRANSLATE_NOOP("Paste", "Not written in the list, so left as they are: %1."))
                         .arg(labels(snapshot, plan.edit.list, plan.computed));
    if (plan.rowsBeyond > 0)
        sentences << tr(QT_TRANSLATE_N_NOOP("Paste", "%Ln row(s) would lie below the end of the list."),
                        plan.rowsBeyond);
    if (plan.columnsBeyond > 0)
        sentences << tr(QT_TRANSLATE_N_NOOP("Paste", "%Ln column(s) would lie right of the last one shown."),
                        plan.columnsBeyond);
    return sentences.join(u'\n');
}

} // namespace leadbook
