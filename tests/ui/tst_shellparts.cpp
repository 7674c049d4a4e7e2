// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pseudotranslator.h"
#include "ui/shell/droppedfiles.h"
#include "ui/shell/headerlayout.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagestate.h"
#include "ui/shellfixture.h"
#include "ui/widgets/button.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbook::MessageBar::Kind)

namespace {

QList<Button *> shownButtons(const QWidget &widget)
{
    QList<Button *> buttons;
    for (Button *button : widget.findChildren<Button *>()) {
        if (button->isVisibleTo(&widget))
            buttons << button;
    }
    return buttons;
}

QStringList textsOf(const QList<Button *> &buttons)
{
    QStringList texts;
    for (const Button *button : buttons)
        texts << button->text();
    return texts;
}

} // namespace

/// The parts of the window one by one: messages, states, dropped files, the head of a page.
class ShellPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageKinds_data();
    void messageKinds();
    void messageActsOnce();
    void messageOffersTwoSteps();
    void messageIsPlainText();
    void messageSpeaksTheLanguage();
    void statesReplaceEachOther();
    void failedPageTriesAgain();
    void filesAreTaken_data();
    void filesAreTaken();
    void headNeverOverlaps_data();
    void headNeverOverlaps();
};

void ShellPartsTest::messageKinds_data()
{
    QTest::addColumn<MessageBar::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("done") << MessageBar::Kind::Done << u"Message"_s;
    QTest::newRow("warning") << MessageBar::Kind::Warning << u"Message"_s;
    QTest::newRow("failed") << MessageBar::Kind::Failed << u"Error"_s;
}

void ShellPartsTest::messageKinds()
{
    QFETCH(MessageBar::Kind, kind);
    MessageBar bar;
    QVERIFY(bar.isHidden());
    QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    bar.dismiss(); // nothing to dismiss
    QCOMPARE(dismissed.count(), 0);
    bar.show(kind, u"Imported 85 customers."_s);
    QTEST(bar.accessibleName(), "name");
    QVERIFY(!bar.isHidden());
    // Without an action the cross is the only button, and it has a name.
    const QList<Button *> buttons = shownButtons(bar);
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.front()->accessibleName(), u"Close"_s);
    QTest::keyClick(&bar, Qt::Key_A);
    QVERIFY(!bar.isHidden());
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
    QCOMPARE(dismissed.count(), 1);
}

void ShellPartsTest::messageOffersTwoSteps()
{
    MessageBar bar;
    QStringList done;
    const auto tell = [&] {
        bar.show(MessageBar::Kind::Warning, u"It did not end as usual."_s,
                 {{u"History"_s, [&done] { done << u"history"_s; }},
                  {u"Check"_s, [&done] { done << u"check"_s; }}});
    };
    tell();
    QList<Button *> buttons = shownButtons(bar);
    QCOMPARE(buttons.size(), 3);
    QCOMPARE(buttons[0]->text(), u"History"_s);
    QCOMPARE(buttons[1]->text(), u"Check"_s);
    buttons[1]->click();
    QVERIFY(bar.isHidden());
    buttons[0]->click(); // the message was acted on
    QCOMPARE(done, QStringList{u"check"_s});
    tell();
    shownButtons(bar).front()->click();
    QCOMPARE(done, (QStringList{u"check"_s, u"history"_s}));
}

void ShellPartsTest::messageActsOnce()
{
    MessageBar bar;
    int undone = 0;
    bool wasHidden = false;
    bar.show(MessageBar::Kind::Done, u"Deleted."_s, u"Undo R&D"_s, [&] {
        ++undone;
        wasHidden = bar.isHidden();
    });
    QList<Button *> buttons = shownButtons(bar);
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.front()->text(), u"Undo R&&D"_s);
    buttons.front()->click();
    QCOMPARE(undone, 1);
    QVERIFY(wasHidden);
    // What comes next has nothing of it left.
    bar.show(MessageBar::Kind::Failed, u"The disk is full; free some space."_s);
    QCOMPARE(shownButtons(bar).size(), 1);
    buttons.front()->click();
    QCOMPARE(undone, 1);
    // An action may say the next thing itself.
    bar.show(MessageBar::Kind::Done, u"First."_s, u"Next"_s,
             [&bar] { bar.show(MessageBar::Kind::Done, u"Second."_s); });
    shownButtons(bar).front()->click();
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), u"Second."_s);
}

void ShellPartsTest::messageIsPlainText()
{
    MessageBar bar;
    bar.resize(700, 60);
    bar.show(MessageBar::Kind::Warning, u"Deleted <b>Acme</b> & Söhne."_s);
    QCOMPARE(bar.text(), u"Deleted <b>Acme</b> & Söhne."_s);
    // A long sentence makes the bar higher, not wider than the window.
    const int one = bar.sizeHint().height();
    bar.show(MessageBar::Kind::Warning, u"A long sentence of many words. "_s.repeated(12));
    bar.resize(500, 60);
    QVERIFY(bar.heightForWidth(500) > one || bar.layout()->totalHeightForWidth(500) > one);
    QVERIFY(bar.minimumSizeHint().width() < 500);
}

void ShellPartsTest::messageSpeaksTheLanguage()
{
    MessageBar bar;
    bar.show(MessageBar::Kind::Failed, u"x"_s);
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    const QString name = bar.accessibleName();
    const QString close = shownButtons(bar).front()->accessibleName();
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::processEvents();
    QCOMPARE(name, u"[Error~~]"_s);
    QCOMPARE(close, u"[Close~~]"_s);
    QCOMPARE(bar.accessibleName(), u"Error"_s);
}

void ShellPartsTest::statesReplaceEachOther()
{
    PageState state;
    state.resize(600, 400);
    QStringList ran;
    state.show(
        u"customers"_s, u"No customers"_s, u"Import a file."_s,
        {{u"Import…"_s, [&ran] { ran << u"import"_s; }, true}, {u"Demo"_s, [&ran] { ran << u"demo"_s; }}});
    static_cast<QWidget &>(state).show();
    QCOMPARE(textsOf(shownButtons(state)), (QStringList{u"Import…"_s, u"Demo"_s}));
    QCOMPARE(state.accessibleName(), u"No customers"_s);
    for (Button *button : shownButtons(state))
        button->click();
    QCOMPARE(ran, (QStringList{u"import"_s, u"demo"_s}));
    state.show(u"warning"_s, {}, u"Nothing matches <b>x</b>."_s, {});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(shownButtons(state).isEmpty());
    QCOMPARE(state.accessibleName(), u"Nothing matches <b>x</b>."_s);
    for (const QLabel *label : state.findChildren<QLabel *>()) {
        if (!label->text().isEmpty() && label->isVisibleTo(&state))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void ShellPartsTest::failedPageTriesAgain()
{
    PlainPage page(u"customers"_s, u"Customers"_s);
    page.resize(800, 500);
    page.show();
    page.showFailed(u"The book could not be read; check the disk."_s);
    const QList<Button *> buttons = shownButtons(page);
    QCOMPARE(buttons.size(), 1);
    buttons.front()->click();
    QCOMPARE(page.reloads, 1);
    page.showBody();
    QVERIFY(shownButtons(page).isEmpty());
    page.showEmpty(u"Nothing"_s, u"Make one."_s, {{u"Make"_s, [] {}}});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(textsOf(shownButtons(page)), QStringList{u"Make"_s});
}

void ShellPartsTest::filesAreTaken_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QStringList>("paths"); // empty: refused
    const QUrl file = QUrl::fromLocalFile(u"/tmp/客户 1.csv"_s);
    const QUrl web(u"https://example.org/a.csv"_s);
    QTest::newRow("file") << QList<QUrl>{file} << QStringList{u"/tmp/客户 1.csv"_s};
    QTest::newRow("files") << QList<QUrl>{file, QUrl::fromLocalFile(u"/b"_s)}
                           << QStringList{u"/tmp/客户 1.csv"_s, u"/b"_s};
    QTest::newRow("file and page") << QList<QUrl>{web, file} << QStringList{u"/tmp/客户 1.csv"_s};
    QTest::newRow("page alone") << QList<QUrl>{web} << QStringList();
    QTest::newRow("text") << QList<QUrl>{} << QStringList();
}

void ShellPartsTest::filesAreTaken()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(QStringList, paths);
    QWidget target;
    auto *files = new DroppedFiles(target);
    QVERIFY(target.acceptDrops());
    QSignalSpy hovering(files, &DroppedFiles::hovering);
    QSignalSpy dropped(files, &DroppedFiles::dropped);
    QMimeData mime;
    mime.setText(u"some text"_s);
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&target, &enter);
    QCOMPARE(enter.isAccepted(), !paths.isEmpty());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &drop);
    if (paths.isEmpty()) {
        QCOMPARE(dropped.count() + hovering.count(), 0);
        return;
    }
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.front().front().toStringList(), paths);
    QCOMPARE(hovering.count(), 2);
    QVERIFY(hovering.first().front().toBool() && !hovering.last().front().toBool());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&target, &leave);
    QVERIFY(!hovering.last().front().toBool());
}

void ShellPartsTest::headNeverOverlaps_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("right");
    for (const int left : {1, 2, 5, 9}) {
        for (const int right : {0, 1, 3})
            QTest::addRow("%d and %d", left, right) << left << right;
    }
}

void ShellPartsTest::headNeverOverlaps()
{
    QFETCH(int, left);
    QFETCH(int, right);
    QWidget head;
    auto *layout = new HeaderLayout(&head);
    QList<QWidget *> all;
    const auto add = [&](bool isLeft, int number) {
        auto *button = new Button(u"Control %1"_s.arg(number), Button::Kind::Secondary, &head);
        all << button;
        isLeft ? layout->addLeft(button) : layout->addRight(button);
    };
    for (int i = 0; i < left; ++i)
        add(true, i);
    for (int i = 0; i < right; ++i)
        add(false, 100 + i);
    QCOMPARE(layout->count(), left + right);
    int lastHeight = std::numeric_limits<int>::max();
    // The title and the actions share the first row whatever the width.
    int narrowest = all.front()->minimumSizeHint().width();
    for (const QWidget *action : all.last(right))
        narrowest += layout->spacing() + action->minimumSizeHint().width();
    for (int width = narrowest; width < 1800; width += 61) {
        const int height = layout->heightForWidth(width);
        // Wider never needs to be higher.
        QVERIFY2(height <= lastHeight, qPrintable(QString::number(width)));
        lastHeight = height;
        layout->setGeometry(QRect(0, 0, width, height));
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QRect rect = all[i]->geometry();
            QVERIFY2(QRect(0, 0, width, height).contains(rect), qPrintable(QString::number(width)));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!rect.intersects(all[j]->geometry()), qPrintable(QString::number(width)));
        }
    }
    all.front()->hide();
    QVERIFY(layout->heightForWidth(1800) > 0 || left + right == 1);
}

QTEST_MAIN(ShellPartsTest)
#include "tst_shellparts.moc"
