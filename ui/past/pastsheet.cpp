// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past/pastsheet.h"

#include "ui/delegates/cellinput.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"
#include "workspace/editing/fieldinput.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 520;
constexpr int kGap = 10;

} // namespace

PastSheet::PastSheet(Workspace &workspace, QWidget &window)
    : Sheet(window, kWidth)
    , m_workspace(workspace)
    , m_title(new SpanLabel(&card()))
    , m_meaning(wrappedLabel({}, u"muted"_s, &card()))
    , m_dayLabel(new QLabel(&card()))
    , m_day(new CellInput(&card()))
    , m_problem(wrappedLabel({}, u"bad"_s, &card()))
    , m_show(new Button({}, Button::Kind::Primary, &card()))
    , m_today(new Button({}, Button::Kind::Secondary, &card()))
    , m_close(new Button({}, Button::Kind::Quiet, &card()))
{
    build();
    connect(m_show, &QAbstractButton::clicked, this, &PastSheet::showDay);
    connect(m_day, &CellInput::entered, this, &PastSheet::showDay);
    connect(m_close, &QAbstractButton::clicked, this, [this] { closeSheet(); });
    connect(m_today, &QAbstractButton::clicked, this, [this] {
        closeSheet();
        returnToday();
    });
    connect(&workspace, &Workspace::bookChanged, this, [this] { closeSheet(); });
    retranslate();
}

void PastSheet::build()
{
    m_dayLabel->setBuddy(m_day);
    m_day->setFrame(true);
    m_day->setIsDay(true);
    auto &column = card().body();
    column.setContentsMargins(0, 0, 0, 0);
    column.setSpacing(kGap);
    column.addWidget(m_title);
    column.addWidget(m_meaning);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGap);
    line->addWidget(m_dayLabel);
    line->addWidget(m_day, 1);
    column.addLayout(line);
    column.addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_today);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_show);
    column.addLayout(buttons);
}

void PastSheet::open()
{
    const ViewPtr view = m_workspace.view();
    if (!view || !view->snapshot->complete || m_isBusy)
        return;
    const auto past = m_workspace.pastDay();
    const Day day = past.value_or(m_workspace.clock().today().addMonths(-1));
    m_day->setText(inputText(*view, FieldRef(FieldId::NextActionDay), CellValue(day)));
    m_today->setVisible(past.has_value());
    tell({});
    openSheet(*m_day);
    m_day->selectAll();
}

void PastSheet::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    place();
}

void PastSheet::showDay()
{
    const ViewPtr view = m_workspace.view();
    if (m_isBusy || !view)
        return;
    const auto read = readInput(*view, FieldRef(FieldId::NextActionDay), m_day->text());
    const Day day = read ? read->value<Day>() : Day();
    if (!day.isValid()) {
        tell(read ? tr("Name a day before today.") : read.error().message);
        m_day->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_isBusy = true;
    deliver(m_workspace.showPast(day, m_workspace.jobs().start(tr("Looking back"))), this,
            [this](const Result<ViewPtr> &past) {
                m_isBusy = false;
                if (past)
                    closeSheet();
                else if (isVisible())
                    tell(past.error().message);
                else if (past.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(past.error().message);
            });
}

void PastSheet::returnToday()
{
    if (!m_workspace.pastDay() || m_isBusy)
        return;
    m_isBusy = true;
    deliver(m_workspace.showToday(), this, [this](const Result<ViewPtr> &today) {
        m_isBusy = false;
        if (!today)
            Q_EMIT failed(today.error().message);
    });
}

QList<QWidget *> PastSheet::tabOrder() const
{
    return {m_day, m_show, m_today, m_close};
}

void PastSheet::enter(Qt::KeyboardModifiers)
{
    showDay();
}

void PastSheet::retranslate()
{
    m_title->setSpans({{tr("The book as it was"), Tone::Text, true}});
    m_meaning->setText(tr("Shows list, grades, funnel and segments with what had been recorded by the end of "
                          "that day. Nothing is changed, and nothing can be changed until you return."));
    m_dayLabel->setText(tr("&Day"));
    m_day->setAccessibleName(tr("Day"));
    m_show->setText(tr("Show that day"));
    m_today->setText(tr("Return to today"));
    m_close->setText(tr("Cancel"));
}

void PastSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace leadbook
