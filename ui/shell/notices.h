// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace leadbook {

/// What one notice says; plain text.
struct Notice
{
    QString title;
    QString text;
    QString open; ///< what a press on it does
};

/// Says something outside of the window, one notice at a time. Window's thread.
class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows @p notice in the place of the one shown before.
    virtual void show(const Notice &notice) = 0;
    /// Takes back what is shown.
    virtual void withdraw() = 0;

Q_SIGNALS:
    /// The notice was pressed; @p activationToken is the desktop's leave to come to the front, or empty.
    void opened(const QByteArray &activationToken);
};

} // namespace leadbook
