// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/subjectreportwords.h"

#include "workspace/history/historywords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SubjectReportWords)
};

constexpr double kValueWeight = 3;

ReportCell plain(const QString &text)
{
    return {text.simplified(), Tone::Text, false, {}};
}

ReportCell muted(const QString &text)
{
    return {text.simplified(), Tone::Muted, false, {}};
}

/// Writes a person's data block after block.
class SubjectWriter
{
public:
    SubjectWriter(const SubjectData &data, const QLocale &locale)
        : m_data(data)
        , m_locale(locale)
    {
    }

    void records(QList<ReportBlock> &blocks) const
    {
        std::optional<RecordTable> table;
        for (const SubjectRow &row : m_data.rows) {
            if (table != row.table)
                blocks << ReportHeading{HistoryWords::tableLabel(row.table), {}};
            table = row.table;
            ReportTable fields{{{row.title, 1, false}, {QString(), kValueWeight, false}}, {}, {}};
            for (const SubjectField &field : row.fields)
                fields.rows << QList<ReportCell>{muted(field.label), plain(field.text)};
            blocks << fields;
        }
    }

    void grade(const QStringList &lines, QList<ReportBlock> &blocks) const
    {
        if (lines.isEmpty())
            return;
        blocks << ReportHeading{Words::tr("Grade and why"), {}};
        for (const QString &line : lines)
            blocks << ReportText{line, Tone::Text};
    }

    void imports(QList<ReportBlock> &blocks) const
    {
        if (m_data.imports.empty())
            return;
        ReportTable files{{{Words::tr("When"), 1, false}, {Words::tr("File"), kValueWeight, false}}, {}, {}};
        for (const RecordImport &import : m_data.imports)
            files.rows << QList<ReportCell>{muted(moment(import.atMs)), plain(import.file)};
        blocks << ReportHeading{Words::tr("Where it came from"), {}} << files;
    }

    void corrections(QList<ReportBlock> &blocks) const
    {
        ReportTable table{{{Words::tr("When"), 1.3, false},
                           {Words::tr("Field"), 1.4, false},
                           {Words::tr("Before"), 1.5, false},
                           {Words::tr("After"), 1.5, false},
                           {Words::tr("Who"), 1, false}},
                          {},
                          {}};
        for (const FieldChange &change : m_data.history) {
            if (isCorrection(change))
                table.rows << QList<ReportCell>{muted(moment(change.atMs)), plain(change.field),
                                                plain(change.beforeText), plain(change.afterText),
                                                plain(change.who)};
        }
        blocks << ReportHeading{Words::tr("Corrections"), Words::tr("what was put right, newest first")};
        if (table.rows.isEmpty())
            blocks << ReportText{Words::tr("Nothing was corrected."), Tone::Muted};
        else
            blocks << table;
    }

    void history(QList<ReportBlock> &blocks) const
    {
        if (m_data.history.empty())
            return;
        ReportTable changes{{{Words::tr("When"), 1.3, false},
                             {Words::tr("What"), 1.6, false},
                             {Words::tr("Field"), 1.2, false},
                             {Words::tr("Before"), 1.5, false},
                             {Words::tr("After"), 1.5, false}},
                            {},
                            {}};
        for (const FieldChange &change : m_data.history) {
            changes.rows << QList<ReportCell>{
                muted(moment(change.atMs)), plain(u"%1: %2"_s.arg(change.label, change.record)),
                plain(change.field), plain(change.beforeText), plain(change.afterText)};
        }
        blocks << ReportHeading{Words::tr("History"), Words::tr("newest first")} << changes;
    }

    QString moment(std::int64_t ms) const
    {
        return m_locale.toString(QDateTime::fromMSecsSinceEpoch(ms).toLocalTime(), QLocale::ShortFormat);
    }

private:
    const SubjectData &m_data;
    QLocale m_locale;
};

} // namespace

ReportDocument subjectReportDocument(const SubjectData &data, const QStringList &grade, const QString &book,
                                     std::int64_t atMs, const QLocale &locale)
{
    const SubjectWriter writer(data, locale);
    ReportDocument document;
    document.title = Words::tr("All data of %1").arg(data.name);
    document.subtitles = {Words::tr("Everything that the book “%1” holds").arg(book), writer.moment(atMs)};
    document.footer = document.title;
    writer.records(document.blocks);
    writer.grade(grade, document.blocks);
    writer.imports(document.blocks);
    writer.corrections(document.blocks);
    writer.history(document.blocks);
    return document;
}

} // namespace leadbook
