// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/criterionrow.h"

#include "domain/schemeediting.h"
#include "domain/shippedschemes.h"
#include "ui/grading/bandeditor.h"
#include "ui/grading/bandwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spanlabel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr double kUsualMost = 60; // points; a slider reaches further where a criterion does

} // namespace

CriterionRow::CriterionRow(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, u"strong"_s, this))
    , m_points(new SpanLabel(this))
    , m_summary(new SpanLabel(this))
    , m_edit(new Button({}, Button::Kind::Link, this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 9);
    m_column->setSpacing(1);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_points);
    auto *second = new QHBoxLayout;
    m_summary->setWordWrap(true);
    second->addWidget(m_summary, 1);
    second->addWidget(m_edit, 0, Qt::AlignTop);
    m_column->addLayout(first);
    m_column->addLayout(second);
    m_column->addWidget(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, &CriterionRow::scale);
    connect(m_edit, &Button::clicked, this, [this] {
        if (isEditing())
            closeEditor();
        else
            Q_EMIT editRequested();
    });
    nameButton();
    showTexts();
}

void CriterionRow::setCriterion(const GradeCriterion &criterion, double step, const QString &currency)
{
    m_base = criterion;
    m_criterion = criterion;
    m_step = step;
    m_currency = currency;
    const double best = bestPoints(criterion);
    const double most = std::max(kUsualMost, std::ceil(best * 0.15) * 10);
    const QSignalBlocker silent(m_slider);
    m_slider->setRange(0, qRound(most / step));
    m_slider->setPageStep(std::max(1, qRound(5 / step)));
    m_slider->setValue(qRound(best / step));
    m_slider->setEnabled(best > 0);
    showTexts();
}

void CriterionRow::scale(int steps)
{
    m_criterion = scaledTo(m_base, steps * m_step, m_step);
    showTexts();
    Q_EMIT criterionChanged(m_criterion);
}

void CriterionRow::showTexts()
{
    const QString title = schemeLabel(m_criterion.label);
    m_title->setText(title);
    m_points->setText(locale().toString(bestPoints(m_criterion), 'g', 6));
    m_summary->setText(bandSummary(m_criterion, m_currency, locale()), Tone::Muted);
    m_slider->setAccessibleName(tr("Points of %1").arg(title));
    m_edit->setAccessibleName(tr("Edit bands of %1").arg(title));
}

void CriterionRow::edit(const std::vector<GradeInputOffer> &inputs, bool isOnly)
{
    closeEditor();
    m_editor = new BandEditor(this);
    m_editor->setCriterion(m_criterion, inputs, m_currency, isOnly);
    m_column->addWidget(m_editor);
    connect(m_editor, &BandEditor::criterionChanged, this, [this](const GradeCriterion &criterion) {
        setCriterion(criterion, m_step, m_currency);
        Q_EMIT criterionChanged(m_criterion);
    });
    connect(m_editor, &BandEditor::removeRequested, this, &CriterionRow::removeRequested);
    connect(m_editor, &BandEditor::closeRequested, this, &CriterionRow::closeEditor);
    m_slider->hide();
    nameButton();
    showTexts();
    m_editor->show();
}

void CriterionRow::closeEditor()
{
    if (!isEditing())
        return;
    const bool hadFocus = m_editor->isAncestorOf(window()->focusWidget());
    // What was begun and not finished is dropped.
    m_editor->disconnect(this);
    m_editor->hide();
    std::exchange(m_editor, nullptr)->deleteLater();
    m_slider->show();
    nameButton();
    showTexts();
    if (hadFocus)
        m_edit->setFocus(Qt::TabFocusReason);
}

void CriterionRow::retranslate(const std::vector<GradeInputOffer> &inputs)
{
    if (isEditing())
        m_editor->retranslate(inputs);
    nameButton();
    showTexts();
}

void CriterionRow::nameButton()
{
    m_edit->setText(isEditing() ? tr("done") : tr("edit bands"));
}

} // namespace leadbook
