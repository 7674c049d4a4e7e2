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

#include <QLabel>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 520;

} // namespace

PastSheet::PastSheet(Workspace &workspace, QWidget &window)
    : FormSheet(workspace, window, kWidth)
    , m_meaning(wrappedLabel({}, u"muted"_s, &card()))
    , m_day(new CellInput(&card()))
    , m_today(&addOtherButton())
{
    m_day->setFrame(true);
    m_day->setIsDay(true);
    addAbove(*m_meaning);
    addRow(*m_day);
    connect(m_day, &CellInput::entered, this, &PastSheet::submit);
    connect(m_today, &QAbstractButton::clicked, this, [this] {
        closeSheet();
        returnToday();
    });
    PastSheet::retranslate();
}

void PastSheet::open()
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete || m_isBusy)
        return;
    const auto past = workspace().pastDay();
    const Day day = past.value_or(workspace().clock().today().addMonths(-1));
    m_day->setText(inputText(*view, FieldRef(FieldId::NextActionDay), CellValue(day)));
    m_today->setVisible(past.has_value());
    openForm(*m_day);
    m_day->selectAll();
}

void PastSheet::submit()
{
    const ViewPtr view = workspace().view();
    if (m_isBusy || !view)
        return;
    const auto read = readInput(*view, FieldRef(FieldId::NextActionDay), m_day->text());
    const Day day = read ? read->value<Day>() : Day();
    if (!day.isValid())
        return refuse(read ? tr("Name a day before today.") : read.error().message, *m_day);
    m_isBusy = true;
    deliver(workspace().showPast(day, workspace().jobs().start(tr("Looking back"))), this,
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
    if (!workspace().pastDay() || m_isBusy)
        return;
    m_isBusy = true;
    deliver(workspace().showToday(), this, [this](const Result<ViewPtr> &today) {
        m_isBusy = false;
        if (!today)
            Q_EMIT failed(today.error().message);
    });
}

void PastSheet::retranslate()
{
    title().setSpans({{tr("The book as it was"), Tone::Text, true}});
    m_meaning->setText(tr("Shows list, grades, funnel and segments with what had been recorded by the end of "
                          "that day. Nothing is changed, and nothing can be changed until you return."));
    nameRow(*m_day, tr("&Day"), tr("Day"));
    doButton().setText(tr("Show that day"));
    m_today->setText(tr("Return to today"));
}

} // namespace leadbook
