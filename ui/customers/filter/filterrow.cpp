// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/filterrow.h"

#include "items/filterrelation.h"
#include "items/filterwords.h"
#include "ui/customers/filter/valueeditor.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/button.h"
#include "workspace/filterfields.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kIndent = 26;
constexpr int kJoint = 48;
constexpr int kFieldWidth = 170;
constexpr int kRelationWidth = 170;
constexpr int kGroupWidth = 126;
constexpr qsizetype kMostKnown = 500;

/// How the children of a group are joined, in the order of its box.
struct GroupWay
{
    bool isAny;
    bool isNegated;
    const char *label;
};
constexpr GroupWay kWays[] = {
    {false, false, QT_TRANSLATE_NOOP("leadbook::FilterRow", "all of")},
    {true, false, QT_TRANSLATE_NOOP("leadbook::FilterRow", "any of")},
    {true, true, QT_TRANSLATE_NOOP("leadbook::FilterRow", "none of")},
    {false, true, QT_TRANSLATE_NOOP("leadbook::FilterRow", "not all of")},
};

int depthOf(QModelIndex index)
{
    int depth = 0;
    while (index.parent().isValid()) {
        index = index.parent();
        ++depth;
    }
    return depth;
}

} // namespace

FilterRow::FilterRow(FilterModel &model, const QModelIndex &index, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_index(index)
    , m_layout(new QHBoxLayout(this))
    , m_joint(new Button({}, Button::Kind::Flat, this))
{
    m_layout->setContentsMargins(scaledPixels(font(), kIndent) * depthOf(index), 0, 0, 0);
    m_layout->setSpacing(8);
    m_joint->setFixedWidth(scaledPixels(font(), kJoint));
    m_layout->addWidget(m_joint);
    connect(m_joint, &QAbstractButton::clicked, this, [this] {
        FilterModel::Item item = m_model.item(m_index.parent());
        item.isAny = !item.isAny;
        m_model.setItem(m_index.parent(), item);
    });
    build();
    refresh();
}

QComboBox *FilterRow::addBox(int width)
{
    auto *box = new QComboBox(this);
    box->setFixedWidth(scaledPixels(font(), width));
    box->setMaxVisibleItems(20);
    m_layout->addWidget(box);
    if (focusProxy() == nullptr)
        setFocusProxy(box);
    return box;
}

void FilterRow::build()
{
    switch (m_model.item(m_index).kind) {
    case FilterModel::Kind::Condition:
        buildCondition();
        break;
    case FilterModel::Kind::Group:
        buildGroup();
        break;
    case FilterModel::Kind::Related:
        buildRelated();
        break;
    }
    auto *remove = Button::iconButton(u"close"_s, tr("Remove"), this);
    connect(remove, &QAbstractButton::clicked, this, &FilterRow::removeRequested);
    m_layout->addWidget(remove);
    m_layout->addStretch(1);
}

void FilterRow::buildCondition()
{
    m_what = addBox(kFieldWidth);
    const QString scope = m_model.scopeOf(m_index.parent());
    if (m_model.view()) {
        for (const FilterOffer &offer : filterOffers(*m_model.view(), scope))
            m_what->addItem(offer.label, offer.name);
    }
    connect(m_what, &QComboBox::activated, this,
            [this](int place) { chooseField(m_what->itemData(place).toString()); });
    m_relation = addBox(kRelationWidth);
    connect(m_relation, &QComboBox::activated, this, &FilterRow::chooseRelation);
    m_value = new ValueEditor(this);
    m_layout->addWidget(m_value);
    connect(m_value, &ValueEditor::edited, this, [this] {
        FilterModel::Item item = m_model.item(m_index);
        item.values = m_value->values();
        m_model.setItem(m_index, item);
    });
}

void FilterRow::buildGroup()
{
    m_what = addBox(kGroupWidth);
    for (const GroupWay &way : kWays)
        m_what->addItem(tr(way.label));
    connect(m_what, &QComboBox::activated, this, &FilterRow::chooseGroup);
    auto *condition = new Button(tr("+ condition"), Button::Kind::Link, this);
    auto *group = new Button(tr("+ group"), Button::Kind::Link, this);
    connect(condition, &QAbstractButton::clicked, this, &FilterRow::conditionRequested);
    connect(group, &QAbstractButton::clicked, this, &FilterRow::groupRequested);
    m_layout->addWidget(condition);
    m_layout->addWidget(group);
}

void FilterRow::buildRelated()
{
    m_what = addBox(kFieldWidth);
    for (const QString &term : filterTerms())
        m_what->addItem(relatedLabel(term), term);
    connect(m_what, &QComboBox::activated, this,
            [this](int place) { chooseField(m_what->itemData(place).toString()); });
    m_relation = addBox(kRelationWidth);
    connect(m_relation, &QComboBox::activated, this, [this](int place) {
        FilterModel::Item item = m_model.item(m_index);
        item.isNegated = place == 1;
        m_model.setItem(m_index, item);
    });
    auto *condition = new Button(tr("+ condition"), Button::Kind::Link, this);
    connect(condition, &QAbstractButton::clicked, this, &FilterRow::conditionRequested);
    m_layout->addWidget(condition);
}

void FilterRow::refresh()
{
    if (!m_index.isValid())
        return;
    refreshJoint();
    switch (m_model.item(m_index).kind) {
    case FilterModel::Kind::Condition:
        refreshCondition();
        break;
    case FilterModel::Kind::Group:
        refreshGroup();
        break;
    case FilterModel::Kind::Related:
        refreshRelated();
        break;
    }
    refreshNames();
}

void FilterRow::refreshJoint()
{
    const bool isAny = m_model.item(m_index.parent()).isAny;
    const bool isFirst = m_index.row() == 0;
    m_joint->setText(isFirst ? QString() : isAny ? tr("or") : tr("and"));
    m_joint->setEnabled(!isFirst);
    m_joint->setFocusPolicy(isFirst ? Qt::NoFocus : Qt::StrongFocus);
    m_joint->setAccessibleName(isAny ? tr("or; press for and") : tr("and; press for or"));
    m_joint->setToolTip(isFirst ? QString() : m_joint->accessibleName());
}

void FilterRow::refreshCondition()
{
    const FilterModel::Item &item = m_model.item(m_index);
    const QString scope = m_model.scopeOf(m_index.parent());
    std::optional<FilterOffer> offer;
    if (m_model.view())
        offer = filterOffer(*m_model.view(), scope, item.name);
    // A field that the book does not offer is shown as it is written.
    if (m_what->findData(item.name) < 0)
        m_what->addItem(offer ? offer->label : item.name, item.name);
    m_what->setCurrentIndex(m_what->findData(item.name));
    m_relation->clear();
    m_relations.clear();
    if (!offer)
        return;
    const ValueShape shape = shapeOf(item.op, item.values);
    const FilterRelation *now = relationOf(offer->comparison, item.op, item.isNegated, shape);
    for (const FilterRelation &relation : filterRelations()) {
        if (!relation.fits(offer->comparison))
            continue;
        m_relations.push_back(&relation);
        const bool isDenied = &relation == now && relation.isNegated != item.isNegated;
        const QString label = relationLabel(relation);
        m_relation->addItem(isDenied ? tr("not: %1").arg(label) : label);
    }
    const auto place = std::ranges::find(m_relations, now) - m_relations.begin();
    m_relation->setCurrentIndex(static_cast<int>(place));
    m_value->setVisible(shape != ValueShape::None);
    QStringList known;
    if (offer->hasKnownValues)
        known = knownFilterValues(*m_model.view(), scope, item.name, kMostKnown);
    m_value->show(*offer, shape, item.values, known);
}

void FilterRow::refreshGroup()
{
    const FilterModel::Item &item = m_model.item(m_index);
    const auto *way = std::ranges::find_if(kWays, [&](const GroupWay &one) {
        return one.isAny == item.isAny && one.isNegated == item.isNegated;
    });
    m_what->setCurrentIndex(static_cast<int>(way - std::begin(kWays)));
}

void FilterRow::refreshRelated()
{
    const FilterModel::Item &item = m_model.item(m_index);
    m_what->setCurrentIndex(m_what->findData(item.name));
    m_relation->clear();
    m_relation->addItems({relatedRelation(item.name, false), relatedRelation(item.name, true)});
    m_relation->setCurrentIndex(item.isNegated ? 1 : 0);
}

void FilterRow::refreshNames()
{
    const QString what = m_what->currentText();
    m_what->setAccessibleName(m_model.item(m_index).kind == FilterModel::Kind::Group ? tr("Group")
                                                                                     : tr("Field"));
    if (m_relation != nullptr)
        m_relation->setAccessibleName(tr("How “%1” is compared").arg(what));
    if (m_value != nullptr)
        m_value->setName(tr("Value of “%1”").arg(what));
    setAccessibleName(m_index.data().toString());
}

void FilterRow::chooseField(const QString &name)
{
    FilterModel::Item item = m_model.item(m_index);
    item.name = name;
    m_model.setItem(m_index, item);
}

void FilterRow::chooseRelation(int place)
{
    const FilterRelation &relation = *m_relations[static_cast<std::size_t>(place)];
    FilterModel::Item item = m_model.item(m_index);
    const ValueShape before = shapeOf(item.op, item.values);
    item.op = relation.op;
    item.isNegated = relation.isNegated;
    if (relation.shape != before) {
        const bool isFewer = before == ValueShape::Several && relation.shape == ValueShape::One;
        const bool isMore = before == ValueShape::One && relation.shape == ValueShape::Several;
        constexpr int kMonth = 30;
        if (relation.shape == ValueShape::Ago || relation.shape == ValueShape::Ahead)
            item.values = {RelativeDay{relation.shape == ValueShape::Ago ? -kMonth : kMonth, DayUnit::Day}};
        else if (isFewer && item.values.size() > 1)
            item.values.resize(1);
        else if (!isMore && !isFewer)
            item.values.clear();
        const auto offer = filterOffer(*m_model.view(), m_model.scopeOf(m_index.parent()), item.name);
        if (relation.shape == ValueShape::One && item.values.empty() && offer &&
            offer->comparison == Comparison::Day)
            item.values = {m_model.view()->asOf};
    }
    m_model.setItem(m_index, item);
}

void FilterRow::chooseGroup(int place)
{
    FilterModel::Item item = m_model.item(m_index);
    item.isAny = kWays[place].isAny;
    item.isNegated = kWays[place].isNegated;
    m_model.setItem(m_index, item);
}

} // namespace leadbook
