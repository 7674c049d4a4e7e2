// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/streams.h"

#include "app/cli/translation.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// How a file begins that is not a table of text.
constexpr std::array<std::pair<QByteArrayView, QLatin1StringView>, 3> kBeginnings{{
    {"PK\x03\x04", QLatin1StringView("xlsx")},
    {"BEGIN:VCARD", QLatin1StringView("vcf")},
    {"SQLite format 3", QLatin1StringView("leadbook")},
}};

QLatin1StringView endingOf(const QByteArray &beginning)
{
    for (const auto &[bytes, ending] : kBeginnings) {
        if (beginning.startsWith(bytes))
            return ending;
    }
    return QLatin1StringView("csv");
}

/// False where either of them fails.
bool copy(QFile &from, QFile &to)
{
    constexpr qint64 kBlock = 1 << 20;
    for (QByteArray block = from.read(kBlock); !block.isEmpty(); block = from.read(kBlock)) {
        if (to.write(block) != block.size())
            return false;
    }
    return from.error() == QFileDevice::NoError && to.flush();
}

} // namespace

bool isStream(const QString &argument)
{
    return argument == u"-";
}

Status checkScratch(const QTemporaryDir &scratch)
{
    if (scratch.isValid())
        return {};
    return Error{
        ErrorCode::Io,
        Cli::tr("There is no folder for what is passed through; set TMPDIR to one that you may write."),
        scratch.errorString()};
}

Result<QString> keepInput(const QTemporaryDir &scratch)
{
    LEADBOOK_TRY(checkScratch(scratch));
    QFile input;
    QFile kept(scratch.filePath(u"input"_s));
    if (!input.open(stdin, QIODevice::ReadOnly) || !kept.open(QIODevice::ReadWrite) || !copy(input, kept) ||
        !kept.seek(0))
        return Error{ErrorCode::Io, Cli::tr("The standard input could not be read; name a file instead."),
                     kept.errorString()};
    const QString name = u"stdin."_s + endingOf(kept.read(32));
    if (!kept.rename(scratch.filePath(name)))
        return Error{ErrorCode::Io, Cli::tr("The standard input could not be read; name a file instead."),
                     kept.errorString()};
    return kept.fileName();
}

Status passOn(QTemporaryDir &scratch, const QString &path)
{
    QFile file(path);
    QFile output;
    if (!file.open(QIODevice::ReadOnly) || !scratch.remove() || !output.open(stdout, QIODevice::WriteOnly) ||
        !copy(file, output))
        return Error{ErrorCode::Io, Cli::tr("The standard output does not take it; name a file instead."),
                     output.errorString()};
    return {};
}

} // namespace leadbook::cli
