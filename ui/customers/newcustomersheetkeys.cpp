// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/newcustomersheet.h"
#include "ui/delegates/cellinput.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// Where the sheet lies, what its keys do, what it is called.

namespace leadbook {

namespace {

constexpr int kWidth = 760;
constexpr int kMargin = 16;
constexpr int kShade = 80; ///< of what lies under the sheet, of 255

} // namespace

void NewCustomerSheet::closeSheet()
{
    if (!isVisible())
        return;
    m_latest.cancel();
    const QPointer<QWidget> before = std::exchange(m_returnFocus, {});
    hide();
    if (before && parentWidget()->isAncestorOf(before))
        before->setFocus(Qt::PopupFocusReason);
}

void NewCustomerSheet::place()
{
    const QWidget *window = parentWidget();
    setGeometry(window->rect());
    const int width = std::min(scaledPixels(font(), kWidth), window->width() - 2 * kMargin);
    m_card->layout()->activate();
    const int wanted = m_card->layout()->hasHeightForWidth() ? m_card->layout()->totalHeightForWidth(width)
                                                             : m_card->sizeHint().height();
    const int height = std::min(wanted, window->height() - 2 * kMargin);
    m_card->setGeometry((window->width() - width) / 2, std::max(kMargin, (window->height() - height) / 3),
                        width, height);
}

bool NewCustomerSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
    } else if (event->type() == QEvent::KeyPress) {
        // Enter of a cell writes the cell; here it is the form's.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            save(key->modifiers().testFlag(Qt::ControlModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// The keyboard stays in the sheet: fields first, then who it looks like and the buttons.
bool NewCustomerSheet::focusNextPrevChild(bool next)
{
    QList<QWidget *> order;
    for (const Line &line : m_lines)
        order << line.input;
    for (const Likely &likely : m_likely)
        order << likely.open;
    order << m_more << m_close << m_saveAnother << m_save << m_company << m_person;
    order.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
    if (order.isEmpty())
        return false;
    const qsizetype at = std::max<qsizetype>(0, order.indexOf(QApplication::focusWidget()));
    const qsizetype to = (at + (next ? 1 : order.size() - 1)) % order.size();
    order[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void NewCustomerSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeSheet();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save(event->modifiers().testFlag(Qt::ControlModifier));
    event->accept(); // nothing below the sheet is to hear of it
}

void NewCustomerSheet::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        closeSheet();
}

void NewCustomerSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, kShade));
}

void NewCustomerSheet::retranslate()
{
    setAccessibleName(tr("New customer"));
    m_card->setTitle(tr("New customer"));
    m_card->setNote(tr("Enter saves, Esc closes and keeps what was typed"));
    m_company->setText(tr("Company"));
    m_person->setText(tr("Person"));
    for (const Line &line : m_lines) {
        line.label->setText(fieldLabel(line.field));
        line.input->setAccessibleName(fieldLabel(line.field));
    }
    for (const Likely &likely : m_likely)
        likely.open->setText(tr("Open"));
    m_more->setText(m_more->isChecked() ? tr("Fewer fields") : tr("More fields"));
    m_save->setText(tr("Save"));
    m_saveAnother->setText(tr("Save and add another"));
    m_saveAnother->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_close->setText(tr("Close"));
}

void NewCustomerSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leadbook
