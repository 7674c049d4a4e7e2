// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changelabel.h"
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
    void fillsTheSelected();
    void leavesWhatIsTheSame_data();
    void leavesWhatIsTheSame();
    void needsAContact();
    void isCalled_data();
    void isCalled();
    void writesAsOneStep();
    void nothingFits();

private:
    void fill();
    PastePlan plan(const std::vector<FieldRef> &columns, const QString &text,
                   std::vector<std::int64_t> selected = {})
    {
        return planPaste(*m_book->workspace().view(),
                         {ListKind::Customers, m_people, columns, std::move(selected)}, blockOf(text),
                         Progress());
    }

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
        const std::array acme{Cell{"name", u"Acme"_s}, Cell{"city", u"Köln"_s}, Cell{"employees", 1200},
                              Cell{"potential", QVariant::fromValue(Money::fromUnits(186'000))},
                              Cell{"tags", u"VIP;expo"_s}};
        const std::array other{Cell{"name", u"上海华信"_s}};
        for (const std::span<const Cell> cells :
             {std::span<const Cell>(acme), std::span<const Cell>(other)}) {
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
    const PastePlan plan = this->plan({FieldId::City, FieldId::Employees, FieldId::Grade},
                                      u"Kiel\t12\tA\tover\n上海\tmany\nParis"_s);
    QCOMPARE(plan.rows, 2U);
    QCOMPARE(plan.rowsBeyond, 1U);
    QCOMPARE(plan.columnsBeyond, 1U);
    QCOMPARE(plan.columns, (std::vector<FieldRef>{FieldId::City, FieldId::Employees, FieldId::Grade}));
    QCOMPARE(plan.computed, std::vector<FieldRef>{FieldId::Grade});
    QCOMPARE(plan.written.size(), 3U);
    QCOMPARE(plan.refused.size(), 1U);
    QCOMPARE(plan.refused[0].person, m_people[1]);
    QVERIFY(plan.refused[0].field == FieldRef(FieldId::Employees));
    QCOMPARE(plan.refused[0].reason, u"“many” is no whole number; write digits only."_s);
    QCOMPARE(plan.edit.people(), 2U);
}

void PastePlanTest::fillsTheSelected()
{
    fill();
    QCOMPARE(plan({FieldId::City}, u"Kiel\n"_s, m_people).written.size(), 2U);
    QCOMPARE(plan({FieldId::City}, u"Kiel\n"_s, {m_people[1]}).edit.parts.front().ids,
             std::vector{m_people[0]});
    QCOMPARE(plan({FieldId::City, FieldId::Region}, u"Kiel\tNRW"_s, m_people).edit.people(), 1U);
}

void PastePlanTest::leavesWhatIsTheSame_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("written");
    const auto row = [](const char *name, FieldId field, const QString &text, int written) {
        QTest::newRow(name) << field << text << written;
    };
    row("the same text", FieldId::City, u"Köln"_s, 0);
    row("another text", FieldId::City, u"Koln"_s, 1);
    row("no text", FieldId::City, QString(), 1);
    row("nothing where nothing is", FieldId::Region, QString(), 0);
    row("no name where none is", FieldId::ContactName, QString(), 0);
    row("a number as people write it", FieldId::Employees, u"1,200"_s, 0);
    row("an amount in words", FieldId::Potential, u"18.6万"_s, 0);
    row("another amount", FieldId::Potential, u"18.7万"_s, 1);
    row("another choice", FieldId::CustomerStatus, u"active"_s, 1);
    row("the first choice for none", FieldId::CustomerStatus, QString(), 0);
    row("tags with blanks", FieldId::Tags, u"VIP; expo"_s, 0);
}

void PastePlanTest::leavesWhatIsTheSame()
{
    QFETCH(FieldId, field);
    QFETCH(QString, text);
    QFETCH(int, written);
    fill();
    const PastePlan plan = this->plan({field}, text.isEmpty() ? u"\n"_s : text);
    QCOMPARE(plan.written.size(), std::size_t(written));
    QCOMPARE(plan.same, std::size_t(1 - written));
    QVERIFY(plan.refused.empty());
}

void PastePlanTest::needsAContact()
{
    fill();
    const PastePlan none = plan({FieldId::Email}, u"a@b.example"_s);
    QVERIFY(none.written.empty());
    QCOMPARE(none.refused.size(), 1U);
    QVERIFY2(none.refused.front().reason.endsWith(u'.'), qPrintable(none.refused.front().reason));
    // Named by the same block, to the right of it.
    const PastePlan named = plan({FieldId::Email, FieldId::ContactName}, u"a@b.example\tAnna"_s);
    QCOMPARE(named.written.size(), 2U);
    const auto outcome = awaited(editPeople(m_book->workspace(), named.edit, std::make_shared<Progress>()));
    QVERIFY(outcome);
    QCOMPARE(outcome->withoutContact, 0);
    QVERIFY(plan({FieldId::Email, FieldId::ContactName}, u"a@b.example\tAnna"_s).written.empty());
}

void PastePlanTest::isCalled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::newRow("a column") << u"Köln\tA\nParis\tB"_s << u"Pasted 1 cell(s) of “City”"_s;
    QTest::newRow("columns") << u"Kiel\tA\t7"_s << u"Pasted 2 cell(s)"_s;
}

void PastePlanTest::isCalled()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    fill();
    const PastePlan plan = this->plan({FieldId::City, FieldId::Grade, FieldId::Employees}, text);
    QCOMPARE(shownLabel(labelOf(*m_book->workspace().view()->snapshot, plan.edit)), label);
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
    const PastePlan plan = this->plan(columns, u"<b>1</b>\tKiel\nشركة\t上海\n"_s);
    QVERIFY(awaited(editPeople(workspace, plan.edit, std::make_shared<Progress>())));
    QCOMPARE(cell(FieldId::Name, 0), u"<b>1</b>"_s);
    QCOMPARE(cell(FieldId::City, 1), u"上海"_s);
    QCOMPARE(shownLabel(workspace.undoState().undo->label), u"Pasted 4 cell(s)"_s);
    const QByteArray after = hash();
    QVERIFY(awaited(workspace.undo()));
    QCOMPARE(hash(), before);
    QVERIFY(awaited(workspace.redo()));
    QCOMPARE(hash(), after);
}

void PastePlanTest::nothingFits()
{
    fill();
    m_people.clear();
    const PastePlan plan = this->plan({}, u"a\tb\nc\td"_s);
    QCOMPARE(plan.rows, 0U);
    QCOMPARE(plan.rowsBeyond, 2U);
    QCOMPARE(plan.columnsBeyond, 2U);
    QVERIFY(plan.edit.parts.empty());
}

QTEST_GUILESS_MAIN(PastePlanTest)
#include "tst_pasteplan.moc"
