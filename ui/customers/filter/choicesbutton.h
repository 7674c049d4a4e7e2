// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "workspace/filterfields.h"

class QMenu;

namespace leadbook {

/// Several of a list of values: shows those chosen, and a menu in which each is ticked on its own and that
/// stays open until Esc.
class ChoicesButton : public Button
{
    Q_OBJECT

public:
    explicit ChoicesButton(QWidget *parent = nullptr);

    void setChoices(const std::vector<FilterChoice> &choices);
    /// Those that are no choice are offered too.
    void setChosen(const QStringList &keys);
    QStringList chosen() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(const FilterChoice &choice);
    void updateText();

    QMenu *m_menu;
};

} // namespace leadbook
