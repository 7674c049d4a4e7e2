// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QStringList>

#include <functional>
#include <utility>

class QSettings;

namespace leadbook {

class Actions;
class BookCorner;
class CommandPalette;
class Language;
class MessageBar;
class PastBar;
class Navigation;
class Page;
class PageShelf;
class PageStack;
class StatusArea;
class Theme;
class ViewMenu;
struct PagePlan;

/// The one window: menu bar with the book's name, navigation, messages, the page, the status line. It knows
/// no page by name; the composition root adds them in the order of the navigation.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p settings remembers size, place and page, and outlives the window.
    MainWindow(Theme &theme, Language &language, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds @p page behind those there are; the window owns it. Ctrl+1 ... Ctrl+8 show the first eight.
    void addPage(Page *page);
    /// Adds a page that is reached from elsewhere (an import), not from the navigation; one called
    /// "ENTRY/TAB" by the tabs of that entry.
    void addHiddenPage(Page *page);
    /// The same for pages that are made when they are first asked for.
    void planPage(PagePlan plan);
    void planHiddenPage(PagePlan plan);
    /// Shows the page called @p name; false where there is none.
    bool showPage(const QString &name);
    /// Makes the page called @p name where it is only planned, without showing it.
    void makePage(const QString &name);
    Page *currentPage() const;
    /// Its pages, planned ones too.
    const PageShelf &shelf() const { return *m_shelf; }
    /// The page shown when the window was last used; empty the first time.
    QString lastPage() const;

    /// Sets what is shown while no book is open; the window owns it.
    void setWelcome(QWidget *welcome);
    /// Shows the welcome page in the place of the pages, with language and theme on the status line.
    void showWelcome();
    bool isWelcomeShown() const;

    /// The file name at the right end of the menu bar and in the title; empty: no book.
    void setBookName(const QString &name);
    /// Says beside it that the book holds demo data.
    void setDemo(bool isDemo);

    /// The title says nothing of the book while it is blank; see WindowLock.
    void setBlank(bool isBlank);

    /// Asked before the window closes; where it answers false the window stays, and says why.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

    Actions &actionTable() const { return *m_actions; }
    Navigation &navigation() const { return *m_navigation; }
    BookCorner &corner() const { return *m_corner; }
    PastBar &past() const { return *m_past; }
    MessageBar &messages() const { return *m_messages; }
    StatusArea &status() const { return *m_status; }
    CommandPalette &palettePopup() const { return *m_commands; }

Q_SIGNALS:
    void pageShown(leadbook::Page *page);
    /// A page that was planned was made, and is not shown yet.
    void pageMade(leadbook::Page *page);
    /// The navigation's "Import…" was pressed.
    void importRequested();
    /// Files were dropped on the window.
    void filesDropped(const QStringList &paths);
    /// Ctrl+F on a page that has nothing to search in.
    void searchRequested();
    /// The window is about to close; the composition root saves and ends its jobs.
    void closing();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void take(Page *page);
    void connectShell(Theme &theme);
    void restore();
    void updateStatus();
    void updateTitle();
    void retranslate();
    void fitCorner();

    QSettings &m_settings;
    Actions *m_actions;
    Navigation *m_navigation;
    PastBar *m_past;
    MessageBar *m_messages;
    PageStack *m_stack;
    StatusArea *m_status;
    BookCorner *m_corner;
    ViewMenu *m_viewMenu;
    CommandPalette *m_commands;
    QWidget *m_welcome = nullptr;
    QWidget *m_welcomeControls;
    PageShelf *m_shelf;
    QList<Page *> m_seen;
    QString m_bookName;
    std::function<bool()> m_mayClose;
    bool m_isBlank = false; ///< see setBlank()
};

} // namespace leadbook
