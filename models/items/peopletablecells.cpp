// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/peopletablemodel.h"

#include "domain/bandstandard.h"
#include "domain/contactcadence.h"
#include "items/cellroles.h"
#include "items/cellvariant.h"
#include "items/peoplecolumns.h"
#include "workspace/editing/fieldinput.h"
#include "workspace/hitspans.h"
#include "workspace/settings/booksettings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

// What the cells and headings of the table of people say, role by role.

namespace leadbook {

namespace {

/// Figures stand at the right, digits under digits.
bool isFigure(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Real || type == FieldType::Money;
}

/// What the search looks through, as far as a column shows it.
struct SearchedField
{
    FieldId id;
    HitText text;
};

constexpr SearchedField kSearched[]{
    {FieldId::Name, HitText::Name},        {FieldId::ContactName, HitText::Name},
    {FieldId::City, HitText::Name},        {FieldId::CompanyPhone, HitText::Phone},
    {FieldId::Mobile, HitText::Phone},     {FieldId::Phone, HitText::Phone},
    {FieldId::Key, HitText::Plain},        {FieldId::CompanyEmail, HitText::Plain},
    {FieldId::CreditCode, HitText::Plain}, {FieldId::Notes, HitText::Plain},
    {FieldId::Tags, HitText::Plain},       {FieldId::Email, HitText::Plain},
    {FieldId::WeChat, HitText::Plain},
};

/// By WrittenPlace: behind a name, and as a sentence.
struct PlaceWords
{
    const char *place;
    const char *sentence;
};
constexpr std::array kPlaceWords{
    PlaceWords{QT_TRANSLATE_NOOP("WrittenPlace", "notes"),
               QT_TRANSLATE_NOOP("WrittenPlace", "Found in the notes")},
    PlaceWords{QT_TRANSLATE_NOOP("WrittenPlace", "notes on a contact"),
               QT_TRANSLATE_NOOP("WrittenPlace", "Found in the notes on a contact")},
    PlaceWords{QT_TRANSLATE_NOOP("WrittenPlace", "interaction"),
               QT_TRANSLATE_NOOP("WrittenPlace", "Found in an interaction")},
};

QString wordsOf(const WrittenHit &hit, const char *PlaceWords::*which)
{
    return QCoreApplication::translate("WrittenPlace",
                                       kPlaceWords[static_cast<std::size_t>(hit.place)].*which);
}

} // namespace

struct PeopleTableModel::Cell
{
    FieldRef field;
    CellValue value;
    Row row;   ///< of the list's table
    int place; ///< row of this model
};

struct PeopleTableModel::RoleReader
{
    int role;
    QVariant (PeopleTableModel::*read)(const Cell &cell) const;
};

QVariant PeopleTableModel::data(const QModelIndex &index, int role) const
{
    static constexpr RoleReader kReaders[]{
        {Qt::DisplayRole, &PeopleTableModel::displayOf},
        {TypeRole, &PeopleTableModel::typeOf},
        {GradeRole, &PeopleTableModel::gradeOf},
        {BestGradeRole, &PeopleTableModel::bestGradeOf},
        {AmountRole, &PeopleTableModel::amountOf},
        {CurrencyRole, &PeopleTableModel::currencyOf},
        {CountRole, &PeopleTableModel::countOf},
        {DayRole, &PeopleTableModel::dayOf},
        {ChoiceRole, &PeopleTableModel::choiceOf},
        {HitsRole, &PeopleTableModel::hitsOf},
        {OverdueRole, &PeopleTableModel::overdueOf},
        {IdRole, &PeopleTableModel::idOf},
        {CustomerIdRole, &PeopleTableModel::customerIdOf},
        {Qt::EditRole, &PeopleTableModel::inputOf},
        {OffersRole, &PeopleTableModel::offersOf},
        {OfferNotesRole, &PeopleTableModel::offerNotesOf},
        {ChosenRole, &PeopleTableModel::isChosenOf},
        {CopiedRole, &PeopleTableModel::copiedOf},
        {SecondTextRole, &PeopleTableModel::secondTextOf},
        {Qt::AccessibleDescriptionRole, &PeopleTableModel::whereFoundOf},
        {Qt::ToolTipRole, &PeopleTableModel::tipOf},
    };
    const auto *reader = std::ranges::find(kReaders, role, &RoleReader::role);
    if (reader == std::end(kReaders) || !m_view ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const Row row = m_rows[static_cast<std::size_t>(index.row())];
    return (this->*reader->read)({m_columns[column], m_cells[column].value(row), row, index.row()});
}

QVariant PeopleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || !m_view || section < 0 || section >= columnCount())
        return {};
    const FieldRef field = m_columns[static_cast<std::size_t>(section)];
    const FieldType type = listFieldType(*m_view->snapshot, field);
    switch (role) {
    case Qt::DisplayRole:
        return columnLabel(*m_view->snapshot, m_list, field);
    case Qt::TextAlignmentRole:
        return QVariant(isFigure(type) ? Qt::AlignRight | Qt::AlignVCenter
                                       : Qt::AlignLeft | Qt::AlignVCenter);
    case TypeRole:
        return static_cast<int>(type);
    default:
        return {};
    }
}

QVariant PeopleTableModel::displayOf(const Cell &cell) const
{
    return displayVariant(cell.value, cell.field, *m_view);
}

QVariant PeopleTableModel::typeOf(const Cell &cell) const
{
    return static_cast<int>(listFieldType(*m_view->snapshot, cell.field));
}

QVariant PeopleTableModel::gradeOf(const Cell &cell) const
{
    const bool isGrade = cell.field == FieldRef(FieldId::Grade) || cell.field == FieldRef(FieldId::GradeUpTo);
    return isGrade && m_hasLetters ? choiceOf(cell) : QVariant();
}

QVariant PeopleTableModel::bestGradeOf(const Cell &cell) const
{
    const CellValue best =
        cell.field == FieldRef(FieldId::Grade) && m_hasLetters ? m_bestGrade->value(cell.row) : CellValue();
    return choiceOf({cell.field, best, cell.row, cell.place});
}

QVariant PeopleTableModel::amountOf(const Cell &cell) const
{
    const auto *amount = std::get_if<Money>(&cell.value);
    return amount == nullptr ? QVariant() : QVariant(qlonglong{amount->tenThousandths()});
}

QVariant PeopleTableModel::currencyOf(const Cell &cell) const
{
    const CellValue value = m_currency->value(cell.row);
    const auto *code = std::get_if<std::string_view>(&value);
    const std::string &book = m_view->book.money.book();
    const bool isOwn = cell.field.custom != 0 || fieldOf(cell.field.id).home != Home::Derived;
    // What is derived counts in the book's currency.
    if (!book.empty() && (!isOwn || code == nullptr || code->empty()))
        return toQString(book);
    return code == nullptr ? QString() : toQString(*code);
}

QVariant PeopleTableModel::countOf(const Cell &cell) const
{
    const auto *count = std::get_if<std::int64_t>(&cell.value);
    return count == nullptr ? QVariant() : QVariant(qlonglong{*count});
}

QVariant PeopleTableModel::dayOf(const Cell &cell) const
{
    const auto *day = std::get_if<Day>(&cell.value);
    return day == nullptr ? QVariant() : QVariant(int{day->number()});
}

QVariant PeopleTableModel::choiceOf(const Cell &cell) const
{
    const auto *choice = std::get_if<ChoiceValue>(&cell.value);
    return choice == nullptr ? QVariant() : QVariant(int{choice->value});
}

QVariant PeopleTableModel::hitsOf(const Cell &cell) const
{
    const auto *kind = m_search.isEmpty() || cell.field.custom != 0
                           ? nullptr
                           : std::ranges::find(kSearched, cell.field.id, &SearchedField::id);
    if (kind == nullptr || kind == std::end(kSearched))
        return {};
    QList<int> hits;
    for (const HitSpan &span : hitSpans(displayOf(cell).toString(), m_search, kind->text, m_withTypos))
        hits << span.begin << span.length;
    return hits.isEmpty() ? QVariant() : QVariant::fromValue(hits);
}

QVariant PeopleTableModel::overdueOf(const Cell &cell) const
{
    const auto *day = std::get_if<Day>(&cell.value);
    if (day == nullptr)
        return {};
    if (cell.field == FieldRef(FieldId::NextActionDay))
        return *day < m_view->asOf;
    const CellValue grade = m_grade->value(cell.row);
    const auto *choice = std::get_if<ChoiceValue>(&grade);
    return cell.field == FieldRef(FieldId::LastContact) && choice != nullptr &&
           isContactOverdue(choice->value, *day, m_view->asOf);
}

QVariant PeopleTableModel::idOf(const Cell &cell) const
{
    return qlonglong{idAt(cell.place)};
}

QVariant PeopleTableModel::customerIdOf(const Cell &cell) const
{
    return qlonglong{customerAt(cell.place)};
}

QVariant PeopleTableModel::inputOf(const Cell &cell) const
{
    return inputText(*m_view, cell.field, cell.value);
}

QVariant PeopleTableModel::copiedOf(const Cell &cell) const
{
    return isEditable(cell.field) ? inputOf(cell) : QVariant();
}

QVariant PeopleTableModel::offersOf(const Cell &cell) const
{
    return inputOffers(*m_view, cell.field);
}

QVariant PeopleTableModel::offerNotesOf(const Cell &cell) const
{
    return cell.field.custom == 0 ? choiceStandards(cell.field.id) : QStringList();
}

const WrittenHit *PeopleTableModel::writtenHitOf(const Cell &cell) const
{
    return m_written && cell.field == m_columns.front() ? m_written->find(customerAt(cell.place)) : nullptr;
}

QVariant PeopleTableModel::secondTextOf(const Cell &cell) const
{
    const WrittenHit *hit = writtenHitOf(cell);
    return hit == nullptr ? QVariant() : wordsOf(*hit, &PlaceWords::place);
}

QVariant PeopleTableModel::whereFoundOf(const Cell &cell) const
{
    const WrittenHit *hit = writtenHitOf(cell);
    return hit == nullptr ? QVariant() : wordsOf(*hit, &PlaceWords::sentence);
}

/// The name too, which may be cut off.
QVariant PeopleTableModel::tipOf(const Cell &cell) const
{
    const QVariant found = whereFoundOf(cell);
    return found.isValid() ? QStringList{displayOf(cell).toString(), found.toString()}.join(u'\n')
                           : QVariant();
}

QVariant PeopleTableModel::isChosenOf(const Cell &cell) const
{
    return isChosen(*m_view, cell.field);
}

Qt::ItemFlags PeopleTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    // The first rows of a book that is loading are not edited: whose main contact is whose is not known yet.
    if (index.isValid() && m_view && m_view->snapshot->complete && whyNotWritten(index).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString PeopleTableModel::whyNotWritten(const QModelIndex &index) const
{
    if (!index.isValid() || !m_view)
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const FieldRef field = m_columns[column];
    if (!isEditable(field))
        return tr("“%1” is worked out from other fields; nobody writes it.")
            .arg(columnLabel(*m_view->snapshot, m_list, field));
    if (isCut(field, m_cells[column].value(m_rows[static_cast<std::size_t>(index.row())])))
        return tr("The list holds only the beginning of this text. Open the record to write it.");
    return {};
}

QString PeopleTableModel::problemOf(const QModelIndex &index, const QString &text) const
{
    if (!index.isValid() || !m_view)
        return {};
    const auto value = readInput(*m_view, m_columns[static_cast<std::size_t>(index.column())], text);
    return value ? QString() : value.error().message;
}

bool PeopleTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const FieldRef field = m_columns[static_cast<std::size_t>(index.column())];
    const QString text = value.toString();
    if (text == index.data(Qt::EditRole).toString())
        return true;
    const auto input = readInput(*m_view, field, text);
    if (!input)
        return false;
    Q_EMIT editAsked({m_list, {{{idAt(index.row())}, {{field, *input}}}}});
    return true;
}

} // namespace leadbook
