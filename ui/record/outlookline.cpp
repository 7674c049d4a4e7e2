// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/outlookline.h"

#include "core/text.h"
#include "items/lifetimefigures.h"
#include "ui/widgets/format.h"
#include "workspace/lifetime/lifetimewords.h"
#include "workspace/settings/booksettings.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kYearInWeeks = 52;

LifetimeQuestion nextYear(const View &view)
{
    LifetimeAsk ask;
    ask.weeks = kYearInWeeks;
    return lifetimeQuestion(view, ask);
}

QString currencyOf(const View &view, std::int64_t id)
{
    const Row row = view.snapshot->customers.ids.find(id);
    return row == kNoRow ? QString() : toQString(derivedCurrency(view, row));
}

} // namespace

OutlookLine::OutlookLine(Workspace &workspace, QWidget *parent)
    : SpanLabel(parent)
    , m_workspace(workspace)
{
    setWordWrap(true);
    setPixels(12);
    setVisible(false);
}

void OutlookLine::showCustomer(std::int64_t id)
{
    const bool isOther = id != m_customer;
    m_customer = id;
    m_latest.cancel();
    m_isDue = id != 0;
    if (isOther) { // what is known of the one before is not of this one, while this one is worked out
        m_outlook = {m_outlook.learnt, 0, {}};
        say();
    }
    if (id == 0)
        return;
    m_latest.deliver(
        m_workspace.runAside(m_latest.start(),
                             [id, learnt = m_outlook.learnt](const View &view, const Progress &progress) {
                                 return Answer{customerOutlook(view, id, nextYear(view), learnt, progress),
                                               currencyOf(view, id), view.asOf};
                             }),
        this, [this](const Answer &answer) {
            m_isDue = false;
            m_outlook = answer.outlook;
            m_currency = answer.currency;
            m_today = answer.today;
            say();
        });
}

void OutlookLine::say()
{
    if (m_outlook.purchases == 0) {
        setSpans({});
        setVisible(false);
        return;
    }
    QList<Span> spans{{tr("Outlook") + u"  "_s, Tone::Text, true}};
    if (!m_outlook.lifetime) {
        spans << Span{lifetimeVerdict(m_outlook.learnt->analysis()), Tone::Muted};
        setSpans(spans);
        setVisible(true);
        return;
    }
    const CustomerLifetime &lifetime = *m_outlook.lifetime;
    const auto money = [this](double amount) {
        return formatMoneyShort(Money::fromDouble(amount), m_currency, locale());
    };
    if (lifetime.basis == LifetimeBasis::OneOrder)
        spans << Span{tr("Bought once: whether this is still a customer cannot be told.")};
    else if (lifetime.next.isValid() && lifetime.next < m_today)
        spans << Span{tr("A purchase was due about %1.").arg(formatDay(lifetime.next, m_today, locale()))};
    else if (lifetime.next.isValid())
        spans << Span{tr("Next purchase about %1.").arg(formatDay(lifetime.next, m_today, locale()))};
    else
        spans << Span{tr("No further purchase is likely (still a customer: %1).")
                          .arg(formatPercent(lifetime.counts.alive, locale()))};
    spans << Span{u" "_s + tr("Next 12 months: %1 purchases (80 %: %2 to %3), worth %4 (%5 to %6).")
                               .arg(locale().toString(lifetime.counts.expected, 'f', 1),
                                    locale().toString(lifetime.counts.low),
                                    locale().toString(lifetime.counts.high), money(lifetime.value()),
                                    money(lifetime.low()), money(lifetime.high()))};
    if (lifetime.basis == LifetimeBasis::Rhythm)
        spans << Span{u" "_s + tr("By the customer's own rhythm."), Tone::Muted};
    const LifetimeVerdict verdict = m_outlook.learnt->analysis().verdict;
    if (verdict != LifetimeVerdict::Holds)
        spans << Span{u" "_s + tr("Not to be trusted far: see Segments, Lifetime value."), Tone::Warning};
    setSpans(spans);
    setVisible(true);
}

void OutlookLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        say();
    SpanLabel::changeEvent(event);
}

} // namespace leadbook
