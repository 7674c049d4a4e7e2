// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

namespace leadbook {

class PeopleList;
class SearchField;

/// The chip beside the search field that has the list searched in what was written too. Off it is a choice;
/// on it says that it searches, then how many more it found, and its cross or Delete takes it away. Shown
/// while something is typed and while it is on.
class WrittenChip : public Chip
{
    Q_OBJECT

public:
    /// Both outlive it.
    WrittenChip(PeopleList &people, SearchField &search, QWidget *parent = nullptr);

    /// What it does, in a sentence that a menu or a button can have.
    static QString words();

protected:
    void changeEvent(QEvent *event) override;

private:
    void toggle(bool on);
    void update();

    PeopleList &m_people;
    SearchField &m_search;
};

} // namespace leadbook
