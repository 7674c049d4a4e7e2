// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/teamsheet.h"

#include "core/text.h"
#include "ui/customers/ownership/me.h"
#include "ui/shell/windowkeys.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 8;
constexpr int kMostLetters = 100;
constexpr int kRoleWidth = 180;

} // namespace

TeamSheet::TeamSheet(QWidget *parent)
    : Card({}, parent)
    , m_owners(new QComboBox(this))
    , m_role(new QLineEdit(this))
    , m_write(new Button({}, Button::Kind::Primary, this))
    , m_close(new Button({}, Button::Kind::Quiet, this))
    , m_note(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGap);
    m_role->setMaxLength(kMostLetters);
    m_role->setMinimumWidth(kRoleWidth);
    for (QWidget *part : std::initializer_list<QWidget *>{m_owners, m_role, m_write, m_close})
        line->addWidget(part);
    line->addStretch(1);
    body().addLayout(line);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setProperty("role", u"muted"_s);
    body().addWidget(m_note);
    connect(m_write, &QAbstractButton::clicked, this, &TeamSheet::write);
    m_write->setProperty(kSaves, true);
    connect(m_close, &QAbstractButton::clicked, this, &TeamSheet::closed);
    retranslate();
}

void TeamSheet::open(const ViewPtr &view, const std::vector<RecordMember> &team)
{
    m_owners->clear();
    for (const OwnerRow &owner : activeOwners(view)) {
        if (std::ranges::find(team, owner.id, &RecordMember::owner) == team.end())
            m_owners->addItem(toQString(owner.name), qint64{owner.id});
    }
    m_role->clear();
    update();
    show();
    QWidget *first = m_owners->count() > 0 ? static_cast<QWidget *>(m_owners) : m_close;
    first->setFocus(Qt::OtherFocusReason);
}

void TeamSheet::open(const RecordMember &member)
{
    m_owners->clear();
    m_owners->addItem(member.name, qint64{member.owner});
    m_role->setText(member.role);
    update();
    show();
    m_role->setFocus(Qt::OtherFocusReason);
    m_role->selectAll();
}

void TeamSheet::update()
{
    const bool hasAnybody = m_owners->count() > 0;
    m_write->setEnabled(hasAnybody);
    m_note->setVisible(!hasAnybody);
}

void TeamSheet::write()
{
    if (!m_write->isEnabled())
        return;
    Q_EMIT memberAsked(m_owners->currentData().toLongLong(), m_owners->currentText(), m_role->text());
    Q_EMIT closed();
}

void TeamSheet::retranslate()
{
    m_owners->setAccessibleName(tr("Who"));
    m_role->setAccessibleName(tr("Role"));
    m_role->setPlaceholderText(tr("Role, such as presales"));
    m_write->setText(tr("Save"));
    m_close->setText(tr("Close"));
    m_note->setText(tr("Every active owner is in the team already; add another one on the page Owners."));
}

void TeamSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void TeamSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && m_close->hasFocus()))
        Q_EMIT closed();
    else if (isEnter)
        write();
    else
        Card::keyPressEvent(event);
}

} // namespace leadbook
