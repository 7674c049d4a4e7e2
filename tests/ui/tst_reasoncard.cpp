// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openworkspace.h"
#include "support/tstranslator.h"
#include "ui/grading/reasoncard.h"
#include "ui/widgets/spanlabel.h"

#include <QTest>

#include <limits>
#include <memory>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

Status addTwo(Editor &editor)
{
    RowWriter rows(editor);
    const auto customer = rows.add(RecordTable::Customer, {{"name", u"<b>Acme</b>"_s}});
    rows.add(RecordTable::Customer, {{"name", u"Bond"_s}});
    rows.add(RecordTable::Need, {{"customer", qlonglong{customer}}, {"day", 20'700}, {"level", 3}});
    return rows.status();
}

/// The first customer has a chance with reasons of every kind, the second none.
std::shared_ptr<const WinChances> someChances()
{
    using Meaning = ScoreFactor::Meaning;
    WinChances chances;
    chances.chance = {0.623F, std::numeric_limits<float>::quiet_NaN()};
    chances.fields = {{"industry", false}, {"deal.ordersBefore", false}, {"source", true}};
    chances.reasons = {{0,
                        {{0, Meaning::Level, "Chemicals <i>", 0.9},
                         {1, Meaning::Number, "3", -0.5},
                         {2, Meaning::Missing, "", 0.2}}}};
    return std::make_shared<const WinChances>(chances);
}

} // namespace

/// Why a customer has its grade, and beside it the chance that was learned.
class ReasonCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chanceWithReasons_data();
    void chanceWithReasons();
    void noChance_data();
    void noChance();
    void nobodyIsChosen();

private:
    /// The texts shown once the card says why.
    QStringList textsOf(ReasonCard &card, OpenWorkspace &book, Row customer,
                        const std::shared_ptr<const WinChances> &chances)
    {
        GradedLead lead;
        lead.customer = customer;
        lead.name = customer == 0 ? u"<b>Acme</b>"_s : u"Bond"_s;
        card.explain(lead, *book->view()->settings, chances);
        if (!QTest::qWaitFor([&book] {
                QCoreApplication::processEvents();
                return book->isIdle();
            }))
            return {};
        QCoreApplication::processEvents();
        QStringList texts;
        for (const SpanLabel *label : card.findChildren<SpanLabel *>())
            if (label->isVisibleTo(&card))
                texts << label->text();
        return texts;
    }
};

void ReasonCardTest::chanceWithReasons_data()
{
    QTest::addColumn<QString>("translations");
    QTest::addColumn<QString>("chance");
    QTest::newRow("English")
        << u"leadbook_en.ts"_s
        << u"Chance to win: %1\nlearned from the deals of this book, no part of the "
           "grade\n+ Industry: Chemicals <i>\n− Earlier orders: 3\n+ Source: not known"_s;
    QTest::newRow("Chinese")
        << u"leadbook_zh_CN.ts"_s
        << u"赢单概率：%1\n根据本客户库的商机学习得出，不计入等级\n+ 行业：Chemicals <i>\n− 此前订单：3\n+ "
           "来源：未知"_s;
}

void ReasonCardTest::chanceWithReasons()
{
    QFETCH(QString, translations);
    QFETCH(QString, chance);
    chance = chance.arg(u"62\u00a0%"_s);
    const TsTranslator translator(translations);
    OpenWorkspace book{kToday};
    book.fill(&addTwo);
    ReasonCard card(*book);
    card.setLocale(QLocale(QLocale::English));
    card.resize(300, 500);
    card.show();
    const QStringList texts = textsOf(card, book, 0, someChances());
    QVERIFY2(texts.contains(chance), qPrintable(texts.join(u'|')));
    // What speaks for it is told apart by colour too.
    for (const SpanLabel *label : card.findChildren<SpanLabel *>()) {
        if (label->text() != chance)
            continue;
        QCOMPARE(label->spans()[2].tone, Tone::Good);
        QCOMPARE(label->spans()[3].tone, Tone::Muted);
    }
    // The same card for somebody without a chance does not keep it.
    QVERIFY(!textsOf(card, book, 1, someChances()).contains(chance));
}

void ReasonCardTest::noChance_data()
{
    QTest::addColumn<bool>("isWorkedOut");
    QTest::newRow("not worked out yet") << false;
    QTest::newRow("too little history") << true;
}

/// The grade is explained all the same, and nothing is said of a chance.
void ReasonCardTest::noChance()
{
    QFETCH(bool, isWorkedOut);
    OpenWorkspace book{kToday};
    book.fill(&addTwo);
    std::shared_ptr<const WinChances> chances;
    if (isWorkedOut) {
        chances = std::make_shared<const WinChances>(winChances(*book->view(), Progress()));
        QVERIFY2(chances->why.startsWith(u"Too little history"_s), qPrintable(chances->why));
        QVERIFY(chances->chance.empty());
    }
    ReasonCard card(*book);
    card.show();
    const QStringList texts = textsOf(card, book, 0, chances);
    const QString all = texts.join(u'|');
    QVERIFY2(all.contains(u"Need"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"Chance"_s), qPrintable(all));
}

void ReasonCardTest::nobodyIsChosen()
{
    OpenWorkspace book{kToday};
    book.fill(&addTwo);
    ReasonCard card(*book);
    card.show();
    QVERIFY(!textsOf(card, book, 0, someChances()).isEmpty());
    card.clear();
    QStringList texts;
    for (const SpanLabel *label : card.findChildren<SpanLabel *>())
        if (label->isVisibleTo(&card) && !label->text().isEmpty())
            texts << label->text();
    QCOMPARE(texts, QStringList{u"Choose a customer to see why it has its grade."_s});
}

QTEST_MAIN(ReasonCardTest)
#include "tst_reasoncard.moc"
