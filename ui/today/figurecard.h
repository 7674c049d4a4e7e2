// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"

class QLabel;

namespace leadbook {

/// A card with one figure: what it is above, the figure large, and a note below.
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setFigure(const QString &figure, const QList<Span> &note);
    QString figure() const;
    QString note() const { return m_note->text(); }

private:
    void tellReader();

    QLabel *m_name;
    QLabel *m_figure;
    SpanLabel *m_note;
};

} // namespace leadbook
