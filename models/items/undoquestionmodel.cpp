// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/undoquestionmodel.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::array<const char *, 6> kHeadings{
    QT_TRANSLATE_NOOP("leadbook::UndoQuestionModel", "Record"),
    QT_TRANSLATE_NOOP("leadbook::UndoQuestionModel", "Field"),
    QT_TRANSLATE_NOOP("leadbook::UndoQuestionModel", "Before"),
    QT_TRANSLATE_NOOP("leadbook::UndoQuestionModel", "This change"),
    QT_TRANSLATE_NOOP("leadbook::UndoQuestionModel", "Now"),
    QT_TRANSLATE_NOOP("leadbook::UndoQuestionModel", "Choice")};

} // namespace

UndoQuestionModel::UndoQuestionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void UndoQuestionModel::setQuestions(UndoQuestions questions)
{
    beginResetModel();
    m_asked = std::move(questions);
    m_answers.assign(m_asked.questions.size(), UndoChoice::Keep);
    m_otherwise = UndoChoice::Keep;
    endResetModel();
}

void UndoQuestionModel::toggle(int row)
{
    const QModelIndex at = index(row, Choice);
    if (at.isValid())
        setData(at, m_answers[static_cast<std::size_t>(row)] == UndoChoice::Keep);
}

void UndoQuestionModel::answerAll(UndoChoice choice)
{
    m_otherwise = choice;
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        m_answers[i] = m_asked.questions[i].conflict.mayTakeBack ? choice : UndoChoice::Keep;
    if (!m_answers.empty())
        Q_EMIT dataChanged(index(0, Choice), index(rowCount() - 1, Choice));
}

UndoChoices UndoQuestionModel::choices() const
{
    UndoChoices choices;
    choices.otherwise = m_otherwise;
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        choices.places[m_asked.questions[i].conflict.place] = m_answers[i];
    return choices;
}

int UndoQuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

int UndoQuestionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kHeadings.size());
}

QVariant UndoQuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const UndoQuestion &question = m_asked.questions[row];
    const bool isTaken = m_answers[row] == UndoChoice::TakeBack;
    if (role == Qt::EditRole && index.column() == Choice)
        return isTaken;
    if (role == Qt::ToolTipRole && index.column() == Now && !question.later.isEmpty())
        return tr("By “%1”").arg(question.later);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Record:
        return question.record == question.table ? question.table
                                                 : u"%1 · %2"_s.arg(question.record, question.table);
    case FieldName:
        return question.field;
    case Before:
        return question.before;
    case Written:
        return question.written;
    case Now:
        return question.now;
    default:
        return isTaken ? question.takeText : question.keepText;
    }
}

bool UndoQuestionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Choice)
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    if (!m_asked.questions[row].conflict.mayTakeBack)
        return false;
    m_answers[row] = value.toBool() ? UndoChoice::TakeBack : UndoChoice::Keep;
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags UndoQuestionModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Choice &&
        m_asked.questions[static_cast<std::size_t>(index.row())].conflict.mayTakeBack)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant UndoQuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(kHeadings[static_cast<std::size_t>(section)]);
}

void UndoQuestionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace leadbook
