// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/clusterask.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

const QString kFields = u"segments/clusters/fields"_s;
const QString kScale = u"segments/clusters/scale"_s;
const QString kCount = u"segments/clusters/count"_s;
/// As the command line spells them, in the order of ClusterScale.
const QStringList kScales{u"none"_s, u"zscore"_s, u"log"_s, u"rank"_s};

} // namespace

ClusterAsk readClusterAsk(const QSettings &settings)
{
    ClusterAsk ask;
    ask.fields = settings.value(kFields).toStringList();
    const qsizetype scale = kScales.indexOf(settings.value(kScale).toString());
    if (scale >= 0)
        ask.scale = static_cast<ClusterScale>(scale);
    const int count = settings.value(kCount).toInt();
    if (count >= 2 && count <= static_cast<int>(kMostClusters))
        ask.count = static_cast<std::size_t>(count);
    return ask;
}

void writeClusterAsk(QSettings &settings, const ClusterAsk &ask)
{
    settings.setValue(kFields, ask.fields);
    settings.setValue(kScale, ask.scale ? kScales[static_cast<int>(*ask.scale)] : u"auto"_s);
    settings.setValue(kCount, ask.count ? static_cast<int>(*ask.count) : 0);
}

} // namespace leadbook
