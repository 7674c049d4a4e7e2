// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace leadbook {

class CellInput;

/// What a line of a form asks for.
struct PartField
{
    QString label;
    int width = 0; ///< pixels at 100 % text size; 0: what is left
    bool isDay = false;
    QStringList offers = {};
};

/// Fields side by side, each with its name above it. Enter in any of them asks to write.
class DealPartForm : public QWidget
{
    Q_OBJECT

public:
    explicit DealPartForm(QWidget *parent = nullptr);

    /// Asks for @p fields from now on; what was written goes.
    void setFields(const QList<PartField> &fields);
    void setTexts(const QStringList &texts);
    QStringList texts() const;
    CellInput &input(qsizetype field) const { return *m_inputs[field]; }
    QList<QWidget *> inputs() const;

Q_SIGNALS:
    void entered();

private:
    QHBoxLayout *m_row;
    QList<QWidget *> m_boxes;
    QList<CellInput *> m_inputs;
};

} // namespace leadbook
