// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting.h"
#include "ui/shell/page.h"

#include <array>

class QGridLayout;

namespace leadbook {

class Card;
class CardGrid;
class SettingRow;

/// Everything that can be set, in groups on one page; each setting is taken at once. What there is to set is
/// given as a table of settings.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const QList<Setting> &settings, QWidget *parent = nullptr);

    const QList<SettingRow *> &rows() const { return m_rows; }
    /// Shows what is set now.
    void refresh();
    /// Whether the settings of the book can be set; empty @p why: they can.
    void setBookBarred(const QString &why);
    /// Forgets what is being written into the settings of a book that is not there any more.
    void forgetBook();

    void shown(bool first) override;

protected:
    void retranslate() override;

private:
    void addRow(const Setting &setting);

    std::array<Card *, kSettingGroups> m_cards{};
    std::array<QGridLayout *, kSettingGroups> m_grids{};
    QList<SettingRow *> m_rows;
    CardGrid *m_grid;
    QString m_barred;
};

} // namespace leadbook
