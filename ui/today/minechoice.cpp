// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/minechoice.h"

#include "ui/customers/ownership/me.h"
#include "ui/widgets/chip.h"
#include "workspace/workspace.h"

#include <QButtonGroup>

namespace leadbook {

MineChoice::MineChoice(QWidget &page, Me &me, Workspace &workspace)
    : QObject(&page)
    , m_me(me)
    , m_mine(new Chip({}, &page))
    , m_everyone(new Chip({}, &page))
{
    auto *group = new QButtonGroup(this);
    for (Chip *chip : {m_mine, m_everyone}) {
        chip->setCheckable(true);
        group->addButton(chip);
    }
    m_everyone->setChecked(true);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool isOn) {
        if (isOn)
            Q_EMIT changed();
    });
    connect(&m_me, &Me::changed, this, &MineChoice::offer);
    connect(&workspace, &Workspace::viewChanged, this, &MineChoice::offer);
    offer();
    retranslate();
}

QList<QWidget *> MineChoice::chips() const
{
    return {m_mine, m_everyone};
}

void MineChoice::offer()
{
    m_mine->setVisible(m_me.owner() != 0);
    m_everyone->setVisible(m_me.owner() != 0);
    if (m_me.owner() == 0)
        m_everyone->setChecked(true);
}

TodayAsk MineChoice::question() const
{
    TodayAsk ask;
    if (owner())
        ask.owner = m_me.name().toStdString();
    return ask;
}

std::optional<std::int64_t> MineChoice::owner() const
{
    return m_mine->isChecked() && m_me.owner() != 0 ? std::optional(m_me.owner()) : std::nullopt;
}

void MineChoice::retranslate()
{
    m_mine->setText(tr("Mine"));
    m_everyone->setText(tr("Everyone"));
}

} // namespace leadbook
