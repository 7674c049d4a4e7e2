// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/written/writtenchip.h"

#include "ui/customers/peoplelist.h"
#include "ui/shell/actions.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QKeySequence>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace leadbook {

WrittenChip::WrittenChip(PeopleList &people, SearchField &search, QWidget *parent)
    : Chip({}, parent)
    , m_people(people)
    , m_search(search)
{
    setCheckable(true);
    connect(this, &QAbstractButton::clicked, this, &WrittenChip::toggle);
    connect(this, &Chip::closeRequested, this, [this] { toggle(false); });
    connect(&people.written(), &WrittenFinder::stateChanged, this, &WrittenChip::update);
    connect(&people, &PeopleList::answered, this, &WrittenChip::update);
    connect(&search, &QLineEdit::textChanged, this, &WrittenChip::update);
    update();
}

QString WrittenChip::words()
{
    return tr("Also in what was written");
}

void WrittenChip::toggle(bool on)
{
    // Without a text it goes away with the keyboard in it.
    if (!on && hasFocus() && m_search.text().trimmed().isEmpty())
        m_search.setFocus(Qt::OtherFocusReason);
    m_people.written().setAsked(on);
    update();
}

void WrittenChip::update()
{
    const WrittenFinder &finder = m_people.written();
    const bool isOn = finder.isAsked();
    const bool isTyped = !m_search.text().trimmed().isEmpty();
    QString text = tr("Notes too");
    QString state;
    if (isOn && finder.isBusy()) {
        text = tr("Notes too…");
        state = tr("Searching what was written");
    } else if (isOn && isTyped && finder.hitsOf(m_search.text())) {
        const QString more = QLocale().toString(qulonglong{m_people.byWritten()});
        text = tr("Notes too: +%1").arg(more);
        state = tr("More found by it: %1").arg(more);
    }
    setText(text);
    setChecked(isOn);
    setClosable(isOn);
    QStringList said{state, accessibleDescription()};
    said.removeAll(QString());
    setAccessibleName(words());
    setAccessibleDescription(said.join(u". "_s));
    setToolTip(
        tr("%1: interactions and whole notes (%2)").arg(words(), keyText(*this, ActionId::SearchWritten)));
    setVisible(isOn || isTyped);
}

void WrittenChip::changeEvent(QEvent *event)
{
    Chip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

} // namespace leadbook
