// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/newcustomersheet.h"
#include "ui/delegates/cellinput.h"
#include "ui/shell/pagekeys.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"

#include <QKeyEvent>
#include <QLabel>

// What the keys of the sheet do, what it is called.

namespace leadbook {

bool NewCustomerSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != parentWidget() && event->type() == QEvent::KeyPress) {
        // Enter of a cell writes the cell; here it is the form's.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            enter(key->modifiers());
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

/// Fields first, then who it looks like and the buttons.
QList<QWidget *> NewCustomerSheet::tabOrder() const
{
    QList<QWidget *> order;
    for (const Line &line : m_lines)
        order << line.input;
    for (const Likely &likely : m_likely)
        order << likely.open;
    return order << m_more << m_close << m_saveAnother << m_save << m_company << m_person;
}

void NewCustomerSheet::enter(Qt::KeyboardModifiers modifiers)
{
    save(modifiers.testFlag(Qt::ControlModifier));
}

void NewCustomerSheet::retranslate()
{
    setAccessibleName(tr("New customer"));
    card().setTitle(tr("New customer"));
    card().setNote(tr("Enter saves, Esc closes and keeps what was typed"));
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
    m_saveAnother->setToolTip(keyText(PageKey::SaveAnother));
    m_close->setText(tr("Close"));
}

void NewCustomerSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace leadbook
