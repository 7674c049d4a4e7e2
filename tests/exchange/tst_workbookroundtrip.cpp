// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/escapedtext.h"
#include "exchange/workbook/xlsxwriter.h"
#include "support/testdata.h"
#include "support/workbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Writes @p texts as two columns below a header and reads them back.
QStringList throughWorkbook(const QStringList &texts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.xlsx"_s);
    const Progress progress;
    const auto writer = XlsxWriter::create(path, {u"Texts"_s, {u"text"_s, u"end"_s}}, progress);
    if (!writer)
        return {writer.error().message};
    for (const QString &text : texts) {
        (*writer)->addText(text.toStdString());
        (*writer)->addText("|");
        if (const Status status = (*writer)->endRow(); !status)
            return {status.error().message};
    }
    if (const Status status = (*writer)->commit(); !status)
        return {status.error().message};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {file.errorString()};
    QStringList read;
    const SheetContent content = readSheet(file.readAll());
    for (const QStringList &row : content.rows.mid(1))
        read << row.first();
    return read;
}

/// Any character but the zero one, those that workbooks treat apart more often.
QString randomText(QRandomGenerator &random)
{
    const QString signs = u"_xX0123456789ABCDEFabcdef_\r\n\t<>&\"'=+-@ \u00A0\u2028\uFEFF\uFFFE\uFFFF😀"_s;
    QString text;
    for (int length = random.bounded(40); length > 0; --length) {
        if (random.bounded(8) == 0)
            text += QChar(static_cast<char16_t>(1 + random.bounded(0xD7FF)));
        else if (random.bounded(8) == 0)
            text += u"_x%1_"_s.arg(random.bounded(0x10000), 4, 16, QLatin1Char('0'));
        else
            text += signs[random.bounded(int(signs.size()) - 2)];
    }
    return text;
}

} // namespace

/// Texts come back from a workbook as they went in.
class WorkbookRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddTexts_data();
    void oddTexts();
    void randomTexts();
    void naughtyStrings();
    void invalidBytes();
};

void WorkbookRoundTripTest::oddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("escaped");
    const auto row = [](const char *name, const QString &text, const QByteArray &escaped) {
        QTest::newRow(name) << text << escaped;
    };
    row("nothing", u""_s, "");
    row("plain", u"a_b c"_s, "a_b c");
    row("control characters", u"a\u0001\u001F"_s, "a_x0001__x001F_");
    row("carriage return", u"a\r\nb\rc"_s, "a_x000D_\nb_x000D_c");
    row("tab and line feed", u"\ta\n"_s, "\ta\n");
    row("delete", u"\u007F\u0080"_s, "\x7F\xC2\x80");
    row("like an escape", u"_x0041_"_s, "_x005F_x0041_");
    row("like an escape, small", u"_xabcd_"_s, "_x005F_xabcd_");
    row("like two", u"_x0041_x0042_"_s, "_x005F_x0041_x005F_x0042_");
    row("escaped escape", u"_x005F_x0041_"_s, "_x005F_x005F_x005F_x0041_");
    row("no escape", u"_x004_ _X0041_ _x00G1_ _x0041"_s, "_x004_ _X0041_ _x00G1_ _x0041");
    row("underscores", u"___x0041_"_s, "___x005F_x0041_");
    row("forbidden in XML", u"\uFFFE\uFFFF"_s, "_xFFFE__xFFFF_");
    row("pair", u"😀"_s, "😀");
    row("outer blanks", u"  a  "_s, "  a  ");
    row("byte order mark", u"\uFEFFa"_s,
        "\xEF\xBB\xBF"
        "a");
    row("markup", u"<b>&amp;</b>]]>"_s, "<b>&amp;</b>]]>");
    row("formula", u"=HYPERLINK(\"http://x\")"_s, "=HYPERLINK(\"http://x\")");
}

void WorkbookRoundTripTest::oddTexts()
{
    QFETCH(QString, text);
    QTEST(QByteArray::fromStdString(escapedText(text.toStdString())), "escaped");
    QCOMPARE(throughWorkbook({text}), QStringList{text});
}

void WorkbookRoundTripTest::randomTexts()
{
    QRandomGenerator random(5);
    QStringList texts;
    for (int i = 0; i < 3000; ++i)
        texts << randomText(random);
    const QStringList read = throughWorkbook(texts);
    QCOMPARE(read.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(read[i], texts[i]);
}

void WorkbookRoundTripTest::naughtyStrings()
{
    LEADBOOK_REQUIRE_DATA(path, u"csv_torture/blns/blns.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList texts;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array())
        texts << value.toString();
    QVERIFY(texts.size() > 400);
    const QStringList read = throughWorkbook(texts);
    QCOMPARE(read.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(read[i].toUtf8(), texts[i].toUtf8());
}

void WorkbookRoundTripTest::invalidBytes()
{
    QCOMPARE(QByteArray::fromStdString(escapedText("a\xFF\xE4\xB8z")), QByteArray("a\uFFFD\uFFFD\uFFFDz"));
}

QTEST_GUILESS_MAIN(WorkbookRoundTripTest)
#include "tst_workbookroundtrip.moc"
