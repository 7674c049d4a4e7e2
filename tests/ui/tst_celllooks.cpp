// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cellroles.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/relativedaydelegate.h"
#include "ui/delegates/sharebardelegate.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include <functional>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

using Make = std::function<std::unique_ptr<CellDelegate>()>;

struct Kind
{
    const char *name;
    Make make;
};

std::unique_ptr<RelativeDayDelegate> dayDelegate(RelativeDayDelegate::Kind kind)
{
    auto delegate = std::make_unique<RelativeDayDelegate>(kind);
    delegate->setToday(Day(20'000));
    return delegate;
}

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> kAll{
        {"text", [] { return std::make_unique<CellDelegate>(); }},
        {"figure", [] { return std::make_unique<FigureDelegate>(); }},
        {"money", [] { return std::make_unique<MoneyDelegate>(); }},
        {"percent", [] { return std::make_unique<PercentDelegate>(); }},
        {"past day", [] { return dayDelegate(RelativeDayDelegate::Kind::Past); }},
        {"due day", [] { return dayDelegate(RelativeDayDelegate::Kind::Due); }},
        {"grade", [] { return std::make_unique<GradeDelegate>(); }},
        {"grade move", [] { return std::make_unique<GradeMoveDelegate>(); }},
        {"share", [] { return std::make_unique<ShareBarDelegate>(Tone::Accent); }},
        {"swatch", [] { return std::make_unique<SwatchDelegate>(); }},
    };
    return kAll;
}

QStyleOptionViewItem optionOf(const QRect &rect, int textPercent = 100)
{
    QStyleOptionViewItem option;
    option.rect = rect;
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    option.font.setPixelSize(13 * textPercent / 100);
    option.fontMetrics = QFontMetrics(option.font);
    option.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return option;
}

} // namespace

/// What holds for the cells of every delegate: they stay within their cell at any width, ask for what they
/// need, show nothing for no value, and take text from the book as it is.
class CellLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysInside_data() { delegates(); }
    void staysInside();
    void asksForItsRoom_data() { delegates(); }
    void asksForItsRoom();
    void noValueNoText_data() { delegates(); }
    void noValueNoText();
    void growsWithTheText_data() { delegates(); }
    void growsWithTheText();
    void tagsAreText();
    void textsInLanguages_data();
    void textsInLanguages();

private:
    static void delegates();
    QModelIndex full() const { return m_model.index(0, 0); }
    QModelIndex empty() const { return m_model.index(1, 0); }

    QStandardItemModel m_model{2, 1};
};

void CellLooksTest::delegates()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < kinds().size(); ++i)
        QTest::newRow(kinds()[i].name) << static_cast<int>(i);
}

void CellLooksTest::initTestCase()
{
    static SystemScheme scheme;
    static Theme theme(*qApp, scheme);
    const auto set = [this](int role, const QVariant &value) { m_model.setData(full(), value, role); };
    set(Qt::DisplayRole, u"Shanghai Huaxin Technology and Trading Company Limited 上海华信"_s);
    set(CountRole, qlonglong{1'234'567});
    set(AmountRole, qlonglong{987'654'320'000});
    set(CurrencyRole, u"CNY"_s);
    set(ShareRole, 0.875);
    set(DayRole, 19'000);
    set(OverdueRole, true);
    set(GradeRole, 2);
    set(BestGradeRole, 0);
    set(SeriesRole, 3);
}

void CellLooksTest::staysInside()
{
    QFETCH(int, number);
    const auto delegate = kinds()[static_cast<std::size_t>(number)].make();
    const QRgb kOutside = QColor(Qt::magenta).rgb();
    for (const int width : {1, 17, 28, 40, 64, 99, 100, 160, 400}) {
        for (const bool selected : {false, true}) {
            QImage image(440, 70, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::magenta);
            QPainter painter(&image);
            QStyleOptionViewItem option = optionOf(QRect(20, 20, width, 30));
            option.state.setFlag(QStyle::State_Selected, selected);
            delegate->paint(&painter, option, full());
            delegate->paint(&painter, option, empty());
            painter.end();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) != kOutside && !option.rect.contains(x, y))
                        QFAIL(qPrintable(u"%1 wide: painted at %2, %3"_s.arg(width).arg(x).arg(y)));
                }
            }
            QVERIFY(image.pixelColor(20, 20) != Qt::magenta);
        }
    }
}

void CellLooksTest::asksForItsRoom()
{
    QFETCH(int, number);
    const auto delegate = kinds()[static_cast<std::size_t>(number)].make();
    const QStyleOptionViewItem option = optionOf(QRect(0, 0, 400, 30));
    const QSize whole = delegate->sizeHint(option, full());
    QVERIFY(whole.width() > 2 * CellDelegate::kPadding && whole.height() >= 24);
    // With the room it asked for it is drawn as with any more: nothing is cut off.
    const auto drawn = [&](int width) {
        QImage image(width, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        QStyleOptionViewItem here = optionOf(image.rect());
        delegate->paint(&painter, here, full());
        painter.end();
        // Figures stand at the right, text at the left: both edges are compared.
        return std::pair(image.copy(0, 0, 60, 30), image.copy(width - 60, 0, 60, 30));
    };
    const auto exact = drawn(std::max(60, whole.width()));
    const auto ample = drawn(std::max(60, whole.width()) + 40);
    QVERIFY(exact.first == ample.first || exact.second == ample.second);
}

void CellLooksTest::noValueNoText()
{
    QFETCH(int, number);
    const auto delegate = kinds()[static_cast<std::size_t>(number)].make();
    const QString text = delegate->text(empty(), QLocale::c());
    for (const QChar c : text)
        QVERIFY2(!c.isLetterOrNumber(), qPrintable(text));
    QVERIFY(!delegate->text(full(), QLocale::c()).isEmpty());
}

void CellLooksTest::growsWithTheText()
{
    QFETCH(int, number);
    const auto delegate = kinds()[static_cast<std::size_t>(number)].make();
    const QSize normal = delegate->sizeHint(optionOf(QRect(0, 0, 400, 30)), full());
    const QSize large = delegate->sizeHint(optionOf(QRect(0, 0, 400, 30), 150), full());
    QVERIFY2(large.height() > normal.height() && large.width() >= normal.width(),
             qPrintable(u"%1 %2"_s.arg(normal.width()).arg(large.width())));
}

void CellLooksTest::tagsAreText()
{
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(u"<b>x</b><img src=a>&amp;"_s));
    const CellDelegate delegate;
    const QStyleOptionViewItem option = optionOf(QRect(0, 0, 300, 30));
    QCOMPARE(delegate.text(model.index(0, 0), QLocale::c()), u"<b>x</b><img src=a>&amp;"_s);
    const int width = QFontMetrics(option.font).horizontalAdvance(u"<b>x</b><img src=a>&amp;"_s);
    QVERIFY(delegate.sizeHint(option, model.index(0, 0)).width() >= width + 2 * CellDelegate::kPadding);
    // As many dark pixels as the text drawn by hand, not as one bold letter.
    const auto ink = [&](const auto &draw) {
        QImage image(300, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(toneColor(option.palette, Tone::Surface));
        QPainter painter(&image);
        draw(painter);
        painter.end();
        int columns = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 2; y < 27; ++y) {
                if (image.pixelColor(x, y).lightness() < 128) {
                    ++columns;
                    break;
                }
            }
        }
        return columns;
    };
    const int asCell = ink([&](QPainter &painter) { delegate.paint(&painter, option, model.index(0, 0)); });
    QVERIFY2(asCell > width / 2, qPrintable(QString::number(asCell)));
}

void CellLooksTest::textsInLanguages_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"en_US", "de_DE", "zh_CN", "fr_FR", "ar_EG"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void CellLooksTest::textsInLanguages()
{
    QFETCH(QString, locale);
    const QLocale language(locale);
    const FigureDelegate figure;
    QCOMPARE(figure.text(full(), language), language.toString(1'234'567));
    for (const Kind &kind : kinds()) {
        const QString text = kind.make()->text(full(), language);
        QVERIFY2(!text.isEmpty() && !text.contains(u"%1"_s) && !text.contains(u"nan"_s, Qt::CaseInsensitive),
                 kind.name);
    }
}

QTEST_MAIN(CellLooksTest)
#include "tst_celllooks.moc"
