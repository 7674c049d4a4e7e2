// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What the user says about single rows of a plan: same or new, and cells put right.
class RowAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviews_data();
    void reviews();
    void mends_data();
    void mends();
    void byFile();
};

namespace {

constexpr auto kKnown = u"姓名,手机\n王伟,13800138000\n李娜,13900139000\n";
constexpr auto kAlike = u"姓名,城市\n王伟,上海\n李娜,北京\n";

} // namespace

void RowAnswersTest::reviews_data()
{
    QTest::addColumn<QList<int>>("answers"); // by row; -1 = none
    QTest::addColumn<QString>("outcomes");
    QTest::addColumn<int>("customers");
    const int same = static_cast<int>(ReviewAs::Same);
    const int fresh = static_cast<int>(ReviewAs::New);
    const int skip = static_cast<int>(ReviewAs::Skip);
    QTest::newRow("none") << QList{-1, -1} << u"2 review"_s << 2;
    QTest::newRow("the first is the same") << QList{same, -1} << u"1 updated, 1 review"_s << 2;
    QTest::newRow("the second is new") << QList{-1, fresh} << u"1 new, 1 review"_s << 3;
    QTest::newRow("one of each") << QList{fresh, same} << u"1 new, 1 updated"_s << 3;
    QTest::newRow("both left") << QList{skip, skip} << u"2 review"_s << 2;
}

void RowAnswersTest::reviews()
{
    QFETCH(QList<int>, answers);
    TemporaryBook book;
    importText(book, QString::fromUtf16(kKnown).toUtf8(), Entity::Customer);
    ImportRequest request;
    request.answers.emplace_back();
    for (int i = 0; i < answers.size(); ++i) {
        if (answers[i] >= 0)
            request.answers[0].reviews[i + 2] = static_cast<ReviewAs>(answers[i]);
    }
    const QByteArray text = QString::fromUtf16(kAlike).toUtf8();
    QTEST(describe(importAsPlanned(book, text, Entity::Customer, request)), "outcomes");
    QTEST(int(number(*book, "SELECT count(*) FROM customer")), "customers");
}

void RowAnswersTest::mends_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("cells"); // of line 3
    QTest::addColumn<QString>("outcomes");
    QTest::addColumn<QString>("birthday"); // of the row's person
    const QByteArray head = "Name,Birthday\nAnn,1990-01-01\n";
    QTest::newRow("a date put right") << head + "Bob,31.02.1980\n"
                                      << QStringList{u"Bob"_s, u"1980-02-28"_s} << u"2 new"_s << u"3710"_s;
    QTest::newRow("a cell too many") << head + "Bob,Li,1980-02-28\n"
                                     << QStringList{u"Bob"_s, u"1980-02-28"_s} << u"2 new"_s << u"3710"_s;
    QTest::newRow("a quote left open")
        << head + "Bob,\"1980-02-28" << QStringList{u"Bob"_s, u"1980-02-28"_s} << u"2 new"_s << u"3710"_s;
    QTest::newRow("still wrong") << head + "Bob,31.02.1980\n"
                                 << QStringList{u"Bob"_s, u"30.02.1980"_s} << u"1 new, 1 rejected"_s << u""_s;
    QTest::newRow("emptied") << head + "Bob,31.02.1980\n"
                             << QStringList{u"Bob"_s, u""_s} << u"2 new"_s << u""_s;
}

void RowAnswersTest::mends()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, cells);
    TemporaryBook book;
    ImportRequest request;
    request.wishes.map = parseMapRules(u"Birthday=birthday"_s).value();
    request.answers.emplace_back();
    for (const QString &cell : cells)
        request.answers[0].mends[3].push_back(cell.toStdString());
    QTEST(describe(importAsPlanned(book, text, Entity::Customer, request)), "outcomes");
    auto row = Statement::prepare(book->handle(), "SELECT birthday FROM contact WHERE name = 'Bob'");
    QVERIFY(row);
    const bool found = row->step().value_or(false);
    QTEST(found ? QString::fromUtf8(row->text(0).data()) : QString(), "birthday");
}

/// Answers belong to one of several files.
void RowAnswersTest::byFile()
{
    TemporaryBook book;
    ImportRequest request;
    for (const auto &name : {u"a.csv"_s, u"b.csv"_s}) {
        QFile file(book.file(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Name\n" + name.toUtf8() + "\n") > 0);
        request.files << file.fileName();
    }
    request.answers.resize(2);
    request.answers[1].mends[2] = {"Bob"};
    import(book, request);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE name IN ('a.csv', 'Bob')"), 2);
}

QTEST_GUILESS_MAIN(RowAnswersTest)
#include "tst_rowanswers.moc"
