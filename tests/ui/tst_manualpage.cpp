// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcefolder.h"
#include "support/tstranslator.h"
#include "ui/manual/manualpage.h"
#include "ui/manual/manualtext.h"
#include "ui/shell/actions.h"
#include "ui/shellfixture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/spanlabel.h"

#include <QAction>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// The manual in a window.
struct Desk : ShellFixture
{
    Desk()
    {
        makeWindow();
        window->actionTable().handle(ActionId::Palette, window.get(), [] {});
        page = new ManualPage(QStringLiteral(LEADBOOK_SOURCE_DIR "/resources/manual"), window->actionTable());
        page->setLanguage(u"en"_s);
        window->addHiddenPage(page);
        window->resize(1360, 860);
        window->showPage(u"manual"_s);
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window has no keyboard");
    }

    QString status() const { return plainText(page->statusText()); }
    QString heading() const { return page->text().document()->firstBlock().text(); }

    ManualPage *page = nullptr;
};

} // namespace

class ManualPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFirstTopic();
    void contentsLeadToTopics();
    void linksBackAndForward();
    void searchMarksWhatItFinds();
    void searchLeavesNoTrail();
    void enterGoesFromHitToHit();
    void escapeClosesIt_data();
    void escapeClosesIt();
    void followsTheLanguage();
    void followsThemeAndTextSize();
    void linesAreNotTooLong();
    void keysComeFromTheMenus();
    void hasNames();
};

void ManualPageTest::beginsWithTheFirstTopic()
{
    const Desk desk;
    QCOMPARE(desk.page->topic(), u"start"_s);
    QCOMPARE(desk.heading(), u"First steps"_s);
    QVERIFY(desk.page->text().hasFocus());
    QVERIFY(!desk.page->canGoBack());
    QVERIFY(desk.status().startsWith(u"%1 topic"_s.arg(kManualTopics.size())));
    QVERIFY(!desk.page->showTopic(u"no such topic"_s));
    QCOMPARE(desk.page->topic(), u"start"_s);
}

void ManualPageTest::contentsLeadToTopics()
{
    const Desk desk;
    QListView &contents = desk.page->contents();
    QCOMPARE(contents.model()->rowCount(), int(kManualTopics.size()));
    QCOMPARE(contents.currentIndex().row(), 0);
    contents.setFocus();
    QTest::keyClick(&contents, Qt::Key_Down);
    QCOMPARE(desk.page->topic(), u"import"_s);
    QCOMPARE(desk.heading(), u"Import"_s);
    QTest::keyClick(&contents, Qt::Key_Return);
    QVERIFY(desk.page->text().hasFocus());
}

void ManualPageTest::linksBackAndForward()
{
    const Desk desk;
    ManualText &text = desk.page->text();
    Q_EMIT text.anchorClicked(QUrl(u"import.md"_s));
    Q_EMIT text.anchorClicked(QUrl(u"history.md"_s));
    QCOMPARE(desk.page->topic(), u"history"_s);
    QCOMPARE(desk.page->contents().currentIndex().data(ManualModel::TopicRole).toString(), u"history"_s);
    text.verticalScrollBar()->setValue(text.verticalScrollBar()->maximum());
    const int scroll = text.verticalScrollBar()->value();
    QTest::keyClick(&text, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.page->topic(), u"import"_s);
    QCOMPARE(text.verticalScrollBar()->value(), 0);
    QTest::keyClick(&text, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.page->topic(), u"start"_s);
    QVERIFY(!desk.page->canGoBack());
    QTest::keyClick(&desk.page->contents(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&desk.page->contents(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(desk.page->topic(), u"history"_s);
    QCOMPARE(text.verticalScrollBar()->value(), scroll);
    QVERIFY(!desk.page->canGoForward());
    desk.page->goBack();
    QVERIFY(desk.page->showTopic(u"list"_s)); // another way on ends the way forward
    QVERIFY(!desk.page->canGoForward());
}

void ManualPageTest::searchMarksWhatItFinds()
{
    const Desk desk;
    QVERIFY(desk.page->startSearch());
    QVERIFY(desk.page->search().hasFocus());
    QTest::keyClicks(&desk.page->search(), u"Duplicates"_s);
    QCOMPARE(desk.page->topic(), u"duplicates"_s);
    QVERIFY(!desk.page->text().marks().isEmpty());
    for (const QTextCursor &mark : desk.page->text().marks())
        QCOMPARE(mark.selectedText().toLower(), u"duplicates"_s);
    QCOMPARE(desk.page->text().extraSelections().size(), desk.page->text().marks().size());
    QVERIFY(desk.status().contains(u"hit"));
    desk.page->search().setText(u"qqqq"_s);
    QCOMPARE(desk.page->contents().model()->rowCount(), 0);
    QCOMPARE(desk.status(), u"No topic holds all of these words."_s);
    QCOMPARE(desk.page->topic(), u"duplicates"_s); // stays to be read
    desk.page->search().clear();
    QVERIFY(desk.page->text().marks().isEmpty());
    QCOMPARE(desk.page->contents().model()->rowCount(), int(kManualTopics.size()));
    QCOMPARE(desk.page->contents().currentIndex().data(ManualModel::TopicRole).toString(), u"duplicates"_s);
}

void ManualPageTest::searchLeavesNoTrail()
{
    const Desk desk;
    for (const char *text : {"pi", "pin", "pinyin", "pool", "privacy"})
        desk.page->search().setText(QString::fromLatin1(text));
    QVERIFY(!desk.page->canGoBack());
}

void ManualPageTest::enterGoesFromHitToHit()
{
    const Desk desk;
    desk.page->search().setFocus();
    desk.page->search().setText(u"undo"_s);
    const QString first = desk.page->topic();
    const auto hits = desk.page->text().marks().size();
    QVERIFY(hits > 1);
    QCOMPARE(desk.page->text().textCursor().position(), desk.page->text().marks()[0].selectionStart());
    QTest::keyClick(&desk.page->search(), Qt::Key_Return);
    QCOMPARE(desk.page->text().textCursor().position(), desk.page->text().marks()[1].selectionStart());
    for (qsizetype i = 1; i < hits; ++i)
        QTest::keyClick(&desk.page->search(), Qt::Key_F3);
    QVERIFY(desk.page->topic() != first);
    QCOMPARE(desk.page->contents().currentIndex().row(), 1);
    QTest::keyClick(&desk.page->search(), Qt::Key_Down);
    QVERIFY(desk.page->contents().hasFocus());
}

void ManualPageTest::escapeClosesIt_data()
{
    QTest::addColumn<int>("where");
    QTest::newRow("text") << 0;
    QTest::newRow("contents") << 1;
    QTest::newRow("search") << 2;
}

void ManualPageTest::escapeClosesIt()
{
    QFETCH(int, where);
    const Desk desk;
    const QSignalSpy closed(desk.page, &ManualPage::closed);
    QWidget *const places[] = {&desk.page->text(), &desk.page->contents(), &desk.page->search()};
    if (where == 2) { // a text is cleared first
        desk.page->search().setText(u"import"_s);
        QTest::keyClick(places[where], Qt::Key_Escape);
        QVERIFY(desk.page->search().text().isEmpty());
        QCOMPARE(closed.size(), 0);
    }
    QTest::keyClick(places[where], Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void ManualPageTest::followsTheLanguage()
{
    const Desk desk;
    QVERIFY(desk.page->showTopic(u"segments"_s));
    QCOMPARE(desk.heading(), u"Segments"_s);
    const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    desk.page->setLanguage(u"zh_CN"_s);
    QCOMPARE(desk.page->topic(), u"segments"_s);
    QCOMPARE(desk.heading(), u"客户分群"_s);
    QTRY_COMPARE(desk.page->title(), u"使用手册"_s);
    QCOMPARE(desk.page->contents().model()->index(0, 0).data().toString(), u"快速上手"_s);
    QVERIFY(!desk.page->canGoForward());
}

void ManualPageTest::followsThemeAndTextSize()
{
    Desk desk;
    desk.theme.setChoice(ThemeChoice::Light);
    QVERIFY(desk.page->showTopic(u"segments"_s));
    const auto linkColor = [&] {
        const QTextDocument &document = *desk.page->text().document();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().isAnchor())
                    return it.fragment().charFormat().foreground().color();
            }
        }
        return QColor();
    };
    const auto headingPixels = [&] {
        const QTextBlock first = desk.page->text().document()->firstBlock();
        return first.begin().fragment().charFormat().intProperty(QTextFormat::FontPixelSize);
    };
    QCOMPARE(linkColor(), QColor(rgbOf(kLightTokens, Tone::Accent)));
    desk.theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(linkColor(), QColor(rgbOf(kDarkTokens, Tone::Accent)));
    QCOMPARE(headingPixels(), 20);
    desk.theme.setTextPercent(150);
    QVERIFY(headingPixels() > 28);
    desk.theme.setTextPercent(100);
    desk.theme.setChoice(ThemeChoice::Light);
}

void ManualPageTest::linesAreNotTooLong()
{
    Desk desk;
    desk.window->resize(1920, 1080);
    QTRY_COMPARE(desk.page->text().lineWrapColumnOrWidth(), 780);
    desk.window->resize(1000, 640);
    QTRY_VERIFY(desk.page->text().lineWrapColumnOrWidth() <= desk.page->text().viewport()->width());
    QVERIFY(desk.page->text().lineWrapColumnOrWidth() > 500);
}

void ManualPageTest::keysComeFromTheMenus()
{
    const Desk desk;
    QVERIFY(desk.page->showTopic(u"keys"_s));
    const QString text = desk.page->text().toPlainText();
    QVERIFY(text.contains(u"Command palette"));
    QVERIFY(text.contains(u"Ctrl+K"));
    // Nobody handles these here, so no menu offers them.
    QVERIFY(!text.contains(u"Log a contact"));
    QVERIFY(!text.contains(u'{'));
}

void ManualPageTest::hasNames()
{
    const Desk desk;
    for (const QWidget *widget : std::initializer_list<const QWidget *>{
             desk.page, &desk.page->text(), &desk.page->contents(), &desk.page->search()})
        QVERIFY(!widget->accessibleName().isEmpty());
    for (const Button *button : desk.page->findChildren<Button *>())
        QVERIFY(!button->accessibleName().isEmpty());
}

QTEST_MAIN(ManualPageTest)
#include "tst_manualpage.moc"
