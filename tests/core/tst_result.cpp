// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress.h"
#include "core/result.h"

#include <QTest>

using leadbook::Error;
using leadbook::ErrorCode;
using leadbook::Result;
using leadbook::Status;
using namespace Qt::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorCode::Invalid, u"odd"_s, {}};
    return number / 2;
}

Status quarter(int number, int &result)
{
    LEADBOOK_TRY(half(number));
    auto twice = half(number).and_then(half);
    LEADBOOK_TRY(twice);
    result = *twice;
    return {};
}

} // namespace

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueAndError();
    void chains();
    void tryReturnsTheError();
    void progressIsCancelled();
};

void ResultTest::valueAndError()
{
    QVERIFY(half(4).has_value());
    QCOMPARE(*half(4), 2);
    QVERIFY(!half(3));
    QCOMPARE(half(3).error().message, u"odd"_s);
    QCOMPARE(half(3).value_or(7), 7);
}

void ResultTest::chains()
{
    QCOMPARE(*half(8).and_then(half).transform([](int n) { return QString::number(n); }), u"2"_s);
    QCOMPARE(half(6).and_then(half).error().code, ErrorCode::Invalid);
}

void ResultTest::tryReturnsTheError()
{
    int result = 0;
    QVERIFY(quarter(8, result));
    QCOMPARE(result, 2);
    QVERIFY(!quarter(6, result));
}

void ResultTest::progressIsCancelled()
{
    std::int64_t seen = 0;
    leadbook::Progress progress([&seen](std::int64_t done, std::int64_t) { seen = done; });
    progress.report(5, 10);
    QCOMPARE(seen, 5);
    QVERIFY(!progress.isCancelled());
    progress.cancel();
    QVERIFY(progress.isCancelled());
    QCOMPARE(leadbook::cancelledError().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ResultTest)
#include "tst_result.moc"
