// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/iconengine.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// The colour of the most opaque pixel.
QColor inkOf(const QImage &picture)
{
    QColor ink;
    int alpha = -1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor color = picture.pixelColor(x, y);
            if (color.alpha() > alpha) {
                alpha = color.alpha();
                ink = color;
            }
        }
    }
    return ink;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconDraws();
    void ownFormat();
    void recolours();
    void followsThePixelRatio();
    void unknownNameIsNull();
};

void IconsTest::everyIconDraws()
{
    const QStringList names = iconNames();
    QVERIFY(names.size() >= 45);
    for (const QString &name : names) {
        const QImage picture = iconPixmap(name, 24, Qt::black, 1).toImage();
        QVERIFY2(inkOf(picture).alpha() > 100, qPrintable(name));
    }
}

void IconsTest::ownFormat()
{
    const QStringList names = iconNames();
    for (const QString &name : names) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("viewBox=\"0 0 24 24\"") && text.contains("stroke=\"currentColor\""),
                 qPrintable(name));
        QVERIFY2(text.startsWith("<!-- SPDX-FileCopyrightText: 2026 The Leadbook authors -->"),
                 qPrintable(name));
        QVERIFY2(QSvgRenderer(text).isValid(), qPrintable(name));
    }
}

void IconsTest::recolours()
{
    const QIcon icon = themeIcon(u"search"_s, Tone::Bad, Tone::Good);
    for (const auto *tokens : {&kLightTokens, &kDarkTokens}) {
        QApplication::setPalette(paletteOf(*tokens));
        const QColor normal = inkOf(icon.pixmap(QSize(32, 32), 1, QIcon::Normal, QIcon::Off).toImage());
        QCOMPARE(normal.rgb(), rgbOf(*tokens, Tone::Bad));
        const QColor on = inkOf(icon.pixmap(QSize(32, 32), 1, QIcon::Normal, QIcon::On).toImage());
        QCOMPARE(on.rgb(), rgbOf(*tokens, Tone::Good));
        const QColor off = inkOf(icon.pixmap(QSize(32, 32), 1, QIcon::Disabled, QIcon::Off).toImage());
        QCOMPARE(off.rgb(), rgbOf(*tokens, Tone::Muted));
    }
}

void IconsTest::followsThePixelRatio()
{
    const QPixmap sharp = themeIcon(u"check"_s).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(sharp.size(), QSize(32, 32));
    QCOMPARE(sharp.devicePixelRatio(), 2.0);
    const QPixmap drawn = iconPixmap(u"check"_s, 16, Qt::red, 1.5);
    QCOMPARE(drawn.size(), QSize(24, 24));
    QCOMPARE(drawn.devicePixelRatio(), 1.5);
}

void IconsTest::unknownNameIsNull()
{
    QVERIFY(themeIcon(u"no-such-icon"_s).isNull());
    QVERIFY(themeIcon(QString()).isNull());
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
