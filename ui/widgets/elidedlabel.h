// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace leadbook {

/// A label for text that comes from the book: always plain (a name may hold HTML), cut off with "…" where it
/// does not fit, the whole then in the tooltip. Looks by the style sheet's "role" property.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    /// @p role of the style sheet: "muted", "title", "strong", "figure", "note", "small", "bad", "warning";
    /// empty: body.
    explicit ElidedLabel(const QString &text = {}, const QString &role = {}, QWidget *parent = nullptr);

    void setRole(const QString &role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A text that is cut is its tooltip.
    void tellWhole();
};

/// A plain-text label that wraps.
QLabel *wrappedLabel(const QString &text, const QString &role = {}, QWidget *parent = nullptr);

} // namespace leadbook
