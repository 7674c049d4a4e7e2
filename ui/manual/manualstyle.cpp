// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualstyle.h"

#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <vector>

namespace leadbook {

namespace {

constexpr double kLineHeight = 140; // percent
constexpr int kIndent = 22;         // of lists
constexpr int kMargin = 28;         // around the text, at 100 % text size

struct Heading
{
    double pixels;
    double above;
    double below;
};

/// Levels 1 to 3.
constexpr Heading kHeadings[] = {{20, 2, 10}, {15, 18, 6}, {13, 14, 6}};

struct Stretch
{
    int from;
    int to;
    QTextCharFormat format;
};

/// How the parts of @p block that are no plain words look.
std::vector<Stretch> stretchesOf(const QTextBlock &block, const QFont &font, const QPalette &palette)
{
    std::vector<Stretch> stretches;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat was = fragment.charFormat();
        QTextCharFormat now;
        if (was.isAnchor()) {
            now.setForeground(toneColor(palette, Tone::Accent));
            now.setFontUnderline(true);
        } else if (was.fontFixedPitch()) {
            now.setFontFamilies(QStringList(QFontDatabase::systemFont(QFontDatabase::FixedFont).family()) +
                                font.families());
            now.setProperty(QTextFormat::FontPixelSize, scaledPixels(font, 12));
            now.setBackground(toneColor(palette, Tone::AccentSoft));
        } else {
            continue;
        }
        stretches.push_back({fragment.position(), fragment.position() + fragment.length(), now});
    }
    return stretches;
}

void styleHeading(QTextCursor &cursor, QTextBlockFormat &format, const QFont &font)
{
    const Heading &heading = kHeadings[qBound(1, format.headingLevel(), 3) - 1];
    format.setTopMargin(scaledPixels(font, heading.above));
    format.setBottomMargin(scaledPixels(font, heading.below));
    QTextCharFormat words = cursor.charFormat();
    words.clearProperty(QTextFormat::FontSizeAdjustment); // would win over the size
    words.setProperty(QTextFormat::FontPixelSize, scaledPixels(font, heading.pixels));
    words.setFontWeight(QFont::DemiBold);
    cursor.setCharFormat(words);
}

bool isPicture(const QTextBlock &block)
{
    return !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
}

void styleBlock(const QTextBlock &block, const QFont &font, const QPalette &palette)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextBlockFormat format;
    format.setHeadingLevel(block.blockFormat().headingLevel());
    if (!isPicture(block) && cursor.currentTable() == nullptr)
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    if (format.headingLevel() > 0)
        styleHeading(cursor, format, font);
    else if (cursor.currentTable() != nullptr)
        format.setBottomMargin(0);
    else
        format.setBottomMargin(scaledPixels(font, block.textList() != nullptr ? 4 : 10));
    cursor.mergeBlockFormat(format);
    for (const Stretch &stretch : stretchesOf(block, font, palette)) {
        cursor.setPosition(stretch.from);
        cursor.setPosition(stretch.to, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(stretch.format);
    }
}

void styleTables(QTextDocument &document, const QFont &font, const QPalette &palette)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(toneColor(palette, Tone::Line));
        format.setCellPadding(scaledPixels(font, 5));
        format.setBottomMargin(scaledPixels(font, 12));
        table->setFormat(format);
        QTextCharFormat middle;
        middle.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column)
                table->cellAt(row, column).setFormat(middle);
        }
    }
}

} // namespace

void styleManual(QTextDocument &document, const QFont &font, const QPalette &palette)
{
    QTextCursor whole(&document);
    whole.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        styleBlock(block, font, palette);
    styleTables(document, font, palette);
    whole.endEditBlock();
    document.setIndentWidth(scaledPixels(font, kIndent));
    QTextFrameFormat root = document.rootFrame()->frameFormat();
    root.setMargin(scaledPixels(font, kMargin));
    document.rootFrame()->setFrameFormat(root);
}

} // namespace leadbook
