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
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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

/// One window in one look, and where its pictures go.
struct Studio
{
    MainWindow &window;
    const Shot &shot;
    const QDir &folder;
    const QStringList &only; ///< empty: everything

    bool wants(const QString &name) const { return only.isEmpty() || only.contains(name); }

    bool keep(QWidget &widget, const QString &name) const
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        return widget.grab().save(folder.filePath(name + QString::fromLatin1(shot.suffix) + u".png"_s));
    }

    bool pages(const QList<Page *> &all) const
    {
        return std::all_of(all.begin(), all.end(), [this](Page *page) {
            return !wants(page->name()) || (window.showPage(page->name()) && keep(window, page->name()));
        });
    }

    bool messages() const
    {
        if (!wants(u"messages"_s))
            return true;
        window.messages().show(MessageBar::Kind::Done, u"Imported 85 customers <b>x</b>"_s, u"Undo"_s, [] {});
        window.status().startJob(u"Clustering…"_s);
        window.status().setProgress(61, 100);
        QTest::qWait(StatusArea::kPatience + 50);
        window.actionTable().action(ActionId::Palette).trigger();
        const bool kept = keep(window, u"messages"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        window.messages().dismiss();
        window.status().finishJob();
        return kept;
    }

    bool menus() const
    {
        const Actions &actions = window.actionTable();
        QMenu &view = actions.menu(MenuId::View);
        return !wants(u"menus"_s) ||
               (keep(actions.menu(MenuId::File), u"menu-file"_s) && keep(view, u"menu-view"_s) &&
                keep(*view.actions().last()->menu(), u"menu-language"_s));
    }

    bool welcome() const
    {
        if (!wants(u"welcome"_s))
            return true;
        window.setBookName({});
        window.showWelcome();
        return keep(window, u"welcome"_s);
    }
};

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
        const Studio studio{window, shot, folder, only};
        if (!studio.pages(pages) || !studio.messages() || !studio.menus() || !studio.welcome())
            return 1;
    }
    return 0;
}
