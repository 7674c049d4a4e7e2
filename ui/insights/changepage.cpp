// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/changepage.h"

#include "workspace/deliver.h"

namespace leadbook {

void ChangePage::write(const RecordWork &change, const QString &sentence)
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    writingChanged();
    deliver(workspace().change(change.label, change.work), this,
            [this, sentence](const Result<CommittedChange> &written) {
                m_isWriting = false;
                writingChanged();
                if (written)
                    Q_EMIT done(sentence);
                else
                    Q_EMIT refused(written.error().message);
            });
}

} // namespace leadbook
