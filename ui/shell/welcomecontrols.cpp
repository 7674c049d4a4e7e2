// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomecontrols.h"

#include "ui/shell/viewmenu.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace leadbook {

WelcomeControls::WelcomeControls(ViewMenu &menus, QWidget *parent)
    : QWidget(parent)
    , m_menus(menus)
    , m_language(new Button({}, Button::Kind::Flat, this))
    , m_theme(new Button({}, Button::Kind::Flat, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_language);
    row->addWidget(m_theme);
    m_language->setMenu(&menus.languages());
    m_theme->setMenu(&menus.themes());
    for (QMenu *menu : {&menus.languages(), &menus.themes()})
        connect(menu, &QMenu::triggered, this, &WelcomeControls::retranslate);
    retranslate();
}

void WelcomeControls::retranslate()
{
    m_language->setText(m_menus.languageText());
    m_language->setAccessibleName(tr("Language"));
    m_theme->setText(m_menus.themeText());
    m_theme->setAccessibleName(tr("Theme"));
}

void WelcomeControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leadbook
