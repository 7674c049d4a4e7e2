// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/fileprompt.h"

#include <utility>

/// Answers at once with what the test says.
class FakeFilePrompt : public leadbook::FilePrompt
{
public:
    void askSave(QWidget *, const QString &, const QString &suggested, const QString &filter,
                 Answer answer) override
    {
        lastSuggested = suggested;
        lastFilter = filter;
        if (!next.isEmpty())
            answer(next);
    }
    void askOpen(QWidget *, const QString &, const QString &, Answers answer) override { answer({next}); }

    QString next; ///< empty: the user cancels
    QString lastSuggested;
    QString lastFilter;
};
