// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/findcustomer.h"
#include "app/cli/gradejson.h"
#include "app/cli/receiptjson.h"
#include "app/cli/recordjson.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "analysis/grader.h"
#include "items/gradereason.h"
#include "workspace/gradeinputs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr std::size_t kTextEntries = 10;

GradeExplanation explain(const View &view, const Grader &grader, Row row)
{
    const std::array rows{row};
    const GradeInputs inputs(*view.snapshot, view.derived, view.asOf, grader.fields(), rows);
    return explainGrade(grader, inputs.row(0));
}

/// What is derived of the customer, by key.
void addDerived(QJsonObject &json, const View &view, Row row)
{
    for (const Field &field : fieldsOf(Entity::Customer)) {
        const bool isDerived = field.home == Home::Derived || field.home == Home::Need;
        if (!isDerived || field.id == FieldId::Grade)
            continue;
        CellSpelling spelling(view, field.id);
        json[toQString(field.key)] =
            cellJson(ListColumn(view, ListKind::Customers, field.id).value(row), spelling);
    }
    // What is derived is in the book's currency, where one is set, not in the customer's.
    json[u"bookCurrency"_s] = textJson(toQString(view.book.money.book()));
}

/// "1000000 EUR", the amount alone where no currency is said, nothing where it is not known.
QString amountText(Money amount, const QString &currency)
{
    return amount.isKnown() ? u"%1 %2"_s.arg(amount.toDecimal(), currency).trimmed() : QString();
}

QStringList fieldLines(const CustomerRecord &record)
{
    QStringList lines;
    for (const auto &[id, text] : record.fields)
        lines << u"%1: %2"_s.arg(fieldLabel(id), text.simplified());
    for (const auto &[name, value] : record.customs)
        lines << u"%1: %2"_s.arg(name, value.simplified());
    for (const RecordContact &contact : record.contacts) {
        QStringList parts{contact.name, contact.title, contact.mobile, contact.phone, contact.email};
        parts.removeAll({});
        lines << Cli::tr("Contact: %1").arg(parts.join(u", "_s));
    }
    for (const RecordDeal &deal : record.deals) {
        QStringList parts{deal.title, deal.stage, amountText(deal.amount, deal.currency), deal.opened.toIso(),
                          deal.closed.toIso()};
        parts.removeAll({});
        lines << Cli::tr("Deal: %1").arg(parts.join(u", "_s));
    }
    for (const RecordMember &member : record.team) {
        QStringList parts{member.name, member.role};
        parts.removeAll({});
        lines << Cli::tr("Team: %1").arg(parts.join(u", "_s));
    }
    for (const RecordImport &import : record.imports)
        lines << importLine(import);
    return lines;
}

QStringList timelineLines(const CustomerRecord &record)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kTextEntries, record.timeline.events.size()); ++i) {
        const RecordEvent &entry = record.timeline.events[i];
        QStringList parts{entry.day.toIso(), entry.title, entry.text.simplified(),
                          amountText(entry.amount, entry.currency)};
        if (entry.kind == RecordEvent::Kind::Interaction)
            parts.insert(1, choiceLabel(FieldId::InteractionKind, entry.choice));
        parts.removeAll({});
        lines << parts.join(u"  "_s);
    }
    if (record.timeline.total() > qint64(lines.size()))
        lines << Cli::tr("%1 more events").arg(record.timeline.total() - lines.size());
    return lines;
}

} // namespace

Status runShow(Session &session, const QStringList &arguments)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto row = findCustomer(*(*view)->snapshot, arguments.front());
    LEADBOOK_TRY(row);
    const auto record = await(session.workspace().record((*view)->snapshot->customers.ids[*row]));
    LEADBOOK_TRY(record);
    const Grader grader((*view)->settings->grading);
    const GradeExplanation explanation = explain(**view, grader, *row);

    QJsonObject json = recordJson(*record);
    addDerived(json, **view, *row);
    QJsonObject grade = gradeJson(grader.scheme(), explanation);
    QStringList lines = gradeLines(grader.scheme(), explanation);
    const auto byHand = gradeByHand(**view, *row);
    grade[u"byHand"_s] = byHandJson(byHand);
    if (byHand) {
        // What holds stands where it always does; what the rules say is told beside it.
        grade[u"byRules"_s] = grade.value(u"grade"_s);
        grade[u"grade"_s] = byHand->grade;
        lines.prepend(Cli::tr("The rules say:"));
        lines.prepend(byHandText(*byHand));
    }
    json[u"grade"_s] = grade;
    session.print(json, fieldLines(*record) + lines + timelineLines(*record));
    return {};
}

} // namespace leadbook::cli
