// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/unitchips.h"

#include "ui/widgets/chip.h"

#include <QButtonGroup>

namespace leadbook {

UnitChips::UnitChips(CalendarUnit unit, QWidget *page)
    : QObject(page)
    , m_chips{new Chip({}, page), new Chip({}, page)}
{
    auto *group = new QButtonGroup(this);
    for (Chip *chip : m_chips) {
        chip->setCheckable(true);
        group->addButton(chip);
    }
    m_chips[static_cast<std::size_t>(unit)]->setChecked(true);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool isOn) {
        if (isOn)
            Q_EMIT changed();
    });
}

CalendarUnit UnitChips::unit() const
{
    return m_chips[0]->isChecked() ? CalendarUnit::Month : CalendarUnit::Quarter;
}

void UnitChips::setUnit(CalendarUnit unit)
{
    m_chips[static_cast<std::size_t>(unit)]->setChecked(true);
}

void UnitChips::retranslate()
{
    m_chips[0]->setText(tr("By month"));
    m_chips[1]->setText(tr("By quarter"));
}

} // namespace leadbook
