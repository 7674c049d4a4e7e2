// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace leadbook {

class EntryDelegate;
class EntryModel;

/// The rows of an EntryModel one below the other, to be read and walked through by key.
class EntryList : public QListView
{
    Q_OBJECT

public:
    explicit EntryList(EntryModel &model, QWidget *parent = nullptr);

    /// Marks what @p typed hits in the rows' text (see hitSpans()), blank: nothing.
    void setSearch(const QString &typed);
    /// Brings the first row that is hit into sight and makes it the current one.
    void showFirstHit();

    /// Small: it takes the room there is.
    QSize sizeHint() const override { return {200, 90}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;

private:
    EntryModel &m_entries;
    EntryDelegate *m_delegate;
};

} // namespace leadbook
