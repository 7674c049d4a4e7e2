// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace leadbook {

/// What a PDF says, in pieces.
struct PdfText
{
    std::vector<QByteArray> streams; ///< unpacked
    /// UTF-8: the texts of the document's properties, and of each page what its fonts draw, as each of the
    /// document's fonts would read it.
    std::vector<QByteArray> texts;
    bool isWhole = true; ///< nothing is encrypted or packed in a way that is not known here
};

/// Reads the streams of the PDF file @p bytes that are packed by FlateDecode or not at all, and the texts in
/// them. Ends early with what it has where @p progress (may be null) is cancelled.
PdfText readPdfText(QByteArrayView bytes, const Progress *progress);

} // namespace leadbook
