// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"
#include "domain/template/shippedtemplates.h"
#include "domain/template/templatetext.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

TemplateNames names()
{
    TemplateNames names;
    names.isField = [](QStringView key) {
        return key == u"company" || key == u"product" ||
               findField(Entity::Customer, key.toUtf8().toStdString());
    };
    names.filter = [](QStringView scope, QStringView name) {
        if (scope.isEmpty() && (name == u"hasDeal" || name == u"bought"))
            return FilterName::Term;
        const Entity entity = scope.isEmpty() ? Entity::Customer : Entity::Deal;
        return findField(entity, name.toUtf8().toStdString()) ? FilterName::Field : FilterName::Unknown;
    };
    return names;
}

/// The pieces as one line: text, [key], [key|fallback], <filter?then:otherwise>.
QString written(const std::vector<TemplatePiece> &pieces)
{
    QString line;
    for (const TemplatePiece &piece : pieces) {
        if (piece.kind == TemplatePiece::Kind::Text)
            line += piece.text;
        else if (piece.kind == TemplatePiece::Kind::Field)
            line += u'[' + (QStringList(piece.text) + piece.others).join(u',') +
                    (piece.fallback ? u'|' + *piece.fallback : QString()) + u']';
        else
            line += u'<' + toText(piece.condition) + u'?' + written(piece.then) + u':' +
                    written(piece.otherwise) + u'>';
    }
    return line;
}

} // namespace

/// The text of a message and what does not read in it.
class TemplateTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void tellsEverything();
    void positions();
    void shipped();
    void anyTextEnds();
};

void TemplateTextTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pieces");
    const auto row = [](const char *name, const QString &text, const QString &pieces) {
        QTest::newRow(name) << text << pieces;
    };
    row("nothing", u""_s, u""_s);
    row("plain", u"Dear friend, 5 > 3"_s, u"Dear friend, 5 > 3"_s);
    row("field", u"Dear {contact},"_s, u"Dear [contact],"_s);
    row("blanks", u"{ contact }"_s, u"[contact]"_s);
    row("fallback", u"in {city|your town}."_s, u"in [city|your town]."_s);
    row("empty fallback", u"{city|}"_s, u"[city|]"_s);
    row("further fields", u"{addressForm | contact|dear customer}"_s,
        u"[addressForm,contact|dear customer]"_s);
    row("braces", u"{{city}} }"_s, u"{city} }"_s);
    row("brace before a field", u"{{{city}"_s, u"{[city]"_s);
    row("condition", u"a{if grade = A}b{end}c"_s, u"a<grade = A?b:>c"_s);
    row("else", u"{if grade in (A, B)}x{else}y{end}"_s, u"<grade in (A, B)?x:y>"_s);
    row("capitals", u"{IF grade = A}x{Else}y{END}"_s, u"<grade = A?x:y>"_s);
    row("nested", u"{if grade = A}{if city = \"上海\"}{city}{end}{else}{contact}{end}"_s,
        u"<grade = A?<city = \"上海\"?[city]:>:[contact]>"_s);
    row("brace in quotes", u"{if city = \"a}b\"}x{end}"_s, u"<city = \"a}b\"?x:>"_s);
    row("escaped quote", u"{if city = \"a\\\"}b\"}x{end}"_s, u"<city = \"a\\\"}b\"?x:>"_s);
    row("term", u"{if hasDeal(outcome = open)}x{end}"_s, u"<hasDeal(outcome = \"open\")?x:>"_s);
    row("empty parts", u"{if grade = A}{else}{end}"_s, u"<grade = A?:>"_s);
    row("lines", u"{contact}\n\n{if\ngrade = A}\nx\n{end}"_s, u"[contact]\n\n<grade = A?\nx\n:>"_s);
}

void TemplateTextTest::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, pieces);
    const TemplateText read = TemplateText::parse(text, names());
    QVERIFY2(read.isValid(), read.isValid() ? "" : qPrintable(read.problems.front().sentence));
    QCOMPARE(written(read.pieces), pieces);
}

void TemplateTextTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &text, int position, const QString &says) {
        QTest::newRow(name) << text << position << says;
    };
    row("open", u"ab {contact"_s, 3, u"Close the brace at character 4"_s);
    row("open before another", u"{contact {city}"_s, 0, u"Close the brace at character 1"_s);
    row("no field", u"x{town}"_s, 1, u"“town” at character 2"_s);
    row("no name", u"x{|y}"_s, 1, u"name of a field"_s);
    row("no further field", u"{city|a|b}"_s, 0, u"“a” at character 1"_s);
    row("empty further field", u"{city||b}"_s, 0, u"name of a field"_s);
    row("empty", u"{}"_s, 0, u"name of a field"_s);
    row("if is no field", u"{iffy}"_s, 0, u"“iffy”"_s);
    row("no condition", u"{if }x{end}"_s, 0, u"condition behind “if”"_s);
    row("unknown in a condition", u"ab{if town = A}x{end}"_s, 6, u"\"town\" at character 7"_s);
    row("no value", u"ab{if grade = }x{end}"_s, 13, u"value at character 14"_s);
    row("open condition", u"{if grade = A}x"_s, 0, u"Write {end}"_s);
    row("open else", u"{if grade = A}x{else}y"_s, 0, u"Write {end}"_s);
    row("two else", u"{if grade = A}x{else}y{else}z{end}"_s, 22, u"second {else}"_s);
    row("end alone", u"abc{end}"_s, 3, u"{if …} before"_s);
    row("else alone", u"abc{else}"_s, 3, u"{if …} before"_s);
    row("quotes not closed", u"{if city = \"a}x{end}"_s, 0, u"Close the brace"_s);
}

void TemplateTextTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    QFETCH(const QString, says);
    const TemplateText read = TemplateText::parse(text, names());
    QVERIFY(!read.isValid());
    QVERIFY2(read.problems.front().sentence.contains(says), qPrintable(read.problems.front().sentence));
    QCOMPARE(read.problems.front().position, qsizetype(position));
}

/// What follows a problem is read as well.
void TemplateTextTest::tellsEverything()
{
    const TemplateText read = TemplateText::parse(u"{town} {contact} {if x = 1}{place}{end} {", names());
    QCOMPARE(read.problems.size(), std::size_t(4));
    QCOMPARE(written(read.pieces), u" [contact]  "_s);
    QCOMPARE(read.fields(), QStringList{u"contact"_s});
}

void TemplateTextTest::positions()
{
    const TemplateText read = TemplateText::parse(u"ab{{{city}{if grade = A}x{end}", names());
    QCOMPARE(read.pieces.size(), std::size_t(3));
    QCOMPARE(read.pieces[0].position, 0);
    QCOMPARE(read.pieces[1].position, 4);
    QCOMPARE(read.pieces[2].position, 10);
    QCOMPARE(read.pieces[2].then[0].position, 24);
}

void TemplateTextTest::shipped()
{
    const auto all = shippedTemplates();
    QStringList keys;
    for (const MessageTemplate &each : all) {
        QVERIFY(!keys.contains(each.key));
        keys << each.key;
        QVERIFY(!each.name.isEmpty());
        QCOMPARE(each.wordings.size(), kMessageLanguages.size());
        for (const MessageWording &wording : each.wordings) {
            for (const QString &text : {wording.subject, wording.body}) {
                const TemplateText read = TemplateText::parse(text, names());
                QVERIFY2(read.isValid(),
                         read.isValid() ? "" : qPrintable(each.key + read.problems.front().sentence));
                QVERIFY(!text.isEmpty());
            }
        }
        QCOMPARE(each.wordingIn(u"zh-Hans")->language, u"zh_CN"_s);
        QCOMPARE(each.wordingIn(u"de")->language, u"en"_s);
    }
    QCOMPARE(keys, (QStringList{u"welcome"_s, u"follow-up"_s, u"birthday"_s, u"holiday"_s, u"win-back"_s,
                                u"survey"_s, u"promotion"_s}));
}

/// Texts put together from what the language is made of: reading ends, and problems lie within the text.
void TemplateTextTest::anyTextEnds()
{
    const std::array kParts{u"{"_s,     u"}"_s,         u"{{"_s, u"|"_s,    u"{if "_s,   u"{else}"_s,
                            u"{end}"_s, u"grade = A"_s, u"\""_s, u"\\"_s,   u"{city}"_s, u" "_s,
                            u"\n"_s,    u"上"_s,        u"(("_s, u"not "_s, u"if"_s,     u"{if grade = A}"_s};
    QRandomGenerator random(7);
    for (int round = 0; round < 4'000; ++round) {
        QString text;
        for (int i = random.bounded(round < 3'990 ? 24 : 2'000); i > 0; --i)
            text += kParts[random.bounded(int(kParts.size()))];
        const TemplateText read = TemplateText::parse(text, names());
        qsizetype last = 0;
        for (const TemplateProblem &problem : read.problems) {
            QVERIFY2(problem.position >= last && problem.length > 0, qPrintable(text));
            QVERIFY2(problem.position + problem.length <= text.size(), qPrintable(text));
            QVERIFY(!problem.sentence.contains(u'%'));
            last = problem.position;
        }
    }
}

QTEST_APPLESS_MAIN(TemplateTextTest)
#include "tst_templatetext.moc"
