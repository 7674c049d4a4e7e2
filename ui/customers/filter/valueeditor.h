// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"
#include "items/filterrelation.h"
#include "workspace/filterfields.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace leadbook {

/// Edits the value of a condition with what fits its field and relation: a list of choices, a date, a length
/// of time, a number, a text with the book's own values offered, or several of them.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ValueEditor(QWidget *parent = nullptr);

    /// Shows @p values. @p known are the texts that the field has in the book. An editor that shows the same
    /// already is left alone, with its cursor.
    void show(const FilterOffer &offer, ValueShape shape, const std::vector<FilterValue> &values,
              const QStringList &known);
    const std::vector<FilterValue> &values() const { return m_values; }
    /// What the editor is called for people who cannot see it.
    void setName(const QString &name);

Q_SIGNALS:
    /// The user gave other values; none while what is written is no value.
    void edited();

private:
    void build(const QStringList &known);
    void buildLine(bool several, const QStringList &known);
    void buildChoice();
    void buildChoices(const QStringList &known);
    void buildDay();
    void buildLength();
    void give(std::vector<FilterValue> values);

    QHBoxLayout *m_layout;
    FilterOffer m_offer;
    ValueShape m_shape = ValueShape::None;
    bool m_isBuilt = false;
    std::vector<FilterValue> m_values;
    QWidget *m_editor = nullptr;
    QString m_name;
};

} // namespace leadbook
