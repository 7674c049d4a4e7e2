// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/pseudotranslator.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

Command command(
    const QString &text, std::function<void()> run = [] {})
{
    return {text, {}, {}, std::move(run)};
}

} // namespace

/// Ctrl+K: what is found, in which order, by which keys; and where the keyboard is afterwards.
class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_data();
    void scores();
    void scoresOfAnyText();
    void keys();
    void givesTheKeyboardBack();
    void ignoresOldFindings();
    void staysInTheWindow();
    void showsTagsAsText();
};

void CommandPaletteTest::scores_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse"); // empty: does not match at all
    QTest::newRow("beginning") << u"imp"_s << u"Import file…"_s << u"Show imports"_s;
    QTest::newRow("beginning of a word") << u"file"_s << u"Import file…"_s << u"Profile"_s;
    QTest::newRow("together") << u"und"_s << u"Undo"_s << u"Use new deals"_s;
    QTest::newRow("initials") << u"nb"_s << u"New book"_s << u"Unable"_s;
    QTest::newRow("capitals") << u"UNDO"_s << u"Undo"_s << u""_s;
    QTest::newRow("Chinese") << u"客户"_s << u"客户列表"_s << u"导入"_s;
    QTest::newRow("shorter") << u"backup"_s << u"Backup"_s << u"Backup of everything there is"_s;
    QTest::newRow("order of letters") << u"ba"_s << u"Backup"_s << u"Ab"_s;
}

void CommandPaletteTest::scores()
{
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY2(matchScore(query, better) > matchScore(query, worse), qPrintable(better));
}

void CommandPaletteTest::scoresOfAnyText()
{
    QRandomGenerator random(1);
    const QString letters = u"abcAB 客-"_s;
    const auto word = [&](int longest) {
        QString text;
        for (int length = random.bounded(longest); length > 0; --length)
            text += letters[random.bounded(static_cast<int>(letters.size()))];
        return text;
    };
    for (int round = 0; round < 5000; ++round) {
        const QString query = word(5);
        const QString text = word(20);
        const int score = matchScore(query, text);
        QCOMPARE(matchScore(query.toUpper(), text), score);
        QCOMPARE(matchScore(u"  "_s + query + u' ', text), score);
        // A part of a text answers it; whatever answers has the letters in their order.
        QVERIFY(matchScore(text.mid(text.size() / 3, 4).simplified(), text.simplified()) > 0);
        if (score == 0)
            continue;
        qsizetype at = 0;
        for (const QChar c : query.simplified()) {
            if (c.isSpace())
                continue;
            at = text.indexOf(c, at, Qt::CaseInsensitive);
            QVERIFY2(at >= 0, qPrintable(QString(query + u'|' + text)));
            ++at;
        }
    }
}

void CommandPaletteTest::keys()
{
    QWidget window;
    window.resize(900, 600);
    window.show();
    CommandPalette palette(window);
    QStringList ran;
    const auto run = [&](const QString &name) {
        return command(name,
                       [&ran, &palette, name] { ran << name + (palette.isVisible() ? u"!"_s : QString()); });
    };
    const QList<Command> commands{run(u"Alpha"_s), run(u"Beta"_s), run(u"Gamma"_s)};
    auto *field = palette.findChild<QLineEdit *>();
    palette.open(commands);
    QCOMPARE(palette.shownTexts(), (QStringList{u"Alpha"_s, u"Beta"_s, u"Gamma"_s}));
    QTest::keyClick(field, Qt::Key_Up); // around the end
    QTest::keyClick(field, Qt::Key_Return);
    palette.open(commands);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Enter);
    palette.open(commands);
    QTest::keyClicks(field, u"alp"_s);
    QCOMPARE(palette.shownTexts(), QStringList{u"Alpha"_s});
    QTest::keyClick(field, Qt::Key_Return);
    palette.open(commands);
    QCOMPARE(palette.query(), QString()); // begins anew
    QTest::keyClicks(field, u"zzz"_s);
    QVERIFY(palette.shownTexts().isEmpty());
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(palette.isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    // Each ran after the palette closed, once.
    QCOMPARE(ran, (QStringList{u"Gamma"_s, u"Beta"_s, u"Alpha"_s}));
}

void CommandPaletteTest::givesTheKeyboardBack()
{
    QWidget window;
    window.resize(900, 600);
    auto *edit = new QLineEdit(&window);
    CommandPalette palette(window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    // The keyboard goes back to where it was, not to whoever comes first.
    auto *first = new QLineEdit(&window);
    first->show();
    QWidget::setTabOrder(first, edit);
    edit->setFocus();
    palette.open({command(u"Alpha"_s)});
    auto *field = palette.findChild<QLineEdit *>();
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), edit);
    // What had it may be gone by then.
    first->setFocus();
    palette.open({command(u"Alpha"_s)});
    delete first;
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    palette.open({command(u"Alpha"_s)});
    edit->setFocus(); // as a click elsewhere
    QVERIFY(!palette.isVisible());
    QCOMPARE(QApplication::focusWidget(), edit);
}

void CommandPaletteTest::ignoresOldFindings()
{
    QWidget window;
    window.resize(900, 600);
    window.show();
    CommandPalette palette(window);
    QSignalSpy asked(&palette, &CommandPalette::queryChanged);
    palette.setFound({}, {command(u"Too early"_s)});
    palette.open({command(u"Acme report"_s)});
    auto *field = palette.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"ac"_s);
    QCOMPARE(asked.last().front().toString(), u"ac"_s);
    palette.setFound(u"a"_s, {command(u"Old"_s)});
    QCOMPARE(palette.shownTexts(), QStringList{u"Acme report"_s});
    palette.setFound(u"ac"_s, {command(u"Acme Ltd"_s)});
    QCOMPARE(palette.shownTexts(), (QStringList{u"Acme report"_s, u"Acme Ltd"_s}));
    QTest::keyClicks(field, u"m"_s);
    QCOMPARE(palette.shownTexts(), QStringList{u"Acme report"_s});
}

void CommandPaletteTest::staysInTheWindow()
{
    QWidget window;
    CommandPalette palette(window);
    QList<Command> many;
    for (int i = 0; i < 60; ++i)
        many << command(u"Command %1"_s.arg(i));
    for (const QSize &size : {QSize(1360, 860), QSize(500, 400), QSize(2560, 1400)}) {
        window.resize(size);
        window.show();
        palette.open(many);
        QVERIFY2(window.rect().contains(palette.geometry()), qPrintable(QString::number(size.width())));
        window.resize(size - QSize(80, 60));
        QCoreApplication::processEvents();
        QVERIFY(window.rect().contains(palette.geometry()));
    }
}

void CommandPaletteTest::showsTagsAsText()
{
    QWidget window;
    window.resize(900, 600);
    window.show();
    CommandPalette palette(window);
    palette.open({command(u"<b>Acme</b> & Söhne"_s)});
    QCOMPARE(palette.findChild<QListWidget *>()->item(0)->text(), u"<b>Acme</b> & Söhne"_s);
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    QStringList names{palette.accessibleName()};
    for (const QWidget *child : palette.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        names << child->accessibleName();
    const QString prompt = palette.findChild<QLineEdit *>()->placeholderText();
    QCoreApplication::removeTranslator(&translator);
    for (const QString &name : names)
        QVERIFY2(name.startsWith(u'['), qPrintable(name));
    QVERIFY(prompt.startsWith(u'['));
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
