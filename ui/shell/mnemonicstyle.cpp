// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mnemonicstyle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace leadbook {

MnemonicStyle::MnemonicStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    QCoreApplication::instance()->installEventFilter(this);
}

int MnemonicStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    if (hint == SH_UnderlineShortcut)
        return m_underlined ? 1 : 0;
    if (hint == SH_Widget_Animation_Duration)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

bool MnemonicStyle::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Alt)
            show(event->type() == QEvent::KeyPress);
        break;
    }
    case QEvent::WindowDeactivate:
        show(false);
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void MnemonicStyle::show(bool underlined)
{
    if (underlined == m_underlined)
        return;
    m_underlined = underlined;
    if (QWidget *window = QApplication::activeWindow()) {
        const QList<QWidget *> widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets)
            widget->update();
    }
}

} // namespace leadbook
