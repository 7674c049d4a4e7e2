// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/actions.h"
#include "ui/shell/fonts.h"
#include "ui/shell/navigationbutton.h"
#include "ui/shell/pagekeys.h"
#include "ui/shell/tokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kShortcuts = keyCount(PageKey::ShowPage);

} // namespace

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_entries(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_import(new NavigationButton(u"import"_s, u"plus"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 9, 10);
    column->setSpacing(2);
    m_entries->setSpacing(2);
    column->addLayout(m_entries);
    column->addStretch(1);
    m_import->setMuted(true);
    column->addWidget(m_import);
    setFixedWidth(scaledPixels(font(), 168));
    connect(m_import, &QAbstractButton::clicked, this, &Navigation::importRequested);
    for (int i = 0; i < kShortcuts; ++i) {
        // Of the window: they hold while the navigation is hidden.
        auto *shortcut = new QShortcut(QKeySequence(keyOf(PageKey::ShowPage, i)), window());
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (i < m_buttons.size())
                Q_EMIT chosen(m_buttons[i]->name());
        });
    }
    retranslate();
}

void Navigation::insertEntry(int index, const QString &name, const QString &icon)
{
    auto *entry = new NavigationButton(name, icon, this);
    entry->setCheckable(true);
    m_group->addButton(entry);
    m_buttons.insert(index, entry);
    m_entries->insertWidget(index, entry);
    QWidget::setTabOrder(entry, m_import);
    for (qsizetype i = 1; i < m_buttons.size(); ++i)
        QWidget::setTabOrder(m_buttons[i - 1], m_buttons[i]);
    connect(entry, &QAbstractButton::clicked, this, [this, name] { Q_EMIT chosen(name); });
}

NavigationButton *Navigation::button(const QString &name) const
{
    const auto at = std::find_if(m_buttons.begin(), m_buttons.end(),
                                 [&](const NavigationButton *entry) { return entry->name() == name; });
    return at == m_buttons.end() ? nullptr : *at;
}

void Navigation::setText(const QString &name, const QString &text)
{
    NavigationButton *entry = button(name);
    if (!entry)
        return;
    entry->setText(text);
    const qsizetype at = m_buttons.indexOf(entry);
    entry->setToolTip(at < kShortcuts
                          ? u"%1 (%2)"_s.arg(text, keyText(PageKey::ShowPage, static_cast<int>(at)))
                          : QString());
}

void Navigation::setBadge(const QString &name, const QString &badge)
{
    if (NavigationButton *entry = button(name))
        entry->setBadge(badge);
}

void Navigation::setCurrent(const QString &name)
{
    NavigationButton *entry = button(name);
    // An exclusive group always keeps one checked unless told otherwise.
    m_group->setExclusive(entry != nullptr);
    for (NavigationButton *other : std::as_const(m_buttons))
        other->setChecked(other == entry);
}

QString Navigation::current() const
{
    const auto *entry = qobject_cast<NavigationButton *>(m_group->checkedButton());
    return entry ? entry->name() : QString();
}

QStringList Navigation::names() const
{
    QStringList names;
    for (const NavigationButton *entry : m_buttons)
        names << entry->name();
    return names;
}

void Navigation::setImportVisible(bool visible)
{
    m_import->setVisible(visible);
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Navigation"));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(keyText(*this, ActionId::Import));
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(palette(), Tone::Surface));
    painter.fillRect(width() - 1, 0, 1, height(), toneColor(palette(), Tone::Line));
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_buttons.size() - 1;
    auto *focused = qobject_cast<NavigationButton *>(focusWidget());
    const qsizetype at = m_buttons.indexOf(focused);
    qsizetype next = -1;
    if (event->key() == Qt::Key_Up)
        next = at - 1;
    else if (event->key() == Qt::Key_Down)
        next = at + 1;
    else if (event->key() == Qt::Key_Home)
        next = 0;
    else if (event->key() == Qt::Key_End)
        next = last;
    if (next < 0 || next > last) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_buttons[next]->setFocus(Qt::TabFocusReason);
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        setFixedWidth(scaledPixels(font(), 168));
    QWidget::changeEvent(event);
}

} // namespace leadbook
