// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/funnelask.h"

#include <QObject>

namespace leadbook {

/// What is asked of the funnel, one for all pages that show a part of the answer, so that they agree.
class AskedFunnel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const FunnelAsk &ask() const { return m_ask; }
    /// Asks @p ask; changed() tells of it where it is another one.
    void set(const FunnelAsk &ask)
    {
        if (ask == m_ask)
            return;
        m_ask = ask;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    FunnelAsk m_ask;
};

} // namespace leadbook
