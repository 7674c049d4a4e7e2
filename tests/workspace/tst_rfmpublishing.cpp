// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changelabel.h"
#include "domain/shippedschemes.h"
#include "store/editor.h"
#include "support/loadedbook.h"
#include "support/temporarybook.h"
#include "workspace/rfmtrial.h"
#include "workspace/schemes/rfmpublishing.h"

#include <QTest>

#include <functional>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778);

/// Buyer n bought n times, last n days ago.
Status addBuyers(Editor &editor)
{
    for (int buyer = 1; buyer <= 70; ++buyer) {
        const std::array customer{Cell{"name", u"Buyer %1"_s.arg(buyer)}};
        const auto id = editor.insert(RecordTable::Customer, customer);
        LEADBOOK_TRY(id);
        for (int order = 0; order < buyer; ++order) {
            const std::array line{Cell{"customer", qlonglong{*id}}, Cell{"day", kToday.number() - buyer},
                                  Cell{"amount", qlonglong{100 * Money::kScale}}};
            LEADBOOK_TRY(editor.insert(RecordTable::Purchase, line));
        }
    }
    return {};
}

} // namespace

/// An RFM scheme becomes the book's own, and is taken back.
class RfmPublishingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void segmentsFollow();
    void withoutCutPoints();
};

void RfmPublishingTest::checks_data()
{
    using Change = std::function<void(RfmScheme &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isSound");
    QTest::newRow("as shipped") << Change([](RfmScheme &) {}) << true;
    QTest::newRow("gaps and overlaps")
        << Change([](RfmScheme &scheme) { scheme = shippedRfmScheme(u"rfm-package").value(); }) << true;
    QTest::newRow("cut points") << Change([](RfmScheme &scheme) {
        scheme.cuts = RfmCuts{{1, 2, 3, 3}, {1, 1, 1, 1}, {-5, 0, 0.5, 1e6}};
    }) << true;
    QTest::newRow("no name") << Change([](RfmScheme &scheme) { scheme.name = u"  "_s; }) << false;
    QTest::newRow("no segments") << Change([](RfmScheme &scheme) { scheme.segments.clear(); }) << false;
    QTest::newRow("a segment without a name")
        << Change([](RfmScheme &scheme) { scheme.segments[2].name.clear(); }) << false;
    QTest::newRow("scores the wrong way round") << Change([](RfmScheme &scheme) {
        scheme.segments[0].recency = {5, 4};
    }) << false;
    QTest::newRow("no rest") << Change([](RfmScheme &scheme) { scheme.rest.clear(); }) << false;
    QTest::newRow("cut points of other bins") << Change([](RfmScheme &scheme) {
        scheme.cuts = RfmCuts{{1}, {1}, {1}};
    }) << false;
    QTest::newRow("cut points that fall") << Change([](RfmScheme &scheme) {
        scheme.cuts = RfmCuts{{4, 3, 2, 1}, {1, 1, 1, 1}, {1, 1, 1, 1}};
    }) << false;
}

void RfmPublishingTest::checks()
{
    QFETCH(std::function<void(RfmScheme &)>, change);
    RfmScheme scheme = shippedRfmScheme().value();
    change(scheme);
    const Status status = checkPublishable(scheme);
    QTEST(status.has_value(), "isSound");
    if (!status)
        QVERIFY(!status.error().message.isEmpty());
}

/// Everybody has the segment that the trial promised, and the old one again after undo.
void RfmPublishingTest::segmentsFollow()
{
    LoadedBook book(kToday);
    book.change(&addBuyers);
    book.load();
    Workspace &workspace = book.workspace();
    const QByteArray before = awaited(workspace.check())->contentHash;
    const auto answer =
        RfmTrial(*workspace.view(), Progress()).answer(shippedRfmScheme(u"high-low").value(), Progress());
    QVERIFY(answer && answer->customers == 70);
    const auto change = awaited(putToUse(workspace, answer->scheme, kToday));
    LEADBOOK_VERIFY(change);
    QCOMPARE(shownLabel(change->change.label), u"RFM scheme “Eight cells”"_s);
    QTRY_COMPARE(workspace.view()->settings->rfm.name, u"Eight cells"_s);
    QVERIFY(workspace.view()->settings->rfmIsSaved);
    const auto again =
        RfmTrial(*workspace.view(), Progress()).answer(workspace.view()->settings->rfm, Progress());
    for (std::size_t group = 0; group < answer->after.size(); ++group)
        QCOMPARE(again->before[group].customers, answer->after[group].customers);
    LEADBOOK_VERIFY(awaited(workspace.undo()));
    QCOMPARE(awaited(workspace.check())->contentHash, before);
    QTRY_COMPARE(workspace.view()->settings->rfm.name, u"Eleven segments"_s);
}

/// A scheme that leaves its cut points to the data has those of enough customers.
void RfmPublishingTest::withoutCutPoints()
{
    LoadedBook book(kToday);
    book.load();
    Workspace &workspace = book.workspace();
    const RfmScheme open = shippedRfmScheme(u"tiers").value();
    LEADBOOK_VERIFY(awaited(putToUse(workspace, open, kToday)));
    QTRY_COMPARE(workspace.view()->settings->rfm.name, open.name);
    QVERIFY(!workspace.view()->settings->rfmIsSaved && !workspace.view()->settings->rfmIsSettled);
    book.change(&addBuyers);
    QTRY_VERIFY(workspace.view()->settings->rfmIsSettled);
    QVERIFY(workspace.view()->settings->rfm.cuts);
    RfmScheme refused = open;
    refused.rest.clear();
    QVERIFY(!awaited(putToUse(workspace, refused, kToday)));
}

QTEST_GUILESS_MAIN(RfmPublishingTest)
#include "tst_rfmpublishing.moc"
