// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/filterpanel.h"

#include "items/filtermodel.h"
#include "items/filterwords.h"
#include "ui/customers/filter/filtertree.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fittingarea.h"
#include "workspace/filterfields.h"
#include "workspace/filtering.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

FilterPanel::FilterPanel(FilterModel &model, QWidget *parent)
    : Card(u" "_s, parent)
    , m_model(model)
    , m_tree(new FilterTree(model))
    , m_saveView(new Button({}, Button::Kind::Secondary, this))
    , m_saveSegment(new Button({}, Button::Kind::Secondary, this))
    , m_condition(new Button({}, Button::Kind::Link, this))
    , m_group(new Button({}, Button::Kind::Link, this))
    , m_related(new Button({}, Button::Kind::Link, this))
    , m_relatedMenu(new QMenu(this))
    , m_clear(new Button({}, Button::Kind::Link, this))
    , m_text(new QLineEdit(this))
    , m_error(new QLabel(this))
{
    buildHead();
    buildFoot();
    connect(&model, &FilterModel::filterChanged, this, &FilterPanel::showText);
    retranslate();
    showText();
}

void FilterPanel::buildHead()
{
    addToHead(m_saveView);
    addToHead(m_saveSegment);
    body().addWidget(new FittingArea(m_tree, this));
    m_tree->setTabAnchor(m_saveSegment);
    connect(m_saveView, &QAbstractButton::clicked, this, &FilterPanel::saveViewRequested);
    connect(m_saveSegment, &QAbstractButton::clicked, this, &FilterPanel::saveSegmentRequested);
}

void FilterPanel::buildFoot()
{
    auto *adding = new QHBoxLayout;
    adding->setSpacing(12);
    for (Button *button : {m_condition, m_group, m_related})
        adding->addWidget(button);
    adding->addStretch(1);
    adding->addWidget(m_clear);
    body().addLayout(adding);
    m_related->setMenu(m_relatedMenu);
    connect(m_condition, &QAbstractButton::clicked, this, [this] { m_tree->addCondition({}); });
    connect(m_group, &QAbstractButton::clicked, this, [this] { m_tree->addGroup({}); });
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_model.clear();
        m_condition->setFocus(Qt::OtherFocusReason);
    });
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QFont font = m_text->font();
    font.setFamilies(fixed.families());
    m_text->setFont(font);
    body().addWidget(m_text);
    m_error->setProperty("role", u"bad"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    body().addWidget(m_error);
    connect(m_text, &QLineEdit::textEdited, this, &FilterPanel::readText);
}

void FilterPanel::fillRelated()
{
    m_relatedMenu->clear();
    for (const QString &term : filterTerms())
        m_relatedMenu->addAction(relatedLabel(term), this, [this, term] { m_tree->addRelated(term); });
    const auto addCondition = [this](const QString &field, FilterOperator op, std::vector<FilterValue> values,
                                     bool isNegated) {
        const QModelIndex index = m_model.addCondition({}, field);
        FilterModel::Item item = m_model.item(index);
        item.op = op;
        item.values = std::move(values);
        item.isNegated = isNegated;
        m_model.setItem(index, item);
    };
    m_relatedMenu->addSeparator();
    m_relatedMenu->addAction(tr("Has an open task"), this, [addCondition] {
        addCondition(u"nextAction"_s, FilterOperator::IsEmpty, {}, true);
    });
    m_relatedMenu->addAction(tr("Has an overdue task"), this, [addCondition] {
        addCondition(u"nextActionDay"_s, FilterOperator::Less, {RelativeDay{}}, false);
    });
    m_relatedMenu->addAction(tr("No contact for 30 days"), this, [this] {
        constexpr int kMonth = 30;
        const QModelIndex contact = m_model.addRelated({}, u"contacted"_s);
        FilterModel::Item item = m_model.item(contact);
        item.isNegated = true;
        m_model.setItem(contact, item);
        const QModelIndex date = m_model.addCondition(contact, u"date"_s);
        FilterModel::Item within = m_model.item(date);
        within.op = FilterOperator::GreaterOrEqual;
        within.values = {RelativeDay{-kMonth, DayUnit::Day}};
        m_model.setItem(date, within);
    });
    m_relatedMenu->addAction(tr("Survey score of at most 6"), this, [this] {
        const QModelIndex survey = m_model.addRelated({}, u"answered"_s);
        const QModelIndex score = m_model.addCondition(survey, u"score"_s);
        FilterModel::Item low = m_model.item(score);
        low.op = FilterOperator::LessOrEqual;
        low.values = {FilterNumber{u"6"_s}};
        m_model.setItem(score, low);
    });
}

void FilterPanel::readText(const QString &text)
{
    if (!m_model.view())
        return;
    const auto filter = parseFilter(*m_model.view(), text);
    m_error->setVisible(!filter);
    m_error->setText(filter ? QString() : filter.error().message);
    if (!filter)
        return;
    const QScopedValueRollback reading(m_isReading, true);
    m_model.setFilter(*filter);
}

void FilterPanel::showText()
{
    const bool isAsking = !m_model.filter().isEmpty();
    m_saveView->setEnabled(isAsking);
    m_saveSegment->setEnabled(isAsking);
    m_clear->setVisible(m_model.rowCount() > 0);
    if (m_isReading)
        return;
    m_text->setText(toText(m_model.filter()));
    m_text->setCursorPosition(0);
    m_error->hide();
}

void FilterPanel::setCount(qint64 passing, qint64 all)
{
    m_passing = passing;
    m_all = all;
    showCount();
}

void FilterPanel::showCount()
{
    if (m_passing < 0)
        return;
    const QString count = tr("%L1 of %L2").arg(m_passing).arg(m_all);
    setNote(m_model.isComplete() ? tr("%1 · counted as you type").arg(count)
                                 : tr("%1 · a condition still needs its value").arg(count));
}

void FilterPanel::takeFocus()
{
    if (m_model.rowCount() > 0)
        m_tree->takeFocus();
    else
        m_condition->setFocus(Qt::ShortcutFocusReason);
}

void FilterPanel::rebuild()
{
    m_tree->rebuild();
    fillRelated();
}

void FilterPanel::retranslate()
{
    setTitle(tr("Filter"));
    m_saveView->setText(tr("Save as view"));
    m_saveSegment->setText(tr("Save as segment"));
    m_condition->setText(tr("+ condition"));
    m_group->setText(tr("+ group"));
    m_related->setText(tr("+ related record"));
    m_clear->setText(tr("Clear all"));
    m_text->setAccessibleName(tr("The filter as text"));
    m_text->setPlaceholderText(tr("or write it: grade in (A, B) and lastContact < -30d"));
    setAccessibleName(tr("Filter"));
    rebuild();
    showCount();
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        Card::keyPressEvent(event);
}

} // namespace leadbook
