// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QObject>

class QSettings;

namespace leadbook {

/// Which of the book's owners the user is: chosen once for each book, kept with the program's preferences.
class Me : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Me(const Workspace &workspace, QSettings &settings, QObject *parent = nullptr);

    /// 0 where nobody was chosen, or who was is not in the book any more.
    std::int64_t owner() const;
    /// Of owner(), empty where that is 0.
    QString name() const;
    void setOwner(std::int64_t owner);

Q_SIGNALS:
    void changed();

private:
    QString key() const;

    const Workspace &m_workspace;
    QSettings &m_settings;
};

/// The book's active owners by name.
std::vector<OwnerRow> activeOwners(const ViewPtr &view);

} // namespace leadbook
