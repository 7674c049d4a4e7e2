// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewmenu.h"

#include "ui/shell/language.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QWidget>

#include <array>

namespace leadbook {

namespace {

/// In the order of ThemeChoice.
constexpr std::array<const char *, 3> kThemes{
    QT_TRANSLATE_NOOP("leadbook::ViewMenu", "As the system"),
    QT_TRANSLATE_NOOP("leadbook::ViewMenu", "Light"),
    QT_TRANSLATE_NOOP("leadbook::ViewMenu", "Dark"),
};

} // namespace

ViewMenu::ViewMenu(Theme &theme, Language &language, QWidget &window)
    : QObject(&window)
    , m_theme(theme)
    , m_language(language)
    , m_window(window)
    , m_themes(new QMenu(&window))
    , m_languages(new QMenu(&window))
    , m_themeGroup(new QActionGroup(this))
    , m_languageGroup(new QActionGroup(this))
{
    for (std::size_t i = 0; i < kThemes.size(); ++i) {
        QAction *action = m_themes->addAction(QString());
        action->setCheckable(true);
        m_themeGroup->addAction(action);
        const auto choice = static_cast<ThemeChoice>(i);
        connect(action, &QAction::triggered, this, [this, choice] { m_theme.setChoice(choice); });
    }
    const QList<LanguageChoice> languages = Language::available();
    for (const LanguageChoice &choice : languages) {
        QAction *action = m_languages->addAction(choice.name);
        action->setCheckable(true);
        action->setData(choice.code);
        m_languageGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = choice.code] { m_language.set(code); });
    }
    connect(&theme, &Theme::changed, this, &ViewMenu::retranslate);
    connect(&language, &Language::changed, this, &ViewMenu::retranslate);
    window.installEventFilter(this);
    retranslate();
}

void ViewMenu::addTo(QMenu &menu) const
{
    menu.addSeparator();
    menu.addMenu(m_themes);
    menu.addMenu(m_languages);
}

QString ViewMenu::themeText() const
{
    return tr(kThemes[static_cast<std::size_t>(m_theme.choice())]);
}

QString ViewMenu::languageText() const
{
    const QAction *chosen = m_languageGroup->checkedAction();
    return chosen ? chosen->text() : QString();
}

bool ViewMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void ViewMenu::retranslate()
{
    m_themes->setTitle(tr("&Theme"));
    m_languages->setTitle(tr("Lan&guage"));
    const QList<QAction *> themes = m_themeGroup->actions();
    for (qsizetype i = 0; i < themes.size(); ++i) {
        themes[i]->setText(tr(kThemes[static_cast<std::size_t>(i)]));
        themes[i]->setChecked(static_cast<ThemeChoice>(i) == m_theme.choice());
    }
    const QList<QAction *> languages = m_languageGroup->actions();
    for (QAction *action : languages)
        action->setChecked(action->data().toString() == m_language.current());
}

} // namespace leadbook
