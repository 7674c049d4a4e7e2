// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/choicesbutton.h"
#include "ui/customers/filter/filterchips.h"
#include "ui/customers/filter/filterpanel.h"
#include "ui/customers/filter/filterrow.h"
#include "ui/customers/filter/listfilter.h"
#include "ui/customers/filter/nameline.h"
#include "ui/customers/filter/valueeditor.h"
#include "ui/customers/filter/viewsbutton.h"
#include "ui/customersfixture.h"
#include "ui/fakefileprompt.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

Status addCities(Editor &editor)
{
    constexpr std::array kCities{"上海", "Lyon", "a \"b\", (c)"};
    for (const char *city : kCities) {
        const QString name = u"In "_s + QString::fromUtf8(city);
        const std::array cells{Cell{"name", name}, Cell{"city", QString::fromUtf8(city)}};
        LEADBOOK_TRY(editor.insert(RecordTable::Customer, cells));
    }
    return {};
}

/// Types what no keyboard of the test has keys for.
void typeInto(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(widget, &press);
    }
}

/// The page with three customers and, where asked, the builder open.
class FilterPage : public OpenPage
{
public:
    explicit FilterPage(bool isOpen = true)
        : OpenPage(&addCities)
    {
        page.activateWindow();
        if (QTest::qWaitForWindowActive(&page) && isOpen)
            filter().open();
    }
    ListFilter &filter() { return page.filter(); }
    FilterPanel &panel() { return filter().panel(); }
    QLineEdit &text()
    {
        for (auto *line : panel().findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"The filter as text")
                return *line;
        }
        qFatal("no text");
    }
    int shown() { return table().model()->rowCount(); }
    bool shows(int rows)
    {
        return QTest::qWaitFor([&] { return page.isSettled() && shown() == rows; });
    }
    QList<QAction *> menu() { return page.views().menu()->actions(); }
    void trigger(const QString &text)
    {
        for (QAction *action : menu()) {
            if (action->text() == text) {
                action->trigger();
                QTest::qWait(0);
                return;
            }
        }
        qFatal("no action %s", qPrintable(text));
    }
    void answerName(const QString &name)
    {
        QWidget *line = QApplication::focusWidget();
        typeInto(line, name);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QByteArray hash() { return awaited(book.workspace().check())->contentHash; }
};

} // namespace

class FilterPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDrivenByTheKeyboard();
    void textAndTreeFollowEachOther();
    void wrongTextIsExplained_data();
    void wrongTextIsExplained();
    void chipsTakeConditionsAway();
    void isRemembered();
    void choicesAreTicked();
    void relatedRecordsAreOffered_data();
    void relatedRecordsAreOffered();
    void viewsAreKeptAndShown();
    void viewsGoThroughFiles();
    void segmentIsNamedInPlace();
};

void FilterPanelTest::isDrivenByTheKeyboard()
{
    FilterPage open;
    // An empty builder gives the keyboard to what adds a condition.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto *field = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->accessibleName(), u"Field"_s);
    QTest::keyClicks(field, u"City"_s);
    QCOMPARE(field->currentText(), u"City"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    auto *relation = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(relation);
    QCOMPARE(relation->accessibleName(), u"How “City” is compared"_s);
    QCOMPARE(relation->currentText(), u"is"_s);
    QTest::keyClick(relation, Qt::Key_Tab);
    QWidget *value = QApplication::focusWidget();
    QCOMPARE(value->accessibleName(), u"Value of “City”"_s);
    QTest::keyClicks(value, u"lyon"_s);
    QVERIFY(open.shows(1));
    QCOMPARE(open.text().text(), u"city = \"lyon\""_s);
    QVERIFY(value->hasFocus());
    QTest::keyClick(value, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Remove"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(open.shows(3));
    QTest::keyClick(&open.text(), Qt::Key_Escape);
    QVERIFY(!open.filter().isOpen());
    QVERIFY(open.table().hasFocus());
}

void FilterPanelTest::textAndTreeFollowEachOther()
{
    FilterPage open;
    open.text().setFocus();
    QTest::keyClicks(&open.text(),
                     u"city = \"a \\\"b\\\", (c)\" or (grade in (A, B) and not hasDeal(amount > 5))"_s);
    QVERIFY(open.shows(1));
    QCOMPARE(open.filter().model().rowCount(), 2);
    QCOMPARE(open.panel().findChildren<FilterRow *>().size(), 5);
    const auto rows = open.panel().findChildren<FilterRow *>();
    auto *value = rows.front()->findChild<ValueEditor *>()->findChild<QLineEdit *>();
    QCOMPARE(value->text(), u"a \"b\", (c)"_s);
    value->setText(u"上海"_s);
    QVERIFY(open.text().text().startsWith(u"city = \"上海\" or "));
    QVERIFY(open.shows(1));
    QCOMPARE(open.name(0), u"In 上海"_s);
    value->clear(); // not a filter yet
    QVERIFY(!open.text().text().contains(u"city"));
    QVERIFY(!open.filter().model().isComplete());
}

void FilterPanelTest::wrongTextIsExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("open quote") << u"city = \"x"_s << u"character 8"_s;
    QTest::newRow("no field") << u"town = \"x\""_s << u"town"_s;
    QTest::newRow("no value") << u"city ="_s << u"character 7"_s;
    QTest::newRow("not a number") << u"value > \"x\""_s << u"number"_s;
    QTest::newRow("html") << u"<b>x</b>"_s << u"character 1"_s;
}

void FilterPanelTest::wrongTextIsExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    FilterPage open;
    QVERIFY(open.filter().setText(u"city = \"Lyon\""_s));
    open.text().setFocus();
    open.text().selectAll();
    QTest::keyClicks(&open.text(), text);
    const auto labels = open.panel().findChildren<QLabel *>();
    const auto error = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->property("role").toString() == u"bad";
    });
    QVERIFY((*error)->isVisible());
    QVERIFY2((*error)->text().contains(part), qPrintable((*error)->text()));
    QCOMPARE((*error)->textFormat(), Qt::PlainText);
    QCOMPARE(open.text().text(), text);
    open.text().selectAll();
    typeInto(&open.text(), u"city = \"上海\""_s);
    QVERIFY(!(*error)->isVisible());
    QVERIFY(open.shows(1));
}

void FilterPanelTest::chipsTakeConditionsAway()
{
    FilterPage open(false);
    QVERIFY(open.filter().setText(u"city = \"Lyon\" and name contains \"Lyon\""_s));
    QVERIFY(open.shows(1));
    FilterChips &chips = open.filter().chips();
    const auto visible = [&chips] {
        QList<Chip *> shown;
        for (auto *chip : chips.findChildren<Chip *>()) {
            if (chip->isVisible())
                shown << chip;
        }
        return shown;
    };
    QTRY_VERIFY(!visible().isEmpty());
    QCOMPARE(chips.summary(), u"2 condition(s)"_s);
    chips.setFolded(false);
    chips.resize(2000, chips.height());
    QCOMPARE(visible().size(), 2);
    const int whole = visible().back()->geometry().right() + 1;
    // A little less: the longer one is cut, and both stay in sight.
    chips.resize(whole - 10, chips.height());
    QCOMPARE(visible().size(), 2);
    QCOMPARE(visible().back()->geometry().right() + 1, whole - 10);
    QCOMPARE(visible().front()->width(), visible().front()->sizeHint().width());
    QVERIFY(visible().back()->width() < visible().back()->sizeHint().width());
    chips.resize(120, chips.height());
    QCOMPARE(visible().size(), 1);
    chips.resize(2000, chips.height());
    visible().back()->setFocus();
    QTest::keyClick(visible().back(), Qt::Key_Delete);
    QCOMPARE(open.filter().text(), u"city = \"Lyon\""_s);
    chips.resize(10, chips.height());
    QCOMPARE(visible().size(), 1);
    QTest::keyClick(visible().front(), Qt::Key_Delete);
    QVERIFY(open.shows(3));
    QVERIFY(!chips.isVisible());
}

void FilterPanelTest::isRemembered()
{
    FilterPage open(false);
    QVERIFY(open.filter().setText(u"city = \"Lyon\""_s));
    QVERIFY(open.shows(1));
    CustomersPage again(open.book.workspace(), open.settings, open.me);
    open.book.load();
    QVERIFY(QTest::qWaitFor([&] { return again.isSettled() && again.filter().filter(); }));
    QVERIFY(QTest::qWaitFor([&] { return again.isSettled(); }));
    QCOMPARE(again.table().model()->rowCount(), 1);
    again.filter().clear();
    CustomersPage third(open.book.workspace(), open.settings, open.me);
    open.book.load();
    QVERIFY(QTest::qWaitFor([&] { return third.isSettled(); }));
    QCOMPARE(third.table().model()->rowCount(), 3);
}

void FilterPanelTest::choicesAreTicked()
{
    FilterPage open;
    QVERIFY(open.filter().setText(u"need in (clear)"_s));
    auto *choices = open.panel().findChild<ChoicesButton *>();
    QVERIFY(choices);
    QCOMPARE(choices->chosen(), QStringList{u"clear"_s});
    QMenu &menu = *choices->menu();
    menu.popup(QPoint(0, 0));
    menu.setActiveAction(menu.actions().front());
    QTest::keyClick(&menu, Qt::Key_Space);
    QVERIFY(menu.isVisible());
    QCOMPARE(choices->chosen().size(), 2);
    QCOMPARE(open.filter().text(), u"need in (\"unknown\", \"clear\")"_s);
    menu.close();
}

void FilterPanelTest::relatedRecordsAreOffered_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("text");
    QTest::newRow("deal") << u"Deal"_s << u"hasDeal"_s;
    QTest::newRow("purchase") << u"Purchase"_s << u"bought"_s;
    QTest::newRow("contact") << u"Contact"_s << u"contacted"_s;
    QTest::newRow("survey") << u"Survey"_s << u"answered"_s;
    QTest::newRow("low score") << u"Survey score of at most 6"_s << u"answered(score <= 6)"_s;
    QTest::newRow("silence") << u"No contact for 30 days"_s << u"not contacted(date >= -30d)"_s;
    QTest::newRow("task") << u"Has an open task"_s << u"nextAction is not empty"_s;
    QTest::newRow("overdue") << u"Has an overdue task"_s << u"nextActionDay < -0d"_s;
}

void FilterPanelTest::relatedRecordsAreOffered()
{
    QFETCH(QString, entry);
    QFETCH(QString, text);
    FilterPage open;
    auto *button = qobject_cast<QPushButton *>(open.button(u"+ related record"_s));
    QVERIFY(button);
    const auto actions = button->menu()->actions();
    const auto action =
        std::ranges::find_if(actions, [&](const QAction *one) { return one->text() == entry; });
    QVERIFY(action != actions.end());
    (*action)->trigger();
    QCOMPARE(open.filter().text(), text);
    QVERIFY(open.page.filter().model().isComplete());
}

void FilterPanelTest::viewsAreKeptAndShown()
{
    FilterPage open(false);
    QVERIFY(open.filter().setText(u"city = \"Lyon\""_s));
    open.search().setText(u"in"_s);
    QVERIFY(open.shows(1));
    open.table().setColumnHidden(1, true);
    const QByteArray before = open.hash();
    open.trigger(u"Save this view…"_s);
    open.answerName(u"<b>Lyon</b> & more"_s);
    QTRY_COMPARE(open.page.views().views().size(), 1U);
    const QByteArray after = open.hash();
    QCOMPARE(open.page.views().text(), u"<b>Lyon</b> && more"_s);

    open.filter().clear();
    open.search().clear();
    open.table().setColumnHidden(1, false);
    QVERIFY(open.shows(3));
    QTRY_VERIFY(open.page.views().text().endsWith(u"(changed)"));
    open.trigger(u"<b>Lyon</b> && more"_s);
    QVERIFY(open.shows(1));
    QCOMPARE(open.filter().text(), u"city = \"Lyon\""_s);
    QCOMPARE(open.search().text(), u"in"_s);
    QVERIFY(open.table().isColumnHidden(1));

    QVERIFY(awaited(open.book.workspace().undo()));
    QTRY_COMPARE(open.page.views().views().size(), 0U);
    QCOMPARE(open.hash(), before);
    QVERIFY(awaited(open.book.workspace().redo()));
    QTRY_COMPARE(open.page.views().views().size(), 1U);
    QCOMPARE(open.hash(), after);

    open.trigger(u"Pin to the top"_s);
    QTRY_VERIFY(open.page.views().views().front().isPinned);
    QCOMPARE(open.menu().front()->shortcut(), QKeySequence(Qt::ALT | Qt::Key_1));
    open.trigger(u"Rename…"_s);
    open.answerName(u"Lyon"_s);
    QTRY_COMPARE(open.page.views().views().front().name, u"Lyon"_s);
    open.trigger(u"Delete"_s);
    QTRY_VERIFY(open.page.views().views().empty());
}

void FilterPanelTest::viewsGoThroughFiles()
{
    FilterPage open(false);
    FakeFilePrompt prompt;
    open.page.views().setFilePrompt(&prompt);
    QSignalSpy failed(&open.page, &CustomersPage::failed);
    QVERIFY(open.filter().setText(u"city = \"Lyon\""_s));
    open.trigger(u"Save this view…"_s);
    open.answerName(u"Lyon"_s);
    QTRY_COMPARE(open.page.views().views().size(), 1U);
    const QString path = open.book.file(u"Lyon.leadbook-view"_s);
    prompt.next = path;
    open.trigger(u"Export to a file…"_s);
    QVERIFY(QFile::exists(path));
    open.trigger(u"Delete"_s);
    QTRY_VERIFY(open.page.views().views().empty());
    open.filter().clear();
    open.trigger(u"Import from a file…"_s);
    QTRY_COMPARE(open.page.views().views().size(), 1U);
    QVERIFY(open.shows(1));
    QVERIFY(failed.isEmpty());
    prompt.next = open.book.path();
    open.trigger(u"Import from a file…"_s);
    QCOMPARE(failed.size(), 1);
}

void FilterPanelTest::segmentIsNamedInPlace()
{
    FilterPage open;
    QVERIFY(open.filter().setText(u"city = \"Lyon\""_s));
    QSignalSpy told(&open.page, &CustomersPage::told);
    const QByteArray before = open.hash();
    open.button(u"Save as segment"_s)->click();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!open.page.findChild<NameLine *>()->isVisible());
    open.button(u"Save as segment"_s)->click();
    open.answerName(u"里昂"_s);
    QTRY_COMPARE(told.size(), 1);
    const QByteArray after = open.hash();
    QVERIFY(after != before);
    QVERIFY(awaited(open.book.workspace().undo()));
    QCOMPARE(open.hash(), before);
    QVERIFY(awaited(open.book.workspace().redo()));
    QCOMPARE(open.hash(), after);
}

QTEST_MAIN(FilterPanelTest)
#include "tst_filterpanel.moc"
