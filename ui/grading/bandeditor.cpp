// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/bandeditor.h"

#include "domain/gradeinput.h"
#include "domain/schemeediting.h"
#include "domain/shippedschemes.h"
#include "ui/grading/bandwords.h"
#include "ui/grading/numberedit.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

enum Place : int
{
    Name,
    From,
    Points,
    Buttons,
};

constexpr int kFromWidth = 74;
constexpr int kPointsWidth = 46;
constexpr int kButtonWidth = 24;
constexpr int kNameWidth = 48; // at least
constexpr double kMostPoints = 10'000;

} // namespace

BandEditor::BandEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

BandEditor::~BandEditor()
{
    // A line that goes with the editor has nothing more to hand over, though the keyboard leaves it.
    for (QLineEdit *line : findChildren<QLineEdit *>())
        line->blockSignals(true);
}

void BandEditor::setCriterion(const GradeCriterion &criterion, const std::vector<GradeInputOffer> &inputs,
                              const QString &currency, bool isOnly)
{
    m_criterion = criterion;
    m_inputs = inputs;
    m_currency = currency;
    m_isOnly = isOnly;
    build();
}

void BandEditor::build()
{
    if (m_content != nullptr) {
        // One of its own buttons may be at work here.
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_names.clear();
    m_starts.clear();
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 4, 0, 4);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(Name, 1);
    addHead();
    for (std::size_t band = 0; band < m_criterion.bands.size(); ++band)
        addBandRow(band);
    addUnknown();
    addHalfLife();
    addFoot();
    layout()->addWidget(m_content);
    m_content->show();
    updateStarts();
}

void BandEditor::retranslate(const std::vector<GradeInputOffer> &inputs)
{
    m_inputs = inputs;
    const auto lines = m_content->findChildren<QLineEdit *>();
    const auto focused = lines.indexOf(qobject_cast<QLineEdit *>(focusWidget()));
    const QString typed = focused < 0 ? QString() : lines[focused]->text();
    const int cursor = focused < 0 ? 0 : lines[focused]->cursorPosition();
    const bool isTyped = focused >= 0 && lines[focused]->isModified();
    const bool isWriting = m_key->isVisible() && m_key->text() != m_criterion.field;
    const QString key = m_key->text();
    const bool isFaulty = m_fault->isVisible();
    // Going away finishes no editing.
    for (QLineEdit *line : lines)
        line->blockSignals(true);
    build();
    if (isWriting) {
        m_key->setText(key);
        m_key->show();
    }
    if (isFaulty)
        takeInput(key);
    // In the order they are made, which is that of before.
    const auto made = m_content->findChildren<QLineEdit *>();
    if (focused < 0 || focused >= made.size())
        return;
    QLineEdit &line = *made[focused];
    if (isTyped)
        line.setText(typed);
    line.setModified(isTyped);
    line.setFocus(Qt::OtherFocusReason);
    line.setCursorPosition(cursor);
}

/// The inputs that the book offers, and the one chosen as it is written: other kinds and days, and a filter,
/// are typed there.
QWidget *BandEditor::makeInput()
{
    auto *box = new QWidget(m_content);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_input = new QComboBox(box);
    m_input->setAccessibleName(tr("Input"));
    m_input->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    std::optional<GradeInputGroup> group;
    for (const GradeInputOffer &offer : m_inputs) {
        if (group && *group != offer.group)
            m_input->insertSeparator(m_input->count());
        group = offer.group;
        m_input->addItem(offer.label, offer.key);
    }
    m_key = new QLineEdit(box);
    m_key->setObjectName(u"inputKey"_s);
    m_key->setAccessibleName(tr("Input as it is written"));
    m_key->setToolTip(tr("Such as count(meeting + visit, 60), age(lastContact) or where(city = London)"));
    m_fault = new QLabel(box);
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    connect(m_input, &QComboBox::activated, this, [this] {
        const QString key = m_input->currentData().toString();
        if (readGradeInput(key))
            return takeInput(key);
        // A filter is still to be written.
        m_key->setText(key);
        m_key->setVisible(true);
        m_key->setFocus(Qt::OtherFocusReason);
        m_key->setCursorPosition(static_cast<int>(key.size()) - 1);
    });
    connect(m_key, &QLineEdit::editingFinished, this, [this] { takeInput(m_key->text().trimmed()); });
    column->addWidget(m_input);
    column->addWidget(m_key);
    column->addWidget(m_fault);
    updateInput();
    return box;
}

void BandEditor::takeInput(const QString &key)
{
    const auto input = readGradeInput(key);
    m_fault->setVisible(!input);
    if (!input) {
        m_fault->setText(tr("Not an input: %1").arg(input.error().message));
        return;
    }
    if (key == m_criterion.field)
        return updateInput();
    GradeCriterion changed = m_criterion;
    setInput(changed, key);
    rearrange(changed, 0);
}

void BandEditor::updateInput()
{
    const QString &key = m_criterion.field;
    if (m_input->findData(key) < 0)
        m_input->addItem(gradeInputLabel(key), key);
    m_input->setCurrentIndex(m_input->findData(key));
    m_key->setText(key);
    const auto offer = std::ranges::find(m_inputs, key, &GradeInputOffer::key);
    m_key->setVisible(offer == m_inputs.end() || offer->group == GradeInputGroup::Events);
}

void BandEditor::addHead()
{
    m_grid->addWidget(makeInput(), 0, Name, 1, Buttons + 1);
    m_grid->addWidget(new ElidedLabel(tr("Band"), u"note"_s, m_content), 1, Name);
    for (const auto &[place, text] : {std::pair(From, tr("from")), std::pair(Points, tr("points"))}) {
        auto *label = new ElidedLabel(text, u"note"_s, m_content);
        label->setAlignment(Qt::AlignRight);
        m_grid->addWidget(label, 1, place);
    }
}

void BandEditor::addBandRow(std::size_t index)
{
    const GradeBand &band = m_criterion.bands[index];
    const int row = 2 + 2 * static_cast<int>(index);
    auto *name = new QLineEdit(schemeLabel(band.label, m_criterion.label), m_content);
    const QString label = name->text();
    name->setMinimumWidth(scaledPixels(font(), kNameWidth));
    name->setAccessibleName(tr("Name of band %1").arg(index + 1));
    connect(name, &QLineEdit::textEdited, this, [this, index](const QString &text) {
        m_criterion.bands[index].label = text;
        tell();
    });
    auto *from = new NumberEdit(m_content);
    from->setFixedWidth(scaledPixels(font(), kFromWidth));
    from->setNumber(band.from);
    from->setAccessibleName(tr("“%1” begins at").arg(label));
    const bool isLast = index + 1 == m_criterion.bands.size();
    from->setPlaceholderText(isLast ? tr("the rest") : QString());
    connect(from, &NumberEdit::numberEdited, this, [this, index, isLast](std::optional<double> number) {
        if (!number && !isLast)
            return; // only the last may hold the rest
        m_criterion.bands[index].from = number;
        tell();
    });
    auto *points = new NumberEdit(m_content);
    points->setFixedWidth(scaledPixels(font(), kPointsWidth));
    points->setNumber(band.points);
    points->setAccessibleName(tr("Points of “%1”").arg(label));
    connect(points, &NumberEdit::numberEdited, this, [this, index](std::optional<double> number) {
        m_criterion.bands[index].points = std::clamp(number.value_or(0), -kMostPoints, kMostPoints);
        tell();
    });
    m_grid->addWidget(name, row, Name);
    m_grid->addWidget(from, row, From);
    m_grid->addWidget(points, row, Points);
    addBandButtons(index, row);
    auto *start = new ElidedLabel({}, u"note"_s, m_content);
    m_grid->addWidget(start, row + 1, Name, 1, Buttons + 1);
    m_names.push_back(name);
    m_starts.push_back(start);
}

void BandEditor::addBandButtons(std::size_t index, int row)
{
    auto *box = new QWidget(m_content);
    auto *buttons = new QHBoxLayout(box);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    const QString name = schemeLabel(m_criterion.bands[index].label, m_criterion.label);
    auto *up = new Button(u"↑"_s, Button::Kind::Quiet, box);
    up->setAccessibleName(tr("Move “%1” up").arg(name));
    up->setToolTip(tr("Move up"));
    up->setEnabled(index > 0 && canMoveBand(m_criterion, index, index - 1));
    connect(up, &Button::clicked, this, [this, index] {
        GradeCriterion moved = m_criterion;
        std::swap(moved.bands[index], moved.bands[index - 1]);
        rearrange(moved, index - 1);
    });
    auto *remove = new Button(u"×"_s, Button::Kind::Quiet, box);
    remove->setAccessibleName(tr("Remove “%1”").arg(name));
    remove->setToolTip(tr("Remove the band"));
    remove->setEnabled(m_criterion.bands.size() > 1);
    connect(remove, &Button::clicked, this, [this, index] {
        GradeCriterion fewer = m_criterion;
        fewer.bands.erase(fewer.bands.begin() + static_cast<std::ptrdiff_t>(index));
        rearrange(fewer, std::min(index, fewer.bands.size() - 1));
    });
    for (Button *button : {up, remove})
        button->setFixedWidth(scaledPixels(font(), kButtonWidth));
    buttons->addWidget(up);
    buttons->addWidget(remove);
    m_grid->addWidget(box, row, Buttons);
}

void BandEditor::addUnknown()
{
    const int row = 2 + 2 * static_cast<int>(m_criterion.bands.size());
    auto *points = new NumberEdit(m_content);
    points->setFixedWidth(scaledPixels(font(), kPointsWidth));
    points->setNumber(m_criterion.unknown);
    points->setAccessibleName(tr("Points where it is unknown"));
    connect(points, &NumberEdit::numberEdited, this, [this](std::optional<double> number) {
        m_criterion.unknown = std::clamp(number.value_or(0), -kMostPoints, kMostPoints);
        tell();
    });
    m_grid->addWidget(new ElidedLabel(tr("unknown"), u"muted"_s, m_content), row, Name, 1, 2);
    m_grid->addWidget(points, row, Points);
}

void BandEditor::addHalfLife()
{
    const int row = 3 + 2 * static_cast<int>(m_criterion.bands.size());
    auto *days = new NumberEdit(m_content);
    days->setFixedWidth(scaledPixels(font(), kPointsWidth));
    days->setAccessibleName(tr("Half-life in days"));
    days->setPlaceholderText(u"–"_s);
    days->setToolTip(tr("After so many days an event counts half; empty: it counts whole"));
    if (m_criterion.halfLife > 0)
        days->setNumber(m_criterion.halfLife);
    connect(days, &NumberEdit::numberEdited, this, [this](std::optional<double> number) {
        m_criterion.halfLife = std::clamp(number.value_or(0), 0.0, double{kMostGradeDays});
        tell();
    });
    auto *label = new ElidedLabel(tr("fades, half-life in days"), u"muted"_s, m_content);
    m_grid->addWidget(label, row, Name, 1, 2);
    m_grid->addWidget(days, row, Points);
    m_halfLife = {label, days};
    updateHalfLife();
}

void BandEditor::updateHalfLife()
{
    // Only what is counted fades.
    const bool counts = std::ranges::all_of(m_criterion.bands, [](const GradeBand &band) {
        const auto input = readGradeInput(band.field);
        return input && input->isCounted();
    });
    if (!counts)
        m_criterion.halfLife = 0;
    for (QWidget *part : m_halfLife)
        part->setVisible(counts);
}

void BandEditor::addFoot()
{
    auto *box = new QWidget(m_content);
    auto *foot = new QHBoxLayout(box);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(12);
    auto *add = new Button(tr("Add a band"), Button::Kind::Link, box);
    connect(add, &Button::clicked, this, [this] {
        GradeCriterion more = m_criterion;
        const std::size_t place = addBand(more, tr("New band"));
        rearrange(more, place);
    });
    auto *remove = new Button(tr("Remove criterion"), Button::Kind::Link, box);
    remove->setEnabled(!m_isOnly);
    connect(remove, &Button::clicked, this, &BandEditor::removeRequested);
    foot->addWidget(add);
    foot->addWidget(remove);
    foot->addStretch(1);
    const int row = 4 + 2 * static_cast<int>(m_criterion.bands.size());
    m_grid->addWidget(box, row, Name, 1, Buttons + 1);
}

void BandEditor::rearrange(const GradeCriterion &criterion, std::size_t focus)
{
    m_criterion = criterion;
    build();
    m_names[focus]->setFocus(Qt::TabFocusReason);
    tell();
}

void BandEditor::tell()
{
    updateStarts();
    Q_EMIT criterionChanged(m_criterion);
}

void BandEditor::updateStarts()
{
    for (std::size_t i = 0; i < m_starts.size(); ++i) {
        const QString start = bandStart(m_criterion.bands[i], m_criterion, m_currency, locale());
        m_starts[i]->setText(start);
        m_starts[i]->setVisible(!start.isEmpty());
    }
}

void BandEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace leadbook
