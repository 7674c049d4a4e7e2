// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/nameline.h"

#include "ui/shell/windowkeys.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace leadbook {

namespace {

constexpr int kMostLetters = 200;

} // namespace

NameLine::NameLine(QWidget *parent)
    : Card({}, parent)
    , m_question(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_keep(new Button({}, Button::Kind::Secondary, this))
    , m_cancel(new Button({}, Button::Kind::Quiet, this))
{
    m_question->setTextFormat(Qt::PlainText);
    m_question->setBuddy(m_name);
    m_name->setMaxLength(kMostLetters);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_question);
    line->addWidget(m_name, 1);
    line->addWidget(m_keep);
    m_keep->setProperty(kSaves, true);
    line->addWidget(m_cancel);
    body().addLayout(line);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_keep->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { finish(true); });
    connect(m_keep, &QAbstractButton::clicked, this, [this] { finish(true); });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { finish(false); });
    retranslate();
    hide();
}

void NameLine::ask(const QString &question, const QString &suggested,
                   std::function<void(const QString &)> answer)
{
    m_answer = std::move(answer);
    m_question->setText(question);
    m_name->setAccessibleName(question);
    m_name->setText(suggested);
    m_keep->setEnabled(!suggested.trimmed().isEmpty());
    m_before = window()->focusWidget();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void NameLine::finish(bool keep)
{
    const QString name = m_name->text().trimmed();
    if (keep && name.isEmpty())
        return;
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
    const auto answer = std::exchange(m_answer, {});
    if (keep && answer)
        answer(name);
}

void NameLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish(false);
    else
        Card::keyPressEvent(event);
}

void NameLine::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NameLine::retranslate()
{
    m_keep->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace leadbook
