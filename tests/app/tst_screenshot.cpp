// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/smallbook.h"

#include <QImage>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

class ScreenshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void themesDiffer();
    void severalLooksMakeAPictureEach();
    void selectOpensThePane();
    void whereFiltersTheList();
    void theExportLiesOverTheList();
    void refusals_data();
    void refusals();
};

void ScreenshotTest::pages_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"customers", "grading", "segments", "insights", "insights/time", "import",
                             "export", "owners", "paste", "welcome", "history", "record", "record/contacts",
                             "record/files", "manual", "manual/keys"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void ScreenshotTest::pages()
{
    QFETCH(QString, page);
    const CommandLine line;
    QVERIFY(makeSmallBook(line));
    const QString picture = line.file(u"page.png"_s);
    const RunOutcome outcome =
        line.run({u"screenshot"_s, picture, u"--page"_s, page, u"--size"_s, u"1000x640"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(QImage(picture).size(), QSize(1000, 640));
}

void ScreenshotTest::themesDiffer()
{
    const CommandLine line;
    QVERIFY(makeSmallBook(line));
    QList<int> lightness;
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        const QString picture = line.file(theme);
        QCOMPARE(line.run({u"screenshot"_s, picture, u"--theme"_s, theme}).status, 0);
        lightness << QImage(picture).pixelColor(20, 500).lightness();
    }
    QVERIFY(lightness[0] > 200);
    QVERIFY(lightness[1] < 80);
}

/// One run draws what a run for each would draw.
void ScreenshotTest::severalLooksMakeAPictureEach()
{
    const CommandLine line;
    QVERIFY(makeSmallBook(line));
    const QStringList page{u"--page"_s, u"segments"_s};
    const RunOutcome outcome =
        line.run(QStringList{u"screenshot"_s, line.file(u"page.png"_s)} + page +
                 QStringList{u"--theme"_s, u"light,dark"_s, u"--size"_s, u"1000x640,1360x860"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QVERIFY(!QFile::exists(line.file(u"page.png"_s)));
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        for (const QString &size : {u"1000x640"_s, u"1360x860"_s}) {
            const QString alone = line.file(u"alone.png"_s);
            QCOMPARE(line.run(QStringList{u"screenshot"_s, alone} + page +
                              QStringList{u"--theme"_s, theme, u"--size"_s, size})
                         .status,
                     0);
            const QString look = u"page-en-%1-%2.png"_s.arg(theme, size);
            QVERIFY2(QImage(line.file(look)) == QImage(alone), qPrintable(look));
        }
    }
}

void ScreenshotTest::selectOpensThePane()
{
    const CommandLine line;
    QVERIFY(makeSmallBook(line));
    const QString plain = line.file(u"plain.png"_s);
    const QString chosen = line.file(u"chosen.png"_s);
    QCOMPARE(line.run({u"screenshot"_s, plain}).status, 0);
    const RunOutcome outcome = line.run({u"screenshot"_s, chosen, u"--select"_s, u"key:C1"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QVERIFY(QImage(plain) != QImage(chosen));
}

void ScreenshotTest::whereFiltersTheList()
{
    const CommandLine line;
    QVERIFY(makeSmallBook(line));
    QList<QImage> pictures;
    for (const QString &page : {u"customers"_s, u"filter"_s}) {
        for (const QString &where : {u"grade in (A, B)"_s, u"grade is empty or hasDeal(outcome = won)"_s}) {
            const QString picture = line.file(u"picture.png"_s);
            const RunOutcome outcome =
                line.run({u"screenshot"_s, picture, u"--page"_s, page, u"--where"_s, where});
            QVERIFY2(outcome.status == 0, outcome.err.constData());
            const QImage image(picture);
            QVERIFY(!image.isNull() && !pictures.contains(image));
            pictures << image;
        }
    }
}

void ScreenshotTest::theExportLiesOverTheList()
{
    const CommandLine line;
    QVERIFY(makeSmallBook(line));
    QList<QImage> pictures;
    for (const QString &page : {u"customers"_s, u"export"_s}) {
        const QString picture = line.file(page);
        QCOMPARE(line.run({u"screenshot"_s, picture, u"--page"_s, page}).status, 0);
        pictures << QImage(picture);
    }
    // The list is in the shade, the dialog in its middle is not.
    const QPoint corner(2, pictures[0].height() - 2);
    QVERIFY(pictures[1].pixelColor(corner).lightness() < pictures[0].pixelColor(corner).lightness());
    QVERIFY(pictures[1].copy(QRect(600, 300, 160, 200)) != pictures[0].copy(QRect(600, 300, 160, 200)));
}

void ScreenshotTest::refusals_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::newRow("page") << QStringList{u"--page"_s, u"nowhere"_s} << 2;
    QTest::newRow("tab") << QStringList{u"--page"_s, u"record/nowhere"_s} << 2;
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << 2;
    QTest::newRow("size") << QStringList{u"--size"_s, u"wide"_s} << 2;
    QTest::newRow("one of the sizes") << QStringList{u"--size"_s, u"1000x640,wide"_s} << 2;
    QTest::newRow("one of the themes") << QStringList{u"--theme"_s, u"light,pink"_s} << 2;
    QTest::newRow("one of the languages") << QStringList{u"--language"_s, u"en,tlh"_s} << 2;
    QTest::newRow("language") << QStringList{u"--language"_s, u"tlh"_s} << 2;
    QTest::newRow("customer") << QStringList{u"--select"_s, u"key:nobody"_s} << 1;
    QTest::newRow("filter") << QStringList{u"--where"_s, u"colour = red"_s} << 1;
    QTest::newRow("no book") << QStringList{u"--book"_s, u"/nowhere/x.leadbook"_s} << 1;
}

void ScreenshotTest::refusals()
{
    QFETCH(QStringList, options);
    const CommandLine line;
    QVERIFY(makeSmallBook(line));
    const QString picture = line.file(u"page.png"_s);
    const RunOutcome outcome = line.run(QStringList{u"screenshot"_s, picture} + options);
    QTEST(outcome.status, "status");
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!QFile::exists(picture));
}

QTEST_MAIN(ScreenshotTest)
#include "tst_screenshot.moc"
