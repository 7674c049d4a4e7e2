// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tokens.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace leadbook {

/// One cell of a table on paper, plain text.
struct ReportCell
{
    QString text;
    Tone tone = Tone::Text;
    bool isBold = false;
    std::optional<int> grade; ///< drawn as its badge, 0 = A ... 3 = D; the text is its letter

    friend bool operator==(const ReportCell &, const ReportCell &) = default;
};

struct ReportColumn
{
    QString title;
    double weight = 1;     ///< its part of the width
    bool isFigure = false; ///< at the right

    friend bool operator==(const ReportColumn &, const ReportColumn &) = default;
};

/// A heading over what follows, with which it stays.
struct ReportHeading
{
    QString text;
    QString note; ///< small and muted below; may be empty

    friend bool operator==(const ReportHeading &, const ReportHeading &) = default;
};

/// A paragraph.
struct ReportText
{
    QString text;
    Tone tone = Tone::Text;

    friend bool operator==(const ReportText &, const ReportText &) = default;
};

/// A figure that is read from afar.
struct ReportFigure
{
    QString label;
    QString value;
    QString note;

    friend bool operator==(const ReportFigure &, const ReportFigure &) = default;
};

/// Large figures side by side.
struct ReportFigures
{
    QList<ReportFigure> figures;

    friend bool operator==(const ReportFigures &, const ReportFigures &) = default;
};

struct ReportBar
{
    QString label;
    std::optional<int> grade; ///< the label is its badge
    QString note;             ///< beside the label; may be empty
    double length = 0;        ///< 0-1 of the longest there can be
    QString value;            ///< behind the bar

    friend bool operator==(const ReportBar &, const ReportBar &) = default;
};

/// Bars below each other.
struct ReportBars
{
    QList<ReportBar> bars;

    friend bool operator==(const ReportBars &, const ReportBars &) = default;
};

/// A table; its head is repeated on each page it goes on to.
struct ReportTable
{
    QList<ReportColumn> columns;
    QList<QList<ReportCell>> rows;
    QString more; ///< muted below: what was left out; may be empty

    friend bool operator==(const ReportTable &, const ReportTable &) = default;
};

using ReportBlock = std::variant<ReportHeading, ReportText, ReportFigures, ReportBars, ReportTable>;

/// What a report says, in words, before it is laid out on pages.
struct ReportDocument
{
    QString title;
    QStringList subtitles; ///< below the title
    QString footer;        ///< at the left of each page's foot
    QList<ReportBlock> blocks;

    friend bool operator==(const ReportDocument &, const ReportDocument &) = default;
};

} // namespace leadbook
