// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/preferences.h"
#include "support/loadedbook.h"
#include "support/records.h"
#include "ui/shell/actions.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/page.h"
#include "ui/shell/pageshelf.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QTest>

#include <algorithm>

namespace leadbook::test {

using namespace Qt::StringLiterals;

inline const Day kToday = Day::fromCivil(2026, 11, 21).value();

class Answering : public FilePrompt
{
public:
    void askSave(QWidget *, const QString &, const QString &, const QString &, Answer answer) override
    {
        if (!save.isEmpty())
            answer(save);
    }
    void askOpen(QWidget *, const QString &, const QString &, Answers answer) override
    {
        if (!open.isEmpty())
            answer({open});
    }

    QString save;
    QString open;
};

/// The program's window with settings of its own.
class Program
{
public:
    Program()
        : preferences(folder.filePath(u"p.ini"_s))
        , root(*qApp, workspace, preferences, prompt)
    {
        root.window().resize(1360, 860);
        root.window().show();
    }
    /// Makes what is else made when it is first shown.
    void makePages()
    {
        for (const QString &name : root.window().shelf().names())
            root.window().makePage(name);
    }
    /// The page or sheet of this kind; null before it is first needed.
    template <typename T> T *find() { return root.window().findChild<T *>(); }
    template <typename T> bool isOpen()
    {
        const T *sheet = find<T>();
        return sheet != nullptr && sheet->isVisible();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return root.isSettled(); }, 20'000);
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    QString page() { return root.window().currentPage() ? root.window().currentPage()->name() : QString(); }
    QString status()
    {
        return root.window().currentPage() ? plainText(root.window().currentPage()->statusText()) : QString();
    }
    /// The button of the page shown whose text begins with @p text.
    QAbstractButton *button(const QString &text)
    {
        const auto buttons = root.window().currentPage()->findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QAbstractButton *button) {
            return button->isVisible() && button->text().startsWith(text);
        });
        return found == buttons.end() ? nullptr : *found;
    }
    /// A table with @p count customers.
    QString writeTable(const QString &name, int count)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no table");
        file.write("Company,City\n");
        for (int i = 0; i < count; ++i)
            file.write(QByteArray("Company ") + QByteArray::number(i) + ",Berlin\n");
        return file.fileName();
    }
    QAction &action(ActionId id) { return root.window().actionTable().action(id); }
    /// A book with @p count customers, closed again.
    QString makeBook(const QString &name, int count)
    {
        Workspace other(clock);
        const QString file = path(name);
        if (!awaited(other.create(file)))
            qFatal("no book");
        const auto change =
            awaited(other.change(u"Add"_s, [count](Editor &editor) { return addCustomers(editor, count); }));
        if (!change)
            qFatal("%s", qPrintable(change.error().detail));
        return file;
    }

    QTemporaryDir folder;
    FixedClock clock{kToday, 1'795'219'200'000};
    Workspace workspace{clock};
    Preferences preferences;
    Answering prompt;
    Application root;
};

} // namespace leadbook::test
