// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedschemes.h"
#include "support/temporarybook.h"
#include "workspace/analysissettings.h"
#include "workspace/schemes/savedschemes.h"
#include "workspace/schemewriting.h"

#include <QFile>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

GradeScheme named(const QString &name, double cutoff = 88)
{
    GradeScheme scheme = shippedGradeScheme().value();
    scheme.name = name;
    scheme.cutoffs[0].from = cutoff;
    return scheme;
}

Book::Work use(const GradeScheme &scheme)
{
    return useScheme("grading", scheme.name, scheme.toJson(), kToday);
}

std::vector<SavedScheme> schemesOf(const TemporaryBook &book)
{
    return readGradeSchemes(book->handle()).value_or(std::vector<SavedScheme>());
}

/// Does @p work, takes it back and brings it again, by the hash of the content.
void verifyComesBack(TemporaryBook &book, Book::Work work)
{
    const auto before = book->contentHash().value();
    LEADBOOK_VERIFY(book->change(u"x"_s, std::move(work)));
    const auto after = book->contentHash().value();
    QVERIFY(after != before);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(book->contentHash().value(), before);
    LEADBOOK_VERIFY(book->redo());
    QCOMPARE(book->contentHash().value(), after);
}

} // namespace

/// Grading schemes that a book holds side by side, in versions.
class SavedSchemesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedIsNotUsed();
    void usedIsTheVersionThatWaited();
    void versionsStay();
    void renamed();
    void removed();
    void refusals();
    void filesAreRead_data();
    void filesAreRead();
    void filesComeBack();
};

void SavedSchemesTest::savedIsNotUsed()
{
    TemporaryBook book;
    QVERIFY(schemesOf(book).empty());
    verifyComesBack(book, saveGradeScheme(named(u"Spring"_s)));
    const auto schemes = schemesOf(book);
    QCOMPARE(schemes.size(), std::size_t(1));
    QVERIFY(!schemes[0].isInUse);
    QVERIFY(!schemes[0].since.isValid());
    QVERIFY(schemes[0].scheme == named(u"Spring"_s));
    QVERIFY(!readAnalysisSettings(book->handle())->gradingIsSaved);
}

void SavedSchemesTest::usedIsTheVersionThatWaited()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"1"_s, use(named(u"First"_s))));
    LEADBOOK_VERIFY(book->change(u"2"_s, saveGradeScheme(named(u"Spring"_s))));
    verifyComesBack(book, use(named(u"Spring"_s)));
    const auto schemes = schemesOf(book);
    QCOMPARE(schemes.size(), std::size_t(2));
    QCOMPARE(schemes[0].name, u"Spring"_s);
    QVERIFY(schemes[0].isInUse);
    QCOMPARE(schemes[0].since, kToday);
    QVERIFY(!schemes[1].isInUse);
}

/// A version that was in use stays as it was, with the day it began; used again it is a version of its own.
void SavedSchemesTest::versionsStay()
{
    TemporaryBook book;
    for (const double cutoff : {88.0, 80.0, 88.0})
        LEADBOOK_VERIFY(book->change(u"x"_s, use(named(u"Spring"_s, cutoff))));
    const auto schemes = schemesOf(book);
    QCOMPARE(schemes.size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(schemes[i].version, int(3 - i));
        QCOMPARE(schemes[i].isInUse, i == 0);
        QCOMPARE(schemes[i].since, kToday);
        QCOMPARE(schemes[i].scheme.cutoffs[0].from, i == 1 ? 80.0 : 88.0);
    }
    QCOMPARE(newestCalled(schemes, u"Spring"_s)->version, 3);
    QVERIFY(newestCalled(schemes, u"Autumn"_s) == nullptr);
}

void SavedSchemesTest::renamed()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"x"_s, use(named(u"Spring"_s, 80))));
    LEADBOOK_VERIFY(book->change(u"x"_s, saveGradeScheme(named(u"Spring"_s, 70))));
    verifyComesBack(book, renameGradeScheme(u"Spring"_s, u"Autumn <b>"_s));
    for (const SavedScheme &scheme : schemesOf(book)) {
        QCOMPARE(scheme.name, u"Autumn <b>"_s);
        QCOMPARE(scheme.scheme.name, u"Autumn <b>"_s);
    }
    QCOMPARE(readAnalysisSettings(book->handle())->grading.name, u"Autumn <b>"_s);
}

void SavedSchemesTest::removed()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"x"_s, use(named(u"Spring"_s))));
    LEADBOOK_VERIFY(book->change(u"x"_s, use(named(u"Autumn"_s))));
    LEADBOOK_VERIFY(book->change(u"x"_s, saveGradeScheme(named(u"Winter"_s))));
    verifyComesBack(book, removeGradeScheme(u"Winter"_s));
    QCOMPARE(schemesOf(book).size(), std::size_t(2));
    // The log of grades goes by what was in use.
    QVERIFY(!book->change(u"x"_s, removeGradeScheme(u"Spring"_s)));
    QCOMPARE(schemesOf(book).size(), std::size_t(2));
}

void SavedSchemesTest::refusals()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"x"_s, use(named(u"Spring"_s))));
    LEADBOOK_VERIFY(book->change(u"x"_s, saveGradeScheme(named(u"Autumn"_s))));
    const auto before = book->contentHash().value();
    QVERIFY(!book->change(u"x"_s, removeGradeScheme(u"Spring"_s)));
    QVERIFY(!book->change(u"x"_s, removeGradeScheme(u"Nobody's"_s)));
    QVERIFY(!book->change(u"x"_s, renameGradeScheme(u"Autumn"_s, u"Spring"_s)));
    QVERIFY(!book->change(u"x"_s, renameGradeScheme(u"Nobody's"_s, u"Mine"_s)));
    QCOMPARE(book->contentHash().value(), before);
}

void SavedSchemesTest::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name"); // empty: refused
    const QByteArray body = R"("criteria":[{"field":"need","bands":[{"points":1}]}],)"
                            R"("cutoffs":[{"grade":"A","from":1}],"rest":"B"})";
    QTest::newRow("named") << QByteArray(R"({"name":"Mine",)" + body) << u"Mine"_s;
    QTest::newRow("called like the file") << QByteArray("{" + body) << u"scheme"_s;
    QTest::newRow("no JSON") << QByteArray("need,40") << QString();
    QTest::newRow("no scheme") << QByteArray("{}") << QString();
    QTest::newRow("too large") << QByteArray(2 << 20, ' ') << QString();
}

void SavedSchemesTest::filesAreRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    TemporaryBook book;
    const QString path = book.file(u"scheme.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto scheme = readGradeSchemeFile(path);
    QCOMPARE(scheme.has_value(), !name.isEmpty());
    QCOMPARE(scheme ? scheme->name : QString(), name);
}

void SavedSchemesTest::filesComeBack()
{
    TemporaryBook book;
    const GradeScheme scheme = named(u"华信 \"x\""_s, 71.5);
    LEADBOOK_VERIFY(writeSchemeFile(book.file(u"s.json"_s), scheme));
    QVERIFY(readGradeSchemeFile(book.file(u"s.json"_s)).value() == scheme);
    QVERIFY(!writeSchemeFile(book.file(u"no/such/folder.json"_s), scheme));
    QVERIFY(!readGradeSchemeFile(book.file(u"absent.json"_s)));
}

QTEST_GUILESS_MAIN(SavedSchemesTest)
#include "tst_savedschemes.moc"
