// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readingorder.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(name, parent);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString namesOf(const QList<QWidget *> &widgets)
{
    QString names;
    for (const QWidget *widget : widgets)
        names += static_cast<const QPushButton *>(widget)->text();
    return names;
}

} // namespace

/// Tab goes as one reads, whatever was made first.
class ReadingOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsLayouts();
    void followsSplittersAndPlaces();
    void leavesOutWhatCannotBeReached();
    void goesRound();
};

void ReadingOrderTest::followsLayouts()
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *last = makeButton(u"d"_s, &window);
    auto *first = new QHBoxLayout;
    auto *b = makeButton(u"b"_s, &window);
    first->addWidget(makeButton(u"a"_s, &window));
    first->addWidget(b);
    rows->addLayout(first);
    auto *group = new QWidget(&window);
    auto *inner = new QHBoxLayout(group);
    inner->addWidget(makeButton(u"c"_s, group));
    rows->addWidget(group);
    rows->addWidget(last);
    window.show();
    QCOMPARE(namesOf(inReadingOrder(window)), u"abcd"_s);
}

void ReadingOrderTest::followsSplittersAndPlaces()
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *splitter = new QSplitter(&window);
    rows->addWidget(splitter);
    auto *right = new QWidget(splitter);
    auto *left = new QWidget;
    splitter->insertWidget(0, left);
    makeButton(u"d"_s, right)->move(0, 40);
    makeButton(u"c"_s, right)->move(0, 0);
    makeButton(u"b"_s, left)->move(60, 0);
    makeButton(u"a"_s, left)->move(0, 0);
    window.resize(400, 200);
    window.show();
    QCOMPARE(namesOf(inReadingOrder(window)), u"abcd"_s);
}

void ReadingOrderTest::leavesOutWhatCannotBeReached()
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *stack = new QStackedWidget(&window);
    stack->addWidget(makeButton(u"shown"_s, stack));
    stack->addWidget(makeButton(u"behind"_s, stack));
    auto *disabled = makeButton(u"disabled"_s, &window);
    disabled->setEnabled(false);
    auto *mouse = makeButton(u"mouse"_s, &window);
    mouse->setFocusPolicy(Qt::ClickFocus);
    auto *hidden = makeButton(u"hidden"_s, &window);
    auto *proxy = makeButton(u"proxy"_s, &window);
    proxy->setFocusProxy(stack->widget(0));
    for (QWidget *part : std::initializer_list<QWidget *>{stack, disabled, mouse, hidden, proxy})
        rows->addWidget(part);
    hidden->hide();
    window.show();
    QCOMPARE(namesOf(inReadingOrder(window)), u"shown"_s);
}

void ReadingOrderTest::goesRound()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    QList<QPushButton *> buttons;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        buttons << makeButton(name, &window);
        row->addWidget(buttons.last());
    }
    auto *part = new QWidget(buttons[1]); // of one that Tab may reach
    part->setFocusPolicy(Qt::ClickFocus);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    buttons[2]->setFocus();
    QVERIFY(focusNextInReadingOrder(window, true));
    QVERIFY(buttons[0]->hasFocus());
    QVERIFY(focusNextInReadingOrder(window, false));
    QVERIFY(buttons[2]->hasFocus());
    part->setFocus();
    QVERIFY(focusNextInReadingOrder(window, true));
    QVERIFY(buttons[2]->hasFocus());
    const QWidget elsewhere;
    QVERIFY(!focusNextInReadingOrder(elsewhere, true));
}

QTEST_MAIN(ReadingOrderTest)
#include "tst_readingorder.moc"
