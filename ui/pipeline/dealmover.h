// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealboardmodel.h"
#include "workspace/deals/dealwork.h"
#include "workspace/workspace.h"

#include <QObject>

#include <vector>

namespace leadbook {

class DealAskSheet;
class Me;

/// Moves, wins and loses deals: asks for what is missing, says at once what will be, and writes it in the
/// store thread. Window's thread; never waits.
class DealMover : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; @p me is who moves.
    DealMover(Workspace &workspace, const Me &me, QWidget &window);

    /// Carries out @p move, now or once what it needs was filled in. Nothing happens where the deal is there.
    void move(const DealMove &move);
    /// Removes a deal with all that belongs to it.
    void remove(std::int64_t deal);
    /// Writes what was typed for a field of a deal.
    void write(std::int64_t deal, FieldId field, const QString &text);
    /// What is written beside each change of a deal.
    DealStamp stamp() const;
    /// Nothing is being written.
    bool isSettled() const { return m_writing == 0; }

Q_SIGNALS:
    /// The deal goes there; shown before it is written. @p serial tells moves apart.
    void started(int serial, const leadbook::DealMove &move);
    /// It is written; or it is not, and refused() says why.
    void ended(int serial, bool isWritten);
    /// A deal was decided or removed; @p sentence says so.
    void done(const QString &sentence);
    void refused(const QString &sentence);

private:
    void toStage(const DealMove &move, Row row);
    void lose(const DealMove &move);
    void write(const RecordWork &work, const QString &sentence);
    void write(const DealMove &move, const RecordWork &work, const QString &sentence);
    QString titleOf(std::int64_t deal) const;

    Workspace &m_workspace;
    const Me &m_me;
    DealAskSheet *m_sheet;
    int m_serial = 0;
    int m_writing = 0;
};

} // namespace leadbook
