// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/standingline.h"

#include "domain/shippedschemes.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace leadbook {

StandingLine::StandingLine(Workspace &workspace, QWidget *parent)
    : SpanLabel(parent)
    , m_workspace(workspace)
{
    setWordWrap(true);
    setPixels(12);
    setVisible(false);
}

void StandingLine::showCustomer(std::int64_t id)
{
    m_customer = id;
    m_latest.cancel();
    m_isDue = id != 0;
    if (id == 0) {
        m_standing = {};
        say();
        return;
    }
    m_latest.deliver(m_workspace.run(m_latest.start(),
                                     [id, path = m_workspace.dataPath()](const View &view, const Progress &) {
                                         return customerStanding(view, path, id);
                                     }),
                     this, [this](const CustomerStanding &standing) {
                         m_isDue = false;
                         m_standing = standing;
                         say();
                     });
}

void StandingLine::say()
{
    QList<Span> spans;
    if (!m_standing.lifeCycle.isEmpty()) {
        spans << Span{tr("Segments") + u"  "_s, Tone::Text, true} << Span{m_standing.lifeCycle};
        if (!m_standing.rfm.isEmpty())
            spans << Span{u" · "_s + segmentLabel(m_standing.rfm)}
                  << Span{u" "_s + m_standing.scores, Tone::Muted};
    }
    for (const SegmentReason &segment : m_standing.segments) {
        spans << Span{u"\n"_s + segment.name, Tone::Text, true}
              << Span{u" "_s + tr("because %1").arg(segment.reasons.join(tr(", "))), Tone::Muted};
        if (!segment.strategy.isEmpty())
            spans << Span{u" — "_s + segment.strategy.simplified()};
    }
    setSpans(spans);
    setVisible(!spans.isEmpty());
}

void StandingLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showCustomer(m_customer);
    SpanLabel::changeEvent(event);
}

} // namespace leadbook
