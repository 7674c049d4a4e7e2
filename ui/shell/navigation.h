// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace leadbook {

class NavigationButton;

/// The column at the left: one entry a page, "Import…" at the bottom. Ctrl+1 ... Ctrl+8 choose the first
/// eight. Up and Down move between the entries, Home and End to the first and last; each entry is a stop of
/// its own for screen readers.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Adds an entry at @p index.
    void insertEntry(int index, const QString &name, const QString &icon);
    void setText(const QString &name, const QString &text);
    /// A figure behind the text; empty: none.
    void setBadge(const QString &name, const QString &badge);
    /// Marks the entry of the page shown; empty or unknown: none.
    void setCurrent(const QString &name);
    QString current() const;
    /// The names in the order shown.
    QStringList names() const;
    void setImportVisible(bool visible);

Q_SIGNALS:
    void chosen(const QString &name);
    void importRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    NavigationButton *button(const QString &name) const;
    void retranslate();

    QVBoxLayout *m_entries;
    QButtonGroup *m_group;
    QList<NavigationButton *> m_buttons;
    NavigationButton *m_import;
};

} // namespace leadbook
