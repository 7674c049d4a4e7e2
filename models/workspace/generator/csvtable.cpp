// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/csvtable.h"

#include <QCoreApplication>

#include <array>
#include <charconv>

namespace leadbook {

namespace {

constexpr std::size_t kBufferBytes = std::size_t{1} << 20;

} // namespace

CsvTable::CsvTable(const QString &path)
    : m_file(path)
{
}

Status CsvTable::open(std::string_view header)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure();
    m_buffer.reserve(kBufferBytes + 4'096);
    m_buffer.append(header).append("\n");
    return {};
}

CsvTable &CsvTable::cell(std::string_view utf8)
{
    if (m_rowBegun)
        m_buffer.push_back(',');
    m_rowBegun = true;
    if (utf8.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_buffer.append(utf8);
        return *this;
    }
    m_buffer.push_back('"');
    for (const char c : utf8) {
        if (c == '"')
            m_buffer.push_back('"');
        m_buffer.push_back(c);
    }
    m_buffer.push_back('"');
    return *this;
}

CsvTable &CsvTable::cell(std::int64_t number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
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

Status CsvTable::endRow()
{
    m_buffer.push_back('\n');
    m_rowBegun = false;
    return m_buffer.size() < kBufferBytes ? Status() : flush();
}

Status CsvTable::commit()
{
    LEADBOOK_TRY(flush());
    return m_file.commit() ? Status() : failure();
}

Status CsvTable::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    if (m_file.write(m_buffer.data(), size) != size)
        return failure();
    m_buffer.clear();
    return {};
}

Error CsvTable::failure() const
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Generator",
                                        "%1 could not be written: choose another folder, or see that you may "
                                        "write there and that the disk has room.")
                .arg(m_file.fileName()),
            m_file.errorString()};
}

} // namespace leadbook
