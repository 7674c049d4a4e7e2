// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"
#include "support/importing.h"

#include <QStringEncoder>
#include <QTest>

#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// A file of people with everything that makes files awkward; equal seeds, equal files.
QString people(unsigned seed, int rows)
{
    std::mt19937 random(seed);
    const auto pick = [&random](const QStringList &words) {
        return words[qsizetype(random() % std::size_t(words.size()))];
    };
    QString text = u"姓名,公司,手机,邮箱,城市,备注\n"_s;
    for (int i = 0; i < rows; ++i) {
        const int person = int(random() % unsigned(rows));
        text += u"人"_s + QString::number(person) + u","_s +
                pick({u"华信科技"_s, u"云图"_s, u"星海贸易"_s, QString()}) + u",13"_s +
                QString::number(100'000'000 + person) + u",p%1@x.org,"_s.arg(person) +
                pick({u"上海"_s, u"北京"_s, QString()}) + u","_s +
                pick({QString(), u"\"a, b\""_s, u"\"say \"\"hi\"\"\""_s, u"'=1+1"_s, u"①②"_s}) + u"\n"_s;
    }
    return text;
}

QString writeFile(const TemporaryBook &book, const QString &name, const QByteArray &text)
{
    QFile file(book.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test cannot write its file");
    return file.fileName();
}

QByteArray encoded(const QString &text, const char *name)
{
    QStringEncoder encoder(name);
    return encoder.encode(text);
}

} // namespace

/// What holds of every import, whatever the rows say.
class ImportRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twiceIsOnce_data();
    void twiceIsOnce();
    void splitInFiles_data();
    void splitInFiles();
    void columnsInAnyOrder();
    void sameTextOtherwiseWritten_data();
    void sameTextOtherwiseWritten();
    void laterFileFails_data();
    void laterFileFails();
    void nothingInTheFile_data();
    void nothingInTheFile();
    void manyRejected();
    void noRejectsNoFile();
    void rejectsThatCannotBeWritten();
    void rowLargerThanABlock();
    void planBesideTheBook();
    void namesOfModes();
};

void ImportRunsTest::twiceIsOnce_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ImportRunsTest::twiceIsOnce()
{
    QFETCH(unsigned, seed);
    TemporaryBook book;
    const QByteArray text = people(seed, 120).toUtf8();
    const ImportReceipt first = importAsPlanned(book, text, Entity::Customer);
    QCOMPARE(first.rows(), std::int64_t(120));
    const auto again = [&book, &text, &first](IfExists mode) {
        ImportRequest request;
        request.ifExists = mode;
        const ImportReceipt receipt = importText(book, text, Entity::Customer, request);
        if (receipt.count(RowOutcome::New) > 0 ||
            receipt.count(RowOutcome::Rejected) != first.count(RowOutcome::Rejected))
            QTest::qFail("a row is not known again", __FILE__, __LINE__);
        return book->contentHash().value();
    };
    const QByteArray hash = *book->contentHash();
    QCOMPARE(again(IfExists::Skip), hash);
    QCOMPARE(again(IfExists::Fill), hash);
    // The rows of one person overwrite each other; the last one has its way, however often.
    const QByteArray overwritten = again(IfExists::Overwrite);
    QCOMPARE(again(IfExists::Overwrite), overwritten);
    QCOMPARE(again(IfExists::Fill), overwritten);
    QVERIFY(book->check()->problems.isEmpty());
}

void ImportRunsTest::splitInFiles_data()
{
    QTest::addColumn<int>("files");
    for (const int files : {2, 5, 120})
        QTest::addRow("%d files", files) << files;
}

/// One file, or its rows in several: the same people, and one change to take back.
void ImportRunsTest::splitInFiles()
{
    QFETCH(int, files);
    const QStringList lines = people(7, 120).split(u'\n', Qt::SkipEmptyParts);
    TemporaryBook whole;
    importText(whole, people(7, 120).toUtf8(), Entity::Customer);
    TemporaryBook split;
    const QByteArray before = *split->contentHash();
    ImportRequest request;
    request.wishes.encoding = u"UTF-8"_s;
    for (int file = 0; file < files; ++file) {
        QStringList part{lines.front()};
        for (qsizetype i = 1 + 120 * file / files; i < 1 + 120 * (file + 1) / files; ++i)
            part << lines[i];
        request.files << writeFile(split, u"part%1.csv"_s.arg(file), part.join(u'\n').toUtf8());
    }
    const auto receipts = import(split, request);
    QCOMPARE(receipts.size(), std::size_t(files));
    for (const char *table : {"customer", "contact", "customer_contact"}) {
        const std::string sql = std::string("SELECT count(*) FROM ") + table;
        QCOMPARE(number(*split, sql), number(*whole, sql));
    }
    QCOMPARE(number(*split, "SELECT count(*) FROM customer WHERE city = '上海'"),
             number(*whole, "SELECT count(*) FROM customer WHERE city = '上海'"));
    for (const ImportReceipt &receipt : receipts)
        QCOMPARE(receipt.changeId, receipts.front().changeId);
    LEADBOOK_VERIFY(split->undo());
    QCOMPARE(*split->contentHash(), before);
}

void ImportRunsTest::columnsInAnyOrder()
{
    TemporaryBook book;
    importText(book,
               u"姓名,公司,手机,城市\n王伟,华信,13800138000,上海\n李娜,云图,13900139000,北京\n"_s.toUtf8(),
               Entity::Customer);
    const QByteArray hash = *book->contentHash();
    const QByteArray turned =
        u"城市,手机,公司,姓名\n北京,13900139000,云图,李娜\n上海,13800138000,华信,王伟\n"_s.toUtf8();
    QCOMPARE(describe(importText(book, turned, Entity::Customer)), u"2 unchanged"_s);
    QCOMPARE(*book->contentHash(), hash);
}

void ImportRunsTest::sameTextOtherwiseWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    const QString text = people(3, 60);
    const auto delimited = [&text](QChar delimiter) {
        // No cell of these columns holds a comma outside of quotes.
        QString other;
        bool isQuoted = false;
        for (const QChar c : text) {
            isQuoted = c == u'"' ? !isQuoted : isQuoted;
            other += c == u',' && !isQuoted ? delimiter : c;
        }
        return other.toUtf8();
    };
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8();
    QTest::newRow("GB18030") << encoded(text, "GB18030");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe") + encoded(text, "UTF-16LE");
    QTest::newRow("UTF-16, big end first") << QByteArray("\xfe\xff") + encoded(text, "UTF-16BE");
    QTest::newRow("semicolons") << delimited(u';');
    QTest::newRow("tabs") << delimited(u'\t');
    QTest::newRow("bars") << delimited(u'|');
    QTest::newRow("CRLF") << QString(text).replace(u'\n', u"\r\n"_s).toUtf8();
    QTest::newRow("CR") << QString(text).replace(u'\n', u'\r').toUtf8();
    QTest::newRow("blank lines between") << QString(text).replace(u'\n', u"\n\n"_s).toUtf8();
    QTest::newRow("no end of the last line") << text.chopped(1).toUtf8();
}

void ImportRunsTest::sameTextOtherwiseWritten()
{
    QFETCH(QByteArray, text);
    TemporaryBook book;
    importText(book, people(3, 60).toUtf8(), Entity::Customer);
    const QByteArray hash = *book->contentHash();
    const ImportReceipt again = importText(book, text, Entity::Customer);
    QCOMPARE(again.rows(), std::int64_t(60));
    QCOMPARE(again.count(RowOutcome::New), std::int64_t(0));
    QCOMPARE(*book->contentHash(), hash);
}

void ImportRunsTest::laterFileFails_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("map");
    QTest::newRow("a header that is not there") << "Name\nAnn\n"_ba << u"E-mail=email"_s;
    QTest::newRow("a field that does not exist") << "Name\nAnn\n"_ba << u"Name=nonsense"_s;
    QTest::newRow("one field twice") << "Name,Full name\nAnn,Ann\n"_ba << u"Name=name;E-mail=name"_s;
}

void ImportRunsTest::laterFileFails()
{
    QFETCH(QByteArray, second);
    QFETCH(QString, map);
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    ImportRequest request;
    request.files << writeFile(book, u"a.csv"_s, "Name,E-mail\nAnn,ann@x.org\n")
                  << writeFile(book, u"b.csv"_s, second);
    if (!map.isEmpty())
        request.wishes.map = parseMapRules(map).value();
    const Progress progress;
    const auto failed = runImport(*book, request, book.clock(), progress);
    QVERIFY(!failed);
    QVERIFY(!failed.error().message.isEmpty());
    QCOMPARE(*book->contentHash(), before);
    QVERIFY(book->history()->empty());
}

void ImportRunsTest::nothingInTheFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no byte") << QByteArray();
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf"_ba;
    QTest::newRow("blank lines") << "\n\r\n\n"_ba;
    QTest::newRow("a header") << "Name,City\n"_ba;
}

void ImportRunsTest::nothingInTheFile()
{
    QFETCH(QByteArray, text);
    TemporaryBook book;
    const ImportReceipt receipt = importAsPlanned(book, text, Entity::Customer);
    QCOMPARE(receipt.rows(), std::int64_t(0));
    QCOMPARE(receipt.changeId, std::int64_t(0));
    QVERIFY(book->history()->empty());
}

void ImportRunsTest::manyRejected()
{
    TemporaryBook book;
    QByteArray text("Name,Birthday\n");
    for (int i = 0; i < 5'500; ++i)
        text += "Bob,never\n";
    text += "Ann,1990-01-01\n";
    ImportRequest request;
    request.wishes.map = parseMapRules(u"Birthday=birthday"_s).value();
    request.rejectsPath = book.file(u"rejects.csv"_s);
    const ImportReceipt receipt = importText(book, text, Entity::Customer, request);
    QCOMPARE(describe(receipt), u"1 new, 5500 rejected"_s);
    const auto issues = receipt.issues();
    QCOMPARE(std::int64_t(issues.size()), ImportReceipt::mostListed(RowOutcome::Rejected));
    QCOMPARE(issues.front().line, std::int64_t(2));
    QCOMPARE(receipt.listed.back().outcome, RowOutcome::New); // listed all the same
    QCOMPARE(receipt.listed.back().cells, QStringList({u"Ann"_s, u"1990-01-01"_s}));
    QFile file(request.rejectsPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 5'501); // all of them, below the header
}

void ImportRunsTest::noRejectsNoFile()
{
    TemporaryBook book;
    ImportRequest request;
    request.rejectsPath = book.file(u"rejects.csv"_s);
    QCOMPARE(describe(importText(book, "Name\nAnn\n", Entity::Customer, request)), u"1 new"_s);
    QVERIFY(!QFile::exists(request.rejectsPath));
}

void ImportRunsTest::rejectsThatCannotBeWritten()
{
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    ImportRequest request;
    request.rejectsPath = book.file(u"no such folder/rejects.csv"_s);
    request.wishes.map = parseMapRules(u"Birthday=birthday"_s).value();
    request.files << writeFile(book, u"a.csv"_s, "Name,Birthday\nAnn,\nBob,never\n");
    const Progress progress;
    const auto failed = runImport(*book, request, book.clock(), progress);
    QCOMPARE(errorOf(failed).code, ErrorCode::Io);
    QVERIFY(errorOf(failed).message.contains(u"rejects.csv"_s));
    QCOMPARE(*book->contentHash(), before);
}

void ImportRunsTest::rowLargerThanABlock()
{
    TemporaryBook book;
    const QByteArray notes(900'000, 'n');
    const QByteArray text = "Name,Notes\nAnn,short\nBob,\"" + notes + "\"\nCarl,short\n";
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Customer)), u"3 new"_s);
    QCOMPARE(number(*book, "SELECT max(length(notes)) FROM customer"), 900'000);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 3);
}

/// The plan is made over a connection of its own, while the book is open and is not touched.
void ImportRunsTest::planBesideTheBook()
{
    TemporaryBook book;
    importText(book, "Name,E-mail\nAnn,ann@x.org\n", Entity::Customer);
    const QByteArray before = *book->contentHash();
    const auto connection = ReadConnection::open(book.path());
    LEADBOOK_VERIFY(connection);
    ImportRequest request;
    request.files << writeFile(book, u"a.csv"_s,
                               "Name,E-mail,City\nAnn,ann@x.org,Rome\nBob,bob@x.org,Oslo\n");
    const Progress progress;
    const auto plan = planImport(connection->handle(), request, book.clock(), progress);
    LEADBOOK_VERIFY(plan);
    QCOMPARE(describe(plan->front()), u"1 new, 1 updated"_s);
    QCOMPARE(plan->front().changeId, std::int64_t(0));
    QCOMPARE(*book->contentHash(), before);
    QCOMPARE(describe(import(book, request).front()), u"1 new, 1 updated"_s);
}

void ImportRunsTest::namesOfModes()
{
    QCOMPARE(findIfExists("fill"), IfExists::Fill);
    QCOMPARE(findIfExists("overwrite"), IfExists::Overwrite);
    QCOMPARE(findIfExists("skip"), IfExists::Skip);
    QCOMPARE(findIfExists("new"), IfExists::New);
    QCOMPARE(findReviewAs("skip"), ReviewAs::Skip);
    QCOMPARE(findReviewAs("same"), ReviewAs::Same);
    QCOMPARE(findReviewAs("new"), ReviewAs::New);
    for (const char *word : {"", "Fill", "fill ", "nonsense"}) {
        QVERIFY(!findIfExists(word));
        QVERIFY(!findReviewAs(word));
    }
}

QTEST_GUILESS_MAIN(ImportRunsTest)
#include "tst_importruns.moc"
