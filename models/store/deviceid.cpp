// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deviceid.h"

#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSysInfo>

#include <sys/stat.h>

namespace leadbook {

namespace {

struct Place
{
    QByteArray machine;
    std::int64_t inode = 0;
};

Place currentPlace(const QString &path)
{
    Place place;
    place.machine = QSysInfo::machineUniqueId();
    // A minimal system may have no machine id.
    if (place.machine.isEmpty())
        place.machine = QSysInfo::machineHostName().toUtf8();
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        place.inode = static_cast<std::int64_t>(status.st_ino);
    return place;
}

std::int64_t draw(std::int64_t previous)
{
    while (true) {
        const std::int64_t number =
            QRandomGenerator::system()->bounded(1, static_cast<int>(kLargestDevice) + 1);
        if (number != previous)
            return number;
    }
}

Result<std::int64_t> drawAnew(sqlite3 *database, std::int64_t previous, const Place &place)
{
    auto transaction = Transaction::begin(database);
    LEADBOOK_TRY(transaction);
    auto write = Statement::prepare(
        database, "INSERT OR REPLACE INTO device (id, number, machine, inode) VALUES (1, ?, ?, ?)");
    LEADBOOK_TRY(write);
    const std::int64_t number = draw(previous);
    write->bind(1, number);
    write->bind(2,
                std::string_view(place.machine.constData(), static_cast<std::size_t>(place.machine.size())));
    write->bind(3, place.inode);
    LEADBOOK_TRY(write->execute());
    LEADBOOK_TRY(transaction->commit());
    return number;
}

} // namespace

Result<std::int64_t> deviceNumber(sqlite3 *database, const QString &path)
{
    const Place place = currentPlace(path);
    std::int64_t number = 0;
    {
        auto read = Statement::prepare(database, "SELECT number, machine, inode FROM device WHERE id = 1");
        LEADBOOK_TRY(read);
        auto row = read->step();
        LEADBOOK_TRY(row);
        number = *row ? read->integer(0) : 0;
        if (*row && read->text(1) == std::string_view(place.machine.constData()) &&
            read->integer(2) == place.inode)
            return number;
    }
    return drawAnew(database, number, place);
}

Status forgetDevice(sqlite3 *database)
{
    return execute(database, "UPDATE device SET machine = '', inode = 0");
}

} // namespace leadbook
