// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagetabs.h"

#include "ui/widgets/chip.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>

namespace leadbook {

namespace {

constexpr int kSpacing = 8;

} // namespace

PageTabs::PageTabs(std::span<const PageTab> tabs, const QString &current, QWidget *parent)
    : QWidget(parent)
    , m_tabs(tabs)
    , m_current(current)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    for (const PageTab &tab : m_tabs) {
        const QString page = QString::fromLatin1(tab.page);
        auto *chip = new Chip({}, this);
        chip->setCheckable(true);
        chip->setChecked(page == m_current);
        connect(chip, &QAbstractButton::clicked, this, [this, chip, page] {
            // This row goes on standing for its own page.
            chip->setChecked(page == m_current);
            if (page != m_current)
                Q_EMIT chosen(page);
        });
        row->addWidget(chip);
        m_chips.append(chip);
    }
    row->addStretch(1);
    if (m_tabs.size() < 2)
        hide();
    retranslate();
}

void PageTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PageTabs::retranslate()
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setText(
            QCoreApplication::translate("PageTabs", m_tabs[static_cast<std::size_t>(i)].label));
}

} // namespace leadbook
