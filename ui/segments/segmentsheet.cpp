// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentsheet.h"

#include "core/text.h"
#include "items/livesegmentfigures.h"
#include "ui/segments/segmentcolours.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/filtering.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 640;
constexpr int kStrategyHeight = 76;

} // namespace

SegmentSheet::SegmentSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_name(new QLineEdit(&card()))
    , m_filter(new QLineEdit(&card()))
    , m_count(new SpanLabel(&card()))
    , m_colour(new QComboBox(&card()))
    , m_owner(new QComboBox(&card()))
    , m_strategy(new QPlainTextEdit(&card()))
{
    m_strategy->setTabChangesFocus(true);
    m_strategy->setFixedHeight(kStrategyHeight);
    m_count->setWordWrap(true);
    addRow(*m_name, Qt::AlignTop);
    addRow(*m_filter, Qt::AlignTop);
    addBelow(*m_count);
    for (QWidget *input : std::initializer_list<QWidget *>{m_colour, m_owner, m_strategy})
        addRow(*input, Qt::AlignTop);
    connect(m_filter, &QLineEdit::textChanged, this, &SegmentSheet::countNow);
    SegmentSheet::retranslate();
}

void SegmentSheet::fillOwners()
{
    const std::int64_t chosen = m_owner->count() > 0 ? m_owner->currentData().toLongLong() : m_segment.owner;
    m_owner->clear();
    m_owner->addItem(tr("Nobody"), qlonglong{0});
    if (const ViewPtr view = workspace().view()) {
        for (const OwnerRow &owner : view->snapshot->owners) {
            if (owner.active || owner.id == m_segment.owner || owner.id == chosen)
                m_owner->addItem(toQString(owner.name), qlonglong{owner.id});
        }
    }
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(qlonglong{chosen})));
}

void SegmentSheet::fillColours()
{
    const QString chosen = m_colour->count() > 0 ? m_colour->currentData().toString() : m_segment.colour;
    m_colour->clear();
    for (const SegmentColour &colour : segmentColours())
        m_colour->addItem(swatchIcon(colour.code, *this), segmentColourLabel(colour), colour.code);
    // One that the book has from elsewhere stays.
    if (!chosen.isEmpty() && segmentSeries(chosen) < 0)
        m_colour->addItem(swatchIcon(chosen, *this), chosen, chosen);
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(chosen)));
}

void SegmentSheet::open(const SavedSegment &segment)
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete)
        return;
    m_segment = segment;
    m_name->setText(segment.name);
    m_filter->setText(segment.filter);
    m_strategy->setPlainText(segment.strategy);
    m_owner->clear();
    m_colour->clear();
    retranslate();
    countNow();
    m_name->selectAll();
    openForm(*m_name);
}

void SegmentSheet::countNow()
{
    const QString text = m_filter->text();
    if (text.trimmed().isEmpty()) {
        m_isCounting = false;
        m_latest.cancel();
        m_count->setText(tr("For example: lifeCycle = mature and revenue >= 50000"), Tone::Muted);
        return;
    }
    m_isCounting = true;
    m_latest.deliver(workspace().run(m_latest.start(),
                                     [text](const View &view, const Progress &progress) {
                                         return countFilter(view, text, progress);
                                     }),
                     this, [this](const Result<std::int64_t> &count) {
                         m_isCounting = false;
                         if (count)
                             m_count->setText(tr("%Ln customer(s) now", nullptr, static_cast<int>(*count)),
                                              Tone::Good);
                         else
                             m_count->setText(count.error().message, Tone::Bad);
                         place();
                     });
}

SavedSegment SegmentSheet::typed() const
{
    SavedSegment segment = m_segment;
    segment.name = m_name->text().trimmed();
    segment.filter = m_filter->text().trimmed();
    segment.colour = m_colour->currentData().toString();
    segment.owner = m_owner->currentData().toLongLong();
    segment.strategy = m_strategy->toPlainText();
    return segment;
}

void SegmentSheet::submit()
{
    const SavedSegment segment = typed();
    if (segment.name.isEmpty())
        return refuse(tr("Give the segment a name."), *m_name);
    // The count may still be under way.
    const ViewPtr view = workspace().view();
    const auto filter = view ? parseFilter(*view, segment.filter) : Result<Filter>(cancelledError());
    if (segment.filter.isEmpty())
        return refuse(tr("Say who is in it with a filter."), *m_filter);
    if (!filter)
        return refuse(filter.error().message, *m_filter);
    const bool isNew = segment.id == 0;
    const bool isRenamed = !isNew && segment.name != m_segment.name;
    const SegmentChange change = isNew       ? SegmentChange::Saved
                                 : isRenamed ? SegmentChange::Renamed
                                             : SegmentChange::Changed;
    write({changeLabel(change, isRenamed ? m_segment.name : segment.name),
           isNew ? addSegment(segment) : updateSegment(segment)},
          tr("The segment “%1” is saved.").arg(segment.name));
}

void SegmentSheet::retranslate()
{
    title().setSpans({{m_segment.id == 0 ? tr("New segment") : tr("Edit the segment"), Tone::Text, true}});
    nameRow(*m_name, tr("&Name"), tr("Name"));
    nameRow(*m_filter, tr("&Who is in it"), tr("Who is in it"));
    nameRow(*m_colour, tr("C&olour"), tr("Colour"));
    nameRow(*m_owner, tr("Looked after &by"), tr("Looked after by"));
    nameRow(*m_strategy, tr("&Strategy"), tr("Strategy"));
    m_strategy->setPlaceholderText(tr("What is to be done with these customers"));
    doButton().setText(tr("Save"));
    fillOwners();
    fillColours();
}

} // namespace leadbook
