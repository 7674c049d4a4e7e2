// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/district.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// What ends as a district does and is none.
constexpr std::array<std::u16string_view, 10> kNoDistricts{
    u"自治区", u"特别行政区", u"小区", u"社区", u"校区", u"厂区", u"景区", u"院区", u"街区", u"库区"};

bool isDistrict(QStringView name)
{
    return std::ranges::none_of(kNoDistricts, [name](std::u16string_view end) {
        return name.endsWith(QStringView(end.data(), static_cast<qsizetype>(end.size())));
    });
}

QString inHan(QStringView address)
{
    // Behind the city, or at the beginning where the city stands elsewhere.
    static const QRegularExpression behindCity(u"市\\s*([^省市区县旗\\s\\d,，]{1,7}[区县旗市])"_s);
    static const QRegularExpression atFront(u"^\\s*([^省市区县旗路街道号\\s\\d,，]{1,7}[区县旗])"_s);
    const bool hasCity = address.contains(u'市');
    const auto match = (hasCity ? behindCity : atFront).match(address.toString());
    if (!match.hasMatch() || !isDistrict(match.capturedView(1)))
        return {};
    return match.captured(1);
}

} // namespace

QString districtIn(QStringView address)
{
    if (const QString han = inHan(address); !han.isEmpty())
        return han;
    for (const QStringView part : address.split(u',')) {
        constexpr auto kDistrict = " District"_L1;
        const QStringView name = part.trimmed();
        if (name.endsWith(kDistrict, Qt::CaseInsensitive) && name.size() > kDistrict.size())
            return name.toString();
    }
    return {};
}

} // namespace leadbook
