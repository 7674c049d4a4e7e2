// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/schemes/savedschemes.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "domain/shippedschemes.h"
#include "workspace/exporting/outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr qint64 kLargest = 1 << 20;

/// The context lupdate files these sentences under.
struct SavedSchemes
{
    Q_DECLARE_TR_FUNCTIONS(SavedSchemes)
};

Result<SavedScheme> schemeIn(const Statement &row)
{
    const std::string_view text = row.text(5);
    auto scheme = GradeScheme::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    LEADBOOK_TRY(scheme);
    SavedScheme saved{row.integer(0),
                      toQString(row.text(1)),
                      static_cast<int>(row.integer(2)),
                      row.integer(3) != 0,
                      row.isNull(4) ? Day() : Day(static_cast<std::int32_t>(row.integer(4))),
                      *std::move(scheme)};
    saved.scheme.name = saved.name;
    return saved;
}

/// The versions of the scheme called @p name; NotFound where there is none.
Result<std::vector<SavedScheme>> versionsOf(const Editor &editor, const QString &name)
{
    auto statement = editor.prepare("SELECT id, name, version, in_use, since_day, definition FROM scheme "
                                    "WHERE kind = 'grading' AND name = ?1 ORDER BY version");
    LEADBOOK_TRY(statement);
    statement->bind(1, QStringView(name));
    std::vector<SavedScheme> versions;
    for (;;) {
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        auto saved = schemeIn(*statement);
        LEADBOOK_TRY(saved);
        versions.push_back(*std::move(saved));
    }
    if (versions.empty())
        return Error{ErrorCode::NotFound,
                     SavedSchemes::tr("There is no scheme “%1”; choose one of the list.").arg(name),
                     {}};
    return versions;
}

Result<bool> isTaken(const Editor &editor, const QString &name)
{
    auto statement = editor.prepare("SELECT 1 FROM scheme WHERE kind = 'grading' AND name = ?1");
    LEADBOOK_TRY(statement);
    statement->bind(1, QStringView(name));
    return statement->step();
}

} // namespace

Result<std::vector<SavedScheme>> readGradeSchemes(sqlite3 *database)
{
    auto statement =
        Statement::prepare(database, "SELECT id, name, version, in_use, since_day, definition FROM scheme "
                                     "WHERE kind = 'grading' ORDER BY version DESC, id DESC");
    LEADBOOK_TRY(statement);
    std::vector<SavedScheme> schemes;
    for (;;) {
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return schemes;
        if (auto saved = schemeIn(*statement))
            schemes.push_back(*std::move(saved));
    }
}

const SavedScheme *newestCalled(const std::vector<SavedScheme> &schemes, const QString &name)
{
    const auto found = std::ranges::find(schemes, name, &SavedScheme::name);
    return found == schemes.end() ? nullptr : &*found;
}

QString changeLabel(SchemeChange change, const QString &name)
{
    constexpr std::array kPhrases{
        QT_TRANSLATE_NOOP("Change", "Grading scheme “%1” saved"),
        QT_TRANSLATE_NOOP("Change", "Grading scheme “%1” renamed"),
        QT_TRANSLATE_NOOP("Change", "Grading scheme “%1” removed"),
    };
    return writtenLabel(kPhrases[static_cast<std::size_t>(change)], name);
}

Book::Work saveGradeScheme(const GradeScheme &scheme)
{
    return [scheme](Editor &editor) -> Status {
        auto newest = editor.prepare("SELECT max(version) FROM scheme WHERE kind = 'grading'");
        LEADBOOK_TRY(newest);
        LEADBOOK_TRY(newest->step());
        const std::array cells{
            Cell{"kind", u"grading"_s},
            Cell{"name", scheme.name},
            Cell{"version", qlonglong{newest->integer(0) + 1}},
            Cell{"definition", QString::fromUtf8(scheme.toJson())},
            Cell{"in_use", 0},
        };
        LEADBOOK_TRY(editor.insert(RecordTable::Scheme, cells));
        return {};
    };
}

Book::Work renameGradeScheme(const QString &name, const QString &to)
{
    return [name, to](Editor &editor) -> Status {
        const auto taken = isTaken(editor, to);
        LEADBOOK_TRY(taken);
        if (*taken)
            return Error{ErrorCode::Invalid,
                         SavedSchemes::tr("There is a scheme “%1” already; choose another name.").arg(to),
                         {}};
        auto versions = versionsOf(editor, name);
        LEADBOOK_TRY(versions);
        for (SavedScheme &version : *versions) {
            version.scheme.name = to;
            const std::array cells{Cell{"name", to},
                                   Cell{"definition", QString::fromUtf8(version.scheme.toJson())}};
            LEADBOOK_TRY(editor.update(RecordTable::Scheme, version.id, cells));
        }
        return {};
    };
}

Book::Work removeGradeScheme(const QString &name)
{
    return [name](Editor &editor) -> Status {
        const auto versions = versionsOf(editor, name);
        LEADBOOK_TRY(versions);
        if (std::ranges::any_of(*versions, &SavedScheme::isInUse))
            return Error{ErrorCode::Invalid,
                         SavedSchemes::tr("The scheme “%1” is in use; put another one in use first.")
                             .arg(schemeLabel(name)),
                         {}};
        // Why grades were what they were is told by the rules of then.
        if (std::ranges::any_of(*versions, [](const SavedScheme &of) { return of.since.isValid(); }))
            return Error{ErrorCode::Invalid,
                         SavedSchemes::tr("The scheme “%1” was in use and tells why grades were what they "
                                          "were; give it another name if it is in the way.")
                             .arg(schemeLabel(name)),
                         {}};
        for (const SavedScheme &version : *versions)
            LEADBOOK_TRY(editor.remove(RecordTable::Scheme, version.id));
        return {};
    };
}

Status writeSchemeFile(const QString &path, const GradeScheme &scheme)
{
    LEADBOOK_TRY(checkOutput(path));
    QSaveFile file(path);
    const QByteArray content = scheme.toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Error{
        ErrorCode::Io,
        SavedSchemes::tr("%1 cannot be written; choose another folder.").arg(QFileInfo(path).fileName()),
        file.errorString()};
}

Result<GradeScheme> readGradeSchemeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::Io,
            SavedSchemes::tr("%1 cannot be read; choose another file.").arg(QFileInfo(path).fileName()),
            file.errorString()};
    const QByteArray content = file.read(kLargest + 1);
    if (content.size() > kLargest)
        return Error{ErrorCode::Invalid,
                     SavedSchemes::tr("%1 is too large for a grading scheme; choose another file.")
                         .arg(QFileInfo(path).fileName()),
                     {}};
    auto scheme = GradeScheme::fromJson(content);
    LEADBOOK_TRY(scheme);
    if (scheme->name.trimmed().isEmpty())
        scheme->name = QFileInfo(path).completeBaseName();
    return scheme;
}

} // namespace leadbook
