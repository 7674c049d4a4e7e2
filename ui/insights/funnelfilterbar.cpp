// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/funnelfilterbar.h"

#include "core/text.h"
#include "ui/delegates/cellinput.h"
#include "ui/insights/funnelwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "workspace/editing/fieldinput.h"
#include "workspace/filterfields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 8;
constexpr int kMostValues = 500;
constexpr int kNarrowest = 96;
constexpr int kDayWidth = 106;
constexpr FieldId kDayField = FieldId::NextActionDay; ///< any day that people type is read like this one

/// One field by which deals are narrowed.
struct Choice
{
    const char *field;
    std::optional<QString> FunnelAsk::*value;
    const char *anybody;
    const char *none;
};

constexpr std::array<Choice, 4> kChoices{{
    {"owner", &FunnelAsk::owner, QT_TRANSLATE_NOOP("leadbook::FunnelFilterBar", "All owners"),
     QT_TRANSLATE_NOOP("leadbook::FunnelFilterBar", "No owner")},
    {"source", &FunnelAsk::source, QT_TRANSLATE_NOOP("leadbook::FunnelFilterBar", "All sources"),
     QT_TRANSLATE_NOOP("leadbook::FunnelFilterBar", "No source")},
    {"rfm", &FunnelAsk::segment, QT_TRANSLATE_NOOP("leadbook::FunnelFilterBar", "All segments"),
     QT_TRANSLATE_NOOP("leadbook::FunnelFilterBar", "No segment")},
    {"grade", &FunnelAsk::grade, QT_TRANSLATE_NOOP("leadbook::FunnelFilterBar", "All grades"),
     QT_TRANSLATE_NOOP("leadbook::FunnelFilterBar", "No grade")},
}};

/// The values that @p view has for @p field, as filters name them and as the user reads them.
std::vector<FilterChoice> valuesOf(const View &view, QStringView field)
{
    std::vector<FilterChoice> values;
    if (field == u"owner") {
        for (const OwnerRow &owner : view.snapshot->owners)
            values.push_back({toQString(owner.name), toQString(owner.name)});
        return values;
    }
    const auto offer = filterOffer(view, {}, field);
    if (offer && !offer->choices.empty())
        return offer->choices;
    // The names of segments and grades are those of a scheme, which have translations.
    const auto label = groupingLabel(field.toString());
    for (const QString &value : knownFilterValues(view, {}, field, kMostValues))
        values.push_back({value, label != nullptr ? label(value) : value});
    return values;
}

} // namespace

FunnelFilterBar::FunnelFilterBar(AskedFunnel &asked, QWidget *parent)
    : QWidget(parent)
    , m_asked(asked)
    , m_pipelines(new QComboBox(this))
    , m_where(new QLineEdit(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new CellInput(this))
    , m_toLabel(new QLabel(this))
    , m_to(new CellInput(this))
    , m_clear(new Button({}, Button::Kind::Link, this))
    , m_problem(wrappedLabel({}, u"bad"_s, this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    for (QLabel *label : {m_fromLabel, m_toLabel})
        label->setTextFormat(Qt::PlainText);
    const std::initializer_list<std::pair<QLabel *, CellInput *>> days{{m_fromLabel, m_from},
                                                                       {m_toLabel, m_to}};
    for (const auto &[label, input] : days) {
        input->setFrame(true);
        input->setIsDay(true);
        input->setMinimumWidth(kDayWidth);
        label->setBuddy(input);
        row->addWidget(label);
        row->addWidget(input, 1);
        connect(input, &CellInput::entered, this, &FunnelFilterBar::enterDays);
    }
    const auto addBox = [row](QComboBox *box) {
        box->setMinimumWidth(kNarrowest);
        box->setMinimumContentsLength(1);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(box, 2);
    };
    addBox(m_pipelines);
    connect(m_pipelines, &QComboBox::activated, this, [this] {
        FunnelAsk ask = m_asked.ask();
        ask.pipeline = m_pipelines->currentData().toString();
        m_asked.set(ask);
    });
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i] = new QComboBox(this);
        addBox(m_choices[i]);
        connect(m_choices[i], &QComboBox::activated, this, [this, i](int index) { choose(i, index); });
    }
    row->addWidget(m_where, 3);
    row->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_problem->hide();
    connect(m_where, &QLineEdit::editingFinished, this, [this] {
        FunnelAsk ask = m_asked.ask();
        ask.where = m_where->text().trimmed();
        m_asked.set(ask);
    });
    connect(m_clear, &QAbstractButton::clicked, this, &FunnelFilterBar::clear);
    connect(&asked, &AskedFunnel::changed, this, &FunnelFilterBar::showAsked);
    retranslate();
}

void FunnelFilterBar::setView(const ViewPtr &view)
{
    m_view = view;
    fillPipelines();
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        fill(i);
    showAsked();
}

/// There is a choice where there are several.
void FunnelFilterBar::fillPipelines()
{
    m_pipelines->clear();
    m_pipelines->addItem(tr("Pipeline with the most deals"), QString());
    if (m_view) {
        for (const PipelineRow &pipeline : m_view->snapshot->pipelines)
            m_pipelines->addItem(toQString(pipeline.name), toQString(pipeline.name));
    }
    m_pipelines->setVisible(m_pipelines->count() > 2);
}

void FunnelFilterBar::fill(std::size_t at)
{
    QComboBox &box = *m_choices[at];
    box.clear();
    box.addItem(tr(kChoices[at].anybody));
    if (m_view) {
        for (const FilterChoice &value : valuesOf(*m_view, QString::fromLatin1(kChoices[at].field)))
            box.addItem(value.label, value.key);
        box.addItem(tr(kChoices[at].none), QString());
    }
}

/// What is asked, in every control.
void FunnelFilterBar::showAsked()
{
    const FunnelAsk &ask = m_asked.ask();
    m_pipelines->setCurrentIndex(std::max(0, m_pipelines->findData(ask.pipeline)));
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const auto &value = ask.*kChoices[i].value;
        int at = 0;
        for (int index = 1; value && index < m_choices[i]->count(); ++index)
            at = m_choices[i]->itemData(index).toString() == *value ? index : at;
        m_choices[i]->setCurrentIndex(at);
    }
    if (m_where->text().trimmed() != ask.where)
        m_where->setText(ask.where);
    const bool isOwn = ask.period == PeriodChoice::Own;
    for (QWidget *part : std::initializer_list<QWidget *>{m_fromLabel, m_from, m_toLabel, m_to})
        part->setVisible(isOwn);
    if (m_view && ask.own.begin.isValid())
        m_from->setText(inputText(*m_view, FieldRef(kDayField), CellValue(ask.own.begin)));
    if (m_view && ask.own.end.isValid())
        m_to->setText(inputText(*m_view, FieldRef(kDayField), CellValue(ask.own.end - 1)));
    m_clear->setVisible(ask.isNarrowed());
}

void FunnelFilterBar::choose(std::size_t at, int index)
{
    FunnelAsk ask = m_asked.ask();
    ask.*kChoices[at].value =
        index == 0 ? std::nullopt : std::optional(m_choices[at]->itemData(index).toString());
    m_asked.set(ask);
}

void FunnelFilterBar::editDays()
{
    m_from->setFocus(Qt::TabFocusReason);
}

void FunnelFilterBar::enterDays()
{
    if (!m_view)
        return;
    FunnelAsk ask = m_asked.ask();
    ask.own = {};
    for (const bool isEnd : {false, true}) {
        const QString text = (isEnd ? m_to : m_from)->text().trimmed();
        if (text.isEmpty())
            continue;
        const auto day = readInput(*m_view, FieldRef(kDayField), text);
        if (!day)
            return setProblem(day.error().message);
        if (!day->value<Day>().isValid())
            continue;
        (isEnd ? ask.own.end : ask.own.begin) = day->value<Day>() + (isEnd ? 1 : 0);
    }
    if (ask.own.begin.isValid() && ask.own.end.isValid() && ask.own.end <= ask.own.begin)
        return setProblem(tr("The last day lies before the first; turn them round."));
    setProblem({});
    m_asked.set(ask);
}

void FunnelFilterBar::clear()
{
    FunnelAsk ask = m_asked.ask();
    for (std::optional<QString> *value : {&ask.owner, &ask.source, &ask.segment, &ask.grade})
        value->reset();
    ask.where.clear();
    m_where->setFocus();
    m_asked.set(ask);
}

void FunnelFilterBar::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void FunnelFilterBar::retranslate()
{
    m_where->setPlaceholderText(tr("any filter of customers: city = Shanghai"));
    m_where->setAccessibleName(tr("Filter of customers"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("to", "a day"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_clear->setText(tr("Clear"));
    const std::array<QString, 4> names{tr("Owner of the deal"), tr("Source"), tr("Segment"), tr("Grade")};
    m_pipelines->setAccessibleName(tr("Pipeline"));
    fillPipelines();
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setAccessibleName(names[i]);
        fill(i);
    }
    showAsked();
}

} // namespace leadbook
