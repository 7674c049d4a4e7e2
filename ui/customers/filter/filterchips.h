// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace leadbook {

class Chip;

/// The filter in force as chips: one for each condition, cut where there is little room, or one for all of
/// them where there is less. Each is taken away by its cross or by Delete.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// @p conditions in the user's words; @p name is what they are together, empty where they have no name.
    void setConditions(const QStringList &conditions, const QString &name);
    /// One chip for all of them, whether they fit or not.
    void setFolded(bool folded);
    /// What the one chip for all says.
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested(int condition);
    void clearRequested();
    /// A chip was pressed.
    void opened();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Chip *makeChip(const QString &text);
    bool isFolded(int width) const;
    int fullWidth() const;
    /// How wide a chip may be at most, so that all find room in @p width.
    int mostOfOne(int width) const;
    void place();

    QStringList m_conditions;
    QString m_name;
    QList<Chip *> m_chips;
    Chip *m_all;
    bool m_folded = false;
};

} // namespace leadbook
