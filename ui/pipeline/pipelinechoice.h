// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dealboard.h"

#include <QObject>

namespace leadbook {

/// Which open deals the pages of the pipeline show: one choice for all of them.
class PipelineChoice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const DealBoardQuestion &question() const { return m_question; }
    void setQuestion(const DealBoardQuestion &question)
    {
        if (question == m_question)
            return;
        m_question = question;
        Q_EMIT changed();
    }
    /// Everything of the pipeline with the most deals.
    void clear() { setQuestion({}); }

Q_SIGNALS:
    void changed();

private:
    DealBoardQuestion m_question;
};

} // namespace leadbook
