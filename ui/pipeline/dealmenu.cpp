// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealmenu.h"

#include "items/dealcells.h"
#include "ui/pipeline/dealkeys.h"
#include "ui/shell/icons.h"
#include "ui/widgets/drawing.h"

using namespace Qt::StringLiterals;

namespace leadbook {

DealMenu::DealMenu(const DealBoard &board, std::int64_t deal, std::int64_t stage, QWidget *parent)
    : QMenu(parent)
{
    const Row row = board.snapshot ? board.snapshot->deals.ids.find(deal) : kNoRow;
    if (row != kNoRow) {
        QAction *open = addAction(tr("&Open the customer's record"));
        open->setEnabled(dealCustomerId(*board.snapshot, row) != 0);
        open->setShortcut(Qt::Key_Return);
        connect(open, &QAction::triggered, this, &DealMenu::openAsked);
        QAction *edit = addAction(themeIcon(u"edit"_s), tr("&Edit…"));
        edit->setShortcut(Qt::Key_F2);
        connect(edit, &QAction::triggered, this, &DealMenu::editAsked);
        QAction *parts = addAction(tr("&Stages, quotes and products…"));
        parts->setShortcut(kPartsKey);
        connect(parts, &QAction::triggered, this, &DealMenu::partsAsked);
        addSeparator();
        addMoves(board, deal, stage);
        addSeparator();
    }
    connect(addAction(themeIcon(u"plus"_s), tr("&New deal…")), &QAction::triggered, this,
            &DealMenu::newAsked);
}

void DealMenu::addMoves(const DealBoard &board, std::int64_t deal, std::int64_t stage)
{
    QMenu *stages = addMenu(tr("&Move to…"));
    for (const DealStageColumn &column : board.columns) {
        if (column.stage == 0)
            continue;
        QAction *action = stages->addAction(plainLabel(column.name));
        action->setCheckable(true);
        action->setChecked(column.stage == stage);
        connect(action, &QAction::triggered, this, [this, deal, to = column.stage] {
            Q_EMIT moveAsked({deal, to});
        });
    }
    QAction *won = addAction(themeIcon(u"check"_s), tr("&Won"));
    won->setShortcut(kWonKey);
    connect(won, &QAction::triggered, this, [this, deal] { Q_EMIT moveAsked({deal, 0, DealOutcome::Won}); });
    QAction *lost = addAction(themeIcon(u"close"_s), tr("&Lost…"));
    lost->setShortcut(kLostKey);
    connect(lost, &QAction::triggered, this, [this, deal] {
        Q_EMIT moveAsked({deal, 0, DealOutcome::Lost});
    });
    QAction *remove = addAction(themeIcon(u"trash"_s), tr("&Delete"));
    remove->setShortcut(Qt::Key_Delete);
    connect(remove, &QAction::triggered, this, &DealMenu::removeAsked);
}

} // namespace leadbook
