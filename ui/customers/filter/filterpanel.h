// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;
class QMenu;

namespace leadbook {

class Button;
class FilterModel;
class FilterTree;

/// The filter builder: the tree, its text form, which may be written too, and how many people pass.
class FilterPanel : public Card
{
    Q_OBJECT

public:
    /// @p model outlives it.
    explicit FilterPanel(FilterModel &model, QWidget *parent = nullptr);

    /// How many of all pass; shown until the next answer.
    void setCount(qint64 passing, qint64 all);
    /// Gives the keyboard to the first line, or to what adds one.
    void takeFocus();
    void retranslate();
    /// The book or its fields are others.
    void rebuild();

Q_SIGNALS:
    void saveViewRequested();
    void saveSegmentRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead();
    void buildFoot();
    void fillRelated();
    void readText(const QString &text);
    void showText();
    void showCount();

    FilterModel &m_model;
    FilterTree *m_tree;
    Button *m_saveView;
    Button *m_saveSegment;
    Button *m_condition;
    Button *m_group;
    Button *m_related;
    QMenu *m_relatedMenu;
    Button *m_clear;
    QLineEdit *m_text;
    QLabel *m_error;
    qint64 m_passing = -1;
    qint64 m_all = 0;
    bool m_isReading = false; ///< the tree changes because the text did
};

} // namespace leadbook
