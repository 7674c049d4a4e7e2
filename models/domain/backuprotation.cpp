// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backuprotation.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kSuffix = ".leadbook"_L1;
constexpr qsizetype kDayLength = 10;
constexpr qsizetype kTimeLength = 6;
constexpr int kMinute = 60;
constexpr int kHour = 60 * kMinute;
constexpr int kHoursOfADay = 24;

/// By BackupReason; those before a new schema lie beside the book under a name of their own.
constexpr std::array<QLatin1StringView, 3> kReasons{"daily"_L1, "by-hand"_L1, "before-restore"_L1};

std::optional<int> secondOf(QStringView time)
{
    if (!std::ranges::all_of(time, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    const int hour = time.sliced(0, 2).toInt();
    const int minute = time.sliced(2, 2).toInt();
    const int second = time.sliced(4, 2).toInt();
    if (hour >= kHoursOfADay || minute >= kMinute || second >= kMinute)
        return {};
    return hour * kHour + minute * kMinute + second;
}

int dayOf(const BackupStamp &stamp)
{
    return stamp.day.number();
}

/// Weeks from Monday; 1970-01-01 was a Thursday.
int weekOf(const BackupStamp &stamp)
{
    constexpr int kWeek = 7;
    constexpr int kThursday = 3;
    const int days = stamp.day.number() + kThursday;
    return (days >= 0 ? days : days - kWeek + 1) / kWeek;
}

int monthOf(const BackupStamp &stamp)
{
    constexpr int kMonths = 12;
    const Day::Civil civil = stamp.day.civil();
    return civil.year * kMonths + civil.month;
}

/// One way to keep daily backups: the newest of each period, as many as that.
struct Keeping
{
    int (*period)(const BackupStamp &);
    int count;
};

} // namespace

QString backupFileName(const QString &book, const BackupStamp &stamp)
{
    const auto two = [](int number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    return book + u'-' + stamp.day.toIso() + u'-' + two(stamp.second / kHour) +
           two(stamp.second % kHour / kMinute) + two(stamp.second % kMinute) + u'-' +
           kReasons[static_cast<std::size_t>(stamp.reason)] + kSuffix;
}

std::optional<BackupStamp> readBackupFileName(const QString &book, QStringView fileName)
{
    const QString begin = book + u'-';
    constexpr qsizetype kMiddle = kDayLength + 1 + kTimeLength + 1;
    if (!fileName.startsWith(begin) || !fileName.endsWith(kSuffix) ||
        fileName.size() <= begin.size() + kMiddle + kSuffix.size())
        return {};
    const QStringView rest = fileName.sliced(begin.size()).chopped(kSuffix.size());
    const auto reason = std::ranges::find_if(
        kReasons, [said = rest.sliced(kMiddle)](QLatin1StringView known) { return said == known; });
    const auto day = Day::fromIso(rest.first(kDayLength));
    const auto second = secondOf(rest.sliced(kDayLength + 1, kTimeLength));
    if (reason == kReasons.end() || !day || !second || rest[kDayLength] != u'-' || rest[kMiddle - 1] != u'-')
        return {};
    return BackupStamp{*day, *second, static_cast<BackupReason>(reason - kReasons.begin())};
}

std::vector<std::size_t> backupsToDrop(std::span<const BackupStamp> stamps, const BackupNumbers &numbers)
{
    const std::array<Keeping, 3> daily{
        {{&dayOf, numbers.days}, {&weekOf, numbers.weeks}, {&monthOf, numbers.months}}};
    std::vector<std::size_t> newestFirst(stamps.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t{0});
    std::ranges::stable_sort(newestFirst, std::greater(), [stamps](std::size_t i) { return stamps[i]; });
    std::vector<bool> isKept(stamps.size());
    for (const Keeping &keeping : daily) {
        int kept = 0;
        std::optional<int> last;
        for (const std::size_t i : newestFirst) {
            if (stamps[i].reason != BackupReason::Daily || kept >= keeping.count ||
                last == keeping.period(stamps[i]))
                continue;
            last = keeping.period(stamps[i]);
            isKept[i] = true;
            ++kept;
        }
    }
    int restores = 0;
    for (const std::size_t i : newestFirst) {
        const BackupReason reason = stamps[i].reason;
        if (reason == BackupReason::ByHand || reason == BackupReason::BeforeSchema ||
            (reason == BackupReason::BeforeRestore && ++restores <= kRestoresKept))
            isKept[i] = true;
    }
    std::vector<std::size_t> dropped;
    for (std::size_t i = 0; i < stamps.size(); ++i) {
        if (!isKept[i])
            dropped.push_back(i);
    }
    return dropped;
}

} // namespace leadbook
