// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/emptynote.h"

#include "ui/shell/fonts.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kMargin = 14; // as far from the edges as the title of a card

} // namespace

EmptyNote::EmptyNote(QAbstractItemView &view)
    : QLabel(view.viewport())
    , m_view(view)
{
    setProperty("role", u"muted"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyNote::follow);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyNote::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyNote::follow);
    follow();
}

void EmptyNote::say(QAbstractItemView &view, const QString &sentence)
{
    auto *note = view.viewport()->findChild<EmptyNote *>(QString(), Qt::FindDirectChildrenOnly);
    if (note == nullptr)
        note = new EmptyNote(view);
    note->setText(sentence);
    note->follow();
}

void EmptyNote::follow()
{
    const bool isShown = !text().isEmpty() && m_view.model()->rowCount(m_view.rootIndex()) == 0;
    const int margin = scaledPixels(font(), kMargin);
    setGeometry(m_view.viewport()->rect().adjusted(margin, margin, -margin, -margin));
    setVisible(isShown);
    m_view.setAccessibleDescription(isShown ? text() : QString());
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        follow();
    return QLabel::eventFilter(watched, event);
}

} // namespace leadbook
