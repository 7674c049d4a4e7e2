// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting.h"

#include <QObject>

class QComboBox;
class QGridLayout;
class QLabel;
class QWidget;

namespace leadbook {

class SpanLabel;

/// The widgets of one setting in a grid of labels and inputs.
class SettingRow : public QObject
{
    Q_OBJECT

public:
    /// Adds the row below the others of @p grid; @p parent owns it.
    SettingRow(const Setting &setting, QGridLayout &grid, QWidget &parent);

    const Setting &setting() const { return m_setting; }
    QWidget &input() const { return *m_input; }
    /// Shows what is set now; a line that is being written is left alone.
    void refresh();
    /// Forgets what is being written, which was meant for what is there no more.
    void dropWritten();
    /// Sets every text, in the language of the moment.
    void retranslate();
    void setEnabled(bool isEnabled);

private:
    QWidget *makeInput(QWidget &parent);
    QWidget *makeChoice(QWidget &parent);
    QWidget *makeText(QWidget &parent);
    QWidget *makeSwitch(QWidget &parent);
    QWidget *makeLink(QWidget &parent);
    void take(const QVariant &value);
    void fill(QComboBox &box) const;

    Setting m_setting;
    QWidget *m_input;
    QLabel *m_label;
    SpanLabel *m_hint;
};

} // namespace leadbook
