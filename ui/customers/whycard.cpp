// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/whycard.h"

#include "ui/customers/gradewords.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/spanlabel.h"

#include <QFrame>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kLabelWidth = 80;

/// A line of one pixel in the theme's own colour.
class Rule : public QFrame
{
public:
    explicit Rule(QWidget *parent)
        : QFrame(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setFixedHeight(1);
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Mid);
    }
};

} // namespace

WhyCard::WhyCard(QWidget *parent)
    : Card({}, parent)
    , m_byHand(new SpanLabel(this))
    , m_grid(new QGridLayout)
    , m_line(new Rule(this))
    , m_way(new SpanLabel(this))
{
    setPadding(11, 9);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_way->setWordWrap(true);
    body().setSpacing(6);
    m_byHand->setWordWrap(true);
    m_byHand->hide();
    body().addWidget(m_byHand);
    body().addLayout(m_grid);
    body().addWidget(m_line);
    body().addWidget(m_way);
}

SpanLabel *WhyCard::labelAt(int row, int column)
{
    if (auto *item = m_grid->itemAtPosition(row, column))
        return qobject_cast<SpanLabel *>(item->widget());
    auto *label = new SpanLabel(this);
    m_grid->addWidget(label, row, column, Qt::AlignTop);
    return label;
}

void WhyCard::addLine(int row, const QString &label, const QString &text, const QString &points, bool isBest)
{
    SpanLabel *name = labelAt(row, 0);
    name->setText(label, Tone::Muted);
    name->setMinimumWidth(scaledPixels(font(), kLabelWidth));
    SpanLabel *found = labelAt(row, 1);
    found->setWordWrap(true);
    found->setText(text, label.isEmpty() ? Tone::Muted : Tone::Text);
    SpanLabel *earned = labelAt(row, 2);
    earned->setAlignment(Qt::AlignRight);
    earned->setText(points, isBest ? Tone::Good : Tone::Text);
    for (SpanLabel *part : {name, found, earned})
        part->show();
}

void WhyCard::setReason(const GradeReason &reason, Day today)
{
    const QLocale locale;
    setTitle(reason.byHand ? tr("Grade set by hand") : tr("Why %1?").arg(gradeName(reason)));
    QList<Span> byHand;
    if (reason.byHand)
        byHand = {{byHandText(reason, today, locale)},
                  {u"\n"_s + tr("The rules say %1:").arg(gradeName(reason)), Tone::Muted}};
    m_byHand->setSpans(byHand);
    m_byHand->setVisible(!byHand.isEmpty());
    int row = 0;
    const QList<GradeLine> lines = gradeLines(reason, locale);
    for (const GradeLine &line : lines)
        addLine(row++, line.label, line.text, line.points, line.isBest);
    addLine(row++, {}, pointsText(reason, locale), {}, false);
    for (; row < m_grid->rowCount(); ++row) {
        for (int column = 0; column < m_grid->columnCount(); ++column) {
            if (auto *item = m_grid->itemAtPosition(row, column))
                item->widget()->hide();
        }
    }
    QList<Span> spans;
    const QString way = wayUpText(reason, today, locale);
    if (!way.isEmpty()) {
        const QString head = tr("▲ Way up to %1:").arg(wayUpGrade(reason));
        // A wide colon has its space within.
        spans = {{head, Tone::Good}, {head.endsWith(u':') ? u' ' + way : way}};
    }
    const QString unknown = unknownNote(reason);
    if (!unknown.isEmpty())
        spans << Span{(spans.isEmpty() ? QString() : u"\n"_s) + unknown, Tone::Muted};
    m_way->setSpans(spans);
    m_way->setVisible(!spans.isEmpty());
    m_line->setVisible(!spans.isEmpty());
}

} // namespace leadbook
