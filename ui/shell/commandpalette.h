// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListWidget;

namespace leadbook {

/// One thing the palette can do or open.
struct Command
{
    QString text;              ///< what is searched and shown
    QString detail;            ///< muted at the right: a shortcut, a city
    QString icon;              ///< of resources/icons, may be empty
    std::function<void()> run; ///< called after the palette closed
};

/// How well @p text answers @p query, its letters in order but not necessarily together; 0 = not at all,
/// more = better (word beginnings and runs count). Ignores case. Chinese is also found by how it is read, in
/// pinyin or its initials.
int matchScore(const QString &query, const QString &text);

/// Ctrl+K: a line to type in and the actions, pages and customers that match it. Lies over the window, waits
/// for nobody; Esc or a click elsewhere closes it.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget &window);

    /// Shows the palette with @p commands; @p prompt says what to type where that is not the usual.
    void open(const QList<Command> &commands, const QString &prompt = {});
    /// Adds what was found elsewhere (customers) for @p query; ignored where the query is another by now.
    void setFound(const QString &query, const QList<Command> &found);
    QString query() const;
    /// The texts listed, best first.
    QStringList shownTexts() const;

Q_SIGNALS:
    /// For whoever can find more.
    void queryChanged(const QString &query);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void place();
    void runCurrent();
    void closePalette();
    void retranslate();

    QLineEdit *m_field;
    QListWidget *m_list;
    QList<Command> m_commands;
    QList<Command> m_found;
    QList<Command> m_shown;
    QPointer<QWidget> m_returnFocus; ///< had the keyboard before
};

} // namespace leadbook
