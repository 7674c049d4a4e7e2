// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recordcontactmodel.h"

#include "items/cellroles.h"

namespace leadbook {

RecordContactModel::RecordContactModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RecordContactModel::setContacts(std::vector<RecordContact> contacts)
{
    beginResetModel();
    m_contacts = std::move(contacts);
    endResetModel();
}

int RecordContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contacts.size());
}

QVariant RecordContactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordContact &contact = contactAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return contact.name;
    case IdRole:
        return qlonglong{contact.id};
    case PrimaryRole:
        return contact.primary;
    case ChoiceRole:
        return contact.role ? QVariant(int{*contact.role}) : QVariant();
    default:
        return {};
    }
}

} // namespace leadbook
