// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/iconengine.h"

#include "ui/shell/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

QByteArray coloured(const QString &name, const QColor &color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

} // namespace

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

QIcon themeIcon(const QString &name, Tone normal, Tone on)
{
    return QFile::exists(pathOf(name)) ? QIcon(new IconEngine(name, normal, on)) : QIcon();
}

QPixmap iconPixmap(const QString &name, int side, const QColor &color, qreal devicePixelRatio)
{
    const int pixels = std::max(1, static_cast<int>(std::lround(side * devicePixelRatio)));
    const QString key = u"leadbook/%1/%2/%3"_s.arg(name).arg(color.rgb(), 0, 16).arg(pixels);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap(pixels, pixels);
        picture.fill(Qt::transparent);
        QSvgRenderer renderer(coloured(name, color));
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, picture);
    }
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

void drawIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color)
{
    const int side = static_cast<int>(std::lround(std::min(rect.width(), rect.height())));
    if (side <= 0)
        return;
    const QPixmap picture = iconPixmap(name, side, color, painter.device()->devicePixelRatio());
    const QPointF corner(rect.center().x() - side / 2.0, rect.center().y() - side / 2.0);
    painter.drawPixmap(QPointF(std::round(corner.x()), std::round(corner.y())), picture);
}

IconEngine::IconEngine(QString name, Tone normal, Tone on)
    : m_name(std::move(name))
    , m_normal(normal)
    , m_on(on)
{
}

QColor IconEngine::color(QIcon::Mode mode, QIcon::State state) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::Text);
    return toneColor(palette, state == QIcon::On ? m_on : m_normal);
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    drawIcon(*painter, m_name, rect, color(mode, state));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // Qt hands over the size in device pixels and sets the ratio of the answer itself.
    QPixmap picture = iconPixmap(m_name, std::min(size.width(), size.height()), color(mode, state), 1.0);
    picture.setDevicePixelRatio(scale);
    return picture;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_name, m_normal, m_on);
}

QString IconEngine::key() const
{
    return u"leadbook"_s;
}

bool IconEngine::isNull()
{
    return false;
}

} // namespace leadbook
