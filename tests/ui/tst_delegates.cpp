// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/cellroles.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/relativedaydelegate.h"
#include "ui/delegates/sharebardelegate.h"
#include "ui/delegates/textcache.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"

#include "core/money.h"
#include "items/wholeunits.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include <cstdlib>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

constexpr int kToday = 20'000;
const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kChinese(QLocale::Chinese, QLocale::China);

/// One cell in its own model.
struct Cell
{
    explicit Cell(const QHash<int, QVariant> &values)
        : model(2, 1)
    {
        for (auto it = values.begin(); it != values.end(); ++it)
            model.setData(model.index(0, 0), it.value(), it.key());
    }
    QModelIndex index() const { return model.index(0, 0); }

    QStandardItemModel model;
};

QImage painted(const CellDelegate &delegate, const Cell &cell, bool selected, const QPalette &palette,
               int width = 160)
{
    QImage image(width, 30, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = palette;
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.locale = kEnglish;
    option.state.setFlag(QStyle::State_Selected, selected);
    delegate.paint(&painter, option, cell.index());
    return image;
}

/// How many pixels have @p color but for antialiasing.
int almost(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            const int off = std::abs(here.red() - color.red()) + std::abs(here.green() - color.green()) +
                            std::abs(here.blue() - color.blue());
            found += off < 90 ? 1 : 0;
        }
    }
    return found;
}

/// How many pixels have exactly @p color.
int count(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return found;
}

} // namespace

class DelegatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void texts();
    void coversTheCell();
    void gradeHasItsColour();
    void overdueIsRed();
    void selectedRowsAreReadable();
    void hitsAreMarked();
    void shareIsAsLong();
    void secondTextIsMuted();
    void longTextStaysInside();
    void partsOfAUnitGoBeforeItsThousands();
    void remembersShapes();
    void linesAreEven_data();
    void linesAreEven();
};

void DelegatesTest::initTestCase()
{
    static SystemScheme scheme;
    static Theme theme(*qApp, scheme);
}

void DelegatesTest::texts()
{
    const MoneyDelegate money;
    const Cell amount({{AmountRole, qlonglong(4'820'000 * Money::kScale)}, {CurrencyRole, u"CNY"_s}});
    QCOMPARE(money.text(amount.index(), kChinese), u"¥4,820,000"_s);
    QCOMPARE(money.text(Cell({}).index(), kEnglish), u"—"_s);
    QCOMPARE(money.briefText(amount.index(), kChinese), u"¥482万"_s);
    QCOMPARE(money.briefText(Cell({}).index(), kEnglish), u"—"_s);
    const FigureDelegate figure;
    QCOMPARE(figure.text(Cell({{CountRole, qlonglong(88'210)}}).index(), kEnglish), u"88,210"_s);
    QCOMPARE(figure.text(Cell({{Qt::DisplayRole, u"n/a"_s}}).index(), kEnglish), u"n/a"_s);
    const PercentDelegate percent;
    QCOMPARE(percent.text(Cell({{ShareRole, 0.31}}).index(), kChinese), u"31%"_s);
    const GradeDelegate grade;
    QCOMPARE(grade.text(Cell({{GradeRole, 2}, {BestGradeRole, 0}}).index(), kEnglish), u"C–A"_s);
    QCOMPARE(grade.text(Cell({{GradeRole, 1}, {BestGradeRole, 1}}).index(), kEnglish), u"B"_s);
    QCOMPARE(grade.text(Cell({}).index(), kEnglish), u"–"_s);
    QCOMPARE(grade.text(Cell({{Qt::DisplayRole, u"medium"_s}}).index(), kEnglish), u"medium"_s);
    const GradeMoveDelegate move;
    QCOMPARE(move.text(Cell({{GradeRole, 1}, {BestGradeRole, 0}}).index(), kEnglish), u"B → A"_s);
    RelativeDayDelegate due(RelativeDayDelegate::Kind::Due);
    due.setToday(Day(kToday));
    QCOMPARE(due.text(Cell({{DayRole, kToday - 2}}).index(), kEnglish), u"2 days overdue"_s);
    QCOMPARE(due.text(Cell({}).index(), kEnglish), u"—"_s);
}

void DelegatesTest::coversTheCell()
{
    const QPalette palette = paletteOf(kLightTokens);
    const CellDelegate delegate;
    const QImage image = painted(delegate, Cell({{Qt::DisplayRole, u"Nordwind"_s}}), false, palette);
    QCOMPARE(count(image, Qt::magenta), 0);
    QCOMPARE(image.pixelColor(80, 29), toneColor(palette, Tone::Line));
    QCOMPARE(image.pixelColor(155, 10), toneColor(palette, Tone::Surface));
}

void DelegatesTest::gradeHasItsColour()
{
    const GradeDelegate delegate;
    for (const auto *tokens : {&kLightTokens, &kDarkTokens}) {
        const QPalette palette = paletteOf(*tokens);
        for (int grade = 0; grade < 4; ++grade) {
            const QImage image = painted(delegate, Cell({{GradeRole, grade}}), false, palette);
            QVERIFY(count(image, toneColor(palette, gradeTone(grade))) > 200);
        }
    }
}

void DelegatesTest::overdueIsRed()
{
    const QPalette palette = paletteOf(kLightTokens);
    RelativeDayDelegate delegate(RelativeDayDelegate::Kind::Past);
    delegate.setToday(Day(kToday));
    const QColor bad = toneColor(palette, Tone::Bad);
    const Cell late({{DayRole, kToday - 31}, {OverdueRole, true}});
    QVERIFY(almost(painted(delegate, late, false, palette), bad) > 40);
    const Cell fine({{DayRole, kToday - 3}, {OverdueRole, false}});
    QCOMPARE(almost(painted(delegate, fine, false, palette), bad), 0);
}

void DelegatesTest::selectedRowsAreReadable()
{
    const QPalette dark = paletteOf(kDarkTokens);
    CellDelegate delegate;
    delegate.setTone(Tone::Muted);
    const QImage image = painted(delegate, Cell({{Qt::DisplayRole, u"██████"_s}}), true, dark);
    QCOMPARE(image.pixelColor(155, 3), toneColor(dark, Tone::Selection));
    QCOMPARE(count(image, toneColor(dark, Tone::Muted)), 0);
}

/// What was hit lies on another ground, also in a selected row, and has a line below.
void DelegatesTest::hitsAreMarked()
{
    const CellDelegate delegate;
    for (const Tokens &tokens : {kLightTokens, kDarkTokens}) {
        const QPalette palette = paletteOf(tokens);
        const Cell plain({{Qt::DisplayRole, u"Nordwind"_s}});
        const Cell hit({{Qt::DisplayRole, u"Nordwind"_s}, {HitsRole, QVariant::fromValue(QList<int>{0, 4})}});
        for (const bool selected : {false, true}) {
            const QColor ground = toneColor(palette, selected ? Tone::Surface : Tone::Selection);
            QCOMPARE(count(painted(delegate, plain, selected, palette), ground), 0);
            const QImage image = painted(delegate, hit, selected, palette);
            QVERIFY(count(image, ground) > 60);
            QVERIFY(count(image, toneColor(palette, Tone::Accent)) > 10);
            // Only behind the first half of the word.
            QCOMPARE(count(image.copy(100, 0, 60, 30), ground), 0);
            QVERIFY(contrast(toneColor(palette, Tone::Text), ground) >= 4.5);
        }
    }
}

void DelegatesTest::shareIsAsLong()
{
    const QPalette palette = paletteOf(kLightTokens);
    const ShareBarDelegate delegate(Tone::Warning);
    const auto length = [&](double share) {
        return count(painted(delegate, Cell({{ShareRole, share}}), false, palette),
                     toneColor(palette, Tone::Warning));
    };
    QCOMPARE(length(0), 0);
    QVERIFY(length(1) > 1000);
    QVERIFY(std::abs(length(0.5) * 2 - length(1)) < 80);
    QCOMPARE(length(7), length(1));
}

void DelegatesTest::secondTextIsMuted()
{
    const CellDelegate delegate;
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.locale = kEnglish;
    const Cell one({{Qt::DisplayRole, u"王伟"_s}});
    const Cell two({{Qt::DisplayRole, u"王伟"_s}, {SecondTextRole, u"purchasing"_s}});
    QVERIFY(delegate.sizeHint(option, two.index()).width() >
            delegate.sizeHint(option, one.index()).width() + 40);
    QCOMPARE(delegate.sizeHint(option, one.index()).height(), 30);
}

void DelegatesTest::longTextStaysInside()
{
    const QPalette palette = paletteOf(kLightTokens);
    const QColor text = toneColor(palette, Tone::Text);
    const Cell cell({{Qt::DisplayRole, QString(200, u'█')},
                     {AmountRole, qlonglong(123'456'789) * Money::kScale},
                     {CurrencyRole, u"CNY"_s}});
    const CellDelegate plain;
    const MoneyDelegate money;
    for (const CellDelegate *delegate : QList<const CellDelegate *>{&plain, &money}) {
        const QImage image = painted(*delegate, cell, false, palette, 60);
        QCOMPARE(count(image.copy(0, 0, CellDelegate::kPadding - 1, 30), text), 0);
        QCOMPARE(count(image.copy(60 - CellDelegate::kPadding + 1, 0, CellDelegate::kPadding - 1, 30), text),
                 0);
    }
}

void DelegatesTest::partsOfAUnitGoBeforeItsThousands()
{
    const QPalette palette = paletteOf(kLightTokens);
    const Cell exact({{AmountRole, qlonglong(6'290'595'000)}, {CurrencyRole, QString()}}); // 629,059.50
    const Cell whole({{AmountRole, qlonglong(6'290'600'000)}, {CurrencyRole, QString()}});
    const Cell shortened({{AmountRole, qlonglong(6'290'000'000'000)}, {CurrencyRole, QString()}});
    const MoneyDelegate money;
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.locale = kEnglish;
    const int room = money.sizeHint(option, whole.index()).width();
    QVERIFY(room < money.sizeHint(option, exact.index()).width());
    QCOMPARE(painted(money, exact, false, palette, room), painted(money, whole, false, palette, room));
    QVERIFY(painted(money, exact, false, palette, room) != painted(money, shortened, false, palette, room));
    QCOMPARE(wholeUnits(Money(-15'000)), Money::fromUnits(-2));
    QCOMPARE(wholeUnits(Money(14'999)), Money::fromUnits(1));
    QVERIFY(!wholeUnits(Money()).isKnown());
}

void DelegatesTest::remembersShapes()
{
    TextCache cache;
    QImage image(300, 30, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QFont font = QApplication::font();
    const QRect wide(0, 0, 300, 30);
    const int width = cache.draw(painter, wide, Qt::AlignLeft, font, u"Quotation"_s);
    QCOMPARE(cache.draw(painter, wide, Qt::AlignLeft, font, u"Quotation"_s), width);
    QCOMPARE(cache.size(), 1);
    QCOMPARE(cache.draw(painter, QRect(0, 0, 30, 30), Qt::AlignLeft, font, u"Quotation"_s), 30);
    QCOMPARE(cache.draw(painter, wide, Qt::AlignLeft, font, u"Quotation"_s), width);
    QFont larger = font;
    larger.setPixelSize(30);
    QVERIFY(cache.draw(painter, wide, Qt::AlignLeft, larger, u"Quotation"_s) > width);
    QCOMPARE(cache.size(), 1);
    QCOMPARE(cache.draw(painter, wide, Qt::AlignLeft, font, QString()), 0);
}

void DelegatesTest::linesAreEven_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("pixels"); // of the screen, each line
    for (const auto &[scale, pixels] : {std::pair(1.0, 1), {1.25, 1}, {1.5, 1}, {1.75, 1}, {2.0, 2}})
        QTest::addRow("%g", scale) << scale << pixels;
}

/// Whichever place of the screen a row begins at, the line below it is as high as the others.
void DelegatesTest::linesAreEven()
{
    QFETCH(double, scale);
    QFETCH(int, pixels);
    constexpr int kRows = 8;
    constexpr int kHeight = 30;
    const QPalette palette = QApplication::palette();
    QImage image(QSize(40, kRows * kHeight) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    for (int row = 0; row < kRows; ++row)
        CellDelegate::paintBackground(painter, QRect(0, row * kHeight, 40, kHeight), row, false, palette);
    painter.end();
    const QRgb line = toneColor(palette, Tone::Line).rgb();
    QList<int> heights;
    for (int y = 0; y < image.height(); ++y) {
        const bool goesOn = y > 0 && image.pixel(20, y - 1) == line;
        if (image.pixel(20, y) != line)
            continue;
        if (goesOn)
            ++heights.last();
        else
            heights << 1;
    }
    QCOMPARE(heights, QList<int>(kRows, pixels));
}

QTEST_MAIN(DelegatesTest)
#include "tst_delegates.moc"
