// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/translation.h"
#include "app/cli/verb.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

std::int64_t nanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

void writeLine(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

Session::Session(Workspace &workspace, const QCommandLineParser &options, QString bookPath)
    : m_workspace(workspace)
    , m_options(options)
    , m_bookPath(std::move(bookPath))
{
}

bool Session::isJson() const
{
    return m_options.isSet(u"json"_s);
}

std::optional<QString> Session::option(const QString &name) const
{
    if (!m_options.isSet(name))
        return std::nullopt;
    return m_options.value(name);
}

Result<int> Session::number(const QString &name, int fallback, int least) const
{
    const auto text = option(name);
    if (!text)
        return fallback;
    bool ok = false;
    const int value = text->toInt(&ok);
    if (ok && value >= least)
        return value;
    return usageError(Cli::tr("--%1 takes a whole number of at least %2.").arg(name).arg(least));
}

Result<Day> Session::day(const QString &name, std::optional<Day> fallback) const
{
    const auto text = option(name);
    if (!text)
        return fallback.value_or(m_workspace.clock().today());
    if (const auto day = Day::fromIso(*text))
        return *day;
    return usageError(Cli::tr("--%1 takes a date such as 2026-12-31.").arg(name));
}

Status Session::openBook()
{
    if (!m_bookPath.isEmpty() && !hasBook()) // which one was looked for is not plain where --book is left out
        return Error{
            ErrorCode::NotFound, Cli::tr("There is no book %1; name one with --book.").arg(m_bookPath), {}};
    LEADBOOK_TRY(await(m_workspace.open(m_bookPath)));
    if (!option(u"recorded"_s))
        return {};
    const auto recorded = day(u"recorded"_s);
    LEADBOOK_TRY(recorded);
    LEADBOOK_TRY(await(m_workspace.showPast(*recorded, reportProgress(u"recorded"_s))));
    return {};
}

bool Session::hasBook() const
{
    return QFileInfo::exists(m_bookPath);
}

Status Session::openOrCreateBook()
{
    if (hasBook())
        return openBook();
    LEADBOOK_TRY(await(m_workspace.create(m_bookPath)));
    m_isCreated = true;
    return {};
}

void Session::dropCreatedBook()
{
    if (!m_isCreated)
        return;
    const Status closed = await(m_workspace.close());
    if (!closed)
        return;
    // An empty book that stays would only hide the failure; what cannot be removed stays as it is.
    for (const QString &tail : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(m_bookPath + tail);
}

Result<ViewPtr> Session::loadView()
{
    LEADBOOK_TRY(openBook());
    return await(m_workspace.load());
}

void Session::write(QByteArrayView text) const
{
    std::fwrite(text.data(), 1, static_cast<std::size_t>(text.size()), stdout);
}

Status Session::finishOutput()
{
    const bool isWhole = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (isWhole)
        return {};
    return Error{ErrorCode::Io,
                 Cli::tr("The result cannot be written. Make room on the disk, or look where it is sent to."),
                 {}};
}

void Session::print(const QJsonObject &json, const QStringList &text) const
{
    if (isJson())
        writeLine(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact));
    else if (!text.isEmpty())
        writeLine(stdout, text.join(u'\n').toUtf8());
}

void Session::complain(const QString &sentence)
{
    writeLine(stderr, sentence.toUtf8());
}

std::shared_ptr<Progress> Session::reportProgress(const QString &verb)
{
    constexpr std::int64_t kFirst = 500'000'000;
    constexpr std::int64_t kEvery = 200'000'000;
    return std::make_shared<Progress>(
        [verb, next = nanoseconds() + kFirst](std::int64_t done, std::int64_t total) mutable {
            if (nanoseconds() < next)
                return;
            next = nanoseconds() + kEvery;
            const QString line =
                total > 0 ? u"%1: %2 / %3"_s.arg(verb).arg(done).arg(total) : u"%1: %2"_s.arg(verb).arg(done);
            writeLine(stderr, line.toUtf8());
        });
}

Stopwatch::Stopwatch()
    : m_begin(nanoseconds())
{
}

double Stopwatch::seconds() const
{
    return double(nanoseconds() - m_begin) / 1e9;
}

} // namespace leadbook::cli
