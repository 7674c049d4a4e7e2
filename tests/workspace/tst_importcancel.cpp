// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include <QDir>
#include <QTest>

#include <limits>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 12'000;

/// People with owners, needs, an own field and some rows that are rejected; every other one is known to the
/// book that knownPeople() made, and gets something new.
QByteArray people()
{
    QByteArray text("name,company,mobile,email,owner,need,birthday,Colour\n");
    for (int i = 0; i < kRows; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "Ann " + number + ",Firm " + number + " Ltd,1380" + number.rightJustified(7, '0') + ",ann" +
                number + "@firm.example,Owner " + QByteArray::number(i % 7) + "," +
                (i % 3 == 0 ? "clear" : "") + "," + (i % 1000 == 500 ? "31 February" : "1990-02-28") +
                ",colour " + QByteArray::number(i % 50) + "\n";
    }
    return text;
}

QByteArray knownPeople()
{
    QByteArray text("name,company,email\n");
    for (int i = 0; i < kRows; i += 2) {
        const QByteArray number = QByteArray::number(i);
        text += "Ann " + number + ",Firm " + number + " Ltd,ann" + number + "@firm.example\n";
    }
    return text;
}

/// How many rows each table of the file has, the journal's and the counters' too.
QStringList rowCounts(const Book &book)
{
    QStringList names;
    auto tables = Statement::prepare(book.handle(),
                                     "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables && tables->step().value_or(false))
        names << QString::fromUtf8(tables->text(0).data());
    for (QString &name : names)
        name += u": %1"_s.arg(number(book, "SELECT count(*) FROM \"" + name.toStdString() + '"'));
    return names;
}

QStringList filesBeside(const TemporaryBook &book)
{
    return QDir(QFileInfo(book.path()).path()).entryList(QDir::Files, QDir::Name);
}

/// A book with half of the people, and the file with all of them.
class Scene
{
public:
    explicit Scene(bool isPlan)
    {
        request.wishes.map = *parseMapRules(u"Colour=extra.Colour"_s);
        importText(book, knownPeople(), Entity::Customer);
        QFile file(book.file(u"people.csv"_s));
        const QByteArray text = people();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test cannot write its file");
        request.files = QStringList{file.fileName()};
        request.rejectsPath = book.file(u"rejects.csv"_s);
        request.review = ReviewAs::New; // these names are much alike
        request.planOnly = isPlan;
    }

    /// Imports, cancelled as soon as @p reports were heard.
    Result<Imported> importCancelledAfter(int reports)
    {
        heard = 0;
        Progress progress([this, reports, &progress](std::int64_t, std::int64_t) {
            if (++heard >= reports)
                progress.cancel();
        });
        if (reports == 0)
            progress.cancel();
        return runImport(*book, request, book.clock(), progress);
    }

    TemporaryBook book;
    ImportRequest request;
    int heard = 0; ///< reports of the last import
};

} // namespace

/// An import that is cancelled, at whatever moment, has not been.
class ImportCancelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothing_data();
    void leavesNothing();
    void isWholeAfterwards();
};

void ImportCancelTest::leavesNothing_data()
{
    QTest::addColumn<bool>("isPlan");
    QTest::addColumn<int>("percent"); // of all that is reported, 100: with the last row
    for (const bool isPlan : {false, true}) {
        for (const int percent : {0, 1, 30, 60, 90, 100})
            QTest::addRow("%s at %d %%", isPlan ? "plan" : "import", percent) << isPlan << percent;
    }
}

void ImportCancelTest::leavesNothing()
{
    QFETCH(bool, isPlan);
    QFETCH(int, percent);
    Scene scene(true);
    LEADBOOK_VERIFY(scene.importCancelledAfter(std::numeric_limits<int>::max()));
    const int reports = scene.heard;
    QVERIFY2(reports >= 4, qPrintable(QString::number(reports)));
    scene.request.planOnly = isPlan;
    const QByteArray content = *scene.book->contentHash();
    const QStringList counts = rowCounts(*scene.book);
    const QStringList files = filesBeside(scene.book);
    const auto cancelled = scene.importCancelledAfter((reports * percent + 99) / 100);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(*scene.book->contentHash(), content);
    QCOMPARE(rowCounts(*scene.book), counts);
    QCOMPARE(filesBeside(scene.book), files);
    QVERIFY(scene.book->check()->problems.isEmpty());
}

void ImportCancelTest::isWholeAfterwards()
{
    Scene cancelled(false);
    Scene straight(false);
    QVERIFY(!cancelled.importCancelledAfter(2));
    for (Scene *scene : {&cancelled, &straight}) {
        const QByteArray content = *scene->book->contentHash();
        const auto imported = scene->importCancelledAfter(std::numeric_limits<int>::max());
        LEADBOOK_VERIFY(imported);
        QCOMPARE(describe(imported->receipts.front()), u"6000 new, 5988 updated, 12 rejected"_s);
        QVERIFY(QFile::exists(scene->request.rejectsPath));
        QVERIFY(*scene->book->contentHash() != content);
        LEADBOOK_VERIFY(scene->book->undo());
        QCOMPARE(*scene->book->contentHash(), content);
    }
    QCOMPARE(rowCounts(*cancelled.book), rowCounts(*straight.book));
}

QTEST_GUILESS_MAIN(ImportCancelTest)
#include "tst_importcancel.moc"
