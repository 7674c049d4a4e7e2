// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/schemechoice.h"

#include <QSignalBlocker>

#include <algorithm>

namespace leadbook {

SchemeChoice::SchemeChoice(SchemeKind kind, QWidget *parent)
    : QComboBox(parent)
    , m_kind(kind)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    hide();
}

void SchemeChoice::setInUse(const QString &name)
{
    if (name == m_inUse)
        return;
    m_inUse = name;
    fill(chosen());
}

void SchemeChoice::choose(const QString &key)
{
    const QSignalBlocker silent(this);
    setCurrentIndex(std::max(0, findData(key)));
}

void SchemeChoice::retranslate()
{
    fill(chosen());
}

void SchemeChoice::fill(const QString &key)
{
    const QSignalBlocker silent(this);
    clear();
    setVisible(!m_inUse.isEmpty());
    if (m_inUse.isEmpty())
        return;
    addItem(tr("Scheme: %1").arg(schemeLabel(m_inUse)), QString());
    for (const ShippedScheme &scheme : shippedSchemes()) {
        const QString label = QString::fromUtf8(scheme.label);
        if (scheme.kind == m_kind && label != m_inUse)
            addItem(tr("Try: %1").arg(schemeLabel(label)), QString::fromUtf8(scheme.key));
    }
    setCurrentIndex(std::max(0, findData(key)));
}

} // namespace leadbook
