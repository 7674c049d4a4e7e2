// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/formsheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inputlabel.h"
#include "ui/widgets/spanlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 10;

} // namespace

FormSheet::FormSheet(Workspace &workspace, QWidget &window, int width)
    : Sheet(window, width)
    , m_workspace(workspace)
    , m_title(new SpanLabel(&card()))
    , m_rows(new QGridLayout)
    , m_problem(wrappedLabel({}, u"bad"_s, &card()))
    , m_buttons(new QHBoxLayout)
    , m_do(new Button({}, Button::Kind::Primary, &card()))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Quiet, &card()))
{
    m_rows->setHorizontalSpacing(kGap);
    m_rows->setVerticalSpacing(kGap);
    m_rows->setColumnStretch(1, 1);
    m_buttons->setSpacing(kGap);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_do);
    QVBoxLayout &column = card().body();
    column.setSpacing(kGap);
    column.addWidget(m_title);
    column.addLayout(m_rows);
    column.addWidget(m_problem);
    column.addLayout(m_buttons);
    connect(m_do, &QAbstractButton::clicked, this, [this] { submit(); });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { closeSheet(); });
    connect(&workspace, &Workspace::bookChanged, this, [this] { closeSheet(); });
}

Button &FormSheet::addOtherButton()
{
    auto *button = new Button({}, Button::Kind::Secondary, &card());
    m_buttons->insertWidget(static_cast<int>(m_others.size()), button);
    m_others << button;
    return *button;
}

void FormSheet::addAbove(QWidget &part)
{
    card().body().insertWidget(card().body().indexOf(m_rows), &part);
}

void FormSheet::addRow(QWidget &input, Qt::Alignment place)
{
    m_labels << labelFor(input, &card());
    m_inputs << &input;
    const int row = m_rows->rowCount();
    m_rows->addWidget(m_labels.last(), row, 0, place);
    m_rows->addWidget(&input, row, 1);
}

void FormSheet::addBelow(QWidget &part)
{
    m_rows->addWidget(&part, m_rows->rowCount(), 1);
}

void FormSheet::nameRow(QWidget &input, const QString &label, const QString &name)
{
    m_labels[m_inputs.indexOf(&input)]->setText(label);
    input.setAccessibleName(name);
}

void FormSheet::openForm(QWidget &first)
{
    ++m_openings;
    tell({});
    openSheet(first);
}

void FormSheet::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    markWrong(nullptr);
    place();
}

void FormSheet::refuse(const QString &problem, QWidget &input)
{
    tell(problem);
    markWrong(&input);
    input.setFocus(Qt::OtherFocusReason);
}

void FormSheet::markWrong(QWidget *input)
{
    const QPointer<QWidget> before = std::exchange(m_wrong, input);
    for (QWidget *each : {before.data(), input}) {
        if (each == nullptr)
            continue;
        each->setProperty("wrong", each == input);
        each->style()->unpolish(each);
        each->style()->polish(each);
    }
}

QList<QWidget *> FormSheet::tabOrder() const
{
    return inputs() << m_do << m_others << m_cancel;
}

void FormSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell({}); // said in the language of before
        m_cancel->setText(tr("Cancel"));
        retranslate();
    }
    Sheet::changeEvent(event);
}

} // namespace leadbook
