// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>

#include <algorithm>

namespace leadbook {

/// A device that gives at most so many bytes a read, so that every text is cut at every place.
class Trickle : public QBuffer
{
public:
    Trickle(const QByteArray &bytes, qint64 atMost)
        : m_atMost(atMost)
    {
        setData(bytes);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        return QBuffer::readData(data, std::min(maximum, m_atMost));
    }

private:
    qint64 m_atMost;
};

} // namespace leadbook
