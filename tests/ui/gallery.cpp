// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the kit's parts to pictures, to be looked at beside the mock-ups: gallery FOLDER [PAGE...]. Not
// shipped.
#include "gallerypages.h"
#include "pseudotranslator.h"
#include "ui/shell/actions.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/page.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace leadbook;

namespace {

struct Shot
{
    const char *suffix;
    QSize size;
    ThemeChoice theme;
    bool pseudo;
};

const Shot kShots[] = {
    {"", {1360, 860}, ThemeChoice::Light, false},
    {"-dark", {1360, 860}, ThemeChoice::Dark, false},
    {"-small", {1000, 640}, ThemeChoice::Light, false},
    {"-long", {1000, 640}, ThemeChoice::Dark, true},
};

void prepare(MainWindow &window)
{
    Actions &actions = window.actionTable();
    for (const ActionSpec &spec : kActions)
        actions.handle(spec.id, &window, [] {});
    actions.setDetail(ActionId::Undo, u"Edit next action"_s);
    window.setBookName(u"north-region.leadbook"_s);
    window.status().setRest(u"Saved 14:02 · Undo: “Edit next action”"_s);
}

void settle(QWidget &window)
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    window.update();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    const QStringList only = QCoreApplication::arguments().mid(2);
    const QTemporaryDir temporary;
    QSettings settings(temporary.filePath(u"gallery.ini"_s), QSettings::IniFormat);
    SystemScheme scheme;
    Theme theme(app, scheme);
    Language language;
    PseudoTranslator pseudo;
    language.set(u"en"_s);
    for (const Shot &shot : kShots) {
        theme.setChoice(shot.theme);
        if (shot.pseudo)
            QCoreApplication::installTranslator(&pseudo);
        else
            QCoreApplication::removeTranslator(&pseudo);
        MainWindow window(theme, language, settings);
        prepare(window);
        const QList<Page *> pages = galleryPages(&window);
        for (Page *page : pages)
            window.addPage(page);
        window.setWelcome(welcomeGallery());
        window.resize(shot.size);
        window.show();
        const auto keep = [&](const QString &name) {
            settle(window);
            return window.grab().save(folder.filePath(name + QString::fromLatin1(shot.suffix) + u".png"_s));
        };
        for (Page *page : pages) {
            if (!only.isEmpty() && !only.contains(page->name()))
                continue;
            window.showPage(page->name());
            if (!keep(page->name()))
                return 1;
        }
        if (only.isEmpty() || only.contains(u"messages"_s)) {
            window.messages().show(MessageBar::Kind::Done, u"Imported 85 customers <b>x</b>"_s, u"Undo"_s,
                                   [] {});
            window.status().startJob(u"Clustering…"_s);
            window.status().setProgress(61, 100);
            QTest::qWait(StatusArea::kPatience + 50);
            window.actionTable().action(ActionId::Palette).trigger();
            if (!keep(u"messages"_s))
                return 1;
        }
        if (only.isEmpty() || only.contains(u"welcome"_s)) {
            window.messages().dismiss();
            if (QWidget *field = QApplication::focusWidget())
                QTest::keyClick(field, Qt::Key_Escape);
            window.status().finishJob();
            window.setBookName({});
            window.showWelcome();
            if (!keep(u"welcome"_s))
                return 1;
        }
    }
    return 0;
}
