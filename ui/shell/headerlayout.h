// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace leadbook {

/// Lays out the head of a page: title and filters from the left, actions at the right. Too narrow for one
/// row, fields shrink first; then the filters move to rows of their own under the title and the actions.
class HeaderLayout : public QLayout
{
    Q_OBJECT

public:
    explicit HeaderLayout(QWidget *parent = nullptr);
    ~HeaderLayout() override;
    HeaderLayout(const HeaderLayout &) = delete;
    HeaderLayout &operator=(const HeaderLayout &) = delete;

    /// After what stands at the left already; the first one is the title, unless all of it flows.
    void addLeft(QWidget *widget);
    /// After what stands at the right already.
    void addRight(QWidget *widget);

    /// There is no title: what does not fit one row goes on in the next, from the first one on.
    void setFlowing();

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Items = QList<QLayoutItem *>;
    static Items shown(const Items &items);
    int width(const Items &items) const;
    /// How wide each of @p items is in @p room: the last gives first, the title, which comes first, only what
    /// the others cannot.
    QList<int> widthsIn(int room, const Items &items) const;
    int place(const QRect &rect, bool apply) const;
    int placeRow(const Items &left, const Items &right, const QRect &row, bool apply) const;

    Items m_left;
    Items m_right;
    bool m_isFlowing = false;
};

} // namespace leadbook
