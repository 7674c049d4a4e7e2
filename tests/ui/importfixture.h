// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loadedbook.h"
#include "ui/importing/importpage.h"
#include "ui/importing/outcomecard.h"
#include "ui/shell/fileprompt.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace leadbook::test {

using namespace Qt::StringLiterals;

inline const Day kToday = Day::fromCivil(2026, 11, 21).value();

/// Answers with the file it was given.
class Answering : public FilePrompt
{
public:
    void askSave(QWidget *, const QString &, const QString &, const QString &, Answer answer) override
    {
        answer(target);
    }
    void askOpen(QWidget *, const QString &, const QString &, Answers answer) override { answer({file}); }

    QString file;
    QString target;
};

inline void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// The page over an empty book, with a file of two customers.
class OpenPage
{
public:
    OpenPage()
        : book(kToday)
        , page(book.workspace(), prompt)
    {
        book.load();
        prompt.file = book.file(u"expo.csv"_s);
        write(prompt.file, "Company;City;Lead Quality\nNordwind;Berlin;High\n<b>x</b>;Paris;Low\n");
        page.resize(1176, 808);
        page.show();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return page.isSettled(); });
    }
    QPushButton *button(const QString &begin)
    {
        const auto buttons = page.findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
            return button->text().startsWith(begin) && button->isVisibleTo(&page);
        });
        return found == buttons.end() ? nullptr : *found;
    }
    QString card(RowOutcome outcome)
    {
        return page.findChildren<OutcomeCard *>()[static_cast<qsizetype>(outcome)]->accessibleName();
    }
    qsizetype customers()
    {
        return static_cast<qsizetype>(book.workspace().view()->snapshot->customers.aliveCount);
    }

    Answering prompt;
    LoadedBook book;
    ImportPage page;
};

} // namespace leadbook::test
