// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/gradewins.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace leadbook {

class SpanLabel;

/// How often customers won by the grade they held half a year ago, as a line below the rule check, with a
/// warning where a better grade won no more often. Says nothing while it is not known and where nobody was
/// open then.
class WinsCheck : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace outlives the line.
    explicit WinsCheck(Workspace &workspace, QWidget *parent = nullptr);

    /// Asks a worker about the book at hand where it changed. An answer that took long is kept as it is while
    /// the rules are the same: half a year ago changes little.
    void follow();
    /// Keeps no version of the book in memory; what is shown stays.
    void letGo();
    /// The book is gone.
    void forget();
    void retranslate();
    /// The sentences as shown.
    QStringList texts() const { return m_texts; }

private:
    struct Answer
    {
        Result<GradeWins> wins;
        qint64 milliseconds = 0;
    };
    void take(const Answer &answer);
    void add(const QString &text, bool isWarning);

    Workspace &m_workspace;
    ViewPtr m_view;
    std::optional<GradeWins> m_wins;
    GradeScheme m_scheme; ///< that the grades are by
    bool m_isSlow = false;
    Latest m_latest;
    QVBoxLayout *m_column;
    QStringList m_texts;
};

} // namespace leadbook
