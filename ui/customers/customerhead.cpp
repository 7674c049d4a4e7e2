// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerhead.h"

#include "items/cellvariant.h"
#include "ui/customers/entry.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/gradebadge.h"
#include "ui/widgets/spanlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

CustomerHead::CustomerHead(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar({}, this))
    , m_name(new ElidedLabel({}, u"heading"_s, this))
    , m_grade(new GradeBadge(-1, this))
    , m_gradeName(new SpanLabel(this))
    , m_subtitle(new SpanLabel(this))
    , m_close(Button::iconButton(u"close"_s, {}, this))
{
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_name);
    first->addWidget(m_grade);
    first->addWidget(m_gradeName);
    first->addStretch(1);
    first->addWidget(m_close);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(first);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_subtitle->setWordWrap(true);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(m_close, &QAbstractButton::clicked, this, &CustomerHead::closeRequested);
    retranslate();
}

void CustomerHead::show(const View &view, Row customer)
{
    const auto text = [&](FieldId field) {
        return displayVariant(ListColumn(view, ListKind::Customers, field).value(customer), field, view)
            .toString();
    };
    const QString name = text(FieldId::Name);
    m_avatar->setName(name);
    m_name->setText(name);
    const CellValue grade = ListColumn(view, ListKind::Customers, FieldId::Grade).value(customer);
    const auto *choice = std::get_if<ChoiceValue>(&grade);
    const bool isLetter = hasLetterGrades(view);
    m_grade->setVisible(choice != nullptr && isLetter);
    m_gradeName->setText(text(FieldId::Grade), Tone::Accent, true);
    m_gradeName->setVisible(choice != nullptr && !isLetter);
    m_grade->setGrade(choice == nullptr ? -1 : int{choice->value});
    const QString employees = text(FieldId::Employees);
    m_subtitle->setText(
        dotted({text(FieldId::Industry),
                employees.isEmpty() ? QString() : tr("%Ln people", nullptr, employees.toInt()),
                text(FieldId::City)}),
        Tone::Muted);
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
}

void CustomerHead::retranslate()
{
    m_close->setName(tr("Close"));
}

void CustomerHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leadbook
