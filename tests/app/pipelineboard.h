// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "items/cellroles.h"
#include "ui/pipeline/dealboardview.h"
#include "ui/pipeline/dealcardlist.h"
#include "ui/pipeline/dealstagebox.h"
#include "ui/pipeline/pipelinepage.h"

namespace leadbook::test {

/// Acme has the deals Lamps (100) and Doors (50) in the first stage, Bond has Roof (70) in the second; the
/// fourth stage asks for the expected day. One deal was lost for its price.
inline Status addDealBook(Editor &editor)
{
    RowWriter rows(editor);
    const auto pipeline = rows.ask("SELECT id FROM pipeline").at(0);
    const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
    const auto acme = rows.add(RecordTable::Customer, {{"name", u"Acme"_s}, {"city", u"Berlin"_s}});
    const auto bond = rows.add(RecordTable::Customer, {{"name", u"Bond"_s}});
    const auto deal = [&](std::int64_t customer, std::size_t stage, const QString &title, int amount) {
        return rows.add(RecordTable::Deal, {{"customer", qlonglong{customer}},
                                            {"pipeline", qlonglong{pipeline}},
                                            {"stage", qlonglong{stages[stage]}},
                                            {"title", title},
                                            {"opened_day", kToday.number() - 20},
                                            {"amount", QVariant::fromValue(Money::fromUnits(amount))}});
    };
    deal(acme, 0, u"Lamps"_s, 100);
    deal(acme, 0, u"Doors"_s, 50);
    deal(bond, 1, u"Roof"_s, 70);
    const auto lost = deal(bond, 1, u"Old roof"_s, 60);
    LEADBOOK_TRY(editor.update(RecordTable::Deal, lost,
                               std::vector<Cell>{{"outcome", 2},
                                                 {"closed_day", kToday.number() - 2},
                                                 {"lost_reason", u"Price too high"_s}}));
    LEADBOOK_TRY(
        editor.update(RecordTable::Stage, stages[3], std::vector<Cell>{{"required", u"expected"_s}}));
    return rows.status();
}

/// Somebody at the board, who has a keyboard and nothing else.
class PipelineBoard : public Desk
{
public:
    explicit PipelineBoard(Book::Work work = &addDealBook)
        : Desk(std::move(work))
    {
        press({"Ctrl+3"});
        if (Program::page() != u"pipeline" || !rest())
            qFatal("no pipeline");
    }

    PipelinePage &board() { return *root.window().findChild<PipelinePage *>(); }
    /// "Lamps Doors | Roof | | |", as it is shown.
    QString shown()
    {
        QStringList stages;
        const DealBoardModel &model = board().model();
        for (int stage = 0; stage < model.rowCount(); ++stage) {
            QStringList titles;
            for (int row = 0; row < model.rowCount(model.index(stage, 0)); ++row)
                titles << model.index(row, 0, model.index(stage, 0)).data().toString();
            stages << titles.join(u' ');
        }
        return stages.join(u'|');
    }
    /// The title of the current card.
    QString current() { return board().model().find(board().board().currentDeal()).data().toString(); }
    /// What the deal called @p title says of itself in the newest view.
    Row dealRow(const QString &title)
    {
        const DealTable &deals = workspace.view()->snapshot->deals;
        for (Row row = 0; row < deals.ids.size(); ++row) {
            if (deals.alive[row] != 0 && deals.title[row] == title.toStdString())
                return row;
        }
        return kNoRow;
    }
    const DealTable &deals() { return workspace.view()->snapshot->deals; }
    /// Opens the board's own menu, as the platform does at the menu key, and presses @p keys in it.
    void chooseInBoardMenu(std::initializer_list<const char *> keys)
    {
        QWidget &at = target();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), at.mapToGlobal(QPoint()));
        QApplication::sendEvent(&at, &event);
        for (const char *key : keys) {
            if (QApplication::activePopupWidget() == nullptr)
                qFatal("no menu for %s", key);
            QTest::keySequence(QApplication::activePopupWidget(), QKeySequence(QString::fromLatin1(key)));
        }
        root.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&root.window()) || !rest())
            qFatal("no window");
    }
};

} // namespace leadbook::test
