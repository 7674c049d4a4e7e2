// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/formsheet.h"
#include "workspace/record/recordwork.h"

namespace leadbook {

/// A form that writes one change of the book and closes. What the book refuses is told in the sheet while it
/// stands there as it was then.
class ChangeSheet : public FormSheet
{
    Q_OBJECT

public:
    using FormSheet::FormSheet;

    /// Nothing is being written or asked.
    virtual bool isSettled() const { return !m_isSaving; }

Q_SIGNALS:
    /// It was written; @p sentence says what.
    void saved(const QString &sentence);
    /// It was refused after the sheet was closed; @p sentence says why.
    void failed(const QString &sentence);

protected:
    /// Writes @p change, unless something is being written; @p sentence is said when it is done.
    void write(const RecordWork &change, const QString &sentence);

private:
    bool m_isSaving = false;
};

} // namespace leadbook
