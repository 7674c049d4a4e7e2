// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedschemes.h"
#include "ui/charts/sankey.h"
#include "ui/insights/schemechoice.h"
#include "ui/retention/figuretable.h"
#include "ui/segments/rfmaxiseditor.h"
#include "ui/segments/rfmboxeseditor.h"
#include "ui/segments/rfmschemepage.h"
#include "ui/segments/segmentstabs.h"
#include "ui/shell/windowkeys.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

// The parts of the page, where they stand and what they are called.

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kRulesWidth = 330;

/// @p content, which scrolls up and down in @p card.
void fill(Card &card, QWidget *content)
{
    auto *scroll = new QScrollArea(&card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    card.body().addWidget(scroll, 1);
}

} // namespace

void RfmSchemePage::buildHead()
{
    addBelowHead(new PageTabs(segmentsTabs(), name(), this));
    addToHead(m_schemes);
    Page::addAction(m_reset);
    Page::addAction(m_apply);
    m_apply->setProperty(kSaves, true);
}

QWidget *RfmSchemePage::buildRules()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(2, 1);
    m_bins->setRange(RfmScheme::kFewestBins, RfmScheme::kMostBins);
    m_source->addItems({u" "_s, u" "_s});
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(6);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_nameTitle, 0, 0);
    grid->addWidget(m_name, 0, 1, 1, 2);
    grid->addWidget(m_binsTitle, 1, 0);
    grid->addWidget(m_bins, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_source, 1, 2);
    column->addLayout(grid);
    for (RfmAxisEditor *axis : m_axes)
        column->addWidget(axis);
    column->addStretch(1);
    fill(*m_rulesCard, content);
    m_rulesCard->setMinimumWidth(kRulesWidth);
    return m_rulesCard;
}

QWidget *RfmSchemePage::buildBody()
{
    fill(*m_boxesCard, m_boxes);
    m_check->setWordWrap(true);
    m_check->setPixels(12);
    m_boxesCard->body().addWidget(m_check);
    m_movesArea->setWidgetResizable(true);
    m_movesArea->setFrameShape(QFrame::NoFrame);
    m_movesArea->setFocusPolicy(Qt::NoFocus);
    m_movesArea->setWidget(m_moves);
    connect(m_moves, &Chart::partReached, this, [this](const QRect &area) {
        m_movesArea->ensureVisible(area.center().x(), area.center().y(), area.width(), area.height());
    });
    m_hint->setWordWrap(true);
    m_movesCard->body().addWidget(m_movesArea, 1);
    m_movesCard->body().addWidget(m_hint);
    m_movesCard->body().addStretch();
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    grid->addWidget(buildRules(), 0, 0);
    grid->addWidget(m_boxesCard, 0, 1);
    grid->addWidget(m_movesCard, 1, 0);
    grid->addWidget(m_groupsCard, 1, 1);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 7);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 2);
    return body;
}

void RfmSchemePage::retranslate()
{
    setTitle(tr("Segments"));
    m_schemes->retranslate();
    m_schemes->setAccessibleName(tr("Scheme"));
    m_reset->setText(tr("Reset"));
    m_rulesCard->setTitle(tr("Scores"));
    m_rulesCard->setNote(tr("drag to see the effect at once"));
    m_nameTitle->setText(tr("Name"), Tone::Muted);
    m_name->setAccessibleName(tr("Name of the scheme"));
    m_name->setText(schemeLabel(m_scheme.name));
    m_binsTitle->setText(tr("Scores 1 to"), Tone::Muted);
    m_bins->setAccessibleName(tr("Scores 1 to"));
    m_source->setAccessibleName(tr("Cut points"));
    m_source->setItemText(0, tr("from data"));
    m_source->setItemText(1, tr("by hand"));
    for (RfmAxisEditor *axis : m_axes)
        axis->retranslate();
    m_boxesCard->setTitle(tr("Segments by scores"));
    m_boxesCard->setNote(tr("in scores of 1 to 5; the first that fits counts"));
    m_boxes->retranslate();
    m_groupsCard->setTitle(tr("Before and after"));
    m_groups->setAccessibleName(tr("Before and after"));
    m_movesCard->setTitle(tr("Who moves"));
    m_hint->setText(tr("Move a cut point, or change a segment or its scores, to see who would move."),
                    Tone::Muted);
    m_moves->setAccessibleName(tr("Who moves"));
    m_moves->setExportName(tr("Who moves"));
    updateHead();
    update();
}

} // namespace leadbook
