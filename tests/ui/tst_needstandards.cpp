// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bandstandard.h"
#include "support/tstranslator.h"
#include "ui/delegates/cellinput.h"
#include "ui/record/needwords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStyledItemDelegate>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// The written standard of a level stands where the level is entered and where it is read.
class NeedStandardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesHaveTheirs();
    void offersSayWhatTheyMean();
    void offersWithoutNotesAreLines();
    void tellsWhoAndOnWhatEvidence();
    void tellsThatThereIsNoEvidence();
    void tellsThatNothingIsRecorded();
    void inChinese();
};

void NeedStandardsTest::choicesHaveTheirs()
{
    const QStringList standards = choiceStandards(FieldId::Need);
    QCOMPARE(standards.size(), qsizetype(fieldOf(FieldId::Need).choices.size()));
    QVERIFY(!standards.contains(QString()));
    QVERIFY(choiceStandards(FieldId::City).isEmpty());
}

void NeedStandardsTest::offersSayWhatTheyMean()
{
    CellInput input(nullptr);
    input.setOffers({u"Unknown"_s, u"Unclear"_s, u"Partly clear"_s, u"Clear"_s}, true);
    QAbstractItemView *popup = input.completer()->popup();
    input.completer()->setCompletionPrefix({});
    const QModelIndex first = input.completer()->completionModel()->index(0, 0);
    QStyleOptionViewItem option;
    option.widget = popup;
    option.font = popup->font();
    const int plain = popup->itemDelegate()->sizeHint(option, first).height();
    input.setOfferNotes(choiceStandards(FieldId::Need));
    option.rect = QRect(0, 0, 340, 20);
    QVERIFY(popup->itemDelegate()->sizeHint(option, first).height() > plain);
    QVERIFY(popup->minimumWidth() > 200);
}

void NeedStandardsTest::offersWithoutNotesAreLines()
{
    CellInput input(nullptr);
    input.setOfferNotes({u"no offers to be noted"_s});
    QVERIFY(input.completer() == nullptr);
    input.setOffers({u"上海"_s}, false);
    const QAbstractItemDelegate *before = input.completer()->popup()->itemDelegate();
    input.setOfferNotes({});
    QCOMPARE(input.completer()->popup()->itemDelegate(), before);
}

void NeedStandardsTest::tellsWhoAndOnWhatEvidence()
{
    NeedStanding standing;
    standing.level = 3;
    standing.need.product = u"ERP <b>"_s;
    standing.need.budget = 200'000 * Money::kScale;
    standing.need.decisionMaker = u"Mei"_s;
    standing.day = Day(20'000);
    standing.who = u"Tom"_s;
    standing.at = std::int64_t{20'001} * 86'400'000 + 43'200'000;
    standing.note = u"by phone"_s;
    QCOMPARE(
        plainText(needSpans(standing, u"CNY"_s, Day(20'010), QLocale(u"en_GB"_s))),
        u"Need clear: product or use named, and at least two of budget, date and decision maker known · "
        "known: product ERP <b> · budget ¥\u00A0200,000 · decision maker Mei · by phone · set by Tom on 5 Oct"_s);
}

void NeedStandardsTest::tellsThatThereIsNoEvidence()
{
    NeedStanding standing;
    standing.level = 2;
    standing.day = Day(20'000);
    const QList<Span> spans = needSpans(standing, {}, Day(20'010), QLocale(u"en_GB"_s));
    QVERIFY(plainText(spans).contains(u"no evidence written down · set on 4 Oct"));
    QVERIFY(std::ranges::any_of(spans, [](const Span &span) { return span.tone == Tone::Warning; }));
}

void NeedStandardsTest::tellsThatNothingIsRecorded()
{
    const QString text = plainText(needSpans({}, {}, Day(20'010), QLocale(u"en_GB"_s)));
    QVERIFY(text.startsWith(u"Need unknown: nothing recorded yet"));
    QVERIFY(text.contains(u"clear: product or use named")); // what there is to find out
}

void NeedStandardsTest::inChinese()
{
    const test::TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    NeedStanding standing;
    standing.level = 1;
    standing.day = Day(20'000);
    standing.who = u"李娜"_s;
    const QString text = plainText(needSpans(standing, {}, Day(20'010), QLocale(u"zh_CN"_s)));
    QVERIFY2(text.startsWith(u"需求不明确：已询问"), qPrintable(text));
    QVERIFY2(text.endsWith(u"10月4日由李娜设定"), qPrintable(text));
}

QTEST_MAIN(NeedStandardsTest)
#include "tst_needstandards.moc"
