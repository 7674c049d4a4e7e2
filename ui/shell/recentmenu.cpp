// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentmenu.h"

#include "ui/shell/pagekeys.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

RecentMenu::RecentMenu(std::function<QStringList()> books, QWidget *parent)
    : QMenu(parent)
    , m_books(std::move(books))
{
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    setToolTipsVisible(true);
    retranslate();
    fill();
}

void RecentMenu::fill()
{
    clear();
    const QStringList books = m_books();
    QStringList names;
    for (const QString &path : books)
        names << QFileInfo(path).fileName();
    for (qsizetype i = 0; i < books.size(); ++i) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(books[i]).absolutePath());
        const bool isTwice = names.count(names[i]) > 1;
        QString text = isTwice ? tr("%1 – %2", "a book and its folder").arg(names[i], folder) : names[i];
        QAction *action = addAction(u"&%1 %2"_s.arg(i + 1).arg(text.replace(u"&"_s, u"&&"_s)), this,
                                    [this, path = books[i]] { Q_EMIT openRequested(path); });
        action->setToolTip(folder);
        if (i < keyCount(PageKey::RecentBook))
            action->setShortcut(keyOf(PageKey::RecentBook, static_cast<int>(i)));
    }
    if (!books.isEmpty())
        addSeparator();
    addAction(tr("&Clear list"), this, &RecentMenu::clearRequested)->setEnabled(!books.isEmpty());
}

void RecentMenu::retranslate()
{
    setTitle(tr("&Recent books"));
}

void RecentMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QMenu::changeEvent(event);
}

} // namespace leadbook
