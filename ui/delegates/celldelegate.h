// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/textcache.h"
#include "ui/shell/tokens.h"

#include <QFont>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace leadbook {

/// The base of all cells of a TableView: draws selection, zebra, the line below and the focus, and leaves the
/// content to its subclasses. Also the delegate of plain text. Nothing is formatted beyond the cells that
/// are seen, fonts are made once, and no style is asked, so that a million rows scroll smoothly.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Space at the left and right of every cell; TableHeader::setInset() adds to it before the first.
    static constexpr int kPadding = 8;

    explicit CellDelegate(QObject *parent = nullptr);

    /// Draws the text semi-bold: the first column.
    void setBold(bool bold) { m_bold = bold; }
    /// Tone::Text unless told.
    void setTone(Tone tone) { m_tone = tone; }

    /// Why a text cannot be written into a cell, empty where it can; without one, everything can. The editor
    /// of a cell that is editable is a CellInput, by the model's OffersRole, ChosenRole and TypeRole.
    using Check = std::function<QString(const QModelIndex &index, const QString &text)>;
    void setCheck(Check check) { m_check = std::move(check); }

    /// The text of a cell as it is shown, for copying and measuring.
    virtual QString text(const QModelIndex &index, const QLocale &locale) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Draws the background every cell of @p row has, up to and with the line below it.
    static void paintBackground(QPainter &painter, const QRect &rect, int row, bool selected,
                                const QPalette &palette);

protected:
    /// Draws the content within @p area, the cell less its padding.
    virtual void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;
    /// Width of the content without padding.
    virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// The colour of @p tone in this cell: selected rows see to their contrast.
    static QColor color(const QStyleOptionViewItem &option, Tone tone);
    static bool isSelected(const QStyleOptionViewItem &option)
    {
        return option.state & QStyle::State_Selected;
    }
    /// Draws @p text with the painter's pen, cut off with "…" where it does not fit; returns the width it
    /// took.
    int drawText(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QFont &font,
                 const QString &text) const;
    /// The same in muted small letters, behind something else.
    int drawNote(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QFont &font,
                 const QString &text) const;
    /// option.font, semi-bold where asked for.
    const QFont &textFont(const QStyleOptionViewItem &option) const;
    Tone tone() const { return m_tone; }
    /// The text of a cell on its one line.
    QString lineOf(const QModelIndex &index, const QLocale &locale) const;

private:
    /// Draws what lies behind the pieces of @p line that a search hit.
    static void drawHits(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                         const QFont &font, const QString &line, const QList<int> &hits);
    static int leftPadding(const QStyleOptionViewItem &option, const QModelIndex &index);

    Check m_check;
    mutable TextCache m_texts;
    mutable TextCache m_notes;
    mutable QFont m_base;
    mutable std::optional<QFont> m_strong;
    Tone m_tone = Tone::Text;
    bool m_bold = false;
};

} // namespace leadbook
