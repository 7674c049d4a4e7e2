// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "support/tstranslator.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/windowcommands.h"

#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// The names of the list of pages that pictures are made of.
QStringList drawnPages()
{
    QFile file(QStringLiteral(LEADBOOK_SOURCE_DIR "/dev"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression list(u"\\npages=\\(([^)]*)\\)"_s);
    return list.match(QString::fromUtf8(file.readAll())).captured(1).simplified().split(u' ');
}

} // namespace

/// What the command palette finds: every page, actions, segments and customers, Chinese by its pinyin too.
class PaletteWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void everyPage();
    void chineseByPinyin();
    void segmentsAndCustomers();
};

/// Whatever is drawn as a page of its own is among the commands, which lead there.
void PaletteWindowTest::everyPage()
{
    Desk desk;
    MainWindow &window = desk.root.window();
    const QStringList drawn = drawnPages();
    QVERIFY(drawn.contains(u"segments/clusters"_s) && drawn.contains(u"settings"_s));
    QHash<QString, QString> texts; // by page
    for (const Command &command : windowCommands(window)) {
        const PageShelf &shelf = window.shelf();
        const bool isPage = std::ranges::any_of(shelf.names(), [&](const QString &name) {
            return command.text == shelf.title(name) || command.text.contains(u" › ");
        });
        if (!isPage || command.text == u"Quit" || command.text == u"Close book")
            continue;
        command.run();
        if (!texts.contains(desk.page()))
            texts.insert(desk.page(), command.text);
    }
    int pages = 0;
    for (const QString &name : drawn) {
        if (!window.showPage(name))
            continue; // a sheet, or a part of a page
        ++pages;
        QVERIFY2(texts.contains(name), qPrintable(name));
        // And it is the first that is found by its whole name.
        window.palettePopup().open(windowCommands(window));
        window.palettePopup().findChild<QLineEdit *>()->setText(texts[name]);
        QCOMPARE(window.palettePopup().shownTexts().value(0), texts[name]);
    }
    QVERIFY2(pages > 40, qPrintable(QString::number(pages)));
}

void PaletteWindowTest::chineseByPinyin()
{
    Desk desk;
    const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QVERIFY(desk.rest());
    CommandPalette &palette = desk.root.window().palettePopup();
    for (const auto &[typed, text] : {std::pair(u"sz"_s, u"设置"_s), std::pair(u"shezhi"_s, u"设置"_s),
                                      std::pair(u"khfq"_s, u"客户分群"_s)}) {
        palette.open(windowCommands(desk.root.window()));
        palette.findChild<QLineEdit *>()->setText(typed);
        QVERIFY2(palette.shownTexts().first(3).contains(text), qPrintable(palette.shownTexts().join(u'\n')));
    }
}

void PaletteWindowTest::segmentsAndCustomers()
{
    Desk desk;
    desk.press({"Ctrl+K"});
    desk.type(u"Hibernating"_s);
    CommandPalette &palette = desk.root.window().palettePopup();
    QTRY_VERIFY2(palette.shownTexts().contains(u"Hibernating"), qPrintable(palette.shownTexts().join(u'\n')));
    desk.press({"Escape", "Ctrl+K"});
    desk.type(u"hxgs"_s);
    QTRY_VERIFY2(palette.shownTexts().contains(u"华信公司"), qPrintable(palette.shownTexts().join(u'\n')));
}

QTEST_MAIN(PaletteWindowTest)
#include "tst_palettewindow.moc"
