// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recordfieldmodel.h"

#include "core/text.h"
#include "domain/bandstandard.h"
#include "items/cellroles.h"
#include "items/cellvariant.h"
#include "workspace/editing/fieldinput.h"
#include "workspace/settings/booksettings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

struct Group
{
    const char *label; ///< English, translation context "RecordFields"
    std::vector<FieldRef> fields;
};

const std::vector<Group> &groups()
{
    using enum FieldId;
    static const std::vector<Group> kGroups{
        {QT_TRANSLATE_NOOP("RecordFields", "Who"),
         {Name, ContactName, FirstName, LastName, AddressForm, Gender, Birthday, LunarBirthday, Occupation,
          Title, Department, Role, ContactNotes}},
        {QT_TRANSLATE_NOOP("RecordFields", "How to reach"),
         {Mobile, Phone, Email, WeChat, DoNotContact, CompanyPhone, CompanyEmail, Website, Address, Postcode,
          City, Region, Country}},
        {QT_TRANSLATE_NOOP("RecordFields", "Company"), {Kind, Industry, Employees, CreditCode, Key}},
        {QT_TRANSLATE_NOOP("RecordFields", "Sales"),
         {CustomerStatus, Owner, Need, Potential, Currency, Source, NextAction, NextActionDay, Tags, Notes,
          Influence, Cooperation, Created, Value, OpenValue, Revenue, Orders, LastContact, LastPurchase}},
    };
    return kGroups;
}

QString ownFields()
{
    return QCoreApplication::translate("RecordFields", "Own fields");
}

bool isNothing(const CellValue &value)
{
    if (const auto *text = std::get_if<std::string_view>(&value))
        return text->empty();
    if (const auto *amount = std::get_if<Money>(&value))
        return !amount->isKnown();
    if (const auto *day = std::get_if<Day>(&value))
        return !day->isValid();
    return std::holds_alternative<std::monostate>(value);
}

} // namespace

RecordFieldModel::RecordFieldModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RecordFieldModel::setRecord(const ViewPtr &view, std::int64_t customer, std::vector<StoredField> stored)
{
    const Row row = view ? view->snapshot->customers.ids.find(customer) : kNoRow;
    if (row == kNoRow) {
        beginResetModel();
        m_view.reset();
        m_row = kNoRow;
        m_lines.clear();
        m_hidden = 0;
        endResetModel();
        return;
    }
    const bool isSame = customer == m_customer && m_row != kNoRow;
    m_view = view;
    m_row = row;
    m_customer = customer;
    m_stored = std::move(stored);
    if (!isSame) {
        beginResetModel();
        m_lines = lines(m_hidden);
        endResetModel();
    } else {
        update();
    }
}

void RecordFieldModel::update()
{
    int hidden = 0;
    std::vector<Line> next = lines(hidden);
    m_hidden = hidden;
    if (next == m_lines) {
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ValueColumn));
        return;
    }
    beginResetModel();
    m_lines = std::move(next);
    endResetModel();
}

void RecordFieldModel::setAllShown(bool all)
{
    m_all = all;
    if (m_view)
        update();
}

void RecordFieldModel::retranslate()
{
    if (m_lines.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ValueColumn));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ValueColumn);
}

void RecordFieldModel::addGroup(int heading, std::span<const FieldRef> fields, std::vector<Line> &found,
                                int &hidden) const
{
    const std::size_t before = found.size();
    found.push_back({heading, {}});
    for (const FieldRef field : fields) {
        const bool isEmpty = isNothing(valueOf(field));
        if (!isEmpty || (m_all && isEditable(field)))
            found.push_back({-1, field});
        else if (isEditable(field))
            ++hidden;
    }
    if (found.size() == before + 1)
        found.pop_back();
}

std::vector<RecordFieldModel::Line> RecordFieldModel::lines(int &hidden) const
{
    std::vector<Line> found;
    hidden = 0;
    int heading = 0;
    for (const Group &group : groups())
        addGroup(heading++, group.fields, found, hidden);
    std::vector<FieldRef> own;
    for (const CustomColumn &custom : m_view->snapshot->customs)
        own.push_back(FieldRef::ofCustom(custom.id));
    addGroup(heading, own, found, hidden);
    return found;
}

int RecordFieldModel::rowOf(FieldRef field) const
{
    const auto at = std::ranges::find(m_lines, Line{-1, field});
    return at == m_lines.end() ? -1 : static_cast<int>(at - m_lines.begin());
}

CellValue RecordFieldModel::valueOf(FieldRef field) const
{
    if (field.custom != 0 || !isStoredOnly(fieldOf(field.id)))
        return ListColumn(*m_view, ListKind::Customers, field).value(m_row);
    const auto stored = std::ranges::find(m_stored, field.id, &StoredField::id);
    return stored == m_stored.end() ? CellValue() : stored->cell();
}

int RecordFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RecordFieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant RecordFieldModel::currencyOf(FieldRef field) const
{
    const std::string &book = m_view->book.money.book();
    const QVariant own = displayVariant(valueOf(FieldId::Currency), FieldId::Currency, *m_view);
    const bool isDerived = field.custom == 0 && fieldOf(field.id).home == Home::Derived;
    return !book.empty() && (isDerived || own.toString().isEmpty()) ? QVariant(toQString(book)) : own;
}

QVariant RecordFieldModel::valueData(FieldRef field, int role) const
{
    const CellValue value = valueOf(field);
    switch (role) {
    case Qt::DisplayRole:
        return displayVariant(value, field, *m_view);
    case Qt::EditRole:
        return inputText(*m_view, field, value);
    case TypeRole:
        return static_cast<int>(listFieldType(*m_view->snapshot, field));
    case OffersRole:
        return inputOffers(*m_view, field);
    case OfferNotesRole:
        return field.custom == 0 ? choiceStandards(field.id) : QStringList();
    case ChosenRole:
        return isChosen(*m_view, field);
    case AmountRole:
        if (const auto *amount = std::get_if<Money>(&value); amount != nullptr && amount->isKnown())
            return qlonglong{amount->tenThousandths()};
        return {};
    case CurrencyRole:
        return currencyOf(field);
    case DayRole:
        if (const auto *day = std::get_if<Day>(&value); day != nullptr && day->isValid())
            return int{day->number()};
        return {};
    default:
        return {};
    }
}

QVariant RecordFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = lineAt(index.row());
    if (role == KindRole)
        return line.heading >= 0 ? Heading : FieldRow;
    if (line.heading < 0 && index.column() == ValueColumn)
        return valueData(line.field, role);
    if (role != Qt::DisplayRole || index.column() == ValueColumn)
        return {};
    if (line.heading < 0)
        return listFieldLabel(*m_view->snapshot, line.field);
    const auto group = static_cast<std::size_t>(line.heading);
    return group < groups().size() ? QCoreApplication::translate("RecordFields", groups()[group].label)
                                   : ownFields();
}

QVariant RecordFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? QCoreApplication::translate("RecordFields", "Field")
                                 : QCoreApplication::translate("RecordFields", "Value");
}

Qt::ItemFlags RecordFieldModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Line &line = lineAt(index.row());
    if (line.heading >= 0)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == ValueColumn && m_view->snapshot->complete && isEditable(line.field))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString RecordFieldModel::problemOf(const QModelIndex &index, const QString &text) const
{
    if (!index.isValid() || lineAt(index.row()).heading >= 0)
        return {};
    const auto value = readInput(*m_view, lineAt(index.row()).field, text);
    return value ? QString() : value.error().message;
}

bool RecordFieldModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (text == index.data(Qt::EditRole).toString())
        return true;
    const FieldRef field = lineAt(index.row()).field;
    const auto input = readInput(*m_view, field, text);
    if (!input)
        return false;
    Q_EMIT editAsked({ListKind::Customers, {{{m_customer}, {{field, *input}}}}});
    return true;
}

} // namespace leadbook
