// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <QObject>

#include <cstdint>
#include <functional>

namespace leadbook {

class CommandPalette;

/// Puts the segments and customers that match into the command palette while the user types.
class PaletteSearch : public QObject
{
    Q_OBJECT

public:
    /// How many customers it adds at most.
    static constexpr std::size_t kMost = 8;
    using Open = std::function<void(std::int64_t customer)>;

    using OpenSegment = std::function<void(const QString &filter, const QString &name)>;

    /// @p open shows a customer that was chosen. Only those that pass @p filterText are offered; empty: all.
    PaletteSearch(Workspace &workspace, CommandPalette &palette, Open open, QString filterText = {});

    /// Offers segments too, those of the RFM scheme and the book's own; @p open lists the customers of one.
    void offerSegments(OpenSegment open) { m_openSegment = std::move(open); }

private:
    void search(const QString &query);

    Workspace &m_workspace;
    CommandPalette &m_palette;
    Open m_open;
    OpenSegment m_openSegment; ///< none: segments are not offered
    QString m_filter;          ///< text, see FilterParser
    Latest m_latest;
};

} // namespace leadbook
