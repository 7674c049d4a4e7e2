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
    // A segment that is made, changed or taken back touches no customer.
    connect(&workspace, &Workspace::viewChanged, this, &StandingLine::ask);
}

void StandingLine::showCustomer(std::int64_t id)
{
    if (id != m_customer) {
        m_standing = {};
        say();
    }
    m_customer = id;
    ask();
}

void StandingLine::ask()
{
    m_latest.cancel();
    m_isDue = m_customer != 0;
    if (!m_isDue)
        return;
    m_latest.deliver(m_workspace.run(m_latest.start(),
                                     [id = m_customer, path = m_workspace.dataPath()](
                                         const View &view, const Progress &progress) {
                                         return customerStanding(view, path, id, progress);
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
