// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/segments/segmentmoves.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;

namespace leadbook {

class CellInput;

/// A choice of the two days between which movements are shown: the last days, or any two.
class MoveSpanChoice : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Days30,
        Days90,
        Days365,
        Dates, ///< two days told
    };

    /// @p workspace tells today and reads dates; it outlives this.
    explicit MoveSpanChoice(Workspace &workspace, QWidget *parent = nullptr);

    MoveSpan span() const;
    /// Chooses and tells of it; the two days begin with those shown before.
    void setKind(Kind kind);
    /// The ends of two days, whichever comes first.
    void setDates(Day from, Day to);
    void retranslate();

Q_SIGNALS:
    void changed();
    /// What was typed is no day.
    void refused(const QString &sentence);

private:
    void showDates();
    void dateEntered();

    Workspace &m_workspace;
    Day m_from; ///< of Dates
    Day m_to;
    QComboBox *m_kind;
    CellInput *m_fromInput;
    CellInput *m_toInput;
};

} // namespace leadbook
