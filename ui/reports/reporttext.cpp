// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reporttext.h"

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

QString joined(const QStringList &parts)
{
    QStringList some;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            some << part;
    }
    return some.join(u" · "_s);
}

/// Adds a block's lines.
struct Lines
{
    QStringList &lines;

    void operator()(const ReportHeading &heading) const
    {
        lines << QString() << heading.text;
        if (!heading.note.isEmpty())
            lines << heading.note;
    }
    void operator()(const ReportText &text) const { lines << text.text; }
    void operator()(const ReportFigures &figures) const
    {
        for (const ReportFigure &figure : figures.figures)
            lines << u"%1: %2"_s.arg(figure.label, joined({figure.value, figure.note}));
    }
    void operator()(const ReportBars &bars) const
    {
        for (const ReportBar &bar : bars.bars)
            lines << joined({bar.label, bar.note, bar.value});
    }
    void operator()(const ReportTable &table) const
    {
        for (const QList<ReportCell> &row : table.rows) {
            QStringList cells;
            for (const ReportCell &cell : row)
                cells << cell.text;
            lines << u"- "_s + joined(cells);
        }
        if (!table.more.isEmpty())
            lines << table.more;
    }
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// Adds a block as HTML.
struct Html
{
    QString &html;

    void operator()(const ReportHeading &heading) const
    {
        html += u"<h3>%1</h3>"_s.arg(escaped(heading.text));
        if (!heading.note.isEmpty())
            html += u"<p>%1</p>"_s.arg(escaped(heading.note));
    }
    void operator()(const ReportText &text) const { html += u"<p>%1</p>"_s.arg(escaped(text.text)); }
    void operator()(const ReportFigures &figures) const
    {
        html += u"<table cellspacing=\"12\"><tr>"_s;
        for (const ReportFigure &figure : figures.figures)
            html += u"<td>%1<br><b>%2</b><br>%3</td>"_s.arg(escaped(figure.label), escaped(figure.value),
                                                            escaped(figure.note));
        html += u"</tr></table>"_s;
    }
    void operator()(const ReportBars &bars) const
    {
        for (const ReportBar &bar : bars.bars)
            html += u"<p>%1</p>"_s.arg(escaped(joined({bar.label, bar.note, bar.value})));
    }
    void operator()(const ReportTable &table) const
    {
        html += u"<table cellspacing=\"8\" width=\"96%\"><tr>"_s;
        for (const ReportColumn &column : table.columns)
            html += u"<th align=\"%1\">%2</th>"_s.arg(column.isFigure ? u"right"_s : u"left"_s,
                                                      escaped(column.title));
        html += u"</tr>"_s;
        for (const QList<ReportCell> &row : table.rows) {
            html += u"<tr>"_s;
            for (qsizetype i = 0; i < row.size(); ++i) {
                const bool isFigure = i < table.columns.size() && table.columns[i].isFigure;
                const QString text = escaped(row[i].text);
                html += u"<td align=\"%1\">%2</td>"_s.arg(isFigure ? u"right"_s : u"left"_s,
                                                          row[i].isBold ? u"<b>"_s + text + u"</b>"_s : text);
            }
            html += u"</tr>"_s;
        }
        html += u"</table>"_s;
        if (!table.more.isEmpty())
            html += u"<p>%1</p>"_s.arg(escaped(table.more));
    }
};

} // namespace

QString reportHtml(const ReportDocument &document)
{
    QString html = u"<h2>%1</h2>"_s.arg(escaped(document.title));
    for (const QString &line : document.subtitles)
        html += u"<p>%1</p>"_s.arg(escaped(line));
    for (const ReportBlock &block : document.blocks)
        std::visit(Html{html}, block);
    return html;
}

QString reportText(const ReportDocument &document)
{
    QStringList lines{document.title};
    lines << document.subtitles;
    lines << QString();
    for (const ReportBlock &block : document.blocks)
        std::visit(Lines{lines}, block);
    return lines.join(u'\n') + u'\n';
}

} // namespace leadbook
