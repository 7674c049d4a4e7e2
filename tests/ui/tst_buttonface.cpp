// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/accessibleroles.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QCheckBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface &faceOf(QWidget &widget)
{
    return *QAccessible::queryAccessibleInterface(&widget);
}

/// The first thing that a screen reader offers to do with @p widget, done.
void act(QWidget &widget)
{
    QAccessibleActionInterface *actions = faceOf(widget).actionInterface();
    actions->doAction(actions->actionNames().first());
}

} // namespace

/// Buttons of a screen reader do what a click does.
class ButtonFaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleRoles(); }
    void saysWhatItIs();
    void switchesByAClick();
    void disabledOnesOfferNothing();
    void tabsAreChosen();
};

void ButtonFaceTest::saysWhatItIs()
{
    QWidget window;
    Button plain(u"&Save R&&D"_s, Button::Kind::Primary, &window);
    QCOMPARE(faceOf(plain).role(), QAccessible::Button);
    QCOMPARE(faceOf(plain).text(QAccessible::Name), u"Save R&D"_s);
    QVERIFY(!faceOf(plain).text(QAccessible::Accelerator).isEmpty());
    plain.setAccessibleName(u"Save it"_s);
    QCOMPARE(faceOf(plain).text(QAccessible::Name), u"Save it"_s);
    QMenu menu;
    plain.setMenu(&menu);
    QCOMPARE(faceOf(plain).role(), QAccessible::ButtonMenu);
    Chip alone(u"Only mine"_s, &window);
    QCOMPARE(faceOf(alone).role(), QAccessible::Button);
    alone.setCheckable(true); // known later than the face
    QCOMPARE(faceOf(alone).role(), QAccessible::CheckBox);
    QVERIFY(faceOf(alone).state().checkable);
    alone.setChecked(true);
    QVERIFY(faceOf(alone).state().checked);
    QButtonGroup group;
    group.addButton(&alone);
    QCOMPARE(faceOf(alone).role(), QAccessible::RadioButton);
}

void ButtonFaceTest::switchesByAClick()
{
    Chip chip(u"Only mine"_s);
    chip.setCheckable(true);
    QCheckBox box(u"Only mine"_s);
    for (QAbstractButton *button : std::array<QAbstractButton *, 2>{&chip, &box}) {
        const QSignalSpy clicks(button, &QAbstractButton::clicked);
        act(*button);
        QTRY_COMPARE(clicks.size(), 1);
        QVERIFY(button->isChecked());
    }
}

void ButtonFaceTest::disabledOnesOfferNothing()
{
    Chip chip(u"Only mine"_s);
    chip.setEnabled(false);
    QVERIFY(
        !faceOf(chip).actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

void ButtonFaceTest::tabsAreChosen()
{
    static constexpr std::array<PageTab, 2> kTabs{{{"one", "One"}, {"one/two", "Two"}}};
    PageTabs tabs(kTabs, u"one"_s);
    QCOMPARE(faceOf(tabs).role(), QAccessible::PageTabList);
    QCOMPARE(faceOf(tabs).childCount(), 2);
    QAccessibleInterface *first = faceOf(tabs).child(0);
    QAccessibleInterface *second = faceOf(tabs).child(1);
    QCOMPARE(second->role(), QAccessible::PageTab);
    QCOMPARE(second->text(QAccessible::Name), u"Two"_s);
    QVERIFY(first->state().selected);
    QVERIFY(!second->state().selected);
    const QSignalSpy chosen(&tabs, &PageTabs::chosen);
    act(*qobject_cast<QWidget *>(second->object()));
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"one/two"_s);
}

QTEST_MAIN(ButtonFaceTest)
#include "tst_buttonface.moc"
