// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextBrowser>

namespace leadbook {

/// One topic of the manual as text to read: in the window's colours and sizes, in lines that are not too
/// long, its pictures as wide as the lines at most, what is searched for marked. Links are told by
/// anchorClicked() and open nothing by themselves.
class ManualText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualText(QWidget *parent = nullptr);

    /// Shows @p markdown from its beginning; its pictures lie below @p folder.
    void showMarkdown(const QString &markdown, const QString &folder);
    /// Marks each of @p words and shows the first of them; without words nothing is marked.
    void mark(const QStringList &words);
    /// Shows the mark after the one shown last; false where it was the last one.
    bool showNextMark();
    /// What is marked, from top to bottom.
    const QList<QTextCursor> &marks() const { return m_marks; }

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void drawMarks();
    int lineWidth() const;

    QString m_markdown;
    QString m_folder;
    QStringList m_words;
    QList<QTextCursor> m_marks;
    qsizetype m_shownMark = -1;
    int m_renderedWidth = 0;
    bool m_isRendering = false;
};

} // namespace leadbook
