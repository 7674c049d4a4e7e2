// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/settingrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 8;
constexpr int kColumnGap = 16;
constexpr int kTwoColumns = 760;  // pixels at 100 % text size
constexpr int kInputShare = 1000; // of the room, up to the widest input

struct GroupWords
{
    const char *title;
    const char *note;
};

/// In the order of SettingGroup.
constexpr std::array<GroupWords, kSettingGroups> kGroups{{
    {QT_TRANSLATE_NOOP("leadbook::SettingsPage", "This program"),
     QT_TRANSLATE_NOOP("leadbook::SettingsPage", "for you, whichever book is open")},
    {QT_TRANSLATE_NOOP("leadbook::SettingsPage", "This book"),
     QT_TRANSLATE_NOOP("leadbook::SettingsPage", "for everybody; each change can be undone")},
    {QT_TRANSLATE_NOOP("leadbook::SettingsPage", "Safety"), ""},
    {QT_TRANSLATE_NOOP("leadbook::SettingsPage", "Notifications"), ""},
}};

} // namespace

SettingsPage::SettingsPage(const QList<Setting> &settings, QWidget *parent)
    : Page(u"settings"_s, u"settings"_s, parent)
{
    QList<QWidget *> cards;
    for (std::size_t group = 0; group < kSettingGroups; ++group) {
        m_cards[group] = new Card({}, this);
        m_grids[group] = new QGridLayout;
        m_grids[group]->setHorizontalSpacing(kColumnGap);
        m_grids[group]->setVerticalSpacing(kGap);
        // What the inputs do not take lies behind them, not between them and their labels.
        m_grids[group]->setColumnStretch(1, kInputShare);
        m_grids[group]->setColumnStretch(2, 1);
        m_cards[group]->body().addLayout(m_grids[group]);
        m_cards[group]->body().addStretch(1);
        m_cards[group]->hide();
        cards << m_cards[group];
    }
    for (const Setting &setting : settings)
        addRow(setting);
    m_grid = new CardGrid(cards, {}, kTwoColumns);
    m_grid->arrange();
    auto *area = new FittingArea(m_grid, this);
    setBody(area);
    if (!m_rows.isEmpty())
        setFocusTarget(&m_rows.first()->input());
    showBody();
    retranslate();
}

void SettingsPage::addRow(const Setting &setting)
{
    const auto group = static_cast<std::size_t>(setting.group);
    m_cards[group]->show();
    m_rows << new SettingRow(setting, *m_grids[group], *m_cards[group]);
}

void SettingsPage::refresh()
{
    for (SettingRow *row : m_rows)
        row->refresh();
}

void SettingsPage::setBookBarred(const QString &why)
{
    m_barred = why;
    for (SettingRow *row : m_rows) {
        if (row->setting().group == SettingGroup::Book)
            row->setEnabled(why.isEmpty());
    }
    retranslate();
}

void SettingsPage::forgetBook()
{
    for (SettingRow *row : m_rows) {
        if (row->setting().group == SettingGroup::Book)
            row->dropWritten();
    }
}

void SettingsPage::shown(bool first)
{
    refresh();
    Page::shown(first);
}

void SettingsPage::retranslate()
{
    setTitle(tr("Settings"));
    for (std::size_t group = 0; group < kSettingGroups; ++group) {
        m_cards[group]->setTitle(tr(kGroups[group].title));
        const QString note = *kGroups[group].note == '\0' ? QString() : tr(kGroups[group].note);
        const bool isBarred = group == static_cast<std::size_t>(SettingGroup::Book) && !m_barred.isEmpty();
        m_cards[group]->setNote(isBarred ? m_barred : note);
    }
    for (SettingRow *row : m_rows)
        row->retranslate();
    setStatusText({{tr("Each setting is taken at once."), Tone::Muted}});
}

} // namespace leadbook
