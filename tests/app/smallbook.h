// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace leadbook::test {

inline constexpr char kCustomersCsv[] =
    "id,company,contact,city,industry,owner,need,employees,email,Lead Quality\n"
    "C1,Acme Ltd,Zoe Hart,上海,Retail,Li Na,clear,120,zoe@acme.example,High\n"
    "C2,北京远大有限公司,王伟,北京,Software,Li Na,partly,40,wang@yuanda.example,Low\n"
    "C3,\"Cäsar, Söhne GmbH\",Anna Graf,Köln,Retail,Tom,,15,,\n"
    "C4,Delta Inc,Ben Ray,Boston,Energy,Tom,,,ben@delta.example,Low\n";
inline constexpr char kPurchasesCsv[] = "customer,date,order,amount,product,category,quantity\n"
                                        "C1,2026-11-01,O1,300,Chair,Chairs,2\n"
                                        "C1,2026-11-01,O1,50.5,Mat,Mats,1\n"
                                        "C2,2026-05-05,O2,1200,Desk,Desks,3\n"
                                        "C3,2025-12-24,O3,80,Chair,Chairs,1\n"
                                        "C3,2026-01-02,O4,-80,Chair,Chairs,-1\n"
                                        ",2026-01-03,O5,10,Mat,Mats,1\n";
inline constexpr char kDealsCsv[] = "id,customer,title,stage,amount,opened,closed,owner,product\n"
                                    "D1,C1,Chairs for all,Quotation,250000,2026-09-01,,Li Na,Chair\n"
                                    "D2,C2,Desks,Won,5000,2026-01-01,2026-03-01,Li Na,Desk\n"
                                    "D3,C3,Mats,Lost,700,2026-02-01,2026-02-20,Tom,Mat\n"
                                    "D4,C4,Talk,First contact,900,2026-11-10,,Tom,\n";
inline constexpr char kInteractionsCsv[] = "customer,kind,date,minutes,summary\n"
                                           "C1,call,2026-11-18,10,Price\n"
                                           "C1,meeting,2026-11-10,60,Visit to the hall\n"
                                           "C1,call,2026-11-02,5,Delivery\n"
                                           "C2,email,2026-09-30,,Catalogue\n";

/// Fills the book of @p line by importing the four files; false where one failed.
inline bool makeSmallBook(const CommandLine &line)
{
    const struct
    {
        const char *into;
        const char *text;
    } files[] = {{"customers", kCustomersCsv},
                 {"purchases", kPurchasesCsv},
                 {"deals", kDealsCsv},
                 {"interactions", kInteractionsCsv}};
    for (const auto &[into, text] : files) {
        const QString name = QLatin1StringView(into);
        const QString path = line.write(name + QStringLiteral(".csv"), text);
        const RunOutcome outcome = line.run({QStringLiteral("import"), path, QStringLiteral("--into"), name});
        if (outcome.status != 0) {
            qWarning("%s", outcome.err.constData());
            return false;
        }
    }
    return true;
}

} // namespace leadbook::test
