// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/columnlooks.h"
#include "ui/customers/listlayout.h"
#include "ui/delegates/tableview.h"

#include <QHash>
#include <QTimer>

#include <optional>

class QSettings;

namespace leadbook {

class PeopleTableModel;

/// The table of customers or contacts: looks by field, columns and sort remembered by field, the place kept
/// when the rows under it change. Where the columns leave room, those of words share it, the
/// name most of all; where a little is missing, they yield it.
class PeopleTable : public TableView
{
    Q_OBJECT

public:
    /// @p model and @p settings outlive it.
    PeopleTable(PeopleTableModel &model, QSettings &settings, QWidget *parent = nullptr);
    ~PeopleTable() override;

    /// Arranges the columns as the user left them for this list; after the model has its columns.
    void arrange();
    /// Writes down how the columns are arranged now; done soon after each change anyway.
    void remember();
    /// The sort that was remembered for @p list, as far as the book has its fields.
    std::vector<SortKey> rememberedSort(ListKind list) const;
    void setToday(Day today) { m_looks.setToday(today); }

    /// The customer of the current row where that is selected, else 0.
    std::int64_t chosenCustomer() const;
    qint64 selectionCount() const;
    /// Selects the person with @p id, or the first one of customer @p id; false where there is none.
    bool choose(std::int64_t id);

    /// Remembers what stands at the top, and puts it there again after the rows changed. Drops a selection
    /// too large to be followed row by row.
    void holdPlace();
    void findPlace();

Q_SIGNALS:
    void sortAsked(const std::vector<leadbook::SortKey> &keys);
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void rememberSoon();
    void takeWidth(int column, int width);
    void shareRoom();
    /// How much of the spare room the column takes, against the others; 0: none.
    int shareOf(int column) const;
    void hideFrom(int column);
    void applyColumns(const ListLayout &layout);
    QString keyOf(int column) const;
    int unscaled(int pixels) const;

    PeopleTableModel &m_model;
    QSettings &m_settings;
    ColumnLooks m_looks;
    QTimer m_rememberSoon;
    std::optional<ListKind> m_arranged;
    bool m_isArranging = false;
    QHash<int, int> m_widths; ///< by column, as chosen; shown wider where there is room
    std::optional<std::int64_t> m_top;
};

} // namespace leadbook
