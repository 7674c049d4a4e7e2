// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/figurecard.h"

#include "ui/widgets/elidedlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

FigureCard::FigureCard(QWidget *parent)
    : Card({}, parent)
    , m_name(new ElidedLabel({}, u"muted"_s, this))
    , m_figure(new ElidedLabel({}, u"figure"_s, this))
    , m_note(new SpanLabel(this))
{
    body().setSpacing(4);
    body().addWidget(m_name);
    body().addWidget(m_figure);
    body().addWidget(m_note);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setName(const QString &name)
{
    m_name->setText(name);
    tellReader();
}

void FigureCard::setFigure(const QString &figure, const QList<Span> &note)
{
    m_figure->setText(figure);
    m_note->setSpans(note);
    tellReader();
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

void FigureCard::tellReader()
{
    setAccessibleName(m_name->text() + u": "_s + m_figure->text());
    setAccessibleDescription(m_note->text());
}

} // namespace leadbook
