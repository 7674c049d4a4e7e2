// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/solvesheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/feedback/feedbackwork.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 600;
constexpr int kTextHeight = 90;

} // namespace

SolveSheet::SolveSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_text(new SpanLabel(&card()))
    , m_resolution(new QPlainTextEdit(&card()))
{
    m_text->setWordWrap(true);
    m_resolution->setTabChangesFocus(true);
    m_resolution->setFixedHeight(kTextHeight);
    addAbove(*m_text);
    addRow(*m_resolution, Qt::AlignTop);
    SolveSheet::retranslate();
}

void SolveSheet::open(std::int64_t feedback, const QString &text)
{
    m_feedback = feedback;
    m_text->setText(text, Tone::Muted);
    m_resolution->clear();
    openForm(*m_resolution);
}

void SolveSheet::submit()
{
    const QString resolution = m_resolution->toPlainText().trimmed();
    if (resolution.isEmpty())
        return refuse(tr("Write how it was solved."), *m_resolution);
    write(solveFeedback(m_feedback, resolution, workspace().clock().today()), tr("The feedback is solved."));
}

void SolveSheet::retranslate()
{
    title().setSpans({{tr("Solved"), Tone::Text, true}});
    nameRow(*m_resolution, tr("Ho&w"), tr("How it was solved"));
    doButton().setText(tr("Save"));
}

} // namespace leadbook
