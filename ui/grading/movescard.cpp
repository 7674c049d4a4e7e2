// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/movescard.h"

#include "domain/shippedschemes.h"
#include "ui/charts/sankey.h"
#include "ui/widgets/spanlabel.h"

#include <QVBoxLayout>

namespace leadbook {

MovesCard::MovesCard(QWidget *parent)
    : Card({}, parent)
    , m_moves(new Sankey(this))
    , m_hint(new SpanLabel(this))
{
    m_hint->setWordWrap(true);
    body().addWidget(m_moves, 1);
    body().addWidget(m_hint);
    connect(m_moves, &Chart::partActivated, this, &MovesCard::activate);
    retranslate();
}

void MovesCard::activate(int flow)
{
    if (flow >= 0 && static_cast<std::size_t>(flow) < m_flows.size())
        Q_EMIT ribbonChosen(m_flows[static_cast<std::size_t>(flow)].first,
                            m_flows[static_cast<std::size_t>(flow)].second);
}

void MovesCard::setAnswer(const WhatIfAnswer &answer, bool isTrial, bool areLetters)
{
    setNote(isTrial ? tr("%Ln customer(s)", nullptr, static_cast<int>(answer.moved)) : QString());
    const QStringList before = answer.schemeBefore.grades();
    const QStringList after = answer.scheme.grades();
    QStringList names = before;
    for (const QString &grade : after) {
        if (!names.contains(grade))
            names << grade;
    }
    QList<SankeyNode> nodes;
    for (int i = 0; i < names.size(); ++i)
        nodes << SankeyNode{gradeLabel(names[i]), areLetters ? std::optional(gradeTone(i)) : std::nullopt};
    QList<SankeyFlow> flows;
    m_flows.clear();
    for (std::size_t from = 0; from < answer.moves.from; ++from) {
        for (std::size_t to = 0; to < answer.moves.to; ++to) {
            const std::int64_t count = answer.moves.at(from, to);
            if (count == 0)
                continue;
            flows << SankeyFlow{static_cast<int>(from),
                                static_cast<int>(names.indexOf(after[static_cast<qsizetype>(to)])), count};
            m_flows.emplace_back(from, to);
        }
    }
    m_moves->setFlows(nodes, flows);
    m_moves->setVisible(isTrial);
    m_hint->setVisible(!isTrial);
}

void MovesCard::retranslate()
{
    setTitle(tr("Who moves"));
    m_moves->setAccessibleName(tr("Who moves"));
    m_moves->setExportName(tr("Who moves"));
    m_hint->setText(tr("Move a slider or a cut-off, or choose another scheme above, to see who would move."),
                    Tone::Muted);
}

} // namespace leadbook
