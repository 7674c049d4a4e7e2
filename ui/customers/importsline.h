// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/customerimports.h"

#include <QLocale>
#include <QWidget>

#include <vector>

namespace leadbook {

class Button;
class SpanLabel;

/// "From contacts.csv, 21 Nov 2026", of @p import as the user reads it.
QString importText(const RecordImport &import, const QLocale &locale);

/// Where a customer came from, in one quiet line: the newest import that is in effect. A button beside it
/// opens the others below. Nothing is shown of a customer that no import made or changed.
class ImportsLine : public QWidget
{
    Q_OBJECT

public:
    explicit ImportsLine(QWidget *parent = nullptr);

    /// Newest first. Closes what was open of another customer's.
    void setImports(const std::vector<RecordImport> &imports);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showImports();

    std::vector<RecordImport> m_imports; ///< the one that is told first, then the others
    SpanLabel *m_first;
    Button *m_more;
    SpanLabel *m_others;
};

} // namespace leadbook
