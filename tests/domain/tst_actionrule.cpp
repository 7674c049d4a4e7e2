// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/actionrule.h"
#include "domain/template/messagetemplate.h"
#include "domain/template/shippedtemplates.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Rules as they are stored, and what a rule needs.
class ActionRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped();
    void otherLanguage();
    void shippedTemplatesOfRules();
    void references_data();
    void references();
    void roundTrip_data();
    void roundTrip();
    void strangeJson_data();
    void strangeJson();
    void refused_data();
    void refused();
};

void ActionRuleTest::shipped()
{
    QSet<QString> keys;
    QSet<int> events;
    for (const ActionRule &rule : shippedRules()) {
        QVERIFY2(checkRule(rule), qPrintable(rule.key));
        QVERIFY(!keys.contains(rule.key));
        keys.insert(rule.key);
        events.insert(static_cast<int>(rule.event));
        QVERIFY(!rule.isInUse());
    }
    QCOMPARE(events.size(), qsizetype(kRuleEventKeys.size())); // there is one of each kind
}

/// What nobody changed is read in the language of whoever looks; what somebody changed stays.
void ActionRuleTest::otherLanguage()
{
    class Loud : public QTranslator
    {
    public:
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            return QByteArray(context) == "ShippedRules" ? QString::fromUtf8(source).toUpper() : QString();
        }
        bool isEmpty() const override { return false; }
    } loud;
    const std::vector<ActionRule> plain = shippedRules();
    QCoreApplication::installTranslator(&loud);
    std::vector<ActionRule> kept;
    for (const ActionRule &rule : shippedRules()) {
        QVERIFY(rule.name == rule.name.toUpper());
        kept.push_back(keptRule(rule));
        QVERIFY(shownRule(kept.back()) == rule);
    }
    ActionRule changed = shippedRules().front();
    changed.name = u"Ours"_s;
    const ActionRule keptChanged = keptRule(changed);
    QCoreApplication::removeTranslator(&loud);
    QVERIFY(kept == plain);
    QCOMPARE(shownRule(keptChanged).name, u"Ours"_s);
    QCOMPARE(shownRule(keptChanged).task->title, plain.front().task->title);
    ActionRule own = changed;
    own.key.clear();
    QVERIFY(keptRule(own) == own);
}

void ActionRuleTest::roundTrip_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t i = 0; i < shippedRules().size(); ++i)
        QTest::newRow(qPrintable(shippedRules()[i].key)) << static_cast<int>(i);
}

void ActionRuleTest::roundTrip()
{
    QFETCH(int, place);
    ActionRule rule = shippedRules()[static_cast<std::size_t>(place)];
    rule.owner = 1'234'567'890'123;
    rule.who = u"city = \"上海\""_s;
    rule.mail = u"Greetings"_s;
    rule.mailTemplate = u"1234567890123"_s;
    ActionRule read;
    read.key = rule.key;
    read.name = rule.name;
    QVERIFY(readRuleJson(ruleJson(rule), read));
    QVERIFY(read == rule);
    rule.mail.clear(); // without a mail there is nothing to write with it
    ActionRule mailless;
    QVERIFY(readRuleJson(ruleJson(rule), mailless));
    QCOMPARE(mailless.mailTemplate, QString());
}

/// What a shipped rule writes with is shipped too.
void ActionRuleTest::shippedTemplatesOfRules()
{
    int named = 0;
    for (const ActionRule &rule : shippedRules()) {
        if (rule.mailTemplate.isEmpty())
            continue;
        ++named;
        QVERIFY2(templateOf(shippedTemplates(), rule.mailTemplate) != nullptr, qPrintable(rule.key));
    }
    QVERIFY(named > 0);
}

void ActionRuleTest::references_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<int>("place"); // -1: none
    QTest::newRow("shipped, in the book") << u"welcome"_s << 0;
    QTest::newRow("shipped, not in the book") << u"birthday"_s << 1;
    QTest::newRow("own") << u"77"_s << 2;
    QTest::newRow("by the id of a shipped one") << u"76"_s << -1;
    QTest::newRow("gone") << u"78"_s << -1;
    QTest::newRow("none") << QString() << -1;
}

void ActionRuleTest::references()
{
    QFETCH(QString, reference);
    QFETCH(int, place);
    std::vector<MessageTemplate> all(4);
    all[0] = {76, u"welcome"_s, u"Welcome"_s, Channel::Mail, {}, {}};
    all[1] = {0, u"birthday"_s, u"Birthday"_s, Channel::Mail, {}, {}};
    all[2] = {77, {}, u"Ours"_s, Channel::Mail, {}, {}};
    const MessageTemplate *found = templateOf(all, reference);
    QCOMPARE(found == nullptr ? -1 : int(found - all.data()), place);
    if (found != nullptr)
        QCOMPARE(templateReference(*found), reference);
}

void ActionRuleTest::strangeJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no object") << QByteArray("[1]") << false;
    QTest::newRow("an event to come") << QByteArray(R"({"when":{"event":"moonrise"}})") << false;
    QTest::newRow("further keys") << QByteArray(R"({"when":{"event":"left","class":"grade:A","x":1},"y":{}})")
                                  << true;
    QTest::newRow("wrong types") << QByteArray(
                                        R"({"when":{"event":"noContact","days":"x"},"then":{"task":[1]}})")
                                 << true;
}

void ActionRuleTest::strangeJson()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isRead);
    ActionRule rule;
    rule.name = u"Own"_s;
    const Status status = readRuleJson(json, rule);
    QCOMPARE(bool(status), isRead);
    if (!status)
        QVERIFY(status.error().message.contains(u"Own"));
}

void ActionRuleTest::refused_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("says");
    QTest::newRow("as it is") << 0 << QString();
    QTest::newRow("no name") << 1 << u"name"_s;
    QTest::newRow("no class") << 2 << u"class"_s;
    QTest::newRow("nothing to do") << 3 << u"to be done"_s;
    QTest::newRow("no title") << 4 << u"title"_s;
    QTest::newRow("due before") << 5 << u"0 to"_s;
    QTest::newRow("two tags") << 6 << u"one tag"_s;
    QTest::newRow("no days") << 7 << u"days"_s;
    QTest::newRow("no holiday") << 8 << u"holiday"_s;
}

void ActionRuleTest::refused()
{
    QFETCH(int, change);
    QFETCH(QString, says);
    ActionRule rule;
    rule.name = u"Own"_s;
    rule.customerClass = u"grade:A"_s;
    rule.task = RuleTask{TaskKind::Call, u"Call"_s, 0};
    switch (change) {
    case 1:
        rule.name = u"  "_s;
        break;
    case 2:
        rule.customerClass = u"A"_s;
        break;
    case 3:
        rule.task.reset();
        break;
    case 4:
        rule.task->title.clear();
        break;
    case 5:
        rule.task->days = -1;
        break;
    case 6:
        rule.tag = u"a;b"_s;
        break;
    case 7:
        rule.event = RuleEvent::NoContact;
        break;
    case 8:
        rule.event = RuleEvent::Holiday;
        break;
    default:
        break;
    }
    const Status status = checkRule(rule);
    QCOMPARE(bool(status), says.isEmpty());
    if (!status)
        QVERIFY2(status.error().message.contains(says), qPrintable(status.error().message));
}

QTEST_GUILESS_MAIN(ActionRuleTest)
#include "tst_actionrule.moc"
