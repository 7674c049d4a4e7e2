// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QObject>

namespace leadbook {

class CommandPalette;

/// Asks which company somebody belongs to, by the company's name in a line to type in: a customer who is a
/// person is put into it, a contact leaves its company for it, each as one change. Window's thread; never
/// waits.
class CompanyChooser : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    CompanyChooser(Workspace &workspace, QWidget &window);

    /// Whether @p customer is a person who could be put into a company.
    bool mayAsk(std::int64_t customer) const;
    void ask(std::int64_t customer);
    /// Asks for the company that @p contact, called @p name and now of @p customer, belongs to.
    void askForContact(std::int64_t customer, std::int64_t contact, const QString &name);

Q_SIGNALS:
    /// It was done and can be undone; @p company is where the person is now.
    void done(const QString &sentence, std::int64_t company);
    /// The same of a contact; who is shown stays as it is.
    void contactMoved(const QString &sentence);
    void refused(const QString &sentence);

private:
    QString nameOf(std::int64_t customer) const;
    void put(std::int64_t company);
    void move(std::int64_t company);

    Workspace &m_workspace;
    CommandPalette *m_palette;
    std::int64_t m_customer = 0; ///< who was asked about
    std::int64_t m_contact = 0;  ///< of it; 0: the customer itself
    QString m_name;              ///< of the contact
};

} // namespace leadbook
