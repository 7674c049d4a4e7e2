// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/countscard.h"

#include "domain/shippedschemes.h"
#include "ui/charts/barchart.h"
#include "ui/charts/gradebars.h"
#include "ui/widgets/spanlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kNotePixels = 11;

} // namespace

CountsCard::CountsCard(QWidget *parent)
    : Card({}, parent)
    , m_counts(new GradeBars(this))
    , m_namedCounts(new BarChart(Qt::Horizontal, this))
    , m_wins(new SpanLabel(this))
{
    m_wins->setWordWrap(true);
    m_wins->setPixels(kNotePixels);
    body().addWidget(m_counts, 1);
    body().addWidget(m_namedCounts, 1);
    body().addWidget(m_wins);
    connect(m_counts, &Chart::partActivated, this, &CountsCard::gradeChosen);
    connect(m_namedCounts, &Chart::partActivated, this, &CountsCard::gradeChosen);
    retranslate();
}

void CountsCard::setAnswer(const WhatIfAnswer &answer, bool isTrial, bool areLetters)
{
    m_counts->setVisible(areLetters);
    m_namedCounts->setVisible(!areLetters);
    setNote(isTrial && areLetters ? tr("now → with these settings") : QString());
    const auto countAt = [](const auto &of, std::size_t at) { return at < of.size() ? of[at] : 0; };
    const QStringList names = answer.scheme.grades();
    QList<GradeCount> counts;
    QList<BarValue> bars;
    for (std::size_t grade = 0; grade < std::max(answer.before.size(), answer.after.size()); ++grade) {
        const std::int64_t then = countAt(answer.after, grade);
        GradeCount count{static_cast<int>(grade), countAt(answer.before, grade), {}};
        if (isTrial)
            count.proposed = then;
        if (!answer.winsBefore.empty()) {
            count.winsNow = countAt(answer.winsBefore, grade);
            if (isTrial)
                count.winsProposed = countAt(answer.winsAfter, grade);
        }
        counts << count;
        if (grade < answer.after.size())
            bars << BarValue{gradeLabel(names.value(static_cast<qsizetype>(grade))),
                             static_cast<double>(then)};
    }
    m_counts->setCounts(counts);
    m_namedCounts->setBars(bars, {}, tr("Customers"));
    showWins(answer);
}

void CountsCard::showWins(const WhatIfAnswer &answer)
{
    if (!answer.winsBefore.empty())
        m_wins->setText(tr("%1 expected wins in all, before and after: grades share them out, they win none.")
                            .arg(locale().toString(answer.wins, 'f', 1)),
                        Tone::Muted);
    else if (!answer.whyNoWins.isEmpty())
        m_wins->setText(tr("No expected wins: %1").arg(answer.whyNoWins), Tone::Muted);
    m_wins->setVisible(!answer.winsBefore.empty() || !answer.whyNoWins.isEmpty());
}

void CountsCard::retranslate()
{
    setTitle(tr("Customers per grade"));
    m_counts->setAccessibleName(tr("Customers per grade"));
    m_counts->setExportName(tr("Customers per grade"));
    m_namedCounts->setAccessibleName(tr("Customers per grade"));
}

} // namespace leadbook
