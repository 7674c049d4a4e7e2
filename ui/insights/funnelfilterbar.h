// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/askedfunnel.h"
#include "workspace/view.h"

#include <QWidget>

#include <array>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace leadbook {

class Button;
class CellInput;

/// Whose deals the funnel is of: by owner, source, segment, grade and any filter of customers, and the days
/// of a period of one's own.
class FunnelFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// @p asked outlives it and is what it edits.
    explicit FunnelFilterBar(AskedFunnel &asked, QWidget *parent = nullptr);

    /// Offers what the book has; null: nothing.
    void setView(const ViewPtr &view);
    /// Says why the filter cannot be read; empty: it can.
    void setProblem(const QString &sentence);
    /// Puts the keyboard where a period of one's own begins.
    void editDays();
    void retranslate();

private:
    void fillPipelines();
    void fill(std::size_t at);
    void showAsked();
    void choose(std::size_t at, int index);
    void enterDays();
    void clear();

    AskedFunnel &m_asked;
    ViewPtr m_view;
    std::array<QComboBox *, 4> m_choices; ///< as kChoices
    QComboBox *m_pipelines;
    QLineEdit *m_where;
    QLabel *m_fromLabel;
    CellInput *m_from;
    QLabel *m_toLabel;
    CellInput *m_to;
    Button *m_clear;
    QLabel *m_problem;
};

} // namespace leadbook
