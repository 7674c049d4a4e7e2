// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/effect/effectstudy.h"

#include "analysis/effect/knownbefore.h"
#include "analysis/effect/matching.h"
#include "workspace/effect/customerevents.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EffectStudy)
};

Status check(const EffectAsk &ask, const View &view)
{
    const auto refuse = [](const QString &sentence) { return Error{ErrorCode::Invalid, sentence, {}}; };
    if (!ask.from.isValid())
        return refuse(Words::tr("Say from which day on it is to be judged."));
    if (ask.asOf > view.asOf)
        return refuse(Words::tr("The day that is asked about must not be later than today."));
    if (ask.judge.isValid() && ask.judge <= ask.from)
        return refuse(Words::tr("The day of judgement comes after the first day."));
    return {};
}

/// One study in the making.
class Studying
{
public:
    Studying(const QString &path, const View &view, const EffectAsk &ask, const Progress &progress)
        : m_path(path)
        , m_view(view)
        , m_ask(ask)
        , m_progress(progress)
    {
    }

    Result<EffectStudy> run()
    {
        LEADBOOK_TRY(check(m_ask, m_view));
        LEADBOOK_TRY(prepare());
        auto events = CustomerEventReader::read(m_path, m_view, m_end, m_progress);
        LEADBOOK_TRY(events);
        if (m_question.design == EffectDesign::Matched)
            match(*events);
        measure(*events);
        const auto market = readMarketFigures(m_path);
        LEADBOOK_TRY(market);
        m_study.market = marketChanges(*market, {m_ask.from, m_end});
        if (m_progress.isCancelled())
            return cancelledError();
        m_study.answer = answerEffect(m_question, m_ask.asOf, m_arms);
        return std::move(m_study);
    }

private:
    Status prepare()
    {
        auto subject = findSubject(m_path, m_view, m_ask.subject);
        LEADBOOK_TRY(subject);
        m_study.subject = *std::move(subject);
        m_question.indicator = m_ask.indicator;
        m_question.from = m_ask.from;
        m_question.judge = m_ask.judge;
        m_question.fixed = m_ask.fixed;
        m_question.design = m_ask.design.value_or(m_study.subject.hasControls ? EffectDesign::Holdout
                                                                              : EffectDesign::Matched);
        m_end = std::max(m_question.end(m_ask.asOf), m_ask.from);
        auto parties =
            effectParties(m_path, m_view, m_study.subject, m_question.design, m_ask.from, m_end, m_progress);
        LEADBOOK_TRY(parties);
        m_parties = *std::move(parties);
        m_study.found = std::int64_t(m_parties.treated.size());
        m_study.reached = m_parties.reached;
        if (m_parties.control.empty())
            m_question.design = EffectDesign::Change;
        return {};
    }

    DaySpan daysOf(const EffectParty &party) const { return {party.begin, std::max(party.begin, m_end)}; }

    void match(CustomerEventReader &events)
    {
        IndicatorReader indicators = events.indicators();
        MatchValues values{kKnownBefore, {}};
        std::vector<std::uint8_t> isTreated;
        for (const auto *side : {&m_parties.treated, &m_parties.control}) {
            for (const EffectParty &party : *side) {
                if (m_progress.isCancelled())
                    return;
                const CustomerEvents what = events.of(party.customer);
                const auto known = knownBefore(what, events.contacts(), party.begin,
                                               indicators.read(what, daysOf(party).before()));
                values.of.insert(values.of.end(), known.begin(), known.end());
                isTreated.push_back(side == &m_parties.treated ? 1 : 0);
            }
        }
        const Matching matching = matchControls(values, isTreated, m_progress);
        EffectParties pairs;
        const auto treated = static_cast<std::uint32_t>(m_parties.treated.size());
        for (const auto &[one, other] : matching.pairs) {
            pairs.treated.push_back(m_parties.treated[one]);
            pairs.control.push_back(m_parties.control[other - treated]);
        }
        m_arms.matchedShare = matching.share();
        m_arms.isBalanced = matching.worst <= kCaliper;
        m_study.matched = std::int64_t(matching.pairs.size());
        m_parties = std::move(pairs);
    }

    void measure(CustomerEventReader &events)
    {
        IndicatorReader indicators = events.indicators();
        const auto asked = static_cast<std::size_t>(m_question.indicator.value_or(Indicator::Retention));
        const auto side = [&](const std::vector<EffectParty> &parties, std::vector<IndicatorValues> &after,
                              std::vector<IndicatorValues> &before, std::vector<EffectMember> &members) {
            for (const EffectParty &party : parties) {
                if (m_progress.isCancelled())
                    return;
                const CustomerEvents what = events.of(party.customer);
                after.push_back(indicators.read(what, daysOf(party)));
                before.push_back(indicators.read(what, daysOf(party).before()));
                members.push_back({m_view.snapshot->customers.ids[party.customer], before.back()[asked],
                                   after.back()[asked]});
            }
        };
        side(m_parties.treated, m_arms.treated, m_arms.treatedBefore, m_study.treated);
        if (m_question.design != EffectDesign::Change)
            side(m_parties.control, m_arms.control, m_arms.controlBefore, m_study.control);
    }

    const QString &m_path;
    const View &m_view;
    const EffectAsk &m_ask;
    const Progress &m_progress;
    EffectQuestion m_question;
    Day m_end;
    EffectParties m_parties;
    EffectArms m_arms;
    EffectStudy m_study;
};

} // namespace

Result<PlannedSize> planEffect(const QString &path, const View &view, const QString &subject,
                               Indicator indicator, int days, const Progress &progress)
{
    auto name = findSubject(path, view, subject);
    LEADBOOK_TRY(name);
    const auto rows = concernedBy(path, view, *name, progress);
    LEADBOOK_TRY(rows);
    auto events = CustomerEventReader::read(path, view, view.asOf, progress);
    LEADBOOK_TRY(events);
    IndicatorReader indicators = events->indicators();
    std::vector<Measured> base;
    for (const Row row : *rows) {
        if (progress.isCancelled())
            return cancelledError();
        base.push_back(indicators.read(events->of(row), {view.asOf - std::max(0, days - 1),
                                                         view.asOf})[static_cast<std::size_t>(indicator)]);
    }
    const EffectEstimate effect = compareArms({}, base, indicator);
    return PlannedSize{*std::move(name), std::int64_t(rows->size()), effect.control, effect.smallest,
                       effect.needed};
}

Result<EffectStudy> studyEffect(const QString &path, const View &view, const EffectAsk &ask,
                                const Progress &progress)
{
    return Studying(path, view, ask, progress).run();
}

} // namespace leadbook
