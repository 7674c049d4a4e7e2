// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/erasewords.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EraseWords)
};

bool isEmpty(const TableCounts &counts)
{
    return countsText(counts).isEmpty();
}

QString placeOf(const TraceHit &hit)
{
    const QString file = QDir::toNativeSeparators(hit.file);
    return hit.part.isEmpty() ? file : file + u" » "_s + hit.part;
}

/// What became of the backups that held somebody.
void addBackups(const EraseCertificate &certificate, QList<ReportBlock> &blocks)
{
    if (certificate.backups.isEmpty() && certificate.outOfReach.isEmpty())
        return;
    ReportTable table{{{Words::tr("Backup"), 3, false}, {Words::tr("What became of it"), 2, false}}, {}, {}};
    for (const QString &backup : certificate.backups) {
        const bool isRemoved = certificate.removedBackups.contains(backup);
        const bool isRewritten = certificate.rewrittenBackups.contains(backup);
        table.rows << QList<ReportCell>{{QDir::toNativeSeparators(backup), Tone::Text, false, {}},
                                        {isRemoved     ? Words::tr("removed")
                                         : isRewritten ? Words::tr("erased from it too")
                                                       : Words::tr("kept: restoring it brings the data back"),
                                         isRemoved || isRewritten ? Tone::Text : Tone::Bad,
                                         false,
                                         {}}};
    }
    for (const QString &place : certificate.outOfReach)
        table.rows << QList<ReportCell>{
            {QDir::toNativeSeparators(place), Tone::Text, false, {}},
            {Words::tr("not there now: look yourself, or erase again with it"), Tone::Warning, false, {}}};
    blocks << ReportHeading{Words::tr("Backups of the book"), {}} << table;
}

void addSearch(const EraseCertificate &certificate, const QLocale &locale, QList<ReportBlock> &blocks)
{
    const Erasure &erasure = certificate.erasure;
    blocks << ReportHeading{Words::tr("Search afterwards"), {}};
    blocks << ReportText{
        Words::tr("%1 texts were looked for byte by byte in %2 of files, and in %3 that they hold packed. %4 "
                  "more are not looked for, because others have the same.")
            .arg(formatCount(erasure.texts - erasure.held, locale),
                 locale.formattedDataSize(certificate.searchedBytes),
                 locale.formattedDataSize(certificate.unpackedBytes), formatCount(erasure.held, locale)),
        Tone::Text};
    ReportTable files{{{Words::tr("File searched"), 4, false}, {Words::tr("Found"), 1.4, true}}, {}, {}};
    for (const QString &file : certificate.files) {
        const auto hits = std::ranges::count(certificate.found, file, &TraceHit::file);
        const bool isUnread = certificate.unread.contains(file);
        files.rows << QList<ReportCell>{{QDir::toNativeSeparators(file), Tone::Text, false, {}},
                                        {hits > 0   ? formatCount(hits, locale)
                                         : isUnread ? Words::tr("not all readable")
                                                    : Words::tr("nothing"),
                                         hits > 0   ? Tone::Bad
                                         : isUnread ? Tone::Warning
                                                    : Tone::Good,
                                         false,
                                         {}}};
    }
    blocks << files;
    for (const TraceHit &hit : certificate.found)
        blocks << ReportText{
            Words::tr("Found in %1 at byte %2").arg(placeOf(hit), locale.toString(qlonglong{hit.offset})),
            Tone::Bad};
}

} // namespace

QStringList erasePlanLines(const EraseCertificate &plan, const QLocale &locale)
{
    const Erasure &erasure = plan.erasure;
    QStringList lines;
    if (!isEmpty(erasure.removed))
        lines << Words::tr("Goes for good: %1").arg(countsText(erasure.removed));
    if (!isEmpty(erasure.anonymous))
        lines << Words::tr("Stays without name and text, so that sums stay right: %1")
                     .arg(countsText(erasure.anonymous));
    lines << Words::tr("From the history: %1 records, %2 labels")
                 .arg(formatCount(erasure.pageRows, locale), formatCount(erasure.labels, locale));
    return lines;
}

ReportDocument eraseReportDocument(const EraseCertificate &certificate, const QString &book,
                                   std::int64_t atMs, const QLocale &locale)
{
    const Erasure &erasure = certificate.erasure;
    ReportDocument document;
    document.title = Words::tr("Certificate of an erasure");
    document.subtitles = {
        Words::tr("Book “%1”").arg(book),
        locale.toString(QDateTime::fromMSecsSinceEpoch(atMs).toLocalTime(), QLocale::ShortFormat),
        Words::tr("%Ln people erased", nullptr, static_cast<int>(erasure.people))};
    document.footer = document.title;
    const bool isProven = certificate.found.empty() && certificate.unread.isEmpty();
    document.blocks << ReportText{
        isProven ? Words::tr("Nothing of their data was found in the files searched.")
                 : Words::tr("The book holds nothing of their data any more, but see below what else was "
                             "found or could not be read."),
        isProven ? Tone::Good : Tone::Bad};
    document.blocks << ReportHeading{Words::tr("What was done"), {}};
    document.blocks << ReportText{
        Words::tr("Removed: %1")
            .arg(isEmpty(erasure.removed) ? Words::tr("nothing") : countsText(erasure.removed)),
        Tone::Text};
    document.blocks << ReportText{
        Words::tr("Kept without name and text: %1")
            .arg(isEmpty(erasure.anonymous) ? Words::tr("nothing") : countsText(erasure.anonymous)),
        Tone::Text};
    document.blocks << ReportText{
        Words::tr("From the history: %1 records, %2 labels")
            .arg(formatCount(erasure.pageRows, locale), formatCount(erasure.labels, locale)),
        Tone::Text};
    addBackups(certificate, document.blocks);
    addSearch(certificate, locale, document.blocks);
    document.blocks << ReportText{
        Words::tr(
            "This certificate names nobody. Copies that were made elsewhere are not known to Leadbook."),
        Tone::Muted};
    return document;
}

QString plainReport(const ReportDocument &document)
{
    QStringList lines{document.title};
    lines << document.subtitles << QString();
    for (const ReportBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block)) {
            lines << QString() << heading->text;
        } else if (const auto *text = std::get_if<ReportText>(&block)) {
            lines << text->text;
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            for (const QList<ReportCell> &row : table->rows) {
                QStringList cells;
                for (const ReportCell &cell : row)
                    cells << cell.text;
                lines << u"- "_s + cells.join(u": "_s);
            }
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace leadbook
