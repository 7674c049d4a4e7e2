// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerycharts.h"
#include "ui/charts/pointsbreakdown.h"
#include "ui/shell/headerlayout.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/gradebadge.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/spanlabel.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/tabular.h"

#include <QApplication>
#include <QFontMetrics>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leadbook;
using namespace Qt::StringLiterals;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void htmlIsText();
    void longTextIsCut();
    void searchField();
    void chips();
    void buttonsGrowWithText();
    void iconButtonsAreNamed();
    void avatars_data();
    void avatars();
    void gradeBadges();
    void keyValues();
    void tabs();
    void tabularDigits();
    void headerWraps();
    void pointsAreSaid();
    void narrowPointsBreakNoWord_data();
    void narrowPointsBreakNoWord();
    void titlesGoBeforeNotes();

private:
    std::unique_ptr<SystemScheme> m_scheme;
    std::unique_ptr<Theme> m_theme;
};

void WidgetsTest::initTestCase()
{
    m_scheme = std::make_unique<SystemScheme>();
    m_theme = std::make_unique<Theme>(*qApp, *m_scheme);
}

void WidgetsTest::htmlIsText()
{
    const QString name = u"<b>x</b> & <img src=y>"_s;
    ElidedLabel label(name);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    const std::unique_ptr<QLabel> wrapped(wrappedLabel(name));
    QCOMPARE(wrapped->textFormat(), Qt::PlainText);
    QCOMPARE(plainToolTip(name),
             u"<span style=\"white-space:pre-wrap\">&lt;b&gt;x&lt;/b&gt; &amp; &lt;img src=y&gt;</span>"_s);
    QCOMPARE(plainToolTip(u"plain"_s), u"plain"_s);
    QCOMPARE(plainLabel(u"R&D"_s), u"R&&D"_s);
    SpanLabel spans({{name, Tone::Bad, true}});
    QCOMPARE(spans.accessibleName(), name);
    // As wide as the characters themselves, not as a bold x.
    SpanLabel letter({{u"x"_s, Tone::Bad, true}});
    QVERIFY(spans.sizeHint().width() > 8 * letter.sizeHint().width());
}

void WidgetsTest::longTextIsCut()
{
    const QString text = u"A customer with a very long name indeed"_s;
    SpanLabel label({{text}});
    label.resize(80, 20);
    label.show();
    QCOMPARE(label.toolTip(), text);
    label.resize(800, 20);
    QVERIFY(label.toolTip().isEmpty());
    QVERIFY(!label.grab().isNull());
    SpanLabel wrapping({{text}});
    wrapping.setWordWrap(true);
    QVERIFY(wrapping.heightForWidth(80) > 3 * wrapping.heightForWidth(800));
    // A figure and its percent sign stay together: the line before is not as full as it could be.
    SpanLabel share({{u"aaaa 61 %"_s}});
    share.setWordWrap(true);
    SpanLabel apart({{u"aaaa 61 %"_s}});
    const int narrow = SpanLabel({{u"aaaa 61"_s}}).sizeHint().width() + 1;
    QVERIFY(narrow < apart.sizeHint().width());
    share.resize(narrow, share.heightForWidth(narrow));
    SpanLabel pair({{u"61 %"_s}});
    QVERIFY(narrow >= pair.sizeHint().width());
    const QImage second = share.grab().toImage().copy(0, share.height() / 2, narrow, share.height() / 2);
    int inked = 0;
    for (int x = 0; x < second.width(); ++x)
        for (int y = 0; y < second.height(); ++y)
            inked = second.pixel(x, y) != second.pixel(second.width() - 1, second.height() - 1) ? x : inked;
    QVERIFY2(inked > SpanLabel({{u"%"_s}}).sizeHint().width() + 4, qPrintable(QString::number(inked)));
    ElidedLabel elided(text);
    elided.resize(80, 20);
    elided.show();
    QCOMPARE(elided.toolTip(), text);
    // Lines side by side are as high as each other, whichever letters they hold.
    QCOMPARE(ElidedLabel(u"6,617万"_s).sizeHint().height(), ElidedLabel(u"1,386"_s).sizeHint().height());
}

void WidgetsTest::searchField()
{
    SearchField field;
    field.setPrompt(u"Search name, phone, pinyin…"_s);
    field.setKeyHint(u"Ctrl+F"_s);
    field.show();
    QCOMPARE(field.accessibleName(), field.placeholderText());
    QSignalSpy edited(&field, &QLineEdit::textEdited);
    QTest::keyClicks(&field, u"华a"_s.mid(1));
    QCOMPARE(edited.count(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(edited.last().first().toString(), QString());
}

void WidgetsTest::chips()
{
    Chip chip(u"Grade: A, B"_s);
    const int narrow = chip.sizeHint().width();
    chip.setClosable(true);
    QVERIFY(chip.sizeHint().width() > narrow);
    QVERIFY(!chip.accessibleDescription().isEmpty());
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy closed(&chip, &Chip::closeRequested);
    QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 14, chip.height() / 2));
    QCOMPARE(closed.count(), 1);
    QCOMPARE(clicked.count(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(10, chip.height() / 2));
    QCOMPARE(clicked.count(), 1);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(closed.count(), 2);
}

void WidgetsTest::buttonsGrowWithText()
{
    Button button(u"Import"_s, Button::Kind::Primary);
    QCOMPARE(button.sizeHint().height(), 30);
    const int width = button.sizeHint().width();
    button.setText(u"Import 4,399 rows"_s);
    QVERIFY(button.sizeHint().width() > width);
    QWidget window;
    auto *hidden = new Button(u"On a page not shown"_s, Button::Kind::Secondary, &window);
    hidden->hide();
    window.show();
    m_theme->setTextPercent(150);
    const int grown = hidden->sizeHint().height();
    m_theme->setTextPercent(100);
    QCOMPARE(grown, 40);
    QCOMPARE(hidden->sizeHint().height(), 30);
}

void WidgetsTest::iconButtonsAreNamed()
{
    const std::unique_ptr<Button> button(Button::iconButton(u"close"_s, u"Close <b>"_s));
    QCOMPARE(button->accessibleName(), u"Close <b>"_s);
    QVERIFY(button->toolTip().contains(u"&lt;b&gt;"_s));
    QVERIFY(!button->icon().isNull());
}

void WidgetsTest::avatars_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initial");
    QTest::newRow("Chinese") << u"华信有限公司"_s << u"华"_s;
    QTest::newRow("small letter") << u"  nordwind"_s << u"N"_s;
    QTest::newRow("beyond 16 bits") << u"𠮷野家"_s << u"𠮷"_s;
    QTest::newRow("combined") << u"E\u0301va"_s << u"E\u0301"_s;
    QTest::newRow("empty") << QString() << QString();
}

void WidgetsTest::avatars()
{
    QFETCH(QString, name);
    QFETCH(QString, initial);
    QCOMPARE(Avatar(name).initial(), initial);
}

void WidgetsTest::gradeBadges()
{
    QCOMPARE(GradeBadge(0).accessibleName(), u"Grade A"_s);
    QCOMPARE(GradeBadge(3).accessibleName(), u"Grade D"_s);
    QCOMPARE(GradeBadge().accessibleName(), u"Not graded"_s);
    GradeBadge badge(0);
    badge.resize(badge.sizeHint());
    QCOMPARE(badge.size(), QSize(20, 20));
    const QColor corner = badge.grab().toImage().pixelColor(10, 2);
    QCOMPARE(corner, toneColor(badge.palette(), Tone::GradeA));
}

void WidgetsTest::keyValues()
{
    KeyValueGrid grid;
    grid.setRows({{u"Need"_s, {{u"clear"_s}}}, {u"Value"_s, {{u"high"_s}}}});
    grid.setRows({{u"Need"_s, {{u"partly"_s}}}});
    QCOMPARE(grid.rowCount(), 1);
    QCOMPARE(grid.findChildren<SpanLabel *>().size(), 2);
}

void WidgetsTest::tabs()
{
    TabStrip strip;
    strip.setLocale(QLocale(QLocale::English));
    strip.setTab(0, u"Timeline"_s);
    strip.setTab(1, u"R&D"_s, 1200);
    QCOMPARE(strip.count(), 2);
    QCOMPARE(strip.tabText(1), u"R&&D 1,200"_s);
    strip.setTab(1, u"Deals"_s, 1);
    QCOMPARE(strip.tabText(1), u"Deals 1"_s);
    strip.resize(300, 30);
    strip.show();
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(strip.currentIndex(), 1);
}

void WidgetsTest::tabularDigits()
{
    const TabularText text(QApplication::font());
    QVERIFY(std::abs(text.width(u"1,111.11"_s) - text.width(u"8,808.00"_s)) < 1e-9);
    QVERIFY(text.width(u"¥12"_s) > text.width(u"12"_s));
    QVERIFY(text.width(u"482万"_s) > text.width(u"482"_s) + 6);
    QCOMPARE(text.width(QString()), 0.0);
}

void WidgetsTest::headerWraps()
{
    QWidget head;
    auto *layout = new HeaderLayout(&head);
    QList<Button *> buttons;
    for (int i = 0; i < 6; ++i) {
        buttons << new Button(u"Button number %1"_s.arg(i));
        if (i < 4)
            layout->addLeft(buttons.last());
        else
            layout->addRight(buttons.last());
    }
    const int line = layout->heightForWidth(2000);
    QCOMPARE(line, 30);
    QVERIFY(layout->heightForWidth(500) >= 2 * line);
    head.resize(2000, 40);
    head.show();
    QCOMPARE(buttons.last()->geometry().right(), 1999);
    QCOMPARE(buttons.first()->x(), 0);
    head.resize(500, 200);
    QCoreApplication::processEvents();
    QCOMPARE(buttons[0]->y(), buttons[5]->y()); // title and actions stay together
    QVERIFY(buttons[1]->y() > buttons[0]->y());
    for (const Button *button : buttons)
        QVERIFY(head.rect().contains(button->geometry()));
}

void WidgetsTest::pointsAreSaid()
{
    const std::unique_ptr<QWidget> points(samplePoints());
    QStringList texts;
    const QList<SpanLabel *> labels = points->findChildren<SpanLabel *>();
    for (const SpanLabel *label : labels)
        texts << label->text();
    QVERIFY(texts.contains(u"+40"_s));
    QVERIFY(texts.contains(u"83 points, A from 88"_s));
    QVERIFY(texts.contains(u"▲ Way up to A: contact on 2 more days by 8 Dec."_s));
    qobject_cast<PointsBreakdown *>(points.get())
        ->setPoints(u"Why A?"_s, {{u"Need"_s, {}, {}, false}}, u"0"_s, {}, {});
    const QList<SpanLabel *> after = points->findChildren<SpanLabel *>();
    QVERIFY(
        std::any_of(after.begin(), after.end(), [](const auto *label) { return label->text() == u"—"_s; }));
}

void WidgetsTest::narrowPointsBreakNoWord_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {150, 184, 207, 208, 249, 250, 400})
        QTest::addRow("%d pixels", width) << width;
}

void WidgetsTest::narrowPointsBreakNoWord()
{
    QFETCH(int, width);
    PointsBreakdown points;
    points.setFramed(false);
    const QString reason = u"frequent: 10 days in 30"_s;
    points.setPoints(u"Why A?"_s, {{u"Interaction"_s, reason, 25, true}}, u"100 points"_s, {}, {});
    points.resize(width, 300);
    points.show();
    QCoreApplication::processEvents();
    const QList<SpanLabel *> labels = points.findChildren<SpanLabel *>();
    const auto label = [&labels](const QString &text) {
        return *std::ranges::find_if(labels, [&text](const SpanLabel *of) { return of->text() == text; });
    };
    const SpanLabel *name = label(u"Interaction"_s);
    const SpanLabel *why = label(reason);
    const QFontMetrics metrics(why->font());
    QVERIFY(name->width() >= metrics.horizontalAdvance(name->text()));
    QVERIFY2(why->width() >= metrics.horizontalAdvance(u"frequent:"_s),
             qPrintable(QString::number(why->width())));
    QVERIFY(points.rect().contains(why->mapTo(&points, why->rect().bottomRight())));
    // Beside the name where there is room.
    QCOMPARE(why->y() > name->y(), width < 208);
    QCOMPARE(label(u"+25"_s)->y(), name->y());
}

/// Whatever the note says, the title is whole as long as there is room for it.
void WidgetsTest::titlesGoBeforeNotes()
{
    Card card(u"How sure the grades are"_s);
    card.setNote(u"the grade shown is the lowest that is still possible"_s);
    auto *button = new Button(u"Show"_s, Button::Kind::Secondary, &card);
    card.addToHead(button);
    card.resize(280, 120);
    card.show();
    QCoreApplication::processEvents();
    const QList<ElidedLabel *> labels = card.findChildren<ElidedLabel *>();
    QCOMPARE(labels.size(), 2);
    QVERIFY(labels[0]->width() >= labels[0]->sizeHint().width());
    QVERIFY(labels[1]->width() < labels[1]->sizeHint().width());
    QVERIFY(labels[1]->toolTip().contains(u"lowest"_s));
    QVERIFY(card.rect().contains(button->mapTo(&card, button->rect().topRight()) + QPoint(10, 0)));
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
