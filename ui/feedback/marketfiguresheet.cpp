// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/marketfiguresheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 560;

} // namespace

MarketFigureSheet::MarketFigureSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_name(new QLineEdit(&card()))
    , m_value(new QLineEdit(&card()))
    , m_unit(new QLineEdit(&card()))
    , m_day(new QLineEdit(&card()))
    , m_source(new QLineEdit(&card()))
{
    for (QLineEdit *input : {m_name, m_value, m_unit, m_day, m_source})
        addRow(*input);
    MarketFigureSheet::retranslate();
}

void MarketFigureSheet::open(const MarketFigure &figure)
{
    if (!workspace().view() || !workspace().view()->snapshot->complete)
        return;
    m_figure = figure;
    m_name->setText(figure.name);
    m_value->setText(figure.id == 0 ? QString() : locale().toString(figure.value, 'g', 12));
    m_unit->setText(figure.unit);
    m_day->setText(figure.day.toIso());
    m_source->setText(figure.source);
    retranslate();
    openForm(figure.name.isEmpty() ? *m_name : *m_value);
}

void MarketFigureSheet::submit()
{
    MarketFigure figure = m_figure;
    figure.name = m_name->text().trimmed();
    figure.unit = m_unit->text().trimmed();
    figure.source = m_source->text().trimmed();
    bool isNumber = false;
    figure.value = locale().toDouble(m_value->text().trimmed(), &isNumber);
    if (!isNumber)
        figure.value = m_value->text().trimmed().toDouble(&isNumber);
    if (figure.name.isEmpty())
        return refuse(tr("A figure needs a name, such as “Market share”."), *m_name);
    if (!isNumber)
        return refuse(tr("Write the figure as a number."), *m_value);
    const auto day = Day::fromIso(m_day->text().trimmed());
    if (!day)
        return refuse(tr("Write the day as 2026-12-31."), *m_day);
    figure.day = *day;
    write(saveMarketFigure(figure), tr("“%1” is noted.").arg(figure.name));
}

void MarketFigureSheet::retranslate()
{
    title().setSpans({{tr("Figure of the market"), Tone::Text, true}});
    nameRow(*m_name, tr("&Name"), tr("Name"));
    nameRow(*m_value, tr("Fi&gure"), tr("Figure"));
    nameRow(*m_unit, tr("&Unit"), tr("Unit"));
    nameRow(*m_day, tr("&Day"), tr("Day"));
    nameRow(*m_source, tr("&Source"), tr("Source"));
    m_name->setPlaceholderText(tr("Market share, brand awareness, price of a rival …"));
    doButton().setText(tr("Save"));
}

} // namespace leadbook
