// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// By Entity.
constexpr std::array<const char *, 8> kEntities{
    QT_TRANSLATE_NOOP("Import", "Customers"),      QT_TRANSLATE_NOOP("Import", "Deals"),
    QT_TRANSLATE_NOOP("Import", "Purchases"),      QT_TRANSLATE_NOOP("Import", "Interactions"),
    QT_TRANSLATE_NOOP("Import", "Survey answers"), QT_TRANSLATE_NOOP("Import", "Owners"),
    QT_TRANSLATE_NOOP("Import", "Products"),       QT_TRANSLATE_NOOP("Import", "Contracts"),
};

/// By IfExists.
constexpr std::array<const char *, 4> kChoices{
    QT_TRANSLATE_NOOP("Import", "If already here: fill empty fields"),
    QT_TRANSLATE_NOOP("Import", "If already here: overwrite"),
    QT_TRANSLATE_NOOP("Import", "If already here: leave as it is"),
    QT_TRANSLATE_NOOP("Import", "Always make new ones"),
};

/// By RowOutcome.
constexpr std::array<const char *, kRowOutcomes> kOutcomes{
    QT_TRANSLATE_NOOP("Import", "New"),           QT_TRANSLATE_NOOP("Import", "Update"),
    QT_TRANSLATE_NOOP("Import", "Unchanged"),     QT_TRANSLATE_NOOP("Import", "Ask me"),
    QT_TRANSLATE_NOOP("Import", "Cannot import"),
};

QString delimiterText(const QString &delimiter)
{
    return delimiter == u"\t" || delimiter == u"tab" ? Words::tr("tab") : u"“%1”"_s.arg(delimiter);
}

} // namespace

QString entityText(Entity entity)
{
    return QCoreApplication::translate("Import", kEntities[static_cast<std::size_t>(entity)]);
}

QString ifExistsText(IfExists choice)
{
    return QCoreApplication::translate("Import", kChoices[static_cast<std::size_t>(choice)]);
}

QString outcomeCountText(RowOutcome outcome, std::int64_t count)
{
    return u"%1 %2"_s.arg(QCoreApplication::translate("Import", kOutcomes[static_cast<std::size_t>(outcome)]),
                          QLocale().toString(qlonglong{count}));
}

ImportReceipt sumOf(const std::vector<ImportReceipt> &receipts)
{
    if (receipts.empty())
        return {};
    ImportReceipt sum = receipts.front();
    for (std::size_t i = 1; i < receipts.size(); ++i) {
        const ImportReceipt &next = receipts[i];
        std::ranges::transform(sum.outcomes, next.outcomes, sum.outcomes.begin(), std::plus());
        sum.unlinked += next.unlinked;
        sum.near.insert(sum.near.end(), next.near.begin(), next.near.end());
        sum.listed.insert(sum.listed.end(), next.listed.begin(), next.listed.end());
    }
    return sum;
}

QString factsText(const ImportReceipt &receipt, const QLocale &)
{
    QStringList parts;
    if (receipt.kind == FileKind::Workbook)
        parts << u"XLSX"_s << receipt.sheet;
    else if (receipt.kind == FileKind::Cards)
        parts << u"vCard"_s;
    if (!receipt.encoding.isEmpty())
        parts << receipt.encoding;
    if (!receipt.delimiter.isEmpty())
        parts << delimiterText(receipt.delimiter);
    parts << Words::tr("%Ln row(s)", nullptr, static_cast<int>(receipt.rows()));
    return parts.join(u" · ");
}

QString receiptText(const ImportReceipt &receipt)
{
    const auto part = [&](RowOutcome outcome, const char *text) {
        const auto count = static_cast<int>(receipt.count(outcome));
        return count == 0 ? QString() : QCoreApplication::translate("Import", text, nullptr, count);
    };
    QStringList parts{part(RowOutcome::New, QT_TRANSLATE_N_NOOP("Import", "%Ln row(s) added")),
                      part(RowOutcome::Updated, QT_TRANSLATE_N_NOOP("Import", "%Ln updated")),
                      part(RowOutcome::Unchanged, QT_TRANSLATE_N_NOOP("Import", "%Ln unchanged")),
                      part(RowOutcome::Review, QT_TRANSLATE_N_NOOP("Import", "%Ln left for you")),
                      part(RowOutcome::Rejected, QT_TRANSLATE_N_NOOP("Import", "%Ln not imported"))};
    parts.removeAll(QString());
    return parts.isEmpty() ? Words::tr("The file holds no rows.")
                           : parts.join(Words::tr(", ")) + Words::tr(".");
}

QList<Span> statusSpans(const ImportReceipt &receipt)
{
    QList<Span> spans{{Words::tr("%Ln row(s)", nullptr, static_cast<int>(receipt.rows()))}};
    if (receipt.unlinked > 0)
        spans << Span{u" · "_s}
              << Span{Words::tr("%Ln without a customer", nullptr, static_cast<int>(receipt.unlinked)),
                      Tone::Text, true};
    return spans;
}

} // namespace leadbook
