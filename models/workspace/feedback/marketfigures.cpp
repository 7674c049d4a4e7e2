// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/feedback/marketfigures.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "store/editor.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/cellvalues.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MarketFigure)
};

Status write(Editor &editor, const MarketFigure &figure)
{
    const auto refuse = [](const QString &sentence) { return Error{ErrorCode::Invalid, sentence, {}}; };
    if (figure.name.trimmed().isEmpty())
        return refuse(Words::tr("A figure needs a name, such as “Market share”."));
    if (!figure.day.isValid())
        return refuse(Words::tr("Say on which day the figure holds."));
    if (!std::isfinite(figure.value))
        return refuse(Words::tr("Write the figure as a number."));
    const std::array cells{Cell{"name", figure.name.trimmed()}, Cell{"day", figure.day.number()},
                           Cell{"value", figure.value}, Cell{"unit", trimmedOrNull(figure.unit)},
                           Cell{"source", trimmedOrNull(figure.source)}};
    if (figure.id != 0)
        return editor.update(RecordTable::MarketFigure, figure.id, cells);
    const auto inserted = editor.insert(RecordTable::MarketFigure, cells);
    LEADBOOK_TRY(inserted);
    return {};
}

} // namespace

Result<std::vector<MarketSeries>> readMarketFigures(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    auto read = Statement::prepare(
        connection->handle(),
        "SELECT id, name, day, value, unit, source FROM market_figure ORDER BY name, day, id");
    LEADBOOK_TRY(read);
    std::vector<MarketSeries> all;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return all;
        MarketFigure figure{read->integer(0), toQString(read->text(1)), read->day(2),
                            read->real(3),    toQString(read->text(4)), toQString(read->text(5))};
        if (all.empty() || all.back().name != figure.name)
            all.push_back({figure.name, {}, {}});
        all.back().unit = figure.unit;
        all.back().figures.push_back(std::move(figure));
    }
}

RecordWork saveMarketFigure(const MarketFigure &figure)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Market figure “%1” noted"), figure.name),
            [figure](Editor &editor) { return write(editor, figure); }};
}

RecordWork removeMarketFigure(const MarketFigure &figure)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Market figure “%1” removed"), figure.name),
            [id = figure.id](Editor &editor) { return editor.remove(RecordTable::MarketFigure, id); }};
}

} // namespace leadbook
