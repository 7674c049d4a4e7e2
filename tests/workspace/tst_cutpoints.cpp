// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "support/openworkspace.h"
#include "support/temporarybook.h"
#include "workspace/projection.h"
#include "workspace/schemewriting.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// @p count customers, the i-th of whom bought once, for @p scale * (i + 1), i days ago.
Book::Work buyers(int count, int scale)
{
    return [count, scale](Editor &editor) -> Status {
        RowWriter rows(editor);
        for (int i = 0; i < count; ++i) {
            const auto customer =
                rows.add(RecordTable::Customer, {{"name", u"%1 of %2"_s.arg(i).arg(scale)}});
            rows.add(RecordTable::Purchase, {{"customer", qlonglong(customer)},
                                             {"day", (kToday - i).number()},
                                             {"amount", qlonglong(scale) * (i + 1) * 10'000},
                                             {"currency", u"CNY"_s}});
        }
        return rows.status();
    };
}

Status addOwner(Editor &editor)
{
    RowWriter rows(editor);
    rows.add(RecordTable::Owner, {{"name", u"Ann"_s}});
    return rows.status();
}

} // namespace

/// When the cut points of value bands and RFM scores are taken from the book, and when they stay.
class CutPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstPurchasesAreScored();
    void provisionalOnesMove();
    void anEditMovesNobodyElse_data();
    void anEditMovesNobodyElse();
    void aBulkChangeSettlesAnew();
    void appliedOnesStay();
    void aStaleViewIsReadAnew();

private:
    void apply(const Book::Work &work);
    QStringList scores() const;
    int scored() const;

    FixedClock m_clock{kToday};
    std::unique_ptr<TemporaryBook> m_book;
    std::unique_ptr<Projection> m_projection;
    ViewPtr m_view;
};

void CutPointsTest::init()
{
    m_book = std::make_unique<TemporaryBook>();
    m_projection = std::make_unique<Projection>(m_clock);
    const auto view = m_projection->loadAll(**m_book, Progress());
    LEADBOOK_VERIFY(view);
    m_view = *view;
}

void CutPointsTest::cleanup()
{
    m_view.reset();
    m_projection.reset();
    m_book.reset();
}

void CutPointsTest::apply(const Book::Work &work)
{
    const auto committed = (*m_book)->change(u"test"_s, work);
    LEADBOOK_VERIFY(committed);
    const auto step = m_projection->follow(**m_book, committed->touched, Progress());
    LEADBOOK_VERIFY(step);
    m_view = step->view;
}

/// Of each customer: segment, points.
QStringList CutPointsTest::scores() const
{
    QStringList scores;
    for (Row row = 0; row < m_view->snapshot->customers.rows(); ++row) {
        const auto segment = m_view->derived.code(FieldId::RfmSegment)[row];
        scores << toQString(segment) + u' ' + QString::number(m_view->derived.real(FieldId::Points)[row]);
    }
    return scores;
}

int CutPointsTest::scored() const
{
    return static_cast<int>(
        std::ranges::count_if(scores(), [](const QString &s) { return s.at(0) != u' '; }));
}

void CutPointsTest::firstPurchasesAreScored()
{
    QVERIFY(!m_view->settings->rfm.cuts);
    apply(buyers(60, 1));
    QCOMPARE(scored(), 60);
    QVERIFY(m_view->settings->rfmIsSettled);
    QVERIFY(m_view->settings->gradingIsSettled);
    Projection fresh(m_clock);
    const auto expected = fresh.loadAll(**m_book, Progress());
    LEADBOOK_VERIFY(expected);
    QCOMPARE(m_view->settings->rfm.cuts, (*expected)->settings->rfm.cuts);
    QCOMPARE(m_view->settings->grading.toJson(), (*expected)->settings->grading.toJson());
}

void CutPointsTest::provisionalOnesMove()
{
    apply(buyers(1, 500));
    const auto first = m_view->settings->rfm.cuts;
    QCOMPARE(scored(), 1);
    QVERIFY(!m_view->settings->rfmIsSettled);
    apply(buyers(10, 3));
    QCOMPARE(scored(), 11);
    QVERIFY(m_view->settings->rfm.cuts != first);
    // What goes away moves them as well.
    const auto second = m_view->settings->rfm.cuts;
    apply([](Editor &editor) -> Status {
        RowWriter rows(editor);
        const auto largest = rows.ask("SELECT id FROM purchase ORDER BY amount DESC LIMIT 1").at(0);
        LEADBOOK_TRY(editor.remove(RecordTable::Purchase, largest));
        return rows.status();
    });
    QCOMPARE(scored(), 10);
    QVERIFY(m_view->settings->rfm.cuts != second);
}

void CutPointsTest::anEditMovesNobodyElse_data()
{
    QTest::addColumn<bool>("isStructural");
    QTest::newRow("a few buyers more") << false;
    QTest::newRow("an owner, for whom everything is read anew") << true;
}

void CutPointsTest::anEditMovesNobodyElse()
{
    QFETCH(bool, isStructural);
    apply(buyers(60, 1));
    const QStringList before = scores();
    const auto cuts = m_view->settings->rfm.cuts;
    apply(isStructural ? Book::Work(&addOwner) : buyers(9, 1'000));
    QCOMPARE(m_view->settings->rfm.cuts, cuts);
    QCOMPARE(scores().first(60), before);
    QCOMPARE(scored(), isStructural ? 60 : 69);
}

void CutPointsTest::aBulkChangeSettlesAnew()
{
    apply(buyers(60, 1));
    const auto cuts = m_view->settings->rfm.cuts;
    apply(buyers(200, 1'000));
    QVERIFY(m_view->settings->rfm.cuts != cuts);
    QCOMPARE(scored(), 260);
}

void CutPointsTest::appliedOnesStay()
{
    apply(buyers(60, 1));
    const AnalysisSettings settings = *m_view->settings;
    apply(useScheme("grading", u"g"_s, settings.grading.toJson(), kToday));
    apply(useScheme("rfm", u"r"_s, settings.rfm.toJson(), kToday));
    apply(buyers(200, 1'000));
    QCOMPARE(m_view->settings->rfm.cuts, settings.rfm.cuts);
    QCOMPARE(m_view->settings->grading.toJson(), settings.grading.toJson());
}

/// A change that could not be followed is shown together with the next one.
void CutPointsTest::aStaleViewIsReadAnew()
{
    apply(buyers(60, 1));
    const auto missed = (*m_book)->change(u"owner"_s, &addOwner);
    LEADBOOK_VERIFY(missed);
    Progress cancelled;
    cancelled.cancel();
    QVERIFY(!m_projection->follow(**m_book, missed->touched, cancelled));
    apply(buyers(1, 7));
    QCOMPARE(m_view->snapshot->owners.size(), std::size_t(1));
    QCOMPARE(scored(), 61);
}

QTEST_GUILESS_MAIN(CutPointsTest)
#include "tst_cutpoints.moc"
