// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnprofile.h"

#include "exchange/celltext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbook::FieldType)
Q_DECLARE_METATYPE(leadbook::Shape)

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

/// What a column is, seen over its cells: nothing is read as a number or day that would not come out again.
class ColumnProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_data();
    void types();
    void shapes_data();
    void shapes();
    void sharesAndMisfits();
    void blanks_data();
    void blanks();
    void blanksEverywhere();

private:
    ChoiceDictionary m_choices;
};

void ColumnProfileTest::types_data()
{
    QTest::addColumn<QList<QByteArray>>("cells");
    QTest::addColumn<FieldType>("type");
    const auto row = [](const char *name, const QList<QByteArray> &cells, FieldType type) {
        QTest::newRow(name) << cells << type;
    };
    row("nothing", {}, FieldType::Text);
    row("blanks alone", {"", "  ", "\t"}, FieldType::Text);
    row("whole numbers", {"0", "12", "-7"}, FieldType::Integer);
    row("whole numbers and gaps", {"", "12", " "}, FieldType::Integer);
    row("leading zeros are names", {"007", "12"}, FieldType::Text);
    row("nine digits", {"999999999"}, FieldType::Integer);
    row("ten digits may be a phone", {"2125550123"}, FieldType::Text);
    row("a plus is lost by a number", {"+5"}, FieldType::Text);
    row("fractions", {"1.5", "2"}, FieldType::Real);
    row("point without decimals", {"1.", "2.5"}, FieldType::Text);
    row("point without whole", {".5"}, FieldType::Text);
    row("groups", {"1,200", "3,400"}, FieldType::Text);
    row("days", {"2026-11-21", "2025-01-01"}, FieldType::Day);
    row("days of one order", {"21/11/2026", "22/11/2026"}, FieldType::Day);
    row("days at midnight", {"2026-11-21 00:00:00"}, FieldType::Day);
    row("a time of day would be lost", {"2026-11-21 08:26"}, FieldType::Text);
    row("one word among days", {"2026-11-21", "soon"}, FieldType::Text);
    row("yes and no", {"yes", "no", "YES"}, FieldType::Flag);
    row("Chinese yes and no", {"是", "否"}, FieldType::Flag);
    row("0 and 1 are numbers", {"0", "1"}, FieldType::Integer);
    row("yes and a number", {"yes", "1"}, FieldType::Text);
    row("names", {"Ann", "王伟"}, FieldType::Text);
    row("a name behind numbers", {"1", "2", "three"}, FieldType::Text);
}

void ColumnProfileTest::types()
{
    QFETCH(QList<QByteArray>, cells);
    ColumnProfile profile;
    qint64 filled = 0;
    for (const QByteArray &cell : cells) {
        profile.add(view(cell), m_choices);
        filled += cell.trimmed().isEmpty() ? 0 : 1;
    }
    QTEST(profile.narrowestType(), "type");
    QCOMPARE(profile.filled(), filled);
}

void ColumnProfileTest::shapes_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<Shape>("shape");
    const auto rows = [](Shape shape, const QList<QByteArray> &cells) {
        for (const QByteArray &cell : cells)
            QTest::addRow("'%s'", cell.constData()) << cell << shape;
    };
    rows(Shape::Empty, {"", " ", "\t\r\n", "\xC2\xA0", "\xE3\x80\x80"});
    rows(Shape::Number, {"0", "-12.5", "1,200", "1.200,50", "￥300", "12%", "1.2万", "2025"});
    rows(Shape::Date, {"2026-11-21", "21.11.2026", "11/21/2026", "2026年11月21日", "20261121", "1 Dec 2010"});
    rows(Shape::Email, {"ann@example.org", " a.b+c@d.co.uk "});
    rows(Shape::Phone,
         {"13800112233", "+86 138 0011 2233", "010-6512 3456", "(021) 12345678", "+49 30 123456"});
    rows(Shape::Text, {"Ann", "上海", "a@b", "@example.org", "a@b@c.org", "12 boxes", "room 5", "-", "?",
                       "a b@c.org", "Dr. No"});
}

void ColumnProfileTest::shapes()
{
    QFETCH(QByteArray, cell);
    QTEST(shapeOf(view(cell)), "shape");
}

void ColumnProfileTest::sharesAndMisfits()
{
    ColumnProfile need(FieldId::Need);
    for (const char *cell : {"clear", "明确", "Hot potato", "", "不明确"})
        need.add(cell, m_choices);
    QCOMPARE(need.filled(), 4);
    QCOMPARE(need.misfits(), 0.25);
    QCOMPARE(need.share(Shape::Text), 1.0);
    ColumnProfile employees(FieldId::Employees);
    for (const char *cell : {"12", "1,200", "50-100 people", "many"})
        employees.add(cell, m_choices);
    QCOMPARE(employees.misfits(), 0.5);
    ColumnProfile birthday(FieldId::Birthday);
    for (const char *cell : {"1990-01-01", "soon"})
        birthday.add(cell, m_choices);
    QCOMPARE(birthday.misfits(), 0.5);
    // A text takes everything; a column without cells fits everywhere.
    ColumnProfile notes(FieldId::Notes);
    notes.add("anything", m_choices);
    QCOMPARE(notes.misfits(), 0.0);
    QCOMPARE(ColumnProfile(FieldId::Need).misfits(), 0.0);
    QCOMPARE(ColumnProfile(FieldId::Need).share(Shape::Text), 0.0);
    QCOMPARE(need.narrowestType(), FieldType::Text);
}

void ColumnProfileTest::blanks_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("trimmed");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("blanks inside stay") << QByteArray(" a b ") << QByteArray("a b");
    QTest::newRow("line ends") << QByteArray("\r\na\v\f\n") << QByteArray("a");
    QTest::newRow("no-break") << QByteArray("\xC2\xA0 a\xC2\xA0") << QByteArray("a");
    QTest::newRow("ideographic") << QByteArray("\xE3\x80\x80王\xE3\x80\x80") << QByteArray("王");
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF\"a\"") << QByteArray("\"a\"");
    QTest::newRow("letters that begin alike") << QByteArray("ã°") << QByteArray("ã°");
    QTest::newRow("Han that ends alike") << QByteArray("一") << QByteArray("一");
    QTest::newRow("half a blank") << QByteArray("\xC2") << QByteArray("\xC2");
}

void ColumnProfileTest::blanks()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, trimmed);
    QVERIFY(leadbook::trimmed(view(cell)) == view(trimmed));
    QCOMPARE(isBlank(view(cell)), trimmed.isEmpty());
}

void ColumnProfileTest::blanksEverywhere()
{
    const QList<QByteArray> pieces{" ", "\t", "\n",   "\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF",
                                   "a", "王", "\xC2", "\xE3\x80", "\xA0",         "\x80"};
    QRandomGenerator random(8);
    for (int round = 0; round < 5000; ++round) {
        QByteArray cell;
        for (int length = random.bounded(7); length > 0; --length)
            cell += pieces[random.bounded(static_cast<int>(pieces.size()))];
        // The quick way is the slow way, and what is trimmed has nothing left to trim.
        const std::string_view once = trimmed(view(cell));
        QVERIFY(once == trimmedSlowly(view(cell)));
        QVERIFY(trimmed(once) == once);
        QVERIFY(view(cell).find(once) != std::string_view::npos);
    }
}

QTEST_GUILESS_MAIN(ColumnProfileTest)
#include "tst_columnprofile.moc"
