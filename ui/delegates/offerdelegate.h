// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStyledItemDelegate>

namespace leadbook {

/// Draws what is offered for a cell with what each choice means below it, muted, wrapped to the width.
class OfferDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p notes by offer; one without a note is a line as usual.
    OfferDelegate(QHash<QString, QString> notes, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QHash<QString, QString> m_notes;
};

} // namespace leadbook
