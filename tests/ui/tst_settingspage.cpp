// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/weekstart.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// One setting of each kind, kept here.
struct Kept
{
    int number = 2;
    QString text = u"Rome"_s;
    bool isOn = true;
    int links = 0;
    int more = 0; ///< choices beyond two

    QList<Setting> settings()
    {
        using enum SettingGroup;
        using enum SettingKind;
        return {
            {Program, Choice, "&Number", "How many.",
             [this] {
                 QList<SettingChoice> choices{{u"one"_s, 1}, {u"two"_s, 2}};
                 for (int i = 0; i < more; ++i)
                     choices.append({u"more %1"_s.arg(i), 3 + i});
                 return choices;
             },
             [this] { return number; }, [this](const QVariant &value) { number = value.toInt(); }},
            {Book,
             Text,
             "&Text",
             "",
             {},
             [this] { return text; },
             [this](const QVariant &value) { text = value.toString(); },
             [] { return u"as it is"_s; }},
            {Safety,
             Switch,
             "&Switch",
             "",
             {},
             [this] { return isOn; },
             [this](const QVariant &value) { isOn = value.toBool(); }},
            {Book, Link, "&Link…", "", {}, [] { return u"R&D"_s; }, [this](const QVariant &) { ++links; }},
        };
    }
};

} // namespace

/// The page of settings: each kind of row, taken at once; what is barred; and days on which weeks begin.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAtOnce();
    void aLineThatIsWrittenIsLeftAlone();
    void choicesFollow();
    void barredBook();
    void emptyGroupsAreNotShown();
    void everyInputIsNamed();
    void calendarsBeginWithTheDay();
};

void SettingsPageTest::takesAtOnce()
{
    Kept kept;
    SettingsPage page(kept.settings());
    page.show();
    page.shown(true);
    auto &box = *page.findChild<QComboBox *>();
    QCOMPARE(box.currentText(), u"two"_s);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Up);
    QCOMPARE(kept.number, 1);
    auto &line = *page.findChild<QLineEdit *>();
    QCOMPARE(line.text(), u"Rome"_s);
    line.selectAll();
    QTest::keyClicks(&line, u" Oslo "_s);
    QCOMPARE(kept.text, u"Rome"_s); // not before the line is left
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(kept.text, u"Oslo"_s);
    auto &check = *page.findChild<QCheckBox *>();
    QVERIFY(check.isChecked());
    QTest::keyClick(&check, Qt::Key_Space);
    QVERIFY(!kept.isOn);
    page.findChild<Button *>()->click();
    QCOMPARE(kept.links, 1);
    kept = Kept();
    page.refresh();
    QCOMPARE(box.currentText(), u"two"_s);
    QCOMPARE(line.text(), u"Rome"_s);
    QVERIFY(check.isChecked());
    QCOMPARE(kept.links, 0); // showing is no setting
}

void SettingsPageTest::aLineThatIsWrittenIsLeftAlone()
{
    Kept kept;
    SettingsPage page(kept.settings());
    auto &line = *page.findChild<QLineEdit *>();
    QCOMPARE(line.placeholderText(), u"as it is"_s);
    QTest::keyClicks(&line, u"x"_s);
    page.refresh();
    QCOMPARE(line.text(), u"Romex"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    kept.text = u"Bern"_s;
    page.refresh();
    QCOMPARE(line.text(), u"Bern"_s);
}

void SettingsPageTest::choicesFollow()
{
    Kept kept;
    SettingsPage page(kept.settings());
    auto &box = *page.findChild<QComboBox *>();
    QSignalSpy rows(box.model(), &QAbstractItemModel::rowsInserted);
    page.refresh();
    QCOMPARE(rows.count(), 0); // the same choices stay, and a list that is open with them
    kept.more = 2;
    kept.number = 4;
    page.refresh();
    QCOMPARE(box.count(), 4);
    QCOMPARE(box.currentText(), u"more 1"_s);
}

void SettingsPageTest::barredBook()
{
    Kept kept;
    SettingsPage page(kept.settings());
    page.setBookBarred(u"Open a book."_s);
    QVERIFY(!page.findChild<QLineEdit *>()->isEnabled());
    QVERIFY(!page.findChild<Button *>()->isEnabled());
    QVERIFY(page.findChild<QComboBox *>()->isEnabled());
    page.setBookBarred({});
    QVERIFY(page.findChild<QLineEdit *>()->isEnabled());
}

void SettingsPageTest::emptyGroupsAreNotShown()
{
    Kept kept;
    SettingsPage page(kept.settings().first(1));
    page.resize(900, 600);
    page.show();
    int shown = 0;
    for (const QLabel *label : page.findChildren<QLabel *>())
        shown += label->isVisible() && label->text() == u"Safety" ? 1 : 0;
    QCOMPARE(shown, 0);
}

void SettingsPageTest::everyInputIsNamed()
{
    Kept kept;
    SettingsPage page(kept.settings());
    const QStringList names{u"Number"_s, u"Text"_s, u"Switch"_s, u"Link…"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(page.rows()[i]->input().accessibleName(), names[i]);
    QCOMPARE(page.rows()[0]->input().accessibleDescription(), u"How many."_s);
}

void SettingsPageTest::calendarsBeginWithTheDay()
{
    WeekStart start(*qApp);
    QSignalSpy changes(&start, &WeekStart::changed);
    start.set(Qt::Sunday);
    start.set(Qt::Sunday);
    QCOMPARE(changes.count(), 1);
    QCalendarWidget calendar;
    calendar.setLocale(QLocale(QLocale::German)); // whose weeks begin on Monday
    calendar.show();
    QCOMPARE(calendar.firstDayOfWeek(), Qt::Sunday);
    calendar.hide();
    start.set(Qt::Saturday);
    calendar.show();
    QCOMPARE(calendar.firstDayOfWeek(), Qt::Saturday);
    QDateEdit edit;
    edit.setCalendarPopup(true);
    edit.show();
    QTest::mouseClick(&edit, Qt::LeftButton, {}, QPoint(edit.width() - 5, edit.height() / 2));
    QVERIFY(edit.calendarWidget()->isVisible());
    QCOMPARE(edit.calendarWidget()->firstDayOfWeek(), Qt::Saturday);
    edit.calendarWidget()->window()->close();
    start.set(9);
    QCOMPARE(start.weekday(), int(Qt::Monday));
}

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
