// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/wantline.h"

#include "core/text.h"
#include "items/recommendationwords.h"

#include <QEvent>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::size_t kMostProducts = 3;

} // namespace

WantLine::WantLine(Workspace &workspace, QWidget *parent)
    : SpanLabel(parent)
    , m_workspace(workspace)
{
    setWordWrap(true);
    setPixels(12);
    setVisible(false);
}

void WantLine::showCustomer(std::int64_t id)
{
    const bool isOther = id != m_customer;
    m_customer = id;
    m_latest.cancel();
    m_isDue = id != 0;
    if (isOther) {
        m_answer = {m_answer.learnt, {}, {}};
        say();
    }
    if (id == 0)
        return;
    m_latest.deliver(m_workspace.runAside(m_latest.start(),
                                          [path = m_workspace.dataPath(), id, learnt = m_answer.learnt](
                                              const View &view, const Progress &progress) {
                                              return find(path, view, id, learnt, progress);
                                          }),
                     this, [this](const Answer &answer) {
                         m_isDue = false;
                         m_answer = answer;
                         say();
                     });
}

WantLine::Answer WantLine::find(const QString &path, const View &view, std::int64_t id,
                                std::shared_ptr<const Learnt> learnt, const Progress &progress)
{
    const Row row = view.snapshot->customers.ids.find(id);
    if (row == kNoRow || view.snapshot->products.empty())
        return {};
    if (!learnt || learnt->snapshot != view.snapshot)
        learnt = std::make_shared<const Learnt>(
            Learnt{view.snapshot, basketsOf(*view.snapshot, BasketBy::Order, view.asOf),
                   basketsOf(*view.snapshot, BasketBy::Customer, view.asOf)});
    Answer answer{learnt, {}, {}};
    if (auto interests = statedInterests(path, view, row, progress))
        answer.interests = *std::move(interests);
    if (!progress.isCancelled())
        answer.wanted = recommendations(learnt->orders, learnt->customers, row, kMostProducts);
    return answer;
}

void WantLine::say()
{
    QList<Span> spans;
    std::set<std::uint32_t> told;
    const auto tell = [&](std::uint32_t product, const QString &reason) {
        if (told.size() >= kMostProducts || !told.insert(product).second)
            return;
        spans << Span{spans.isEmpty() ? tr("May want") + u"  "_s : u"  ·  "_s, Tone::Text, spans.isEmpty()}
              << Span{toQString(m_answer.learnt->snapshot->products[product].name), Tone::Text}
              << Span{u" ("_s + reason + u")"_s, Tone::Muted};
    };
    for (const StatedInterest &interest : m_answer.interests)
        tell(interest.product, interestReason(interest));
    for (const Recommendation &wanted : m_answer.wanted)
        tell(wanted.product, recommendationReason(*m_answer.learnt->snapshot, wanted));
    setSpans(spans);
    setVisible(!spans.isEmpty());
}

void WantLine::changeEvent(QEvent *event)
{
    SpanLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace leadbook
