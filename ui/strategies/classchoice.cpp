// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategies/classchoice.h"

#include "domain/strategies/strategy.h"
#include "domain/strategies/strategyclass.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

void fillClassChoice(QComboBox &choice, const ViewPtr &view, const QStringList &segments,
                     const QString &chosen)
{
    choice.clear();
    QStringList classes;
    for (const Strategy &shipped : shippedStrategies())
        classes << shipped.customerClass;
    if (view && view->settings) {
        for (const QString &segment : view->settings->rfm.groups())
            classes << u"rfm:"_s + segment;
    }
    for (const QString &segment : segments)
        classes << u"segment:"_s + segment;
    if (!chosen.isEmpty() && !classes.contains(chosen))
        classes << chosen;
    for (const QString &each : std::as_const(classes))
        choice.addItem(customerClassLabel(each), each);
    choice.setCurrentIndex(std::max(0, choice.findData(chosen)));
}

} // namespace leadbook
