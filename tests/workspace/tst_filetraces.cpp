// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/filetraces.h"

#include "core/result.h"
#include "exchange/workbook/xlsxwriter.h"
#include "support/storedzip.h"
#include "support/temporarybook.h"
#include "workspace/privacy/pdftext.h"
#include "workspace/privacy/plaintext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const std::set<std::string> kTexts{"Zq7markt & Söhne", "王小明二世", "m@Zq7markt.example"};

/// A PDF of one stream with @p head in its dictionary.
QByteArray pdfOf(const QByteArray &head, const QByteArray &stream, const QByteArray &rest = {})
{
    return "%PDF-1.4\n1 0 obj\n<< /Length " + QByteArray::number(stream.size()) + ' ' + head +
           " >>\nstream\n" + stream + "\nendstream\nendobj\n" + rest + "trailer\n<< >>\n%%EOF\n";
}

/// As FlateDecode packs it.
QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes).sliced(4); // without the size that Qt puts before
}

/// Text drawn in a font whose codes 1, 2, … are the letters of @p text; @p more stands in its table too.
QByteArray drawnPdf(const QString &text, bool isFontNamed, const QByteArray &more = {})
{
    QByteArray codes;
    QByteArray table = "1 begincodespacerange <0000> <ffff> endcodespacerange\n1 beginbfchar\n";
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArray code = QByteArray::number(i + 1, 16).rightJustified(4, '0');
        table +=
            '<' + code + "> <" + QByteArray::number(text[i].unicode(), 16).rightJustified(4, '0') + ">\n";
        codes += "1 0 0 1 0 0 Tm <" + code + "> Tj\n";
    }
    table += more + "endbfchar\n";
    const QByteArray drawn = "BT\n/F7 12 Tf\n" + codes + "ET\n";
    const QByteArray fonts = isFontNamed
                                 ? "<< /Font << /F7 7 0 R >> >>\n7 0 obj\n<< /Type /Font /ToUnicode 9 0 R "
                                   ">>\nendobj\n"
                                 : "";
    return pdfOf("/Filter /FlateDecode", packed(drawn),
                 fonts + "9 0 obj\n<< /Length 1 /Filter /FlateDecode >>\nstream\n" + packed(table) +
                     "\nendstream\nendobj\n");
}

QByteArray utf16be(const QString &text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar unit : text) {
        bytes += static_cast<char>(unit.unicode() >> 8U);
        bytes += static_cast<char>(unit.unicode() & 0xFFU);
    }
    return bytes.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
}

QByteArray gb18030(const QString &text)
{
    return QByteArray::fromHex(text == u"王小明二世"_s ? "cdf5d0a1c3f7b6fecac0" : "");
}

} // namespace

/// What is found in files of many kinds, packed and escaped.
class FileTracesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsInWorkbooks();
    void whereChunksMeet();
    void saysWhatIsNotWhole_data();
    void saysWhatIsNotWhole();
    void plainText_data();
    void plainText();
    void cancels();

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile target(m_folder.filePath(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("the test cannot write its file");
        return target.fileName();
    }
    FileTraces traces(const QString &path) const
    {
        const auto found = findTraces(TraceSearch(kTexts), path, 20, nullptr);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }

    QTemporaryDir m_folder;
};

void FileTracesTest::finds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part"); // "-": not found
    const QByteArray plain = "a Zq7markt & S\xC3\xB6hne b";
    const QByteArray xml = "<sst><si><t>Zq7markt &amp; S&#246;hne</t></si></sst>";
    const QByteArray other = "<sst><si><t>Nordwind &amp; S&#246;hne</t></si></sst>";
    QTest::newRow("text") << u"a.txt"_s << plain << QString();
    QTest::newRow("nothing") << u"a.txt"_s << QByteArray("Nordwind & S\xC3\xB6hne") << u"-"_s;
    QTest::newRow("zip") << u"a.zip"_s << storedZip({{"b.txt", plain}}) << QString();
    QTest::newRow("zip of others") << u"a.zip"_s << storedZip({{"b.xml", other}}) << u"-"_s;
    QTest::newRow("name of a part") << u"a.zip"_s << storedZip({{"m@Zq7markt.example", "x"}}) << QString();
    QTest::newRow("escaped in a part") << u"a.zip"_s << storedZip({{"x/b.xml", xml}}) << u"x/b.xml"_s;
    QTest::newRow("zip in a zip") << u"a.bin"_s << storedZip({{"in.zip", storedZip({{"b.xml", xml}})}})
                                  << u"in.zip/b.xml"_s;
    QTest::newRow("split by tags") << u"a.xml"_s << QByteArray("<t>Zq7markt </t><t>&amp; S\xC3\xB6hne</t>")
                                   << QString();
    QTest::newRow("json") << u"a.json"_s << QByteArray("{\"n\": \"\\u738b\\u5c0f\\u660e\\u4e8c\\u4e16\"}")
                          << QString();
    QTest::newRow("json of others") << u"a.json"_s << QByteArray("{\"n\": \"\\u738b\\u5c0f\\u660e\"}")
                                    << u"-"_s;
    QTest::newRow("vcard folded") << u"a.vcf"_s
                                  << QByteArray("BEGIN:VCARD\r\nFN:Zq7markt &\r\n  S\xC3\xB6hne\r\n")
                                  << QString();
    QTest::newRow("GB18030") << u"a.csv"_s
                             << QByteArray("\xD0\xD5\xC3\xFB,\xB3\xC7\xCA\xD0\n") + gb18030(u"王小明二世"_s) +
                                    ",\xC9\xCF\xBA\xA3\n"
                             << QString();
    QTest::newRow("pdf raw") << u"a.pdf"_s << pdfOf({}, "(" + plain + ") Tj") << QString();
    QTest::newRow("pdf packed") << u"a.pdf"_s << pdfOf("/Filter /FlateDecode", packed("(" + plain + ") Tj"))
                                << u"PDF"_s;
    QTest::newRow("pdf drawn") << u"a.pdf"_s << drawnPdf(u"im Haus 王小明二世."_s, true) << u"PDF"_s;
    QTest::newRow("pdf drawn, font unknown") << u"a.pdf"_s << drawnPdf(u"王小明二世"_s, false) << u"PDF"_s;
    QTest::newRow("pdf drawn of others") << u"a.pdf"_s << drawnPdf(u"王小明"_s, true) << u"-"_s;
    QTest::newRow("pdf drawn, a code of no bytes")
        << u"a.pdf"_s << drawnPdf(u"王小明二世"_s, true, "<> <0041>\n") << u"PDF"_s;
    QTest::newRow("pdf title") << u"a.pdf"_s
                               << pdfOf({}, "x",
                                        "2 0 obj\n<< /Title (" + utf16be(u"Herr 王小明二世 (privat)"_s) +
                                            ") >>\n")
                               << u"PDF"_s;
    QTest::newRow("pdf in a zip") << u"a.zip"_s << storedZip({{"b.pdf", drawnPdf(u"王小明二世"_s, true)}})
                                  << u"b.pdf"_s;
    QTest::newRow("no such file") << QString() << QByteArray() << u"-"_s;
}

void FileTracesTest::finds()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const QString path = name.isEmpty() ? m_folder.filePath(u"none"_s) : file(name, bytes);
    const FileTraces found = traces(path);
    if (part == u"-") {
        QVERIFY(found.hits.empty());
        QVERIFY(found.isWhole);
        return;
    }
    QVERIFY(!found.hits.empty());
    QCOMPARE(found.hits.front().file, path);
    QCOMPARE(found.hits.front().part, part);
    QVERIFY(found.hits.size() <= 20);
}

void FileTracesTest::findsInWorkbooks()
{
    for (const bool isIn : {true, false}) {
        const QString path = m_folder.filePath(isIn ? u"in.xlsx"_s : u"out.xlsx"_s);
        const Progress progress;
        auto writer = XlsxWriter::create(path, {u"List"_s, {u"Name"_s, u"City"_s}}, progress);
        LEADBOOK_VERIFY(writer);
        for (int row = 0; row < 3'000; ++row) {
            (*writer)->addText(isIn && row == 2'500 ? "Zq7markt & Söhne" : "Somebody " + std::to_string(row));
            (*writer)->addText("Ulm");
            LEADBOOK_VERIFY((*writer)->endRow());
        }
        LEADBOOK_VERIFY((*writer)->commit());
        const FileTraces found = traces(path);
        QCOMPARE(!found.hits.empty(), isIn);
        QVERIFY(found.isWhole);
        QVERIFY(found.unpackedBytes > QFileInfo(path).size());
        QVERIFY(!isIn || found.hits.front().part.endsWith(u".xml"_s));
    }
}

/// A text that the end of a chunk cuts, at each place around it.
void FileTracesTest::whereChunksMeet()
{
    for (int before = 1'048'576 - 40; before < 1'048'576 + 3; before += 3) {
        const QByteArray xml =
            QByteArray(before, 'x') + "Zq7markt &amp; S&#246;hne" + QByteArray(700'000, 'y');
        QVERIFY2(!traces(file(u"a.zip"_s, storedZip({{"b.xml", xml}}))).hits.empty(),
                 QByteArray::number(before).constData());
    }
}

void FileTracesTest::saysWhatIsNotWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("broken archive") << u"a.zip"_s << QByteArray("PK\x03\x04 and nothing more");
    QTest::newRow("packed otherwise") << u"a.gz"_s << QByteArray("\x1F\x8B\x08 and so on, long enough");
    QTest::newRow("encrypted workbook")
        << u"a.xlsx"_s << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 box of it");
    QTest::newRow("encrypted pdf") << u"a.pdf"_s << pdfOf({}, "x", "<< /Encrypt 5 0 R >>");
    QTest::newRow("pdf packed otherwise") << u"a.pdf"_s << pdfOf("/Filter /LZWDecode", "xyz");
    QTest::newRow("pdf damaged") << u"a.pdf"_s << pdfOf("/Filter /FlateDecode", "this is not packed at all");
}

void FileTracesTest::saysWhatIsNotWhole()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const FileTraces found = traces(file(name, bytes));
    QVERIFY(!found.isWhole);
    QVERIFY(found.hits.empty());
}

void FileTracesTest::plainText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("escaping");
    QTest::addColumn<QByteArray>("plain");
    const auto row = [](const char *name, const char *text, Escaping escaping, const char *plain) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(escaping) << QByteArray(plain);
    };
    row("as it is", "a<b>&amp;\\n\"\"", Escaping::None, "a<b>&amp;\\n\"\"");
    row("tags", "<a b='c'>x</a>y<br/>", Escaping::Xml, "xy");
    row("entities", "&lt;&gt;&amp;&quot;&apos;&#65;&#x738b;", Escaping::Xml, "<>&\"'A\xE7\x8E\x8B");
    row("no entity", "a & b; &nosuch; &#zz;", Escaping::Xml, "a & b; &nosuch; &#zz;");
    row("open tag", "abc<def", Escaping::Xml, "abc");
    row("json", "a\\n\\t\\\"\\\\\\/", Escaping::Json, "a\n\t\"\\/");
    row("pair", "\\ud83d\\ude00!", Escaping::Json, "\xF0\x9F\x98\x80!");
    row("cut", "a\\u73", Escaping::Json, "au73");
    row("last", "a\\", Escaping::Json, "a\\");
    row("quotes", "\"a \"\"b\"\" c\"", Escaping::Csv, "\"a \"b\" c\"");
    row("folds", "NOTE:ab\r\n c\n\td\\, e\\;f\\ng", Escaping::VCard, "NOTE:abcd, e;f\ng");
}

void FileTracesTest::plainText()
{
    QFETCH(QByteArray, text);
    QFETCH(int, escaping);
    QTEST(withoutEscapes(text, static_cast<Escaping>(escaping)), "plain");
}

void FileTracesTest::cancels()
{
    Progress progress;
    progress.cancel();
    const auto found =
        findTraces(TraceSearch(kTexts), file(u"a.zip"_s, storedZip({{"b", "c"}})), 1, &progress);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
    QVERIFY(readPdfText(drawnPdf(u"abc"_s, true), &progress).texts.empty());
}

QTEST_GUILESS_MAIN(FileTracesTest)
#include "tst_filetraces.moc"
