// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/programfixture.h"
#include "support/openworkspace.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/peopletable.h"
#include "ui/shell/messagebar.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMenu>
#include <QTimer>

namespace leadbook::test {

/// Two firms that are one, a firm, a person; three have contacts. Owners: Li Na of the first, Tom of none.
inline Status addNeighbours(Editor &editor)
{
    RowWriter rows(editor);
    const auto owner = rows.add(RecordTable::Owner, {{"name", u"Li Na"_s}});
    rows.add(RecordTable::Owner, {{"name", u"Tom"_s}});
    const auto add = [&rows](std::initializer_list<Cell> customer, const QString &person,
                             const QString &mobile) {
        const auto id = rows.add(RecordTable::Customer, customer);
        const auto contact = rows.add(RecordTable::Contact, {{"name", person}, {"mobile", mobile}});
        rows.add(
            RecordTable::CustomerContact,
            {{"customer", qlonglong{id}}, {"contact", qlonglong{contact}}, {"is_primary", 1}, {"role", 3}});
    };
    add({{"name", u"华信有限公司"_s}, {"city", u"上海"_s}, {"owner", qlonglong{owner}}}, u"王伟"_s,
        u"138 0011 2233"_s);
    add({{"name", u"华信公司"_s}, {"city", u"Shanghai"_s}}, u"Wang Wei"_s, u"+86 138 0011 2233"_s);
    add({{"name", u"Nordwind GmbH"_s}, {"city", u"Hamburg"_s}}, u"Anna Graf"_s, u"+49 151 2345678"_s);
    add({{"name", u"Ben Ray"_s}, {"kind", 1}, {"city", u"Boston"_s}}, u"Ben Ray"_s, u"+1 617 555 0101"_s);
    return rows.status();
}

/// Somebody at the program's window with a small book open, who has a keyboard and nothing else.
class Desk : public Program
{
public:
    /// A test without its window cannot go on.
    explicit Desk(Book::Work work = &addNeighbours)
    {
        const QString book = path(u"desk.leadbook"_s);
        {
            Workspace other(clock);
            if (!awaited(other.create(book)) || !awaited(other.change(u"Fill"_s, std::move(work))))
                qFatal("no book");
        }
        root.start({book});
        root.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&root.window()) ||
            !QTest::qWaitFor([this] { return Program::page() == u"customers"; }) || !rest())
            qFatal("no window");
        table().setFocus(); // where a book that was just opened leaves the keyboard is tested elsewhere
    }

    /// Everything asked for is done and shown.
    bool rest()
    {
        QCoreApplication::processEvents();
        return settle() && QTest::qWaitFor([this] { return workspace.isIdle(); }) && settle();
    }
    /// Where a key goes now.
    QWidget &target()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return *popup;
        QWidget *modal = QApplication::activeModalWidget();
        QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr)
            focus = root.window().focusWidget();
        if (focus != nullptr && (modal == nullptr || modal->isAncestorOf(focus)))
            return *focus;
        return modal != nullptr ? *modal : root.window();
    }
    /// Presses @p keys, "Ctrl+L", one after the other, and waits for what comes of each.
    void press(std::initializer_list<const char *> keys)
    {
        for (const char *key : keys) {
            QTest::keySequence(&target(), QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText));
            if (!rest())
                qFatal("%s never ends", key);
        }
    }
    /// Types @p text where the keyboard is, in any script.
    void type(const QString &text)
    {
        for (const QChar c : text) {
            for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(kind, Qt::Key_unknown, Qt::NoModifier, QString(c));
                QApplication::sendEvent(&target(), &event);
            }
        }
        if (!rest())
            qFatal("no answer");
    }
    /// Runs the action called @p text from the command palette.
    void command(const QString &text)
    {
        press({"Ctrl+K"});
        type(text);
        press({"Return"});
    }
    /// Opens the menu of the button that has the keyboard and presses @p keys there, of which the last closes
    /// it.
    void chooseInMenu(std::initializer_list<const char *> keys)
    {
        // An open menu waits in a loop of its own.
        QTimer::singleShot(0, &root.window(), [keys = std::vector(keys)] {
            for (const char *key : keys) {
                if (QApplication::activePopupWidget() == nullptr)
                    qFatal("no menu for %s", key);
                QTest::keySequence(QApplication::activePopupWidget(), QKeySequence(QString::fromLatin1(key)));
            }
            if (QWidget *left = QApplication::activePopupWidget())
                left->close();
        });
        press({"Space"});
        activate();
    }
    /// Opens the menu of the button that has the keyboard and goes down to the entry that begins with @p
    /// text.
    void chooseEntry(const QString &text)
    {
        QTimer::singleShot(0, &root.window(), [text] { enter(text); });
        press({"Space"});
        activate();
    }
    /// The same in the list's own menu, which the platform opens at the menu key.
    void chooseInContextMenu(const QString &text)
    {
        QTimer::singleShot(0, &root.window(), [text] { enter(text); });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), table().mapToGlobal(QPoint()));
        QApplication::sendEvent(&table(), &event);
        activate();
    }
    /// Tab until what says @p name, or is called so, has the keyboard; false where Tab never comes there.
    bool tabTo(const QString &name)
    {
        for (int i = 0; i < 80; ++i) {
            if (saysOf(target()).startsWith(name))
                return true;
            QTest::keyClick(&target(), Qt::Key_Tab);
            if (!rest())
                return false;
        }
        return false;
    }
    static QString saysOf(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        return button != nullptr && !button->text().isEmpty() ? button->text().remove(u'&')
                                                              : widget.accessibleName();
    }

    PeopleTable &table() { return root.window().findChild<CustomersPage *>()->table(); }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all << table().model()->index(row, 0).data().toString();
        return all;
    }
    /// Goes from the list's beginning to the customer called @p name.
    bool goTo(const QString &name)
    {
        press({"Ctrl+Home"});
        for (qsizetype row = names().indexOf(name); row > 0; --row)
            press({"Down"});
        return table().currentIndex().siblingAtColumn(0).data().toString() == name;
    }
    QString message() { return root.window().messages().text(); }
    QByteArray hash() { return awaited(workspace.check())->contentHash; }

    /// The book is another than @p before, was so after Ctrl+Z, and is as now after Ctrl+Shift+Z.
    bool comesBack(const QByteArray &before)
    {
        const QByteArray after = hash();
        press({"Ctrl+Z"});
        const QByteArray undone = hash();
        press({"Ctrl+Shift+Z"});
        return after != before && undone == before && hash() == after;
    }

private:
    /// A popup of the offscreen platform does not give the window back.
    void activate()
    {
        root.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&root.window()) || !rest())
            qFatal("no window");
    }
    static void enter(const QString &text)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            qFatal("no menu for %s", qPrintable(text));
        for (qsizetype i = 0; i < menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() != nullptr &&
                menu->activeAction()->text().remove(u'&').startsWith(text)) {
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        menu->close();
        qFatal("no entry %s", qPrintable(text));
    }
};

} // namespace leadbook::test
