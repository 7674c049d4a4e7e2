// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/movespanchoice.h"

#include "ui/delegates/cellinput.h"
#include "workspace/editing/fieldinput.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <utility>

namespace leadbook {

namespace {

constexpr int kGap = 8;
constexpr int kDateWidth = 112;
constexpr std::array<int, 3> kDays{30, 90, 365};

} // namespace

MoveSpanChoice::MoveSpanChoice(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(new QComboBox(this))
    , m_fromInput(new CellInput(this))
    , m_toInput(new CellInput(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_kind);
    for (CellInput *input : {m_fromInput, m_toInput}) {
        input->setFrame(true);
        input->setIsDay(true);
        input->setFixedWidth(kDateWidth);
        input->hide();
        row->addWidget(input);
        connect(input, &CellInput::entered, this, &MoveSpanChoice::dateEntered);
    }
    connect(m_kind, &QComboBox::activated, this, [this](int at) { setKind(static_cast<Kind>(at)); });
    retranslate();
    m_kind->setCurrentIndex(static_cast<int>(Kind::Days90));
}

MoveSpan MoveSpanChoice::span() const
{
    const Day today = m_workspace.clock().today();
    const auto chosen = static_cast<std::size_t>(std::max(0, m_kind->currentIndex()));
    return chosen < kDays.size() ? MoveSpan{today - kDays[chosen], today} : MoveSpan{m_from, m_to};
}

void MoveSpanChoice::setKind(Kind kind)
{
    if (kind == Kind::Dates && !m_from.isValid()) {
        const MoveSpan before = span();
        const Day today = m_workspace.clock().today();
        m_from = before.from.isValid() ? before.from : today - kDays[1];
        m_to = before.to.isValid() ? before.to : today;
    }
    m_kind->setCurrentIndex(static_cast<int>(kind));
    showDates();
    if (kind == Kind::Dates)
        m_fromInput->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void MoveSpanChoice::setDates(Day from, Day to)
{
    m_from = std::min(from, to);
    m_to = std::max(from, to);
    setKind(Kind::Dates);
}

void MoveSpanChoice::showDates()
{
    const bool areTold = m_kind->currentIndex() == static_cast<int>(Kind::Dates);
    const ViewPtr view = m_workspace.view();
    for (const auto &[input, day] : {std::pair(m_fromInput, m_from), std::pair(m_toInput, m_to)}) {
        input->setVisible(areTold);
        if (areTold && view)
            input->setText(inputText(*view, FieldRef(FieldId::NextActionDay), CellValue(day)));
    }
}

void MoveSpanChoice::dateEntered()
{
    const ViewPtr view = m_workspace.view();
    if (!view)
        return;
    std::array<Day, 2> days;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const CellInput &input = i == 0 ? *m_fromInput : *m_toInput;
        const auto day = readInput(*view, FieldRef(FieldId::NextActionDay), input.text());
        if (!day || !day->value<Day>().isValid()) {
            Q_EMIT refused(day ? tr("Name both days between which movements are shown.")
                               : day.error().message);
            return;
        }
        days[i] = std::min(day->value<Day>(), view->asOf);
    }
    m_from = std::min(days[0], days[1]);
    m_to = std::max(days[0], days[1]);
    showDates();
    Q_EMIT changed();
}

void MoveSpanChoice::retranslate()
{
    const QSignalBlocker quiet(m_kind);
    const int chosen = m_kind->currentIndex();
    m_kind->clear();
    for (const int days : kDays)
        m_kind->addItem(tr("Last %n day(s)", nullptr, days));
    m_kind->addItem(tr("Between two days…"));
    m_kind->setCurrentIndex(chosen);
    m_kind->setAccessibleName(tr("Movements of"));
    m_fromInput->setAccessibleName(tr("From the day"));
    m_toInput->setAccessibleName(tr("To the day"));
}

} // namespace leadbook
