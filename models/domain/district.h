// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace leadbook {

/// The district or county that @p address names, as it is written there: 浦东新区 of
/// “上海市浦东新区世纪大道1号”, the county-level city 昆山市 of “苏州市昆山市玉山镇”, “Xuhui District” of “1
/// Huaihai Road, Xuhui District, Shanghai”. Empty where it names none; housing estates (小区), campuses and
/// autonomous regions are none.
QString districtIn(QStringView address);

} // namespace leadbook
