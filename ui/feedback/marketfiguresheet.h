// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/changesheet.h"
#include "workspace/feedback/marketfigures.h"

class QLineEdit;

namespace leadbook {

/// Writes down a figure of the market, or edits one. Enter keeps it, Esc closes.
class MarketFigureSheet : public ChangeSheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    MarketFigureSheet(Workspace &workspace, QWidget &window);

    void open(const MarketFigure &figure);
    QLineEdit &nameInput() const { return *m_name; }
    QLineEdit &dayInput() const { return *m_day; }
    QLineEdit &valueInput() const { return *m_value; }
    QLineEdit &unitInput() const { return *m_unit; }
    QLineEdit &sourceInput() const { return *m_source; }

protected:
    void submit() override;
    void retranslate() override;

private:
    MarketFigure m_figure;
    QLineEdit *m_name;
    QLineEdit *m_value;
    QLineEdit *m_unit;
    QLineEdit *m_day;
    QLineEdit *m_source;
};

} // namespace leadbook
