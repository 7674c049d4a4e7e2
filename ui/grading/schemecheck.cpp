// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/schemecheck.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::size_t kMostShown = 12; // findings; each is a label, and who mends these sees the next

} // namespace

SchemeCheck::SchemeCheck(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new ElidedLabel({}, u"strong"_s, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(5);
    m_column->addWidget(m_title);
    retranslate();
}

void SchemeCheck::add(const QString &text, Tone tone)
{
    const auto used = static_cast<std::size_t>(m_texts.size());
    if (used == m_labels.size()) {
        auto *label = new SpanLabel(this);
        label->setWordWrap(true);
        m_column->addWidget(label);
        m_labels.push_back(label);
    }
    const QString mark = tone == Tone::Good ? u"✓ "_s : u"⚠ "_s;
    m_labels[used]->setSpans({{mark + text, tone}});
    m_labels[used]->show();
    m_texts << text;
}

void SchemeCheck::setAnswer(const WhatIfAnswer &answer)
{
    m_texts.clear();
    const GradeCheck &check = answer.check;
    const auto broken =
        check.count(GradeFault::Gap) + check.count(GradeFault::Overlap) + check.count(GradeFault::Dead);
    if (broken == 0 && check.isWhole)
        add(tr("Every combination has exactly one grade"), Tone::Good);
    if (check.count(GradeFault::NonMonotonic) == 0 && check.isWhole)
        add(tr("A better input never lowers a grade"), Tone::Good);
    for (const GradeFinding &finding : std::span(check.found).first(std::min(check.found.size(), kMostShown)))
        add(finding.text, finding.fault == GradeFault::Definition ? Tone::Warning : Tone::Bad);
    if (check.found.size() > kMostShown)
        add(tr("and %Ln more", nullptr, static_cast<int>(check.found.size() - kMostShown)), Tone::Bad);
    for (const QString &note : check.notes)
        add(note, Tone::Warning);
    if (answer.scheme.fields().contains(u"need"_s)) {
        if (answer.needUnknown > 0)
            add(tr("Need unknown for %1: counted as unclear").arg(formatCount(answer.needUnknown, locale())),
                Tone::Warning);
        else
            add(tr("Need is known for every customer"), Tone::Good);
    }
    for (auto i = static_cast<std::size_t>(m_texts.size()); i < m_labels.size(); ++i)
        m_labels[i]->hide();
}

void SchemeCheck::retranslate()
{
    m_title->setText(tr("Check"));
}

} // namespace leadbook
