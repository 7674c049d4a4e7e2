// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/workbookfault.h"

#include <QCoreApplication>

#include <array>

namespace leadbook {

namespace {

struct Sentence
{
    ErrorCode code;
    const char *text;
};

constexpr std::array kSentences{
    Sentence{
        ErrorCode::Io,
        QT_TRANSLATE_NOOP("Import", "The file cannot be read. Copy it to a local folder and try again.")},
    Sentence{ErrorCode::Corrupt,
             QT_TRANSLATE_NOOP("Import", "The workbook is damaged or not complete. Open it in a spreadsheet "
                                         "program, save it again as .xlsx and import that.")},
    Sentence{ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Import", "The workbook is protected by a password. Save it without one as "
                                         ".xlsx or CSV and import that.")},
    Sentence{ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Import", "The file is a workbook of the old kind (.xls). Save it as .xlsx or "
                                         "CSV and import that.")},
    Sentence{ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Import", "The file is a binary workbook (.xlsb). Save it as .xlsx or CSV and "
                                         "import that.")},
    Sentence{ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Import", "The file is an OpenDocument spreadsheet (.ods). Save it as .xlsx "
                                         "or CSV and import that.")},
    Sentence{ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Import", "The file is an archive or a document without sheets. Unpack it, or "
                                         "save the table as .xlsx or CSV, and import that.")},
    Sentence{ErrorCode::NotFound,
             QT_TRANSLATE_NOOP("Import", "The workbook has no such sheet. Choose another one.")},
    Sentence{ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Import", "The workbook holds more than can be read at once. Save the sheet "
                                         "as CSV and import that.")},
    Sentence{ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Import", "The workbook unpacks to far more than a table of its size holds, "
                                         "as harmful files do. If you trust it, save the sheet as CSV and "
                                         "import that.")},
    Sentence{ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Import", "The sheet has cells beyond row 1,048,576 or column XFD. Save it "
                                         "again in a spreadsheet program and import that.")},
    Sentence{ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Import", "A cell of the workbook holds more text than can be read. Shorten "
                                         "it and import again.")},
};
static_assert(kSentences.size() == static_cast<std::size_t>(WorkbookFault::LongTexts) + 1);

} // namespace

Error workbookError(WorkbookFault fault, const QString &detail)
{
    const Sentence &sentence = kSentences[static_cast<std::size_t>(fault)];
    return {sentence.code, QCoreApplication::translate("Import", sentence.text), detail};
}

} // namespace leadbook
