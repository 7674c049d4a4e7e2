// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealasksheet.h"

#include "items/dealcells.h"
#include "ui/pipeline/dealform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spanlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 480;
constexpr int kGap = 10;

} // namespace

DealAskSheet::DealAskSheet(Workspace &workspace, QWidget &window)
    : Sheet(window, kWidth)
    , m_workspace(workspace)
    , m_title(new SpanLabel(&card()))
    , m_note(wrappedLabel({}, u"muted"_s, &card()))
    , m_form(new DealForm(workspace, &card()))
    , m_problem(wrappedLabel({}, u"bad"_s, &card()))
    , m_done(new Button({}, Button::Kind::Primary, &card()))
    , m_close(new Button({}, Button::Kind::Quiet, &card()))
{
    auto &column = card().body();
    column.setSpacing(kGap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_note, m_form, m_problem})
        column.addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_done);
    column.addLayout(buttons);
    connect(m_done, &QAbstractButton::clicked, this, &DealAskSheet::answer);
    connect(m_form, &DealForm::entered, this, &DealAskSheet::answer);
    connect(m_close, &QAbstractButton::clicked, this, [this] { closeSheet(); });
    connect(&workspace, &Workspace::bookChanged, this, [this] { closeSheet(); });
    retranslate();
}

void DealAskSheet::ask(const Question &question, Answer answer)
{
    const ViewPtr view = m_workspace.view();
    const Row row = view ? view->snapshot->deals.ids.find(question.deal) : kNoRow;
    if (row == kNoRow)
        return;
    m_question = question;
    m_answer = std::move(answer);
    m_form->setFields(question.fields, question.needed);
    m_form->fill(row);
    m_title->setSpans(
        {{question.title, Tone::Text, true}, {u" · "_s + dealTitle(*view->snapshot, row), Tone::Muted}});
    m_note->setText(question.note);
    m_note->setVisible(!question.note.isEmpty());
    m_done->setText(question.button);
    tell({});
    openSheet(*m_form->inputs().front());
}

void DealAskSheet::answer()
{
    if (!m_answer)
        return;
    const auto values = m_form->changed();
    if (!values) {
        tell(values.error().message);
        return;
    }
    const Answer answer = std::exchange(m_answer, {});
    closeSheet();
    answer(*values);
}

void DealAskSheet::closing()
{
    m_answer = {};
}

void DealAskSheet::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    place();
}

QList<QWidget *> DealAskSheet::tabOrder() const
{
    return m_form->inputs() + QList<QWidget *>{m_done, m_close};
}

void DealAskSheet::enter(Qt::KeyboardModifiers)
{
    answer();
}

void DealAskSheet::retranslate()
{
    m_close->setText(tr("Cancel"));
    m_form->retranslate();
}

void DealAskSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace leadbook
