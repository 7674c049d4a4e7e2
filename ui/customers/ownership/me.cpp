// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ownership/me.h"

#include "core/text.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

Me::Me(const Workspace &workspace, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
{
}

/// By the book's path, which as a key may not hold slashes.
QString Me::key() const
{
    const QByteArray book =
        QCryptographicHash::hash(m_workspace.path().toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"me/"_s + QString::fromLatin1(book);
}

std::int64_t Me::owner() const
{
    const std::int64_t chosen = m_settings.value(key()).toLongLong();
    const ViewPtr view = m_workspace.view();
    if (chosen == 0 || !view)
        return 0;
    const auto &owners = view->snapshot->owners;
    return std::ranges::find(owners, chosen, &OwnerRow::id) == owners.end() ? 0 : chosen;
}

QString Me::name() const
{
    const std::int64_t chosen = owner();
    if (chosen == 0)
        return {};
    return toQString(std::ranges::find(m_workspace.view()->snapshot->owners, chosen, &OwnerRow::id)->name);
}

void Me::setOwner(std::int64_t owner)
{
    if (owner == this->owner())
        return;
    m_settings.setValue(key(), qint64{owner});
    Q_EMIT changed();
}

std::vector<OwnerRow> activeOwners(const ViewPtr &view)
{
    std::vector<OwnerRow> active;
    if (view)
        std::ranges::copy_if(view->snapshot->owners, std::back_inserter(active), &OwnerRow::active);
    std::ranges::sort(active, [](const OwnerRow &a, const OwnerRow &b) {
        return toQString(a.name).localeAwareCompare(toQString(b.name)) < 0;
    });
    return active;
}

} // namespace leadbook
