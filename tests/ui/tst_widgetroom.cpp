// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linelist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/spanlabel.h"
#include "ui/widgets/tabstrip.h"

#include <QApplication>
#include <QFontMetrics>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// Whether a column of @p image between @p from and @p end has something in it, above @p below.
bool hasInk(const QImage &image, int from, int end, int below)
{
    for (int x = std::max(0, from); x < std::min(end, image.width()); ++x) {
        for (int y = 1; y < below; ++y) {
            if (image.pixel(x, y) != image.pixel(x, 0))
                return true;
        }
    }
    return false;
}

} // namespace

/// Words that have little room, or more than they need.
class WidgetRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void promptsAreReadWhole();
    void ellipsesAreWhole();
    void tabsAreWholeOrNotSeen();
    void fieldsToChooseInBeginAtTheLeft();
    void barsLeaveRoomForNames();

private:
    std::unique_ptr<SystemScheme> m_scheme;
    std::unique_ptr<Theme> m_theme;
};

void WidgetRoomTest::initTestCase()
{
    m_scheme = std::make_unique<SystemScheme>();
    m_theme = std::make_unique<Theme>(*qApp, *m_scheme);
}

void WidgetRoomTest::promptsAreReadWhole()
{
    for (const QString &prompt : {u"Find"_s, u"Search name, phone, pinyin and whatever else there is…"_s}) {
        SearchField field;
        field.setPrompt(prompt);
        field.setKeyHint(u"Ctrl+F"_s);
        const QFontMetrics metrics(field.font());
        const int words = metrics.horizontalAdvance(prompt) + metrics.horizontalAdvance(u"Ctrl+F"_s);
        QVERIFY(field.sizeHint().width() >= std::max(250, words + 36));
    }
}

/// Cut at whichever letter, the three points are all there.
void WidgetRoomTest::ellipsesAreWhole()
{
    SpanLabel label({{u"Next:"_s, Tone::Text, true}, {u" Ask what is missing for the decision"_s}});
    for (int width = 60; width < 200; ++width) {
        label.resize(width, label.sizeHint().height());
        const QImage image = label.grab().toImage();
        QVERIFY2(!hasInk(image, width - 1, width, image.height()), qPrintable(QString::number(width)));
    }
}

void WidgetRoomTest::tabsAreWholeOrNotSeen()
{
    TabStrip strip;
    for (int i = 0; i < 8; ++i)
        strip.setTab(i, u"Purchases"_s, i);
    strip.resize(2000, 30);
    strip.show();
    const int whole = strip.tabRect(7).right() + 1;
    // A little too narrow: the words move together.
    strip.resize(whole - 7 * 3, 30);
    QVERIFY(strip.tabRect(7).right() < strip.width());
    QCOMPARE(strip.tabRect(0).x(), 0);
    // Much too narrow: what the buttons would cut is not drawn.
    strip.resize(whole / 2, 30);
    QCoreApplication::processEvents();
    int end = strip.width();
    const auto buttons = strip.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons)
        end = button->isVisible() ? std::min(end, button->x()) : end;
    QVERIFY(end < strip.width());
    int last = 0;
    while (last < 7 && strip.tabRect(last + 1).right() < end)
        ++last;
    QVERIFY(strip.tabRect(last + 1).x() < end);
    QVERIFY(!hasInk(strip.grab().toImage(), strip.tabRect(last + 1).x(), end, 20));
    QVERIFY(hasInk(strip.grab().toImage(), strip.tabRect(last).x(), end, 20));
}

void WidgetRoomTest::fieldsToChooseInBeginAtTheLeft()
{
    QMenu menu;
    Button button(u"A, B"_s, Button::Kind::Secondary);
    button.setMenu(&menu);
    button.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button.resize(240, button.sizeHint().height());
    const auto inner = [&button](int from, int end) {
        const QImage image = button.grab().toImage().copy(0, 6, button.width(), button.height() - 12);
        return hasInk(image, from, end, image.height());
    };
    QVERIFY(inner(10, 40));
    QVERIFY(!inner(60, 200));
    QVERIFY(inner(215, 235)); // the arrow
    button.resize(button.sizeHint());
    QVERIFY(inner(10, 40));
}

void WidgetRoomTest::barsLeaveRoomForNames()
{
    LineList list;
    const QString name = u"Windpont Tools GmbH & Co. KG"_s;
    list.setLines({{name, u"8 days"_s, true, 1.0}, {u"Short"_s, u"673 days"_s, true, 1.0}});
    list.resize(340, list.sizeHint().height());
    list.show();
    const QImage image = list.grab().toImage();
    const QRgb warning = toneColor(list.palette(), Tone::Warning).rgb();
    int bar = 0;
    while (bar < image.width() && image.pixel(bar, image.height() / 4) != warning)
        ++bar;
    QVERIFY2(bar < image.width() && bar > QFontMetrics(list.font()).horizontalAdvance(name),
             qPrintable(QString::number(bar)));
}

QTEST_MAIN(WidgetRoomTest)
#include "tst_widgetroom.moc"
