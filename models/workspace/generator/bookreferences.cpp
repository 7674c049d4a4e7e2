// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/bookreferences.h"

#include "core/money.h"
#include "core/text.h"
#include "store/editor.h"
#include "workspace/generator/productwords.h"
#include "workspace/generator/rolewords.h"

#include <QCoreApplication>

#include <array>
#include <string>
#include <string_view>

namespace leadbook {

namespace {

QVariant text(std::string_view utf8)
{
    return toQString(utf8);
}

QVariant amount(int units)
{
    return static_cast<qlonglong>(Money::fromUnits(units).tenThousandths());
}

/// The id of the row of that name, added with @p cells where there is none.
Result<std::int64_t> findOrAdd(Editor &editor, RecordTable table, std::string_view name,
                               std::span<const Cell> cells)
{
    std::string sql("SELECT min(id) FROM ");
    sql.append(sqlName(table)).append(" WHERE name = ?");
    auto find = editor.prepare(sql);
    LEADBOOK_TRY(find);
    find->bind(1, name);
    const auto found = find->step();
    LEADBOOK_TRY(found);
    if (!find->isNull(0))
        return find->integer(0);
    return editor.insert(table, cells);
}

Status readStages(Editor &editor, BookReferences &references)
{
    auto select =
        editor.prepare("SELECT pipeline, id FROM stage WHERE pipeline = (SELECT p.id FROM pipeline p "
                       "WHERE EXISTS (SELECT 1 FROM stage s WHERE s.pipeline = p.id) "
                       "ORDER BY p.position, p.id LIMIT 1) ORDER BY position, id");
    LEADBOOK_TRY(select);
    std::vector<std::int64_t> stages;
    for (;;) {
        const auto more = select->step();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        references.pipeline = select->integer(0);
        stages.push_back(select->integer(1));
    }
    if (stages.empty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Generator",
                                                 "This book has no stages for deals; add a stage or choose "
                                                 "another book."),
                     {}};
    }
    for (std::size_t i = 0; i < references.stages.size(); ++i)
        references.stages[i] = stages[i * stages.size() / references.stages.size()];
    return {};
}

} // namespace

Result<BookReferences> prepareReferences(Editor &editor)
{
    BookReferences references;
    LEADBOOK_TRY(readStages(editor, references));
    for (const words::Seller &seller : words::kSellers) {
        const std::array cells{Cell{"name", text(seller.name)}, Cell{"manager", text(seller.manager)},
                               Cell{"region", text(seller.region)}, Cell{"email", text(seller.email)}};
        const auto id = findOrAdd(editor, RecordTable::Owner, seller.name, cells);
        LEADBOOK_TRY(id);
        references.owners.push_back(*id);
    }
    for (const words::Article &article : words::kArticles) {
        const std::array cells{Cell{"name", text(article.name)}, Cell{"category", text(article.category)},
                               Cell{"price", amount(article.price)}, Cell{"cost", amount(article.cost)}};
        const auto id = findOrAdd(editor, RecordTable::Product, article.name, cells);
        LEADBOOK_TRY(id);
        references.products.push_back(*id);
    }
    return references;
}

} // namespace leadbook
