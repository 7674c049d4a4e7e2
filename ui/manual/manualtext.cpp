// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualtext.h"

#include "ui/manual/manualstyle.h"
#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"

#include <QEvent>
#include <QImage>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kLongestLine = 780; // with its margins, pixels at 100 % text size
constexpr int kMargins = 60;      // left and right of a picture
constexpr double kMarkStrength = 0.4;

} // namespace

ManualText::ManualText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setProperty("manual", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int ManualText::lineWidth() const
{
    return std::max(200, std::min(scaledPixels(font(), kLongestLine), viewport()->width()));
}

void ManualText::showMarkdown(const QString &markdown, const QString &folder)
{
    m_markdown = markdown;
    m_folder = folder;
    render();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void ManualText::render()
{
    const QScopedValueRollback rendering(m_isRendering, true);
    m_renderedWidth = lineWidth();
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(m_renderedWidth);
    document()->clear(); // pictures of another width or topic
    document()->setDefaultFont(font());
    setMarkdown(m_markdown);
    styleManual(*document(), font(), palette());
    drawMarks();
}

void ManualText::mark(const QStringList &words)
{
    m_words = words;
    drawMarks();
    m_shownMark = -1;
    showNextMark();
}

void ManualText::drawMarks()
{
    m_marks.clear();
    for (const QString &word : std::as_const(m_words)) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at))
            m_marks << at;
    }
    std::ranges::sort(m_marks, {}, &QTextCursor::selectionStart);
    const QColor paint =
        mixed(toneColor(palette(), Tone::Warning), toneColor(palette(), Tone::Surface), kMarkStrength);
    QList<ExtraSelection> selections;
    for (const QTextCursor &mark : std::as_const(m_marks)) {
        ExtraSelection selection;
        selection.cursor = mark;
        selection.format.setBackground(paint);
        selection.format.setForeground(readableOn(palette(), paint));
        selections << selection;
    }
    setExtraSelections(selections);
}

bool ManualText::showNextMark()
{
    if (m_shownMark + 1 >= m_marks.size())
        return false;
    QTextCursor to = m_marks[++m_shownMark];
    to.setPosition(to.selectionStart());
    setTextCursor(to);
    ensureCursorVisible();
    return true;
}

QVariant ManualText::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const QImage picture(m_folder + u'/' + name.path());
    if (picture.isNull())
        return {};
    const int room = lineWidth() - scaledPixels(font(), kMargins);
    const qreal ratio = devicePixelRatioF();
    QImage shown = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                       .scaledToWidth(static_cast<int>(std::min(room, picture.width()) * ratio),
                                      Qt::SmoothTransformation);
    QPainter painter(&shown);
    painter.setPen(toneColor(palette(), Tone::Line));
    painter.drawRect(shown.rect().adjusted(0, 0, -1, -1));
    painter.end();
    shown.setDevicePixelRatio(ratio);
    return shown;
}

void ManualText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_isRendering || lineWidth() == m_renderedWidth)
        return;
    QScrollBar &bar = *verticalScrollBar();
    const double place = bar.maximum() > 0 ? double(bar.value()) / bar.maximum() : 0;
    render();
    bar.setValue(static_cast<int>(place * bar.maximum()));
}

void ManualText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looksOther = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                            event->type() == QEvent::StyleChange;
    if (!looksOther || m_isRendering || m_markdown.isEmpty())
        return;
    const int value = verticalScrollBar()->value();
    render();
    verticalScrollBar()->setValue(value);
}

} // namespace leadbook
