// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/rowreader.h"
#include "support/temporarybook.h"
#include "workspace/import/importfile.h"
#include "workspace/import/importreceipt.h"
#include "workspace/import/rejectsfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"no file"_s;
}

QString writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test cannot write its file");
    return path;
}

/// Adds a rejected row.
Status reject(RejectsFile &file, std::initializer_list<std::string_view> cells, const QString &reason)
{
    const std::vector<std::string_view> row(cells);
    return file.add({row, 2, false}, reason);
}

} // namespace

/// What an import says of its files, before and after: what they are, what became of the rows, and which
/// rows it gives back.
class ImportReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json();
    void emptyJson();
    void rowsAddUp_data();
    void rowsAddUp();
    void rejectsNothing();
    void rejectsWithReasons();
    void rejectsOfSeveralFiles();
    void rejectsNowhere();
    void unfinishedRejectsLeaveNothing();
    void inspects_data();
    void inspects();
    void cannotBeOpened_data();
    void cannotBeOpened();
};

void ImportReceiptTest::json()
{
    ImportReceipt receipt;
    receipt.file = u"a.csv"_s;
    receipt.encoding = u"GB18030"_s;
    receipt.delimiter = u";"_s;
    receipt.outcomes[0] = 3;
    receipt.outcomes[3] = 1;
    receipt.unlinked = 2;
    receipt.customers = {3, 1};
    receipt.recognised[std::size_t(RowSign::Email)] = 2;
    receipt.changeId = 42;
    receipt.near = {{u"GTXPro"_s, u"GTX Pro"_s, 7}};
    receipt.mapping.headers = QStringList{u"Name"_s, u"Quality"_s, u"Other"_s};
    receipt.mapping.targets = {{{0}, FieldId::Name, {}, false}, {{1}, std::nullopt, u"Quality"_s, false}};
    receipt.listed = {{5, RowOutcome::Review, u"why"_s, 0, {}}};
    const QJsonObject object = receipt.toJson();
    QCOMPARE(object[u"rows"_s].toInt(), 4);
    QCOMPARE(object[u"new"_s].toInt(), 3);
    QCOMPARE(object[u"review"_s].toInt(), 1);
    QCOMPARE(object[u"rejected"_s].toInt(), 0);
    QCOMPARE(object[u"import"_s].toInt(), 42);
    QCOMPARE(object[u"customers"_s].toObject()[u"updated"_s].toInt(), 1);
    QCOMPARE(object[u"recognised"_s].toObject(), (QJsonObject{{u"email"_s, 2}}));
    QCOMPARE(object[u"near"_s].toArray()[0].toObject()[u"known"_s].toString(), u"GTX Pro"_s);
    const QJsonObject mapping = object[u"mapping"_s].toObject();
    QCOMPARE(mapping[u"Name"_s].toString(), u"name"_s);
    QCOMPARE(mapping[u"Quality"_s].toString(), u"extra.Quality"_s);
    QVERIFY(mapping[u"Other"_s].isNull()); // left out, and said so
    const QJsonObject issue = object[u"issues"_s].toArray()[0].toObject();
    QCOMPARE(issue[u"line"_s].toInt(), 5);
    QCOMPARE(issue[u"outcome"_s].toString(), u"review"_s);
}

/// Every key is there, also where there is nothing to say.
void ImportReceiptTest::emptyJson()
{
    const QJsonObject object = ImportReceipt().toJson();
    for (const char *key :
         {"file",         "encoding",     "delimiter", "header",    "rows",      "new",
          "updated",      "unchanged",    "review",    "rejected",  "rowsAfter", "nextTable",
          "cardsLeftOut", "cardsUnended", "unlinked",  "customers", "contacts",  "near",
          "recognised",   "mapping",      "issues",    "import",    "seconds"})
        QVERIFY2(object.contains(QLatin1String(key)), key);
}

void ImportReceiptTest::rowsAddUp_data()
{
    QTest::addColumn<QList<int>>("outcomes");
    QTest::addColumn<int>("rows");
    QTest::newRow("none") << QList<int>{0, 0, 0, 0, 0} << 0;
    QTest::newRow("one of each") << QList<int>{1, 1, 1, 1, 1} << 5;
    QTest::newRow("many") << QList<int>{1'000'000, 2, 30, 400, 5'000} << 1'005'432;
}

void ImportReceiptTest::rowsAddUp()
{
    QFETCH(QList<int>, outcomes);
    QFETCH(int, rows);
    ImportReceipt receipt;
    for (std::size_t i = 0; i < kRowOutcomes; ++i)
        receipt.outcomes[i] = outcomes[qsizetype(i)];
    QCOMPARE(receipt.rows(), std::int64_t(rows));
    QCOMPARE(receipt.count(RowOutcome::Rejected), std::int64_t(outcomes[4]));
}

void ImportReceiptTest::rejectsNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rejects.csv"_s);
    RejectsFile file(path, {});
    file.beginFile({u"Name"_s});
    LEADBOOK_VERIFY(file.finish());
    QVERIFY(!QFile::exists(path));
}

void ImportReceiptTest::rejectsWithReasons()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rejects.csv"_s);
    RejectsFile file(path, {});
    file.beginFile({u"Name"_s, u"City, state"_s});
    LEADBOOK_VERIFY(reject(file, {"Ann", "Rome"}, u"no such day"_s));
    LEADBOOK_VERIFY(reject(file, {"=cmd", "two\nlines", "one cell too many"}, u"a \"reason\", quoted"_s));
    LEADBOOK_VERIFY(file.finish());
    QCOMPARE(fileText(path), u"leadbook:reason,Name,\"City, state\"\r\n"
                             u"no such day,Ann,Rome\r\n"
                             u"\"a \"\"reason\"\", quoted\",'=cmd,\"two\nlines\",one cell too many\r\n"_s);
}

void ImportReceiptTest::rejectsOfSeveralFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rejects.csv"_s);
    RejectsFile file(path, {});
    file.beginFile({u"Name"_s});
    LEADBOOK_VERIFY(reject(file, {"Ann"}, u"1"_s));
    file.beginFile({u"Name"_s}); // the same columns: no header again
    LEADBOOK_VERIFY(reject(file, {"Bob"}, u"2"_s));
    file.beginFile({u"Other"_s}); // nothing of it is rejected
    file.beginFile({u"Name"_s, u"City"_s});
    LEADBOOK_VERIFY(reject(file, {"Carl", "Rome"}, u"3"_s));
    LEADBOOK_VERIFY(file.finish());
    QCOMPARE(fileText(path), u"leadbook:reason,Name\r\n1,Ann\r\n2,Bob\r\n"
                             u"leadbook:reason,Name,City\r\n3,Carl,Rome\r\n"_s);
}

void ImportReceiptTest::rejectsNowhere()
{
    RejectsFile unnamed(QString(), {});
    unnamed.beginFile({u"Name"_s});
    LEADBOOK_VERIFY(reject(unnamed, {"Ann"}, u"why"_s));
    LEADBOOK_VERIFY(unnamed.finish());
    QTemporaryDir folder;
    RejectsFile absent(folder.filePath(u"no such folder/rejects.csv"_s), {});
    absent.beginFile({u"Name"_s});
    QCOMPARE(errorOf(reject(absent, {"Ann"}, u"why"_s)).code, ErrorCode::Io);
}

void ImportReceiptTest::unfinishedRejectsLeaveNothing()
{
    QTemporaryDir folder;
    const QString path = writeFile(folder.filePath(u"rejects.csv"_s), "of the last import");
    {
        RejectsFile file(path, {});
        file.beginFile({u"Name"_s});
        LEADBOOK_VERIFY(reject(file, {"Ann"}, u"why"_s)); // and then the import is cancelled
    }
    QCOMPARE(fileText(path), u"of the last import"_s);
}

void ImportReceiptTest::inspects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<bool>("header");
    QTest::addColumn<int>("rows");
    QTest::newRow("commas") << "Name,City\nAnn,Rome\nBob,Oslo\n"_ba << u"UTF-8"_s << u","_s << true << 2;
    QTest::newRow("semicolons") << "Name;City\nAnn;Rome\n"_ba << u"UTF-8"_s << u";"_s << true << 1;
    QTest::newRow("tabs") << "Name\tCity\nAnn\tRome\n"_ba << u"UTF-8"_s << u"\t"_s << true << 1;
    QTest::newRow("only a header") << "Name,City\n"_ba << u"UTF-8"_s << u","_s << true << 0;
    QTest::newRow("UTF-16") << QByteArray(
                                   "\xff\xfeN\0a\0m\0e\0,\0C\0i\0t\0y\0\n\0A\0n\0n\0,\0R\0o\0m\0e\0\n\0", 40)
                            << u"UTF-16LE"_s << u","_s << true << 1;
}

void ImportReceiptTest::inspects()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, encoding);
    QFETCH(QString, delimiter);
    QFETCH(bool, header);
    QFETCH(int, rows);
    QTemporaryDir folder;
    ImportRequest request;
    request.files = QStringList{writeFile(folder.filePath(u"a.csv"_s), text),
                                writeFile(folder.filePath(u"b.csv"_s), "Name\nZoe\n")};
    const auto inspection = inspectFiles(request, Progress());
    LEADBOOK_VERIFY(inspection);
    QCOMPARE(inspection->tables.size(), std::size_t(2));
    const ImportReceipt &receipt = inspection->receipts.front();
    QCOMPARE(receipt.file, request.files.front());
    QCOMPARE(receipt.encoding, encoding);
    QCOMPARE(receipt.delimiter, delimiter);
    QCOMPARE(receipt.header, header);
    QCOMPARE(inspection->tables.front().rows, std::int64_t(rows));
    QCOMPARE(receipt.mapping.headers, (QStringList{u"Name"_s, u"City"_s}));
    QCOMPARE(inspection->bytes, std::int64_t(text.size() + 9));
}

void ImportReceiptTest::cannotBeOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("no such file") << u"absent.csv"_s << int(ErrorCode::NotFound);
    QTest::newRow("no such folder") << u"none/a.csv"_s << int(ErrorCode::NotFound);
    QTest::newRow("a folder") << u"folder"_s << int(ErrorCode::Invalid);
}

void ImportReceiptTest::cannotBeOpened()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    ImportRequest request;
    request.files = QStringList{folder.filePath(name)};
    const auto inspection = inspectFiles(request, Progress());
    QVERIFY(!inspection);
    QCOMPARE(int(inspection.error().code), code);
    QVERIFY(inspection.error().message.contains(name));
    QVERIFY(inspection.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(ImportReceiptTest)
#include "tst_importreceipt.moc"
