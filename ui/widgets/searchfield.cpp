// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/shell/fonts.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 250;
constexpr int kBesidePrompt = 40; // the edges, and between the prompt and the key

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_clear(addAction(themeIcon(u"close"_s, Tone::Muted), QLineEdit::TrailingPosition))
{
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        Q_EMIT textEdited(QString());
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::updateHint);
    retranslate();
}

void SearchField::setKeyHint(const QString &hint)
{
    m_hint = hint;
    updateHint();
    updateGeometry();
}

void SearchField::setPrompt(const QString &prompt)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    updateGeometry();
}

void SearchField::retranslate()
{
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(tr("Clear"));
}

void SearchField::updateHint()
{
    const bool empty = text().isEmpty();
    m_clear->setVisible(!empty);
    setTextMargins(0, 0, empty && !m_hint.isEmpty() ? fontMetrics().horizontalAdvance(m_hint) + 8 : 0, 0);
    update();
}

QSize SearchField::sizeHint() const
{
    // The prompt is read whole, with the key behind it.
    const QFontMetrics metrics = fontMetrics();
    const int prompt = metrics.horizontalAdvance(placeholderText()) + metrics.horizontalAdvance(m_hint);
    return {std::max(scaledPixels(font(), kWidth), prompt + kBesidePrompt), scaledPixels(font(), 18) + 12};
}

QSize SearchField::minimumSizeHint() const
{
    return {scaledPixels(font(), 120), sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || m_hint.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, 0, -11, 0), Qt::AlignVCenter | Qt::AlignRight, m_hint);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        m_clear->trigger();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateHint();
}

} // namespace leadbook
