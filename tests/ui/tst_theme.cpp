// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fonts.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QMetaEnum>
#include <QRawFont>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QTextLayout>
#include <QWidget>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

struct TextPair
{
    Tone text;
    Tone background;
};

/// Every pair of text and background the kit draws in both themes.
const TextPair kPairs[] = {
    {Tone::Text, Tone::Window},     {Tone::Text, Tone::Surface},    {Tone::Text, Tone::Zebra},
    {Tone::Text, Tone::Selection},  {Tone::Text, Tone::AccentSoft}, {Tone::Muted, Tone::Window},
    {Tone::Muted, Tone::Surface},   {Tone::Muted, Tone::Zebra},     {Tone::Muted, Tone::AccentSoft},
    {Tone::Accent, Tone::Surface},  {Tone::Accent, Tone::Window},   {Tone::Accent, Tone::AccentSoft},
    {Tone::Good, Tone::Surface},    {Tone::Warning, Tone::Surface}, {Tone::Bad, Tone::Surface},
    {Tone::Good, Tone::Zebra},      {Tone::Bad, Tone::Zebra},       {Tone::Warning, Tone::Zebra},
    {Tone::OnAccent, Tone::Accent}, {Tone::OnAccent, Tone::GradeA}, {Tone::OnAccent, Tone::GradeB},
    {Tone::OnAccent, Tone::GradeC}, {Tone::OnAccent, Tone::GradeD}, {Tone::Good, Tone::Window},
    {Tone::Bad, Tone::Window},      {Tone::Warning, Tone::Window},  {Tone::Text, Tone::Line},
};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrasts_data();
    void contrasts();
    void selectedRows();
    void seriesStandOut();
    void paletteHasEveryRole();
    void styleSheetIsFilledIn();
    void styleSheetPicturesHaveTokenColours();
    void switchesWithoutRestart();
    void followsTheSystem();
    void textSize();
    void aComboHasRoomForItsText();
    void chineseFormsAreSimplified_data();
    void chineseFormsAreSimplified();
};

void ThemeTest::contrasts_data()
{
    QTest::addColumn<QRgb>("text");
    QTest::addColumn<QRgb>("background");
    for (const auto *tokens : {&kLightTokens, &kDarkTokens}) {
        for (const TextPair &pair : kPairs)
            QTest::addRow("%s: %d on %d", tokens == &kLightTokens ? "light" : "dark", int(pair.text),
                          int(pair.background))
                << rgbOf(*tokens, pair.text) << rgbOf(*tokens, pair.background);
    }
}

void ThemeTest::contrasts()
{
    QFETCH(QRgb, text);
    QFETCH(QRgb, background);
    const double ratio = contrast(QColor(text), QColor(background));
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void ThemeTest::selectedRows()
{
    for (const auto *tokens : {&kLightTokens, &kDarkTokens}) {
        const QPalette palette = paletteOf(*tokens);
        for (std::size_t i = 0; i < kToneCount; ++i) {
            const QColor text = toneOnSelection(palette, static_cast<Tone>(i));
            const double ratio = contrast(text, toneColor(palette, Tone::Selection));
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2"_s.arg(i).arg(ratio)));
        }
    }
    const QPalette light = paletteOf(kLightTokens);
    QCOMPARE(toneOnSelection(light, Tone::Muted), toneColor(light, Tone::Muted));
    const QPalette dark = paletteOf(kDarkTokens);
    QCOMPARE(toneOnSelection(dark, Tone::Muted), toneColor(dark, Tone::Text));
}

void ThemeTest::seriesStandOut()
{
    for (const QRgb color : kLightSeries)
        QVERIFY2(contrast(QColor(color), QColor(rgbOf(kLightTokens, Tone::Surface))) >= 3.0,
                 qPrintable(QColor(color).name()));
    for (const QRgb color : kDarkSeries)
        QVERIFY2(contrast(QColor(color), QColor(rgbOf(kDarkTokens, Tone::Surface))) >= 3.0,
                 qPrintable(QColor(color).name()));
}

void ThemeTest::paletteHasEveryRole()
{
    for (const auto *tokens : {&kLightTokens, &kDarkTokens}) {
        const QPalette palette = paletteOf(*tokens);
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role == QPalette::NoRole)
                continue;
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
                QVERIFY2(palette.isBrushSet(group, static_cast<QPalette::ColorRole>(role)),
                         qPrintable(u"role %1 group %2"_s.arg(role).arg(group)));
        }
        QCOMPARE(isDark(palette), tokens == &kDarkTokens);
    }
}

void ThemeTest::styleSheetIsFilledIn()
{
    for (const auto *tokens : {&kLightTokens, &kDarkTokens}) {
        const QString sheet = styleSheetOf(*tokens, 100);
        QVERIFY(!sheet.isEmpty());
        const QString rules = QString(sheet).remove(QRegularExpression(u"/\\*.*?\\*/"_s));
        QVERIFY2(!rules.contains(u'@'), qPrintable(rules.mid(rules.indexOf(u'@'), 30)));
        static const QRegularExpression url(u"url\\(([^)]+)\\)"_s);
        auto matches = url.globalMatch(rules);
        QVERIFY(matches.hasNext());
        while (matches.hasNext())
            QVERIFY(QFile::exists(matches.next().captured(1)));
    }
    QVERIFY(styleSheetOf(kLightTokens, 150).contains(u"font-size: 27px"_s));
}

void ThemeTest::styleSheetPicturesHaveTokenColours()
{
    const auto holds = [](const QString &path, QRgb color) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(QColor(color).name().toLatin1());
    };
    for (const QString &arrow : {u"arrow-down"_s, u"arrow-up"_s, u"arrow-left"_s, u"arrow-right"_s}) {
        QVERIFY(holds(u":/shell/%1-light.svg"_s.arg(arrow), rgbOf(kLightTokens, Tone::Muted)));
        QVERIFY(holds(u":/shell/%1-dark.svg"_s.arg(arrow), rgbOf(kDarkTokens, Tone::Muted)));
    }
    QVERIFY(holds(u":/shell/tick-light.svg"_s, rgbOf(kLightTokens, Tone::OnAccent)));
    QVERIFY(holds(u":/shell/tick-dark.svg"_s, rgbOf(kDarkTokens, Tone::OnAccent)));
}

void ThemeTest::switchesWithoutRestart()
{
    SystemScheme scheme;
    Theme theme(*qApp, scheme);
    QWidget widget;
    widget.show();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(isDark(widget.palette()));
    QCOMPARE(toneColor(widget.palette(), Tone::Surface), QColor(0x1d2127));
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    theme.setChoice(ThemeChoice::Light);
    QVERIFY(!isDark(widget.palette()));
    QCOMPARE(widget.palette().color(QPalette::Window), QColor(0xf6f7f9));
}

void ThemeTest::followsTheSystem()
{
    SystemScheme scheme;
    Theme theme(*qApp, scheme);
    scheme.take(1);
    QVERIFY(theme.isDark());
    theme.setChoice(ThemeChoice::Light);
    QVERIFY(!theme.isDark());
    QSignalSpy changed(&theme, &Theme::changed);
    scheme.take(2);
    QCOMPARE(changed.count(), 0); // the user decided
    theme.setChoice(ThemeChoice::System);
    QVERIFY(!theme.isDark());
}

void ThemeTest::aComboHasRoomForItsText()
{
    SystemScheme scheme;
    Theme theme(*qApp, scheme);
    QComboBox box;
    box.addItem(u"Not compared"_s);
    box.ensurePolished();
    box.resize(box.sizeHint());
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int text = box.fontMetrics().horizontalAdvance(box.currentText());
    QVERIFY2(field.width() >= text, qPrintable(u"%1 for %2"_s.arg(field.width()).arg(text)));
    // The arrow takes its room once.
    QVERIFY2(box.width() - text < 62, qPrintable(u"%1 for %2"_s.arg(box.width()).arg(text)));
}

void ThemeTest::textSize()
{
    SystemScheme scheme;
    Theme theme(*qApp, scheme);
    QCOMPARE(QApplication::font().pixelSize(), 13);
    theme.setTextPercent(150);
    QCOMPARE(QApplication::font().pixelSize(), 20);
    QCOMPARE(roleFont(QApplication::font(), TextRole::PageTitle).pixelSize(), 28);
    theme.setTextPercent(10);
    QCOMPARE(theme.textPercent(), Theme::kSmallestText);
    theme.setTextPercent(100);
    QCOMPARE(QApplication::font().pixelSize(), 13);
}

void ThemeTest::chineseFormsAreSimplified_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("family");
    QTest::newRow("English") << u"en"_s << u"Noto Sans CJK SC"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"Noto Sans CJK SC"_s;
}

void ThemeTest::chineseFormsAreSimplified()
{
    QFETCH(QString, language);
    QFETCH(QString, family);
    QVERIFY(fontFamilies(u"zh_TW"_s, u"Sans Serif"_s).contains(u"Noto Sans CJK TC"_s));
    if (!QFontDatabase::hasFamily(family))
        QSKIP("the fonts of this machine hold no Noto Sans CJK");
    QTextLayout layout(u"直"_s, bodyFont(fontFamilies(language, u"Sans Serif"_s), 100));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QCOMPARE(layout.glyphRuns().size(), 1);
    QCOMPARE(layout.glyphRuns().first().rawFont().familyName(), family);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
