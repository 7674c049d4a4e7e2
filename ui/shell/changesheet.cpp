// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/changesheet.h"

#include "workspace/deliver.h"

namespace leadbook {

void ChangeSheet::write(const RecordWork &change, const QString &sentence)
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    deliver(workspace().change(change.label, change.work), this,
            [this, sentence, opening = openings()](const Result<CommittedChange> &done) {
                m_isSaving = false;
                // The sheet may have been closed, or opened for something else, meanwhile.
                const bool isOwn = isVisible() && openings() == opening;
                if (!done && isOwn)
                    tell(done.error().message);
                else if (!done)
                    Q_EMIT failed(done.error().message);
                else if (isOwn)
                    closeSheet();
                if (done)
                    Q_EMIT saved(sentence);
            });
}

} // namespace leadbook
