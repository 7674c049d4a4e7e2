// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/customerrecord.h"

#include <QAbstractListModel>

#include <vector>

namespace leadbook {

/// The people of one customer, the main one first. Roles of a row: Qt::DisplayRole their name, IdRole,
/// PrimaryRole, ChoiceRole (of FieldId::Role); the rest by contactAt().
class RecordContactModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RecordContactModel(QObject *parent = nullptr);

    void setContacts(std::vector<RecordContact> contacts);
    const RecordContact &contactAt(int row) const { return m_contacts[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<RecordContact> m_contacts;
};

} // namespace leadbook
