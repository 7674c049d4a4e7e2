// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/creditcode.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CreditCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void everySlipIsFound();
};

void CreditCodeTest::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // empty: refused
    // Published codes of listed companies.
    QTest::newRow("Tencent") << u"9144030071526726XG"_s << u"9144030071526726XG"_s;
    QTest::newRow("Alibaba") << u"91330100799655058B"_s << u"91330100799655058B"_s;
    QTest::newRow("Huawei") << u"914403001922038216"_s << u"914403001922038216"_s;
    QTest::newRow("small letters, blanks") << u" 9144 0300 7152 6726 xg "_s << u"9144030071526726XG"_s;
    QTest::newRow("full width") << u"９１４４０３００７１５２６７２６ＸＧ"_s << u"9144030071526726XG"_s;
    QTest::newRow("check digit") << u"9144030071526726XH"_s << QString();
    QTest::newRow("too short") << u"9144030071526726X"_s << QString();
    QTest::newRow("too long") << u"9144030071526726XGG"_s << QString();
    QTest::newRow("letter O") << u"914403OO71526726XG"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void CreditCodeTest::reads()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto code = leadbook::creditCode(typed.toStdString());
    QCOMPARE(code.has_value(), !expected.isEmpty());
    if (code)
        QCOMPARE(QString::fromStdString(*code), expected);
}

void CreditCodeTest::everySlipIsFound()
{
    const std::string good = "91330100799655058B";
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (const char c : std::string_view("0123456789ABCDEFGHJKLMNPQRTUWXY")) {
            std::string slip = good;
            slip[i] = c;
            QCOMPARE(leadbook::creditCode(slip).has_value(), slip == good);
        }
    }
}

QTEST_GUILESS_MAIN(CreditCodeTest)
#include "tst_creditcode.moc"
