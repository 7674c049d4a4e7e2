// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/csvtable.h"

#include <QStringList>

#include <array>
#include <charconv>

namespace leadbook {

Result<CsvTable> CsvTable::create(const QString &path, QStringView header)
{
    auto file = CsvFile::create(path, header.toString().split(u','));
    LEADBOOK_TRY(file);
    return CsvTable(std::move(*file));
}

CsvTable &CsvTable::cell(std::string_view utf8)
{
    m_file.cells().addValue(utf8);
    return *this;
}

CsvTable &CsvTable::cell(std::int64_t number)
{
    std::array<char, 24> digits{};
    const char *const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return cell(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
}

CsvTable &CsvTable::cell(std::optional<int> number)
{
    return number ? cell(std::int64_t{*number}) : cell(std::string_view());
}

CsvTable &CsvTable::cell(Day day)
{
    if (!day.isValid())
        return cell(std::string_view());
    const auto [year, month, dayOfMonth] = day.civil();
    std::array<char, 10> iso{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    const auto put = [&iso](std::size_t last, int number) {
        for (; number > 0; number /= 10)
            iso[last--] = static_cast<char>('0' + number % 10);
    };
    put(3, year);
    put(6, month);
    put(9, dayOfMonth);
    return cell(std::string_view(iso.data(), iso.size()));
}

CsvTable &CsvTable::cell(Money amount)
{
    return cell(std::string_view(amount.toDecimal().toStdString()));
}

} // namespace leadbook
