// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/keyaccountmodel.h"

#include "items/cellroles.h"
#include "items/feedbackwords.h"

#include <QDate>

namespace leadbook {

namespace {

constexpr int kColumns = KeyAccountModel::Next + 1;
constexpr std::uint8_t kGrades = 4;

Day nextReview(const KeyAccount &account)
{
    const AccountFacts &facts = account.facts;
    if (!facts.lastReview.isValid())
        return {};
    return facts.nextReview.isValid() ? facts.nextReview : facts.lastReview + kReviewEvery;
}

} // namespace

std::optional<HealthLight> lightOf(const KeyAccount &account, int column)
{
    switch (column) {
    case KeyAccountModel::Health:
        return account.health.light;
    case KeyAccountModel::Value:
        return account.health.value.light;
    case KeyAccountModel::Satisfaction:
        return account.health.satisfaction.light;
    case KeyAccountModel::Relationship:
        return account.health.relationship.light;
    case KeyAccountModel::Review:
        return account.health.review.light;
    default:
        return std::nullopt;
    }
}

void KeyAccountModel::setAccounts(std::shared_ptr<const KeyAccounts> accounts, const QString &currency)
{
    beginResetModel();
    m_accounts = std::move(accounts);
    m_currency = currency;
    endResetModel();
}

const KeyAccount *KeyAccountModel::accountAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_accounts->accounts[static_cast<std::size_t>(row)];
}

int KeyAccountModel::rowOf(std::int64_t customer) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (accountAt(row)->customer == customer)
            return row;
    }
    return -1;
}

void KeyAccountModel::retranslate(const QLocale &locale)
{
    m_locale = locale;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

int KeyAccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_accounts ? 0 : static_cast<int>(m_accounts->accounts.size());
}

int KeyAccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString KeyAccountModel::reason(const KeyAccount &account, int column) const
{
    switch (column) {
    case Health:
        return healthReason(account, m_locale);
    case Value:
        return valueReason(account, m_locale);
    case Satisfaction:
        return satisfactionReason(account, m_locale);
    case Relationship:
        return relationshipReason(account, m_locale);
    case Review:
        return reviewReason(account);
    default:
        return {};
    }
}

QVariant KeyAccountModel::data(const QModelIndex &index, int role) const
{
    const KeyAccount *account =
        checkIndex(index, CheckIndexOption::IndexIsValid) ? accountAt(index.row()) : nullptr;
    if (account == nullptr)
        return {};
    const int column = index.column();
    const auto light = lightOf(*account, column);
    const Day next = nextReview(*account);
    switch (role) {
    case Qt::DisplayRole:
        if (light)
            return healthLightLabel(*light);
        if (column == Customer)
            return account->name;
        if (column == Grade)
            return account->grade < kGrades ? QVariant(QString(QChar(u'A' + account->grade))) : QVariant();
        if (column == Revenue)
            return static_cast<double>(account->facts.revenue.tenThousandths()) / Money::kScale;
        return next.isValid() ? QVariant(QDate(1970, 1, 1).addDays(next.number())) : QVariant();
    case Qt::ToolTipRole:
        return light ? QVariant(reason(*account, column)) : QVariant();
    case KindRole:
        return light ? QVariant(int(*light)) : QVariant();
    case GradeRole:
        return column == Grade && account->grade < kGrades ? QVariant(int{account->grade}) : QVariant();
    case AmountRole:
        return column == Revenue ? QVariant(qlonglong{account->facts.revenue.tenThousandths()}) : QVariant();
    case CurrencyRole:
        return column == Revenue ? QVariant(m_currency) : QVariant();
    case DayRole:
        return column == Next && next.isValid() ? QVariant(next.number()) : QVariant();
    case OverdueRole:
        return column == Next ? QVariant(next.isValid() && next < account->facts.asOf) : QVariant();
    case CustomerIdRole:
        return qlonglong{account->customer};
    default:
        return {};
    }
}

QVariant KeyAccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Grade:
        return tr("Grade");
    case Health:
        return tr("Health");
    case Value:
        return tr("Value");
    case Satisfaction:
        return tr("Satisfaction");
    case Relationship:
        return tr("Relationship");
    case Review:
        return tr("Review");
    case Revenue:
        return tr("Revenue, 12 months");
    case Next:
        return tr("Next review");
    default:
        return {};
    }
}

} // namespace leadbook
