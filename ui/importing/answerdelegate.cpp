// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/answerdelegate.h"

#include "ui/shell/pagekeys.h"

#include "items/cellroles.h"
#include "items/importplanmodel.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

#include <vector>

namespace leadbook {

namespace {

struct Answer
{
    const char *text;
    int key;
};

std::vector<Answer> answersOf(const QModelIndex &index)
{
    switch (static_cast<ImportPlanModel::Kind>(index.data(KindRole).toInt())) {
    case ImportPlanModel::Kind::Review:
        return {{QT_TRANSLATE_NOOP("Import", "Same"), keyOf(PageKey::ReviewSame).toCombined()},
                {QT_TRANSLATE_NOOP("Import", "New"), keyOf(PageKey::ReviewNew).toCombined()}};
    case ImportPlanModel::Kind::Rejected:
        return {{QT_TRANSLATE_NOOP("Import", "Fix"), Qt::Key_F2}};
    default:
        return {};
    }
}

QString separator()
{
    return QStringLiteral(" · ");
}

} // namespace

QString AnswerDelegate::text(const QModelIndex &index, const QLocale &) const
{
    QStringList words;
    for (const Answer &answer : answersOf(index))
        words << QCoreApplication::translate("Import", answer.text);
    return words.join(separator());
}

void AnswerDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    painter.setPen(color(option, Tone::Accent));
    drawText(painter, area, Qt::AlignLeft, textFont(option), text(index, option.locale));
}

bool AnswerDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *release = static_cast<QMouseEvent *>(event);
    int x = option.rect.left() + kPadding;
    const QFontMetrics metrics(option.font);
    for (const Answer &answer : answersOf(index)) {
        const int end = x + metrics.horizontalAdvance(QCoreApplication::translate("Import", answer.text));
        if (release->position().x() >= x && release->position().x() <= end) {
            Q_EMIT chosen(index, answer.key);
            return true;
        }
        x = end + metrics.horizontalAdvance(separator());
    }
    return false;
}

} // namespace leadbook
