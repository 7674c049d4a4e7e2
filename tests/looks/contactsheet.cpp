// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/contactsheet.h"

#include <QFont>
#include <QPainter>

#include <algorithm>

namespace leadbook::test {

namespace {

constexpr int kGap = 16;
constexpr int kLabel = 32; ///< height of what is said above a picture
constexpr int kTextPixels = 20;
constexpr QRgb kBehind = 0xff808890; ///< neither theme's background
constexpr QRgb kText = 0xff000000;

struct Column
{
    int begin = 0; ///< pictures [begin, end)
    int end = 0;
    QSize size;
};

QList<Column> columnsOf(const QList<LabelledPicture> &pictures, int columns)
{
    const int count = static_cast<int>(pictures.size());
    const int rows = (count + columns - 1) / columns;
    QList<Column> all;
    for (int begin = 0; begin < count; begin += rows) {
        Column column{begin, std::min(begin + rows, count), {}};
        for (int i = column.begin; i < column.end; ++i) {
            const QSize size = pictures[i].picture.size();
            column.size = QSize(std::max(column.size.width(), size.width()),
                                column.size.height() + kLabel + size.height() + kGap);
        }
        all << column;
    }
    return all;
}

} // namespace

QImage contactSheet(const QList<LabelledPicture> &pictures, int columns)
{
    const QList<Column> all = columnsOf(pictures, std::max(1, columns));
    QSize size(kGap, kGap);
    for (const Column &column : all)
        size = QSize(size.width() + column.size.width() + kGap,
                     std::max(size.height(), column.size.height() + kGap));
    QImage sheet(size, QImage::Format_RGB32);
    sheet.fill(QColor::fromRgb(kBehind));
    QPainter painter(&sheet);
    QFont font;
    font.setPixelSize(kTextPixels);
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(kText));
    int left = kGap;
    for (const Column &column : all) {
        int top = kGap;
        for (int i = column.begin; i < column.end; ++i) {
            const QImage &picture = pictures[i].picture;
            painter.drawText(QRect(left, top, column.size.width(), kLabel), Qt::AlignVCenter,
                             pictures[i].label);
            painter.drawImage(QRect(QPoint(left, top + kLabel), picture.size()), picture);
            top += kLabel + picture.height() + kGap;
        }
        left += column.size.width() + kGap;
    }
    return sheet;
}

} // namespace leadbook::test
