// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "workspace/editing/fieldinput.h"
#include "workspace/editing/pasteplan.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

using Block = std::vector<QStringList>;

/// A block of the clipboard, and what it writes.
class PastePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void plans();
    void writesAsOneStep();
    void nothingFits();

private:
    void fill();

    std::unique_ptr<LoadedBook> m_book;
    std::vector<std::int64_t> m_people;
};

void PastePlanTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Block>("block");
    QTest::newRow("nothing") << QString() << Block{};
    QTest::newRow("a cell") << u"a"_s << Block{{u"a"_s}};
    QTest::newRow("lines") << u"a\tb\nc\td\n"_s << Block{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("lines of Windows") << u"a\tb\r\nc\td\r\n"_s << Block{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("empty cells") << u"\t\n\tb"_s << Block{{QString(), QString()}, {QString(), u"b"_s}};
    QTest::newRow("an empty line") << u"a\n\nb"_s << Block{{u"a"_s}, {QString()}, {u"b"_s}};
    QTest::newRow("quotes") << u"\"a\n\"\"b\"\"\tc\"\td"_s << Block{{u"a\n\"b\"\tc"_s, u"d"_s}};
    QTest::newRow("a quote that is none") << u"\"a\" inch\tb"_s << Block{{u"\"a\" inch"_s, u"b"_s}};
    QTest::newRow("a quote left open") << u"\"a\tb"_s << Block{{u"\"a"_s, u"b"_s}};
}

void PastePlanTest::reads()
{
    QFETCH(QString, text);
    QFETCH(Block, block);
    QCOMPARE(blockOf(text), block);
}

void PastePlanTest::fill()
{
    m_book = std::make_unique<LoadedBook>(*Day::fromIso(u"2026-11-21"));
    m_people.clear();
    m_book->change([this](Editor &editor) -> Status {
        for (const QString &name : {u"Acme"_s, u"上海华信"_s}) {
            const std::array cells{Cell{"name", name}};
            const auto id = editor.insert(RecordTable::Customer, cells);
            LEADBOOK_TRY(id);
            m_people.push_back(*id);
        }
        return {};
    });
    m_book->load();
}

void PastePlanTest::plans()
{
    fill();
    const std::vector<FieldRef> columns{FieldId::City, FieldId::Employees, FieldId::Grade};
    const Block block{{u"Köln"_s, u"12"_s, u"A"_s, u"over"_s}, {u"上海"_s, u"many"_s}, {u"Paris"_s}};
    const PastePlan plan =
        planPaste(*m_book->workspace().view(), ListKind::Customers, m_people, columns, block);
    QCOMPARE(plan.rows, 2U);
    QCOMPARE(plan.rowsBeyond, 1U);
    QCOMPARE(plan.columnsBeyond, 1U);
    QCOMPARE(plan.cells, 3U);
    QCOMPARE(plan.refused.size(), 2U);
    QCOMPARE(plan.refused[0].column, 2U);
    QCOMPARE(plan.refused[1].row, 1U);
    QCOMPARE(plan.refused[1].text, u"many"_s);
    for (const PastePlan::Refused &refused : plan.refused)
        QVERIFY2(refused.reason.endsWith(u'.'), qPrintable(refused.reason));
    QCOMPARE(plan.edit.people(), 2U);
}

void PastePlanTest::writesAsOneStep()
{
    fill();
    Workspace &workspace = m_book->workspace();
    const auto hash = [&workspace] { return awaited(workspace.check())->contentHash; };
    const auto cell = [this, &workspace](FieldId field, std::size_t row) {
        const ViewPtr view = workspace.view();
        return inputText(*view, field,
                         ListColumn(*view, ListKind::Customers, field)
                             .value(view->snapshot->customers.ids.find(m_people[row])));
    };
    const QByteArray before = hash();
    const std::vector<FieldRef> columns{FieldId::Name, FieldId::City};
    const PastePlan plan = planPaste(*workspace.view(), ListKind::Customers, m_people, columns,
                                     blockOf(u"<b>1</b>\tKöln\nشركة\t上海\n"_s));
    QVERIFY(awaited(editPeople(workspace, plan.edit, std::make_shared<Progress>())));
    QCOMPARE(cell(FieldId::Name, 0), u"<b>1</b>"_s);
    QCOMPARE(cell(FieldId::City, 1), u"上海"_s);
    const QByteArray after = hash();
    QVERIFY(awaited(workspace.undo()));
    QCOMPARE(hash(), before);
    QVERIFY(awaited(workspace.redo()));
    QCOMPARE(hash(), after);
}

void PastePlanTest::nothingFits()
{
    fill();
    const PastePlan plan =
        planPaste(*m_book->workspace().view(), ListKind::Customers, {}, {}, blockOf(u"a\tb\nc\td"_s));
    QCOMPARE(plan.rows, 0U);
    QCOMPARE(plan.rowsBeyond, 2U);
    QVERIFY(plan.edit.parts.empty());
}

QTEST_GUILESS_MAIN(PastePlanTest)
#include "tst_pasteplan.moc"
