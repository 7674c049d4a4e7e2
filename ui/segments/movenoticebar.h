// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/movenotice.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <array>

class QComboBox;
class QMenu;

namespace leadbook {

class Chip;
class SpanLabel;

/// One line that says what moved in segments since yesterday or last week, for any page: a chip for each of
/// the greatest movements, and one whose menu has the others. Each opens its people.
class MoveNoticeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Since
    {
        Yesterday, ///< yesterday itself too
        LastWeek,
    };

    /// @p workspace outlives it.
    explicit MoveNoticeBar(Workspace &workspace, QWidget *parent = nullptr);

    /// Asks a worker for the notice where what is shown is of another book or day; the page calls it as soon
    /// as its own answer is there, as this one may take seconds.
    void refresh();
    void setSince(Since since);
    const MoveNotice &notice() const { return m_notice; }
    bool isSettled() const { return !m_isBusy; }
    /// Opens the people of line @p line of the notice.
    void open(std::size_t line);
    void retranslate();

Q_SIGNALS:
    /// The people of @p line, who moved in @p span, are to be shown.
    void peopleRequested(const leadbook::MoveNoticeLine &line, leadbook::MoveSpan span);

private:
    static constexpr std::size_t kChips = 3;

    void take(const Result<MoveNotice> &notice);
    void update();

    Workspace &m_workspace;
    Latest m_latest;
    MoveNotice m_notice;
    QString m_failure;
    ViewPtr m_of; ///< the notice was made of; null: none
    bool m_isBusy = false;
    QComboBox *m_since;
    SpanLabel *m_text;
    std::array<Chip *, kChips> m_chips{};
    Chip *m_more;
    QMenu *m_menu;
};

} // namespace leadbook
