// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbacktermssheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/feedback/feedbackwork.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 520;

} // namespace

FeedbackTermsSheet::FeedbackTermsSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_days(new QLineEdit(&card()))
    , m_help(new SpanLabel(&card()))
{
    m_help->setWordWrap(true);
    m_help->setPixels(12);
    addRow(*m_days);
    addBelow(*m_help);
    FeedbackTermsSheet::retranslate();
}

void FeedbackTermsSheet::open(const QString &terms)
{
    m_days->setText(terms);
    m_days->selectAll();
    openForm(*m_days);
}

void FeedbackTermsSheet::submit()
{
    const auto terms = readFeedbackTerms(m_days->text());
    if (!terms)
        return refuse(terms.error().message, *m_days);
    write(setFeedbackTerms(*terms), tr("New feedback is due within %1 working days.").arg(terms->text()));
}

void FeedbackTermsSheet::retranslate()
{
    title().setSpans({{tr("Days to answer feedback"), Tone::Text, true}});
    nameRow(*m_days, tr("&Working days"), tr("Working days for grades A, B, C and D"));
    m_help->setText(
        tr("Four numbers, for grades A, B, C and D. They count from the day on which something is "
           "noted; what is due already keeps its day."),
        Tone::Muted);
    doButton().setText(tr("Save"));
}

} // namespace leadbook
