// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcefolder.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural
    bool finished = true;
};

/// The places that are filled in: %1, %L2, %n.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?[0-9n]"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    std::ranges::sort(places);
    return places;
}

/// The letter that Alt reaches, in capitals; null where there is none.
QChar letterOf(QString text)
{
    text.remove(u"&&"_s);
    const qsizetype at = text.indexOf(u'&');
    const QChar letter = at < 0 ? QChar() : text.at(std::min(at + 1, text.size() - 1));
    return letter.isLetterOrNumber() ? letter.toUpper() : QChar();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, true};
    const bool isPlural = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute(u"type"_s);
            while (isPlural && xml.readNextStartElement())
                message.forms << xml.readElementText();
            if (!isPlural)
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &language)
{
    QFile file(QStringLiteral(LEADBOOK_SOURCE_DIR) + u"/translations/leadbook_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

} // namespace

/// The files of translations say every text, and keep what is filled in.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsSaid_data();
    void everyTextIsSaid();
    void englishHasBothNumbers();
    void lettersAreTheSame();
    void chineseQuantitiesHaveNoBlank();
};

void TranslationsTest::everyTextIsSaid_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English plurals") << u"en"_s;
}

void TranslationsTest::everyTextIsSaid()
{
    QFETCH(QString, language);
    const QList<Message> messages = readMessages(language);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        const QString where = message.context + u": "_s + message.source;
        QVERIFY2(message.finished, qPrintable(where));
        // A class that only lends its tr() to a file is no context of its own.
        QVERIFY2(message.context != u"Words", qPrintable(where));
        for (const QString &form : message.forms) {
            QVERIFY2(!form.isEmpty(), qPrintable(where));
            // "1 row" needs no number; everything else that is filled in is there.
            QStringList places = placesOf(message.source);
            if (message.forms.size() > 1)
                places.removeIf([&](const QString &place) {
                    return place.endsWith(u'n') && !placesOf(form).contains(place);
                });
            QCOMPARE(placesOf(form), places);
        }
    }
}

void TranslationsTest::englishHasBothNumbers()
{
    QSet<QString> said;
    for (const Message &message : readMessages(u"en"_s)) {
        said << message.context + u": "_s + message.source;
        for (const QString &form : message.forms)
            QVERIFY2(!form.contains(u"(s)"_s), qPrintable(message.source));
    }
    // "row(s)" is a source for two texts, never one of them.
    for (const Message &message : readMessages(u"zh_CN"_s)) {
        const QString where = message.context + u": "_s + message.source;
        QVERIFY2(!message.source.contains(u"(s)"_s) || said.contains(where), qPrintable(where));
    }
}

/// A key reaches the same in each language, so that what is told apart in English (tst_reach) is so in
/// Chinese; and the letter is one that a keyboard types.
void TranslationsTest::lettersAreTheSame()
{
    int letters = 0;
    for (const Message &message : readMessages(u"zh_CN"_s)) {
        const QChar letter = letterOf(message.source);
        letters += letter.isNull() ? 0 : 1;
        for (const QString &form : message.forms)
            QVERIFY2(letterOf(form) == letter, qPrintable(message.context + u": "_s + message.source));
        QVERIFY2(letter.isNull() || letter.unicode() < 0x80, qPrintable(message.source));
    }
    QVERIFY(letters > 100);
}

/// "共3天", not "共 3 天": a page that has both looks like the work of two.
void TranslationsTest::chineseQuantitiesHaveNoBlank()
{
    static const QRegularExpression blank(
        u"(%L?[0-9n]|[0-9]) [个位天次条行名项份张种人岁周档组笔页家款件批段层轮处分月年秒毫小格]"_s);
    QVERIFY(blank.isValid());
    for (const Message &message : readMessages(u"zh_CN"_s))
        for (const QString &form : message.forms)
            QVERIFY2(!blank.match(form).hasMatch(), qPrintable(message.context + u": "_s + form));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
