// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tokens.h"

#include <QString>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace leadbook {

class ElidedLabel;

/// A box with round corners that holds one matter: a semi-bold title, a small muted note beside it, whatever
/// stands at the right of the title, and a body.
class Card : public QWidget
{
    Q_OBJECT

public:
    /// The TableHeader::setInset() of a table under the title of a flush card.
    static constexpr int kTableInset = 6;

    /// Without a title there is no head line.
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Small and muted, beside the title.
    void setNote(const QString &note);
    /// Puts a control at the right end of the head line.
    void addToHead(QWidget *control);
    /// Where the content goes.
    QVBoxLayout &body() const { return *m_body; }
    /// The body reaches from border to border (tables); the head keeps its margins.
    void setFlush(bool flush);
    /// The space between the card's edge and its content, the border of 1 included; 15 x 13 unless told.
    void setPadding(int horizontal, int vertical);
    /// Draws the border in @p tone to point at the card; nullopt: as usual.
    void setBorderTone(std::optional<Tone> tone);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    class Corners;
    void updateMargins();

    // First: the layouts below already send child events.
    Corners *m_corners = nullptr;
    QVBoxLayout *m_outer;
    QWidget *m_headBox;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    std::optional<Tone> m_border;
    QSize m_padding{15, 13}; // with the border
    bool m_flush = false;
};

} // namespace leadbook
