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
/// when the rows under it change. Where the columns leave room, those of words share it, the name most of
/// all; where a little is missing, columns without a word in the rows seen yield it first, then those of
/// words, the name last.
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
    /// How the columns are arranged and sorted now; only after arrange().
    ListLayout layout() const;
    /// Arranges the columns as @p layout says from now on, as if the user had.
    void apply(ListKind list, const ListLayout &layout);
    /// The sort that was remembered for @p list, as far as the book has its fields.
    std::vector<SortKey> rememberedSort(ListKind list) const;
    /// While searching, the sort chosen for browsing is put aside, so that the best hits come first until the
    /// user sorts them; remembered as it was.
    void setSearching(bool searching);
    bool isSearching() const { return m_browsingSort.has_value(); }
    void setToday(Day today) { m_looks.setToday(today); }

    /// The customer of the current row where that is selected, else 0.
    std::int64_t chosenCustomer() const;
    qint64 selectionCount() const;
    /// The ids of the people selected, of customers or contacts as the list has them.
    std::vector<std::int64_t> chosenIds() const;
    /// The keys of the fields shown, left to right.
    QStringList shownKeys() const;
    /// Selects the person with @p id, or the first one of customer @p id; false where there is none.
    bool choose(std::int64_t id);
    /// Opens the editor of the cell the keyboard is in; false where nothing can be written there.
    bool editCurrent();

    /// Remembers what stands at the top, and puts it there again after the rows changed. Drops a selection
    /// too large to be followed row by row.
    void holdPlace();
    void findPlace();
    /// Puts at the top who stood there when the list was used last; once, and false where nobody is known.
    bool returnToPlace();

    /// What is typed into the list is searched for: passing over a million rows here would take seconds.
    void keyboardSearch(const QString &text) override { Q_EMIT searchTyped(text); }

Q_SIGNALS:
    void searchTyped(const QString &text);
    void sortAsked(const std::vector<leadbook::SortKey> &keys);
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void rememberSoon();
    void takeWidth(int column, int width);
    void shareRoom();
    /// Gives each shown column of @p widths its part of the spare room.
    void spread(QHash<int, int> &widths, int room) const;
    /// What column @p column needs to be read whole. The name leaves nothing of its @p width, nor does a
    /// column that somebody made as wide as it is; of an empty one @p sparing lets no more of the heading be
    /// read than tells what it is.
    int needed(int column, int width, bool sparing) const;
    /// The shown columns of @p widths in a table too narrow for them.
    QHash<int, int> tightened(const QHash<int, int> &widths);
    /// Takes @p missing from the shown columns of @p widths; false where that is too much.
    bool yield(QHash<int, int> &widths, int missing) const;
    bool isWords(int column) const;
    bool isName(int column) const;
    /// Nothing is said in any of the rows seen.
    bool isBlank(int column) const;
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
    bool m_isTight = false;   ///< the columns need more than there is
    QHash<int, int> m_widths; ///< by column, as chosen, at 100 % text size; shown wider where there is room
    std::optional<std::int64_t> m_top;
    std::optional<std::int64_t> m_lastTop;           ///< when the list was used last, until it is there again
    std::optional<QList<ColumnSort>> m_browsingSort; ///< put aside while searching
};

} // namespace leadbook
