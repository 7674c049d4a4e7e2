// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/workbookfault.h"
#include "exchange/workbook/workbooklimits.h"

#include <QIODevice>

#include <cstdint>
#include <memory>
#include <optional>

struct zip_file;

namespace leadbook {

/// One part of an archive, unpacked while it is read. Fails when it yields more than it declared, or more
/// than a token may have since the last mark().
class ZipPart : public QIODevice
{
public:
    /// Takes @p file over; it unpacks to @p bytes.
    ZipPart(zip_file *file, std::int64_t bytes, std::int64_t tokenBytes);

    /// Begins the next token.
    void mark() { m_sinceMark = 0; }
    /// Unpacks what is left, which checks it, and gives nothing of it out. False where it is broken.
    bool drain();

    std::int64_t unpacked() const { return m_unpacked; }
    std::int64_t declared() const { return m_declared; }
    std::optional<WorkbookFault> fault() const { return m_fault; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Close
    {
        void operator()(zip_file *file) const;
    };
    qint64 fail(WorkbookFault fault);

    std::unique_ptr<zip_file, Close> m_file;
    std::int64_t m_declared;
    std::int64_t m_tokenBytes;
    std::int64_t m_unpacked = 0;
    std::int64_t m_sinceMark = 0;
    std::optional<WorkbookFault> m_fault;
};

} // namespace leadbook
