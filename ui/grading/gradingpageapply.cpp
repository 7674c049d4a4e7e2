// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedschemes.h"
#include "ui/grading/criteriaeditor.h"
#include "ui/grading/gradingpage.h"
#include "ui/widgets/button.h"
#include "workspace/deliver.h"
#include "workspace/grading/publishing.h"

// Putting what is tried to use: checked in a worker, then written.

namespace leadbook {

void GradingPage::apply()
{
    const ViewPtr view = workspace().view();
    if (!view || !isTrial() || m_applying != Applying::Nothing)
        return;
    m_applying = Applying::Checking;
    updateHead();
    const GradeScheme scheme = m_criteria->scheme();
    m_examination.deliver(examineScheme(workspace(), scheme, m_examination.start()), this,
                          [this, scheme](const Status &status) { write(scheme, status); });
}

void GradingPage::withdraw()
{
    if (m_applying != Applying::Checking)
        return;
    m_examination.cancel();
    m_applying = Applying::Nothing;
    updateHead();
}

void GradingPage::write(const GradeScheme &scheme, const Status &status)
{
    const auto refuse = [this](const QString &sentence) {
        m_applying = Applying::Nothing;
        updateHead();
        Q_EMIT failed(sentence);
    };
    if (!status) {
        refuse(status.error().message);
        return;
    }
    if (!isTrial()) { // another way led there
        m_applying = Applying::Nothing;
        updateHead();
        return;
    }
    m_applying = Applying::Writing;
    updateHead();
    deliver(putToUse(workspace(), scheme, workspace().clock().today()), this,
            [this, scheme, refuse, graded = m_answer.graded](const Result<CommittedChange> &change) {
                if (!change) {
                    refuse(change.error().message);
                    return;
                }
                m_applying = Applying::Nothing;
                // What was changed while it was written is still being tried.
                if (m_criteria->scheme() == scheme)
                    showInUse();
                updateHead();
                Q_EMIT applied(
                    tr("%Ln customer(s) are graded by “%1” now; undo brings the grades of before back.",
                       nullptr, static_cast<int>(graded))
                        .arg(schemeLabel(scheme.name)));
            });
}

} // namespace leadbook
