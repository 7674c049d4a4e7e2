// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryFile>

#include <cstdio>

#include <unistd.h>

namespace leadbook::test {

/// Sends what this process writes to one of its standard streams to a file, until text() is asked.
class CapturedStream
{
public:
    explicit CapturedStream(std::FILE *stream)
        : m_stream(stream)
    {
        std::fflush(m_stream);
        m_saved = ::dup(::fileno(m_stream));
        m_isOpen = m_file.open() && m_saved >= 0 && ::dup2(m_file.handle(), ::fileno(m_stream)) >= 0;
    }
    CapturedStream(const CapturedStream &) = delete;
    CapturedStream &operator=(const CapturedStream &) = delete;
    ~CapturedStream() { release(); }

    /// Gives the stream back and returns what was written.
    QByteArray text()
    {
        release();
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    void release()
    {
        if (!m_isOpen)
            return;
        std::fflush(m_stream);
        ::dup2(m_saved, ::fileno(m_stream));
        ::close(m_saved);
        m_isOpen = false;
    }

    std::FILE *m_stream;
    int m_saved = -1;
    bool m_isOpen = false;
    QTemporaryFile m_file;
};

} // namespace leadbook::test
