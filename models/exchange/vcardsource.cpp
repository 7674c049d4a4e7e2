// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardsource.h"

#include "exchange/columnmapping.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <tuple>

namespace leadbook {

namespace {

constexpr int kCardsBetweenLooks = 256; ///< at whether it is cancelled

/// The columns met so far.
class ColumnCollector
{
public:
    /// False where there is no room for a column of @p cell.
    bool add(const VCardCell &cell)
    {
        if (m_known.contains({cell.column, cell.copy}))
            return true;
        if (m_known.size() == kMostVCardColumns)
            return false;
        m_known.emplace(std::pair(cell.column, cell.copy), m_known.size());
        m_names.emplace(cell.column, m_names.size());
        return true;
    }

    /// Fields first, others as they came; copies behind each other, those of the parts of an address too.
    std::vector<VCardLayout::Column> columns() const
    {
        std::vector<VCardLayout::Column> columns;
        for (const auto &[key, place] : m_known)
            columns.push_back({key.first, key.second});
        std::ranges::sort(columns, {}, [this](const VCardLayout::Column &column) {
            const std::size_t rank = vcardColumnRank(column.name);
            const std::size_t group = isVCardAddressColumn(column.name) ? vcardColumnRank("address") : rank;
            return std::tuple(group, rank == group ? m_names.at(column.name) : 0, column.copy, rank);
        });
        return columns;
    }

private:
    std::map<std::pair<std::string, int>, std::size_t> m_known;
    std::map<std::string, std::size_t> m_names; ///< the order they came in
};

Status readCards(QIODevice &device, const Progress *progress, VCardLayout &layout)
{
    VCardParser parser(device, layout.encoding);
    ColumnCollector collector;
    VCard card;
    for (std::int64_t read = 0;; ++read) {
        if (read % kCardsBetweenLooks == 0 && progress && progress->isCancelled())
            return cancelledError();
        const auto more = parser.next(card);
        if (!more)
            return more.error();
        if (!*more)
            break;
        layout.unended += card.isEnded ? 0 : 1;
        if (isVCardGroup(card)) {
            ++layout.groups;
            continue;
        }
        const auto cells = vcardCells(card, *layout.home);
        ++(cells.empty() ? layout.emptyCards : layout.cards);
        for (const VCardCell &cell : cells)
            layout.hasLeftOut = !collector.add(cell) || layout.hasLeftOut;
    }
    layout.columns = collector.columns();
    return {};
}

QStringList headersOf(const std::vector<VCardLayout::Column> &columns)
{
    QStringList names;
    for (const VCardLayout::Column &column : columns) {
        const QString name = QString::fromStdString(column.name);
        names << (column.copy == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(column.copy));
    }
    return uniqueHeaders(names);
}

} // namespace

Result<VCardLayout> layOutVCards(QIODevice &device, const std::optional<QString> &encoding,
                                 std::string_view homeRegion, const Progress *progress)
{
    VCardLayout layout;
    layout.home = &dialPlanOf(homeRegion);
    constexpr qint64 kMarkBytes = 4;
    const QByteArray mark = device.peek(kMarkBytes);
    const auto found =
        encoding ? encodingByName(*encoding, {mark.constData(), static_cast<std::size_t>(mark.size())})
                 : detectVCardEncoding(device, progress);
    if (!found)
        return found.error();
    layout.encoding = *found;
    LEADBOOK_TRY(readCards(device, progress, layout));
    layout.headers = headersOf(layout.columns);
    if (!device.seek(0)) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Import", "The file cannot be read. Copy it to a local "
                                                           "folder and try again."),
                     device.errorString()};
    }
    return layout;
}

VCardSource::VCardSource(QIODevice &device, const VCardLayout &layout)
    : m_parser(device, layout.encoding)
    , m_home(*layout.home)
    , m_headersGiven(layout.columns.empty())
{
    for (const VCardLayout::Column &column : layout.columns)
        m_places.emplace(std::pair(column.name, column.copy), m_places.size());
    for (const QString &header : layout.headers)
        m_texts.push_back(header.toStdString());
}

void VCardSource::show(std::int64_t line, TableRow &row)
{
    m_cells.assign(m_texts.begin(), m_texts.end());
    row.cells = m_cells;
    row.line = line;
    row.unclosedQuote = false;
}

Result<bool> VCardSource::next(TableRow &row)
{
    if (!m_headersGiven) {
        m_headersGiven = true;
        show(1, row);
        return true;
    }
    for (;;) {
        const auto more = m_parser.next(m_card);
        if (!more || !*more)
            return more;
        const auto cells = isVCardGroup(m_card) ? std::vector<VCardCell>() : vcardCells(m_card, m_home);
        if (cells.empty())
            continue;
        m_texts.assign(m_places.size(), {});
        for (const VCardCell &cell : cells) {
            const auto place = m_places.find({cell.column, cell.copy});
            if (place != m_places.end())
                m_texts[place->second] = cell.text;
        }
        show(m_card.line, row);
        return true;
    }
}

} // namespace leadbook
