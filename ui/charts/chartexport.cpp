// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "domain/daywords.h"
#include "ui/charts/chart.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "workspace/exporting/outputfile.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct FormatName
{
    const char16_t *suffix;
    const char *filter;
};

/// Indexed by Chart::Format.
constexpr std::array<FormatName, 3> kFormats{{
    {u"png", QT_TRANSLATE_NOOP("leadbook::Chart", "Pictures (*.png)")},
    {u"svg", QT_TRANSLATE_NOOP("leadbook::Chart", "Drawings (*.svg)")},
    {u"csv", QT_TRANSLATE_NOOP("leadbook::Chart", "Tables (*.csv)")},
}};

QString unwritten(const QString &path)
{
    return Chart::tr("“%1” could not be written. Choose another folder or free some space.").arg(path);
}

/// Prints @p chart into the file @p path, all or nothing.
bool writePdf(const Chart &chart, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    bool isPrinted = false;
    {
        QPdfWriter paper(&file); // is done with the file at its end
        paper.setPageOrientation(QPageLayout::Landscape);
        paper.setTitle(chart.accessibleName());
        paper.setCreator(u"Leadbook"_s);
        isPrinted = chart.print(paper);
    }
    return isPrinted && file.commit();
}

} // namespace

QImage Chart::picture(const QSize &size, qreal scale) const
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(toneColor(palette(), Tone::Surface));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, size, style(), -1);
    return image;
}

QByteArray Chart::svg(const QSize &size) const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(accessibleName());
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), toneColor(palette(), Tone::Surface));
    draw(painter, size, style(), -1);
    painter.end();
    return buffer.data();
}

QByteArray Chart::bytes(Format format) const
{
    switch (format) {
    case Format::Svg:
        return svg(size());
    case Format::Csv:
        // The mark tells spreadsheets that it is UTF-8.
        return QByteArrayLiteral("\xef\xbb\xbf") + table().toCsv().toUtf8();
    case Format::Png:
        break;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return picture(size()).save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

void Chart::write(Format format, const QString &path)
{
    if (const Status free = checkOutput(path); !free) {
        Q_EMIT saveFailed(free.error().message);
        return;
    }
    QSaveFile file(path);
    const QByteArray content = bytes(format);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (!written)
        Q_EMIT saveFailed(unwritten(path));
}

void Chart::save(Format format)
{
    const FormatName &name = kFormats[static_cast<std::size_t>(format)];
    const QPointer<Chart> self(this);
    m_prompt->askSave(this, tr("Save chart"), m_exportName + u'.' + QString::fromUtf16(name.suffix),
                      tr(name.filter), [self, format](const QString &path) {
                          if (self)
                              self->write(format, path);
                      });
}

bool Chart::print(QPagedPaintDevice &paper) const
{
    QPainter painter;
    if (!painter.begin(&paper))
        return false;
    const ChartStyle look = chartStyle(paletteOf(kLightTokens), font(), locale());
    const double line = 2 * QFontMetricsF(look.strong).height(); // of the name, with room below
    const double foot = 2 * QFontMetricsF(look.small).height();  // day and page, with room above
    const QSizeF all(width(), height() + line + foot);
    const QRectF page = paper.pageLayout().paintRectPixels(paper.logicalDpiX());
    const double scale = std::min(page.width() / all.width(), page.height() / all.height());
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.strong);
    painter.setPen(look.tone(Tone::Text));
    drawLabel(painter, QRectF(0, 0, all.width(), line / 2), Qt::AlignLeft | Qt::AlignVCenter,
              accessibleName());
    painter.translate(0, line);
    draw(painter, size(), look, -1);
    painter.setFont(look.small);
    painter.setPen(look.tone(Tone::Muted));
    const QRectF below(0, height() + foot / 2, all.width(), foot / 2);
    if (m_clock != nullptr)
        drawLabel(painter, below, Qt::AlignLeft | Qt::AlignVCenter, dayWords(m_clock->today(), locale()));
    drawLabel(painter, below, Qt::AlignRight | Qt::AlignVCenter, tr("Page %1 of %2").arg(1).arg(1));
    return painter.end();
}

void Chart::openPreview()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(accessibleName());
    printer->setCreator(u"Leadbook"_s);
    auto *preview = new QPrintPreviewDialog(printer.get(), window());
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(accessibleName());
    // The printer lives as long as the preview that draws on it.
    connect(preview, &QPrintPreviewDialog::paintRequested, this, [this, printer](QPrinter *paper) {
        if (!print(*paper))
            Q_EMIT saveFailed(
                tr("The chart could not be printed; see whether the printer is there, then print "
                   "again."));
    });
    connect(preview, &QObject::destroyed, preview, [printer] {});
    preview->open();
}

QMenu *Chart::contextMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(themeIcon(u"copy"_s, Tone::Muted), tr("&Copy picture"), this,
                    [this] { QApplication::clipboard()->setImage(picture(size())); });
    menu->addAction(tr("Copy &figures"), this,
                    [this] { QApplication::clipboard()->setText(table().toTsv()); });
    menu->addSeparator();
    menu->addAction(tr("P&rint…"), this, &Chart::openPreview);
    if (!m_prompt)
        return menu;
    menu->addAction(themeIcon(u"save"_s, Tone::Muted), tr("Save as &PNG…"), this,
                    [this] { save(Format::Png); });
    menu->addAction(tr("Save as &SVG…"), this, [this] { save(Format::Svg); });
    menu->addAction(tr("Save as P&DF…"), this, [this] {
        const QPointer<Chart> self(this);
        m_prompt->askSave(this, tr("Save chart"), m_exportName + u".pdf"_s, tr("Documents (*.pdf)"),
                          [self](const QString &path) {
                              if (!self)
                                  return;
                              if (const Status free = checkOutput(path); !free)
                                  Q_EMIT self->saveFailed(free.error().message);
                              else if (!writePdf(*self, path))
                                  Q_EMIT self->saveFailed(unwritten(path));
                          });
    });
    menu->addAction(tr("Save figures as CS&V…"), this, [this] { save(Format::Csv); });
    return menu;
}

} // namespace leadbook
