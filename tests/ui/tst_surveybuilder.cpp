// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/filterpanel.h"
#include "ui/customers/filter/filterrow.h"
#include "ui/customers/filter/listfilter.h"
#include "ui/customersfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

Status addAnswer(Editor &editor, const QString &customer, double score)
{
    auto found = editor.prepare("SELECT id FROM customer WHERE name = ?1");
    LEADBOOK_TRY(found);
    found->bind(1, QStringView(customer));
    LEADBOOK_TRY(found->step());
    return asStatus(
        editor.insert(RecordTable::SurveyAnswer,
                      std::array{Cell{"customer", qlonglong(found->integer(0))}, Cell{"kind", u"NPS"_s},
                                 Cell{"score", score}, Cell{"day", kToday.number() - 5}}));
}

Status addAnswers(Editor &editor)
{
    LEADBOOK_TRY(addThree(editor));
    LEADBOOK_TRY(addAnswer(editor, u"Nordwind GmbH"_s, 6));
    return addAnswer(editor, u"天成有限公司"_s, 9);
}

/// The page with the builder open, in a window that takes keys.
class BuilderPage : public OpenPage
{
public:
    BuilderPage()
        : OpenPage(&addAnswers)
    {
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window takes no keys");
        page.filter().open();
    }
    bool shows(int rows)
    {
        return QTest::qWaitFor([&] { return page.isSettled() && table().model()->rowCount() == rows; });
    }
    /// Chooses @p entry of the menu of related records, by keys alone.
    void addRelated(const QString &entry)
    {
        QAbstractButton *opener = button(u"+ related record"_s);
        opener->setFocus();
        // The menu runs until it is left.
        QTimer::singleShot(0, &page, [entry] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (menu == nullptr)
                qFatal("no menu");
            const auto count = menu->actions().size();
            for (int i = 0; i < count && (!menu->activeAction() || menu->activeAction()->text() != entry);
                 ++i)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(opener, Qt::Key_Space);
        // The platform of the tests gives the keyboard back only when it is asked to.
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window takes no keys");
    }
    QByteArray hash() { return awaited(book.workspace().check())->contentHash; }
};

void tab()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

/// Goes down to @p text in the box that has the keyboard; false where there is none.
bool goDownTo(const QString &text)
{
    auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    if (box == nullptr)
        return false;
    for (int i = 0; i < box->count() && box->currentText() != text; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    return box->currentText() == text;
}

} // namespace

/// Survey answers and outcomes of deals in the builder, and in the list that stays open.
class SurveyBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScoreIsAskedByTheKeyboard();
    void choicesAreInWords_data();
    void choicesAreInWords();
    void theListFollowsAnswers();
};

void SurveyBuilderTest::aScoreIsAskedByTheKeyboard()
{
    BuilderPage open;
    open.addRelated(u"Survey"_s);
    QVERIFY(open.shows(2));
    QCOMPARE(open.page.filter().text(), u"answered"_s);
    tab();
    auto *relation = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(relation);
    QCOMPARE(relation->currentText(), u"answered"_s);
    QTest::keyClick(relation, Qt::Key_Down);
    QCOMPARE(open.page.filter().text(), u"not answered"_s);
    QVERIFY(open.shows(1));
    QTest::keyClick(relation, Qt::Key_Up);
    tab();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // + condition
    QVERIFY(goDownTo(u"Score"_s));
    tab();
    QVERIFY(goDownTo(u"is at most"_s));
    tab();
    QTest::keyClicks(QApplication::focusWidget(), u"6"_s);
    QVERIFY(open.shows(1));
    QCOMPARE(open.page.filter().text(), u"answered(score <= 6)"_s);
    QCOMPARE(open.name(0), u"Nordwind GmbH"_s);
}

void SurveyBuilderTest::choicesAreInWords_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("outcome") << u"hasDeal(outcome = won)"_s << QStringList{u"Open"_s, u"Won"_s, u"Lost"_s};
    QTest::newRow("class") << u"answered(nps = passive)"_s
                           << QStringList{u"Promoter (9–10)"_s, u"Passive (7–8)"_s, u"Detractor (0–6)"_s};
}

void SurveyBuilderTest::choicesAreInWords()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, choices);
    BuilderPage open;
    QVERIFY(open.page.filter().setText(filter));
    const QList<FilterRow *> rows = open.page.filter().panel().findChildren<FilterRow *>();
    QCOMPARE(rows.size(), 2);
    QComboBox *value = rows.back()->findChildren<QComboBox *>().back();
    QCOMPARE(value->currentText(), choices[1]);
    for (int i = 0; i < value->count(); ++i)
        choices.removeOne(value->itemText(i));
    QCOMPARE(choices, QStringList());
    value->setFocus();
    QTest::keyClick(value, Qt::Key_Down);
    QVERIFY(!open.page.filter().text().contains(filter.section(u' ', -1).chopped(1)));
}

void SurveyBuilderTest::theListFollowsAnswers()
{
    BuilderPage open;
    QVERIFY(open.page.filter().setText(u"answered(nps = detractor and date >= -30d)"_s));
    open.page.filter().open(false);
    QVERIFY(open.shows(1));
    const QByteArray before = open.hash();
    open.book.change([](Editor &editor) { return addAnswer(editor, u"天成有限公司"_s, 0); });
    QVERIFY(open.shows(2));
    const QByteArray after = open.hash();
    QVERIFY(awaited(open.book.workspace().undo()));
    QVERIFY(open.shows(1));
    QCOMPARE(open.hash(), before);
    QVERIFY(awaited(open.book.workspace().redo()));
    QVERIFY(open.shows(2));
    QCOMPARE(open.hash(), after);
}

QTEST_MAIN(SurveyBuilderTest)
#include "tst_surveybuilder.moc"
