// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"
#include "domain/interactionkind.h"
#include "domain/shippedschemes.h"
#include "support/translations.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Chinese characters, or a name that is the same in every language.
bool isChinese(const QString &text)
{
    static const QStringList kSame{u"A"_s, u"B"_s, u"C"_s, u"D"_s};
    static const QRegularExpression han(u"\\p{Han}"_s);
    return kSame.contains(text) || text.contains(han);
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(\\d+|n)"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

} // namespace

/// The words of the field table in English and Chinese; and what each Chinese text owes its source.
class FieldWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void labelsAreTranslated();
    void labelsTellFieldsApart();
    void choicesAreTranslated();
    void shippedSchemesAreTranslated();
    void placeholdersStay();
    void sentencesEnd();
    void pluralsOfEnglish();
    void traitsMakeSense();

private:
    /// The Chinese of @p source; empty where there is none.
    QString chinese(const QString &context, const QString &source) const
    {
        return m_chinese.value(QString(context + u'|' + source));
    }

    QList<TranslatedText> m_texts;
    QHash<QString, QString> m_chinese;
};

void FieldWordsTest::initTestCase()
{
    m_texts = readTranslations(u"leadbook_zh_CN.ts"_s);
    QVERIFY(m_texts.size() > 500);
    for (const TranslatedText &text : std::as_const(m_texts))
        m_chinese.insert(QString(text.context + u'|' + text.source), text.forms.value(0));
}

void FieldWordsTest::labelsAreTranslated()
{
    for (const Field &field : allFields()) {
        const QString label = QString::fromUtf8(field.label);
        QVERIFY2(!label.isEmpty() && label == label.trimmed(), field.key.data());
        QCOMPARE(fieldLabel(field.id), label);
        QVERIFY2(isChinese(chinese(u"Field"_s, label)), field.label);
    }
}

void FieldWordsTest::labelsTellFieldsApart()
{
    for (int i = 0; i < 8; ++i) {
        QSet<QString> english;
        QSet<QString> words;
        for (const Field &field : fieldsOf(static_cast<Entity>(i))) {
            const QString label = QString::fromUtf8(field.label);
            QVERIFY2(!english.contains(label), field.label);
            english.insert(label);
            const QString word = chinese(u"Field"_s, label);
            QVERIFY2(!words.contains(word), qPrintable(word));
            words.insert(word);
        }
    }
}

void FieldWordsTest::choicesAreTranslated()
{
    for (const Field &field : allFields()) {
        QSet<QString> words;
        QSet<int> values;
        for (const Choice &choice : field.choices) {
            const QString word = chinese(u"Choice"_s, QString::fromUtf8(choice.label));
            QVERIFY2(isChinese(word), choice.label);
            QVERIFY2(!words.contains(word) && !values.contains(choice.value), choice.label);
            words.insert(word);
            values.insert(choice.value);
            QCOMPARE(choiceLabel(field.id, choice.value), QString::fromUtf8(choice.label));
        }
        QVERIFY(choiceLabel(field.id, 200).isEmpty());
    }
    QCOMPARE(fieldOf(FieldId::InteractionKind).choices.size(), kTwoWayKinds.size());
    QVERIFY(!isTwoWayKind(200));
}

void FieldWordsTest::shippedSchemesAreTranslated()
{
    for (const ShippedScheme &scheme : shippedSchemes())
        QVERIFY2(isChinese(chinese(u"Scheme"_s, QString::fromUtf8(scheme.label))), scheme.label);
    const auto grading = shippedGradeScheme();
    QVERIFY(grading);
    for (const GradeCriterion &criterion : grading->criteria)
        QVERIFY2(isChinese(chinese(u"Scheme"_s, criterion.label)), qPrintable(criterion.label));
    const auto rfm = shippedRfmScheme();
    QVERIFY(rfm);
    for (const QString &group : rfm->groups())
        QVERIFY2(isChinese(chinese(u"Scheme"_s, group)), qPrintable(group));
}

void FieldWordsTest::placeholdersStay()
{
    for (const TranslatedText &text : std::as_const(m_texts)) {
        if (!text.isFinished)
            continue;
        for (const QString &form : text.forms)
            QVERIFY2(placeholdersOf(form) == placeholdersOf(text.source),
                     qPrintable(QString(text.source + u" -> " + form)));
    }
}

void FieldWordsTest::sentencesEnd()
{
    for (const TranslatedText &text : std::as_const(m_texts)) {
        if (!text.isFinished)
            continue;
        QCOMPARE(text.forms.size(), 1);
        const QString &form = text.forms.front();
        const QString both = text.source + u" -> " + form;
        QVERIFY2(!form.trimmed().isEmpty(), qPrintable(both));
        QVERIFY2(text.source.endsWith(u'.') == form.endsWith(u'。'), qPrintable(both));
        QVERIFY2(text.source.endsWith(u'…') == form.endsWith(u'…'), qPrintable(both));
    }
}

void FieldWordsTest::pluralsOfEnglish()
{
    const QList<TranslatedText> english = readTranslations(u"leadbook_en.ts"_s);
    QVERIFY(!english.isEmpty());
    for (const TranslatedText &text : english) {
        // English has its file for "1 customer, 2 customers" alone.
        QVERIFY2(text.isFinished && text.forms.size() == 2, qPrintable(text.source));
        for (const QString &form : text.forms)
            QVERIFY2(placeholdersOf(form) == placeholdersOf(text.source), qPrintable(form));
    }
}

void FieldWordsTest::traitsMakeSense()
{
    for (const Field &field : allFields()) {
        const char *label = field.label;
        // What a list shows of each of a million rows is in memory, or computed.
        QVERIFY2(field.entity != Entity::Customer || !field.has(Field::Listable) ||
                     field.has(Field::Resident) || field.home == Home::Derived,
                 label);
        QVERIFY2(!field.has(Field::Excerpt) || field.type == FieldType::Text, label);
        QVERIFY2(!field.has(Field::Importable) || field.home != Home::Derived, label);
        QCOMPARE(findField(field.entity, field.key), std::optional(field.id));
        for (const char c : field.key)
            QVERIFY2((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'), label);
    }
}

QTEST_APPLESS_MAIN(FieldWordsTest)
#include "tst_fieldwords.moc"
