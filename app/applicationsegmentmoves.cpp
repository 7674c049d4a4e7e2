// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/segments/segmentmovespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

// What the page of movements between segments asks for.

using namespace Qt::StringLiterals;

namespace leadbook {

void Application::addSegmentMoves()
{
    plan(u"segments/movement"_s, [this] {
        auto *moves = new SegmentMovesPage(m_workspace, m_window.get());
        connect(moves, &SegmentMovesPage::customerRequested, this, &Application::openRecord);
        connect(moves, &SegmentMovesPage::refused, this, [this](const QString &sentence) {
            m_window->messages().show(MessageBar::Kind::Warning, sentence);
        });
        return moves;
    });
}

} // namespace leadbook
