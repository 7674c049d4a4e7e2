// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/timings.h"

#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

double Timings::ranked(double share) const
{
    std::vector<double> sorted = m_milliseconds;
    std::ranges::sort(sorted);
    const auto rank = static_cast<std::size_t>(std::ceil(share * double(sorted.size())));
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

QJsonObject Timings::toJson() const
{
    return {{u"median"_s, median()}, {u"worst"_s, worst()}, {u"p99"_s, p99()}};
}

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    // A /proc file has no size to read up to.
    for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(3).trimmed().toDouble() / 1024;
    }
    return 0;
}

} // namespace leadbook::cli
