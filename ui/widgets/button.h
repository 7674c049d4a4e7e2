// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace leadbook {

/// A button of the mock-ups: 30 pixels high, radius 6, drawn from the theme. A menu set with setMenu() shows
/// a small triangle behind the text.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind
    {
        Secondary, ///< surface with a border
        Primary,   ///< accent; at most one to a page
        Quiet,     ///< no border until pointed at; for icons
        Link,      ///< accent text only
        Flat,      ///< muted text only, small: the status line
    };

    explicit Button(const QString &text, Kind kind = Kind::Secondary, QWidget *parent = nullptr);
    /// A button that shows only an icon; @p name is its accessible name and tooltip.
    static Button *iconButton(const QString &icon, const QString &name, QWidget *parent = nullptr,
                              Kind kind = Kind::Quiet);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// Gives an icon button another name, after the language changed.
    void setName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Colors;
    Colors colors() const;
    QFont textFont() const;
    bool isTextOnly() const;
    int contentWidth() const;

    Kind m_kind;
};

} // namespace leadbook
