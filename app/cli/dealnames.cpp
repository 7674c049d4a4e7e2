// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dealnames.h"

#include "app/cli/translation.h"
#include "app/cli/verb.h"
#include "core/text.h"
#include "domain/stagenames.h"
#include "workspace/deals/dealrecord.h"

using namespace Qt::StringLiterals;

namespace leadbook::cli {

Result<Row> findDeal(const Session &session, const Snapshot &snapshot, const QString &id)
{
    constexpr QLatin1StringView kKeyPrefix("key:");
    std::int64_t number = 0;
    if (id.startsWith(kKeyPrefix)) {
        const auto found = findDealByKey(session.workspace().path(), id.mid(kKeyPrefix.size()));
        LEADBOOK_TRY(found);
        number = *found;
    } else {
        bool ok = false;
        number = id.toLongLong(&ok);
        if (!ok)
            return usageError(
                Cli::tr("A deal is named by its number as leadbook deals prints it, or by key:TEXT."));
    }
    const Row row = snapshot.deals.ids.find(number);
    if (row != kNoRow && snapshot.deals.alive[row] != 0)
        return row;
    return Error{ErrorCode::NotFound,
                 Cli::tr("There is no deal “%1”; leadbook deals prints the numbers.").arg(id),
                 {}};
}

Result<StageRow> findStage(const Snapshot &snapshot, const QString &name, std::int64_t pipeline)
{
    QStringList names;
    for (const StageRow &stage : snapshot.stages) {
        if (stage.pipeline != pipeline)
            continue;
        const QString written = toQString(stage.name);
        if (written.compare(name, Qt::CaseInsensitive) == 0 ||
            stageLabel(written).compare(name, Qt::CaseInsensitive) == 0)
            return stage;
        names << written;
    }
    return usageError(Cli::tr("There is no stage “%1”; name one of: %2.").arg(name, names.join(u", "_s)));
}

Result<std::int64_t> findOwner(const Snapshot &snapshot, const QString &name)
{
    const std::string wanted = name.toStdString();
    std::int64_t found = 0;
    for (const OwnerRow &owner : snapshot.owners) {
        if (owner.name == wanted && (found == 0 || owner.active))
            found = owner.id;
    }
    if (found == 0)
        return usageError(Cli::tr("There is no owner “%1”; owners lists them.").arg(name));
    return found;
}

Status checkOwner(const Session &session, const Snapshot &snapshot)
{
    const auto name = session.option(u"owner"_s);
    if (!name)
        return {};
    const auto found = findOwner(snapshot, *name);
    return found ? Status() : found.error();
}

Result<std::vector<DealValue>> parseDealValues(const QString &list)
{
    std::vector<DealValue> values;
    for (const QString &part : list.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        const QString key = part.first(std::max<qsizetype>(sign, 0)).trimmed();
        const auto field = findField(Entity::Deal, key.toStdString());
        if (sign < 0 || !field)
            return usageError(Cli::tr("“%1” is no field of a deal; write 'amount=5000;expected=2026-12-01'.")
                                  .arg(part.trimmed()));
        const QString text = part.sliced(sign + 1).trimmed();
        QVariant value(text);
        if (const FieldType type = fieldOf(*field).type; !text.isEmpty()) {
            const auto amount = Money::fromDecimal(text);
            const auto day = Day::fromIso(text);
            if ((type == FieldType::Money && !amount) || (type == FieldType::Day && !day))
                return usageError(Cli::tr("“%1” does not fit %2; write numbers as 1234.5 and days as "
                                          "2026-12-01.")
                                      .arg(text, fieldLabel(*field)));
            if (type == FieldType::Money)
                value = QVariant::fromValue(*amount);
            else if (type == FieldType::Day)
                value = QVariant::fromValue(*day);
        }
        values.push_back({*field, value});
    }
    return values;
}

} // namespace leadbook::cli
