// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QObject>

namespace leadbook {

class CommandPalette;

/// Asks which company a customer who is a person belongs to, by the company's name in a line to type in, and
/// puts the person into it as one change. Window's thread; never waits.
class CompanyChooser : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    CompanyChooser(Workspace &workspace, QWidget &window);

    /// Whether @p customer is a person who could be put into a company.
    bool mayAsk(std::int64_t customer) const;
    void ask(std::int64_t customer);

Q_SIGNALS:
    /// It was done and can be undone; @p company is where the person is now.
    void done(const QString &sentence, std::int64_t company);
    void refused(const QString &sentence);

private:
    QString nameOf(std::int64_t customer) const;
    void put(std::int64_t company);

    Workspace &m_workspace;
    CommandPalette *m_palette;
    std::int64_t m_customer = 0;
};

} // namespace leadbook
