// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QTest>

namespace leadbook::test {

/// The row of the setting called @p name, on the page that was opened; null where there is none.
inline SettingRow *settingRow(Desk &desk, const QString &name)
{
    const auto *page = desk.root.window().findChild<SettingsPage *>();
    for (SettingRow *row : page != nullptr ? page->rows() : QList<SettingRow *>()) {
        if (row->input().accessibleName() == name)
            return row;
    }
    return nullptr;
}

/// Its input, which is a @p W.
template <typename W> W &settingInput(Desk &desk, const QString &name)
{
    SettingRow *row = settingRow(desk, name);
    auto *input = row == nullptr ? nullptr : qobject_cast<W *>(&row->input());
    if (input == nullptr)
        qFatal("no setting %s", qPrintable(name));
    return *input;
}

/// Chooses @p value as a click on it does.
inline void choose(QComboBox &box, const QVariant &value)
{
    const int index = box.findData(value);
    QVERIFY2(index >= 0, qPrintable(value.toString()));
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}

} // namespace leadbook::test
