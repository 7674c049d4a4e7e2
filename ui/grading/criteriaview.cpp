// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/criteriaview.h"

#include "domain/shippedschemes.h"
#include "ui/grading/bandwords.h"
#include "ui/grading/cutoffbar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kCriterionGap = 8;

QString mark(Tone tone)
{
    return tone == Tone::Good ? u"✓ "_s : u"⚠ "_s;
}

} // namespace

CriteriaView::CriteriaView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void CriteriaView::setFigures(const GradeCountFigures &figures, const QString &currency)
{
    delete m_content;
    m_content = new QWidget(this);
    m_column->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    m_checkTexts.clear();
    const GradeScheme &scheme = figures.settings.grading;
    for (const GradeCriterion &criterion : scheme.criteria)
        addCriterion(criterion, currency);
    addHeading(tr("Cut-offs"));
    auto *bar = new CutoffBar(m_content);
    bar->setScheme(scheme);
    column->addWidget(bar);
    column->addSpacing(kCriterionGap);
    addHeading(tr("Check"));
    addCheck(figures);
    column->addStretch(1);
}

void CriteriaView::addCriterion(const GradeCriterion &criterion, const QString &currency)
{
    auto *box = new QWidget(m_content);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, kCriterionGap);
    grid->setHorizontalSpacing(kCriterionGap);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    const auto points = [](double value) { return QLocale().toString(value, 'g', 6); };
    const auto best = std::ranges::max_element(criterion.bands, {}, &GradeBand::points);
    auto *most = new SpanLabel({{best == criterion.bands.end() ? QString() : points(best->points)}}, box);
    most->setAlignment(Qt::AlignRight);
    grid->addWidget(new ElidedLabel(schemeLabel(criterion.label), u"strong"_s, box), 0, 0, 1, 2);
    grid->addWidget(most, 0, 2);
    int row = 1;
    for (const GradeBand &band : criterion.bands) {
        auto *earned = new SpanLabel({{points(band.points), Tone::Muted}}, box);
        earned->setAlignment(Qt::AlignRight);
        grid->addWidget(new SpanLabel({{schemeLabel(band.label, criterion.label)}}, box), row, 0);
        grid->addWidget(new SpanLabel({{bandStart(band, criterion, currency, locale()), Tone::Muted}}, box),
                        row, 1);
        grid->addWidget(earned, row, 2);
        ++row;
    }
    m_content->layout()->addWidget(box);
}

void CriteriaView::addHeading(const QString &text)
{
    m_content->layout()->addWidget(new ElidedLabel(text, u"strong"_s, m_content));
}

void CriteriaView::addFinding(const QString &text, Tone tone)
{
    auto *label = new SpanLabel({{mark(tone) + text, tone}}, m_content);
    label->setWordWrap(true);
    m_content->layout()->addWidget(label);
    m_checkTexts << text;
}

void CriteriaView::addCheck(const GradeCountFigures &figures)
{
    const GradeCheck &check = figures.check;
    if (check.count(GradeFault::Gap) + check.count(GradeFault::Overlap) + check.count(GradeFault::Dead) == 0)
        addFinding(tr("Every combination has exactly one grade"), Tone::Good);
    if (check.count(GradeFault::NonMonotonic) == 0)
        addFinding(tr("A better input never lowers a grade"), Tone::Good);
    for (const GradeFinding &finding : check.found)
        addFinding(finding.text, finding.fault == GradeFault::Definition ? Tone::Warning : Tone::Bad);
    if (!figures.settings.grading.fields().contains(u"need"_s))
        return;
    if (figures.needUnknown > 0)
        addFinding(
            tr("Need unknown for %1: counted as unclear").arg(formatCount(figures.needUnknown, locale())),
            Tone::Warning);
    else
        addFinding(tr("Need is known for every customer"), Tone::Good);
}

} // namespace leadbook
