// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/openquestionmodel.h"

#include "domain/shippedschemes.h"
#include "items/cellroles.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::array kTitles{
    QT_TRANSLATE_NOOP("leadbook::OpenQuestionModel", "Customer"),
    QT_TRANSLATE_NOOP("leadbook::OpenQuestionModel", "Ask for"),
    QT_TRANSLATE_NOOP("leadbook::OpenQuestionModel", "Now → up to"),
    QT_TRANSLATE_NOOP("leadbook::OpenQuestionModel", "Value"),
    QT_TRANSLATE_NOOP("leadbook::OpenQuestionModel", "Owner"),
};

} // namespace

void OpenQuestionModel::setQuality(const DataQuality &quality)
{
    beginResetModel();
    m_questions = quality.questions;
    m_inputs = quality.inputs;
    m_grades = quality.grades;
    endResetModel();
}

QString OpenQuestionModel::fieldAt(int row) const
{
    return m_inputs[questionAt(row).inputs.front()].field;
}

void OpenQuestionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_questions.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OpenQuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

int OpenQuestionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant OpenQuestionModel::display(const OpenQuestion &question, int column) const
{
    switch (column) {
    case Name:
        return question.name;
    case Ask: {
        QStringList inputs;
        for (const std::size_t input : question.inputs)
            inputs << schemeLabel(m_inputs[input].label);
        return QLocale().createSeparatedList(inputs);
    }
    case Grade:
        return u"%1 → %2"_s.arg(gradeLabel(m_grades.value(question.grade)),
                                gradeLabel(m_grades.value(question.upTo)));
    case Value:
        return question.value.isKnown() ? QVariant(question.value.toDouble()) : QVariant();
    default:
        return question.owner;
    }
}

QVariant OpenQuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpenQuestion &question = questionAt(index.row());
    // Letters alone have a badge.
    const bool isLettered = m_grades.value(question.grade).size() == 1;
    switch (role) {
    case Qt::DisplayRole:
        return display(question, index.column());
    case CustomerIdRole:
        return qlonglong{question.id};
    case GradeRole:
        return index.column() == Grade && isLettered ? QVariant(question.grade) : QVariant();
    case BestGradeRole:
        return index.column() == Grade && isLettered ? QVariant(question.upTo) : QVariant();
    case AmountRole:
        return index.column() == Value && question.value.isKnown()
                   ? QVariant(qlonglong{question.value.tenThousandths()})
                   : QVariant();
    case CurrencyRole:
        return index.column() == Value ? QVariant(question.currency) : QVariant();
    default:
        return {};
    }
}

QVariant OpenQuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return tr(kTitles[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    return {};
}

} // namespace leadbook
