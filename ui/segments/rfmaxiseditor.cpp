// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/rfmaxiseditor.h"

#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kNumbersWidth = 140;

// In the order of RfmAxis.
constexpr std::array kTitles{QT_TRANSLATE_NOOP("leadbook::RfmAxisEditor", "Recency (days ago)"),
                             QT_TRANSLATE_NOOP("leadbook::RfmAxisEditor", "Frequency (orders)"),
                             QT_TRANSLATE_NOOP("leadbook::RfmAxisEditor", "Money (in all)")};
constexpr std::array kNames{QT_TRANSLATE_NOOP("leadbook::RfmAxisEditor", "Cut points of recency"),
                            QT_TRANSLATE_NOOP("leadbook::RfmAxisEditor", "Cut points of frequency"),
                            QT_TRANSLATE_NOOP("leadbook::RfmAxisEditor", "Cut points of money")};

} // namespace

RfmAxisEditor::RfmAxisEditor(RfmAxis axis, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, u"strong"_s, this))
    , m_numbers(new QLineEdit(this))
    , m_bar(new RfmCutBar(this))
{
    m_values.axis = axis;
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    m_numbers->setMinimumWidth(kNumbersWidth);
    head->addWidget(m_numbers, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_bar);
    connect(m_numbers, &QLineEdit::editingFinished, this, &RfmAxisEditor::tell);
    connect(m_bar, &RfmCutBar::cutMoved, this, [this](std::size_t index, double value) {
        Q_EMIT cutsEdited(withCut(m_values.cuts, index, value));
    });
    retranslate();
}

void RfmAxisEditor::setValues(const RfmCutBar::Values &values)
{
    m_values = values;
    m_bar->setValues(values);
    if (!m_numbers->hasFocus() || !m_numbers->isModified())
        showNumbers();
}

void RfmAxisEditor::showNumbers()
{
    QStringList numbers;
    for (const double cut : m_values.cuts)
        numbers
            << locale().toString(cut, 'f', QLocale::FloatingPointShortest).remove(locale().groupSeparator());
    m_numbers->setText(numbers.join(u" "_s));
    m_numbers->setCursorPosition(0);
}

std::optional<std::vector<double>> RfmAxisEditor::written() const
{
    static const QRegularExpression kBetween(u"[\\s;；、]+"_s);
    std::vector<double> cuts;
    for (const QString &word : m_numbers->text().split(kBetween, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        cuts.push_back(locale().toDouble(word, &isNumber));
        if (!isNumber)
            return {};
    }
    if (cuts.size() != m_values.cuts.size() || !std::ranges::is_sorted(cuts))
        return {};
    return cuts;
}

void RfmAxisEditor::tell()
{
    if (!m_numbers->isModified())
        return;
    m_numbers->setModified(false);
    const auto cuts = written();
    if (cuts && *cuts != m_values.cuts)
        Q_EMIT cutsEdited(*cuts);
    else
        showNumbers();
}

void RfmAxisEditor::retranslate()
{
    const auto axis = static_cast<std::size_t>(m_values.axis);
    m_title->setText(tr(kTitles[axis]));
    m_numbers->setAccessibleName(tr(kNames[axis]));
    m_numbers->setToolTip(tr("Numbers that rise, with spaces between; a value equal to one lies below it."));
    m_bar->setNaming([this, axis](double value) {
        return tr("%1: %2", "cut points of an axis, and the value of one")
            .arg(tr(kNames[axis]), locale().toString(value, 'f', QLocale::FloatingPointShortest));
    });
    showNumbers();
}

} // namespace leadbook
