// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentsheet.h"

#include "core/text.h"
#include "items/livesegmentfigures.h"
#include "ui/segments/segmentcolours.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"
#include "workspace/filtering.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 640;
constexpr int kGap = 10;
constexpr int kStrategyHeight = 76;

QLabel *labelFor(QWidget &input, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(&input);
    return label;
}

} // namespace

SegmentSheet::SegmentSheet(Workspace &workspace, QWidget &window)
    : Sheet(window, kWidth)
    , m_workspace(workspace)
    , m_title(new SpanLabel(&card()))
    , m_nameLabel(nullptr)
    , m_name(new QLineEdit(&card()))
    , m_filterLabel(nullptr)
    , m_filter(new QLineEdit(&card()))
    , m_count(new SpanLabel(&card()))
    , m_colourLabel(nullptr)
    , m_colour(new QComboBox(&card()))
    , m_ownerLabel(nullptr)
    , m_owner(new QComboBox(&card()))
    , m_strategyLabel(nullptr)
    , m_strategy(new QPlainTextEdit(&card()))
    , m_problem(wrappedLabel({}, u"bad"_s, &card()))
    , m_write(new Button({}, Button::Kind::Primary, &card()))
    , m_close(new Button({}, Button::Kind::Quiet, &card()))
{
    build();
    connect(m_filter, &QLineEdit::textChanged, this, &SegmentSheet::countNow);
    connect(m_write, &QAbstractButton::clicked, this, &SegmentSheet::save);
    connect(m_close, &QAbstractButton::clicked, this, [this] { closeSheet(); });
    connect(&workspace, &Workspace::bookChanged, this, [this] { closeSheet(); });
    retranslate();
}

void SegmentSheet::build()
{
    m_nameLabel = labelFor(*m_name, &card());
    m_filterLabel = labelFor(*m_filter, &card());
    m_colourLabel = labelFor(*m_colour, &card());
    m_ownerLabel = labelFor(*m_owner, &card());
    m_strategyLabel = labelFor(*m_strategy, &card());
    m_strategy->setTabChangesFocus(true);
    m_strategy->setFixedHeight(kStrategyHeight);
    m_count->setWordWrap(true);
    auto &column = card().body();
    column.setContentsMargins(0, 0, 0, 0);
    column.setSpacing(kGap);
    column.addWidget(m_title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(kGap);
    const std::initializer_list<std::pair<QLabel *, QWidget *>> rows{
        {m_nameLabel, m_name},     {m_filterLabel, m_filter}, {nullptr, m_count},
        {m_colourLabel, m_colour}, {m_ownerLabel, m_owner},   {m_strategyLabel, m_strategy}};
    for (const auto &[label, input] : rows) {
        const int row = grid->rowCount();
        if (label != nullptr)
            grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(input, row, 1);
    }
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
    column.addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_write);
    column.addLayout(buttons);
}

void SegmentSheet::fillOwners()
{
    const std::int64_t chosen = m_owner->count() > 0 ? m_owner->currentData().toLongLong() : m_segment.owner;
    m_owner->clear();
    m_owner->addItem(tr("Nobody"), qlonglong{0});
    if (const ViewPtr view = m_workspace.view()) {
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
    const ViewPtr view = m_workspace.view();
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
    tell({});
    m_name->selectAll();
    openSheet(*m_name);
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
    m_latest.deliver(m_workspace.run(m_latest.start(),
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

void SegmentSheet::save()
{
    if (m_isSaving)
        return;
    const SavedSegment segment = typed();
    if (segment.name.isEmpty()) {
        tell(tr("Give the segment a name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    // The count may still be under way.
    const ViewPtr view = m_workspace.view();
    const auto filter = view ? parseFilter(*view, segment.filter) : Result<Filter>(cancelledError());
    if (segment.filter.isEmpty() || !filter) {
        tell(segment.filter.isEmpty() ? tr("Say who is in it with a filter.") : filter.error().message);
        m_filter->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool isNew = segment.id == 0;
    const bool isRenamed = !isNew && segment.name != m_segment.name;
    const SegmentChange change = isNew       ? SegmentChange::Saved
                                 : isRenamed ? SegmentChange::Renamed
                                             : SegmentChange::Changed;
    m_isSaving = true;
    deliver(m_workspace.change(changeLabel(change, isRenamed ? m_segment.name : segment.name),
                               isNew ? addSegment(segment) : updateSegment(segment)),
            this, [this, name = segment.name](const Result<CommittedChange> &done) {
                m_isSaving = false;
                if (!done && isVisible())
                    tell(done.error().message);
                else if (!done)
                    Q_EMIT failed(done.error().message);
                else
                    closeSheet();
                if (done)
                    Q_EMIT saved(tr("The segment “%1” is saved.").arg(name));
            });
}

void SegmentSheet::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    place();
}

QList<QWidget *> SegmentSheet::tabOrder() const
{
    return {m_name, m_filter, m_colour, m_owner, m_strategy, m_write, m_close};
}

void SegmentSheet::enter(Qt::KeyboardModifiers)
{
    save();
}

void SegmentSheet::retranslate()
{
    m_title->setSpans({{m_segment.id == 0 ? tr("New segment") : tr("Edit the segment"), Tone::Text, true}});
    m_nameLabel->setText(tr("&Name"));
    m_filterLabel->setText(tr("&Who is in it"));
    m_colourLabel->setText(tr("&Colour"));
    m_ownerLabel->setText(tr("Looked after &by"));
    m_strategyLabel->setText(tr("&Strategy"));
    m_name->setAccessibleName(tr("Name"));
    m_filter->setAccessibleName(tr("Who is in it"));
    m_colour->setAccessibleName(tr("Colour"));
    m_owner->setAccessibleName(tr("Looked after by"));
    m_strategy->setAccessibleName(tr("Strategy"));
    m_strategy->setPlaceholderText(tr("What is to be done with these customers"));
    m_write->setText(tr("Save"));
    m_close->setText(tr("Cancel"));
    fillOwners();
    fillColours();
}

void SegmentSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace leadbook
