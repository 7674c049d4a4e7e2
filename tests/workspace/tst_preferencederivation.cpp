// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "domain/surveyscale.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromCivil(2026, 11, 21);

/// A purchase of @p customer, so many days ago.
struct Line
{
    int ago = 1;
    int amount = 1;
    QString category; ///< of a product of that category; with "own:" before it the line's own
    QString payment;
};

struct Answer
{
    QString kind;
    double score = 0;
    int ago = 1;
};

/// What is derived of one customer.
struct Preferences
{
    QString category;
    QString payment;
    int satisfaction = kNoChoice;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

Preferences preferencesOf(const View &view)
{
    return {toQString(view.derived.code(FieldId::FavouriteCategory)[0]),
            toQString(view.derived.code(FieldId::PaymentMethod)[0]),
            view.derived.choice(FieldId::Satisfaction)[0]};
}

Status addAll(Editor &editor, std::int64_t customer, const QList<Line> &lines, const QList<Answer> &answers)
{
    RowWriter rows(editor);
    for (const Line &line : lines) {
        const bool isOwn = line.category.startsWith(u"own:"_s);
        const QString category = isOwn ? line.category.mid(4) : line.category;
        qlonglong product = 0;
        if (!isOwn && !category.isEmpty())
            product = rows.add(RecordTable::Product,
                               {{"name", QString(category + u" thing"_s)}, {"category", category}});
        const auto orNull = [](const QVariant &value, bool isThere) { return isThere ? value : QVariant(); };
        rows.add(RecordTable::Purchase, {{"customer", qlonglong{customer}},
                                         {"day", kToday.number() - line.ago},
                                         {"amount", qlonglong{line.amount * Money::kScale}},
                                         {"product", orNull(product, product != 0)},
                                         {"category", orNull(category, isOwn)},
                                         {"payment", orNull(line.payment, !line.payment.isEmpty())}});
    }
    for (const Answer &answer : answers)
        rows.add(RecordTable::SurveyAnswer, {{"customer", qlonglong{customer}},
                                             {"kind", answer.kind},
                                             {"score", answer.score},
                                             {"day", kToday.number() - answer.ago}});
    return rows.status();
}

} // namespace

/// What a customer prefers, however the rows came into the book: loaded, or one after the other.
class PreferenceDerivationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derives_data();
    void derives();
};

void PreferenceDerivationTest::derives_data()
{
    const auto high = static_cast<int>(SatisfactionLevel::High);
    const auto low = static_cast<int>(SatisfactionLevel::Low);
    QTest::addColumn<QList<Line>>("lines");
    QTest::addColumn<QList<Answer>>("answers");
    QTest::addColumn<Preferences>("expected");
    const auto row = [](const char *name, const QList<Line> &lines, const QList<Answer> &answers,
                        const Preferences &expected) { QTest::newRow(name) << lines << answers << expected; };
    row("nothing", {}, {}, {});
    row("the most money, not the most lines",
        {{5, 30, u"Mats"_s, {}}, {4, 30, u"Mats"_s, {}}, {3, 70, u"Chairs"_s, {}}}, {},
        {u"Chairs"_s, {}, kNoChoice});
    row("a line's own category goes before its product's",
        {{5, 30, u"own:桌子"_s, {}}, {4, 20, u"Mats"_s, {}}}, {}, {u"桌子"_s, {}, kNoChoice});
    row("equal: the first in the alphabet", {{5, 30, u"Mats"_s, u"wire"_s}, {4, 30, u"Desks"_s, u"card"_s}},
        {}, {u"Desks"_s, u"card"_s, kNoChoice});
    row("returns do not count",
        {{5, 30, u"Mats"_s, u"card"_s}, {4, -90, u"Desks"_s, u"cash"_s}, {3, -9, u"Desks"_s, u"cash"_s}}, {},
        {u"Mats"_s, u"card"_s, kNoChoice});
    row("later than today", {{5, 30, u"Mats"_s, u"card"_s}, {-2, 90, u"Desks"_s, u"cash"_s}}, {},
        {u"Mats"_s, u"card"_s, kNoChoice});
    row("the most lines, not the most money",
        {{5, 900, {}, u"wire"_s}, {4, 1, {}, u"card"_s}, {3, 1, {}, u"card"_s}}, {},
        {{}, u"card"_s, kNoChoice});
    row("the newest answer", {}, {{u"CSAT"_s, 2, 1}, {u"NPS"_s, 10, 9}}, {{}, {}, low});
    row("of one day the last one written", {}, {{u"CSAT"_s, 1, 3}, {u"CSAT"_s, 5, 3}}, {{}, {}, high});
    row("an unknown scale says nothing", {}, {{u"CSAT"_s, 5, 9}, {u"Taste"_s, 1, 2}}, {{}, {}, high});
    row("an answer of later", {}, {{u"CSAT"_s, 5, 9}, {u"CSAT"_s, 1, -3}}, {{}, {}, high});
}

void PreferenceDerivationTest::derives()
{
    QFETCH(QList<Line>, lines);
    QFETCH(QList<Answer>, answers);
    QFETCH(Preferences, expected);
    LoadedBook book(kToday);
    std::int64_t customer = 0;
    book.change([&customer](Editor &editor) {
        RowWriter rows(editor);
        customer = rows.add(RecordTable::Customer, {{"name", u"Acme"_s}});
        return rows.status();
    });
    book.load();
    // Row by row into the view that stands.
    for (const Line &line : lines)
        book.change([&](Editor &editor) { return addAll(editor, customer, {line}, {}); });
    for (const Answer &answer : answers)
        book.change([&](Editor &editor) { return addAll(editor, customer, {}, {answer}); });
    QVERIFY(preferencesOf(*book.workspace().view()) == expected);
    QVERIFY(preferencesOf(*book.load()) == expected);
}

QTEST_GUILESS_MAIN(PreferenceDerivationTest)
#include "tst_preferencederivation.moc"
