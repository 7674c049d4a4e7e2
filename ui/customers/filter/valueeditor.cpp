// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/valueeditor.h"

#include "items/filterwords.h"
#include "ui/customers/filter/choicesbutton.h"
#include "ui/shell/fonts.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 240;
constexpr qsizetype kMostTicked = 60; // values in a menu; of more they are typed
constexpr int kLongest = 100'000;     // length of time

QDate toQDate(Day day)
{
    return QDate::fromString(day.toIso(), Qt::ISODate);
}

} // namespace

ValueEditor::ValueEditor(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    setFixedWidth(scaledPixels(font(), kWidth));
}

void ValueEditor::show(const FilterOffer &offer, ValueShape shape, const std::vector<FilterValue> &values,
                       const QStringList &known)
{
    const bool isSame = m_isBuilt && m_shape == shape && m_offer.name == offer.name && m_values == values;
    m_offer = offer;
    m_shape = shape;
    m_values = values;
    if (!isSame)
        build(known);
}

void ValueEditor::setName(const QString &name)
{
    m_name = name;
    for (auto *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        child->setAccessibleName(name);
}

void ValueEditor::build(const QStringList &known)
{
    const bool hadFocus = m_isBuilt && isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_isBuilt = true;
    m_editor = nullptr;
    const bool isChoice = m_offer.comparison == Comparison::Choice;
    const bool mayTick = m_offer.hasKnownValues && known.size() <= kMostTicked;
    switch (m_shape) {
    case ValueShape::None:
        break;
    case ValueShape::One:
        if (isChoice)
            buildChoice();
        else if (m_offer.comparison == Comparison::Day)
            buildDay();
        else
            buildLine(false, known);
        break;
    case ValueShape::Several:
        if (isChoice || mayTick)
            buildChoices(known);
        else
            buildLine(true, {});
        break;
    case ValueShape::Ago:
    case ValueShape::Ahead:
        buildLength();
        break;
    }
    for (int i = 0; i < m_layout->count(); ++i)
        m_layout->itemAt(i)->widget()->show(); // at once, so that Tab finds it
    setFocusProxy(m_editor);
    setName(m_name);
    if (hadFocus && m_editor != nullptr)
        m_editor->setFocus(Qt::OtherFocusReason);
}

void ValueEditor::give(std::vector<FilterValue> values)
{
    m_values = std::move(values);
    Q_EMIT edited();
}

void ValueEditor::buildLine(bool several, const QStringList &known)
{
    auto *line = new QLineEdit(this);
    line->setText(several ? joinedValues(m_offer, m_values)
                          : (m_values.empty() ? QString() : valueWords(m_offer, m_values.front())));
    line->setPlaceholderText(several ? tr("values, separated by commas") : QString());
    if (!known.isEmpty()) {
        auto *completer = new QCompleter(known, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    const auto take = [this, several](const QString &text) {
        if (several) {
            give(splitValues(m_offer, text).value_or(std::vector<FilterValue>()));
        } else if (const auto value = valueFromWords(m_offer, text)) {
            give({*value});
        } else {
            give({});
        }
    };
    connect(line, &QLineEdit::textChanged, this, take);
    m_layout->addWidget(line);
    m_editor = line;
}

void ValueEditor::buildChoice()
{
    auto *box = new QComboBox(this);
    for (const FilterChoice &choice : m_offer.choices)
        box->addItem(choice.label, choice.key);
    const QString key = m_values.empty() ? QString() : filterText(m_values.front());
    box->setCurrentIndex(box->findData(key, Qt::UserRole, Qt::MatchFixedString));
    box->setPlaceholderText(tr("Choose…"));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { give({FilterValue(box->currentData().toString())}); });
    m_layout->addWidget(box);
    m_editor = box;
}

void ValueEditor::buildChoices(const QStringList &known)
{
    auto *button = new ChoicesButton(this);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    std::vector<FilterChoice> choices = m_offer.choices;
    for (const QString &text : known)
        choices.push_back({text, text});
    button->setChoices(choices);
    QStringList chosen;
    for (const FilterValue &value : m_values)
        chosen << filterText(value);
    button->setChosen(chosen);
    connect(button, &ChoicesButton::chosenChanged, this, [this, button] {
        std::vector<FilterValue> values;
        for (const QString &key : button->chosen())
            values.emplace_back(key);
        give(std::move(values));
    });
    m_layout->addWidget(button);
    m_editor = button;
}

void ValueEditor::buildDay()
{
    auto *edit = new QDateEdit(this);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    const auto day = m_values.empty() ? std::nullopt : filterDay(m_values.front(), Day());
    if (day)
        edit->setDate(toQDate(*day));
    connect(edit, &QDateEdit::dateChanged, this, [this](QDate date) {
        const auto chosen = Day::fromIso(date.toString(Qt::ISODate));
        give(chosen ? std::vector<FilterValue>{*chosen} : std::vector<FilterValue>());
    });
    m_layout->addWidget(edit);
    m_editor = edit;
}

void ValueEditor::buildLength()
{
    auto *count = new QSpinBox(this);
    auto *unit = new QComboBox(this);
    count->setRange(m_shape == ValueShape::Ahead ? 1 : 0, kLongest);
    for (const QString &name : {tr("days"), tr("weeks"), tr("months"), tr("years")})
        unit->addItem(name);
    unit->setAccessibleName(tr("Unit"));
    const auto *day = m_values.empty() ? nullptr : std::get_if<RelativeDay>(&m_values.front());
    if (day != nullptr) {
        count->setValue(std::abs(day->count));
        unit->setCurrentIndex(static_cast<int>(day->unit));
    }
    const auto take = [this, count, unit] {
        const int sign = m_shape == ValueShape::Ahead ? 1 : -1;
        give({RelativeDay{sign * count->value(), static_cast<DayUnit>(unit->currentIndex())}});
    };
    connect(count, &QSpinBox::valueChanged, this, take);
    connect(unit, &QComboBox::currentIndexChanged, this, take);
    m_layout->addWidget(count, 1);
    m_layout->addWidget(unit, 1);
    m_editor = count;
}

} // namespace leadbook
