// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/columnfit.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/duplicates/mergedelegate.h"
#include "ui/shell/fonts.h"
#include "ui/shell/pagekeys.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/spanlabel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

// How the page of duplicates is laid out, its words and its keys.

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kInset = 14;
constexpr int kListWidth = 300;
constexpr int kBeside = 960; ///< the least width for both beside each other
constexpr int kLabelWidth = 110;
constexpr int kValueWidth = 138; ///< at least
constexpr int kNameWidth = 100;  ///< at least
constexpr int kConfidenceWidth = 64;
constexpr int kMergedWidth = 96;

/// Widths of @p columns of @p table that share @p room pixels: as much for each, but for what some leave to
/// those that need more; @p least where there is too little.
QList<int> sharedWidths(TableView &table, const QList<int> &columns, int room, int least)
{
    const QAbstractItemView &view = table; // where this is public
    const int share = std::max(least, room / static_cast<int>(columns.size()));
    QList<ColumnRoom> rooms;
    for (const int column : columns)
        rooms << ColumnRoom{
            share, std::max({least, view.sizeHintForColumn(column), table.header().sectionSizeHint(column)})};
    return fitColumns(rooms, std::max(room, least * static_cast<int>(columns.size())));
}

} // namespace

void DuplicatesPage::buildHead()
{
    addToHead(m_count);
    m_onlyChip->setClosable(true);
    m_onlyChip->hide();
    addToHead(m_onlyChip);
    connect(m_onlyChip, &Chip::closeRequested, this, &DuplicatesPage::showEveryone);
    connect(m_onlyChip, &QAbstractButton::clicked, this, &DuplicatesPage::showEveryone);
    m_again->hide();
    addAction(m_again);
    connect(m_again, &QAbstractButton::clicked, this, &DuplicatesPage::lookAgain);
    for (Chip *chip : m_chips) {
        chip->setCheckable(true);
        chip->setChecked(true);
        addAction(chip);
        connect(chip, &QAbstractButton::toggled, this, [this] {
            m_list->show(m_chips[0]->isChecked(), m_chips[1]->isChecked());
            chooseRow(0);
        });
    }
    addAction(m_mergeCertain);
    connect(m_mergeCertain, &QAbstractButton::clicked, this, &DuplicatesPage::mergeCertain);
}

QWidget *DuplicatesPage::buildBody()
{
    auto *body = new QWidget(this);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(kGap);
    m_body->addWidget(buildProposals(), 1);
    m_body->addWidget(buildMerge(), 2);
    return body;
}

/// Beside each other they are too narrow for names and numbers in a small window.
void DuplicatesPage::resizeEvent(QResizeEvent *event)
{
    AnalysisPage::resizeEvent(event);
    const bool isNarrow = width() < scaledPixels(font(), kBeside);
    m_body->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *DuplicatesPage::buildProposals()
{
    m_proposals->setModel(m_list);
    m_proposals->setSelectionMode(QAbstractItemView::SingleSelection);
    m_proposals->setItemDelegateForColumn(DuplicateListModel::Confidence, new PercentDelegate(m_proposals));
    m_proposals->setStretchColumn(DuplicateListModel::NameB);
    m_proposals->header().setSectionsClickable(false);
    m_proposals->header().setInset(Card::kTableInset);
    m_proposals->viewport()->installEventFilter(this);
    fitProposals();
    connect(m_proposals->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_asked.reset();
                showPair();
            });
    m_listCard->setFlush(true);
    m_listCard->setMinimumWidth(kListWidth);
    m_listCard->body().addWidget(m_proposals, 1);
    return m_listCard;
}

QWidget *DuplicatesPage::buildMerge()
{
    m_table->setModel(m_fields);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *label = new CellDelegate(m_table);
    label->setTone(Tone::Muted);
    m_table->setItemDelegateForColumn(MergeFieldModel::Label, label);
    for (const int column : {MergeFieldModel::First, MergeFieldModel::Second})
        m_table->setItemDelegateForColumn(column, new MergeValueDelegate(m_table));
    auto *strong = new CellDelegate(m_table);
    strong->setBold(true);
    m_table->setItemDelegateForColumn(MergeFieldModel::Merged, strong);
    m_table->setColumnWidths({kLabelWidth, kValueWidth, kValueWidth, kMergedWidth});
    m_table->setStretchColumn(MergeFieldModel::Merged);
    m_table->header().setSectionsClickable(false);
    m_table->header().setInset(Card::kTableInset);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == MergeFieldModel::First || index.column() == MergeFieldModel::Second)
            m_fields->choose(index.row(), index.column() == MergeFieldModel::Second ? 1 : 0);
    });
    m_note->setWordWrap(true);
    m_mergeCard->setFlush(true);
    m_mergeCard->body().addWidget(m_table, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(kInset, 0, kInset, kInset);
    below->setSpacing(kGap);
    below->addWidget(m_note, 1, Qt::AlignVCenter);
    for (Button *button : {m_apart, m_later, m_merge})
        below->addWidget(button);
    m_mergeCard->body().addLayout(below);
    connect(m_apart, &QAbstractButton::clicked, this, &DuplicatesPage::markApart);
    connect(m_later, &QAbstractButton::clicked, this, &DuplicatesPage::later);
    connect(m_merge, &QAbstractButton::clicked, this, &DuplicatesPage::merge);
    return m_mergeCard;
}

/// Both sides and what they become share the width; one that needs less of it leaves the rest to the others.
void DuplicatesPage::fitColumns()
{
    const int label = scaledPixels(font(), kLabelWidth);
    const int room = m_table->viewport()->width() - label;
    const QList<int> widths =
        sharedWidths(*m_table, {MergeFieldModel::First, MergeFieldModel::Second, MergeFieldModel::Merged},
                     room, scaledPixels(font(), kValueWidth));
    m_table->header().resizeSection(MergeFieldModel::Label, label);
    m_table->header().resizeSection(MergeFieldModel::First, widths[0]);
    m_table->header().resizeSection(MergeFieldModel::Second, widths[1]);
}

/// Both names share what the confidence leaves.
void DuplicatesPage::fitProposals()
{
    const int confidence = scaledPixels(font(), kConfidenceWidth);
    const int room = m_proposals->viewport()->width() - confidence;
    const QList<int> widths =
        sharedWidths(*m_proposals, {DuplicateListModel::NameA, DuplicateListModel::NameB}, room,
                     scaledPixels(font(), kNameWidth));
    m_proposals->header().resizeSection(DuplicateListModel::NameA, widths[0]);
    m_proposals->header().resizeSection(DuplicateListModel::Confidence, confidence);
}

/// Left and right choose whose value the field gets.
bool DuplicatesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_proposals->viewport() && event->type() == QEvent::Resize)
        fitProposals();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return AnalysisPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex current = m_table->currentIndex();
    if ((key != Qt::Key_Left && key != Qt::Key_Right) || !current.isValid())
        return AnalysisPage::eventFilter(watched, event);
    m_fields->choose(current.row(), key == Qt::Key_Right ? 1 : 0);
    return true;
}

void DuplicatesPage::retranslate()
{
    setTitle(tr("Duplicates"));
    m_listCard->setTitle(tr("Proposals"));
    m_proposals->setAccessibleName(tr("Proposals"));
    m_table->setAccessibleName(tr("Fields of both"));
    m_note->setText(tr("Interactions, deals, purchases and surveys of both are kept. The values not chosen "
                       "stay in the history. Undo brings both back."),
                    Tone::Muted);
    const auto name = [](Button *button, const QString &text, PageKey key) {
        button->setText(text);
        button->setShortcut(keyOf(key));
        button->setToolTip(u"%1 (%2)"_s.arg(text, keyText(key)));
    };
    name(m_apart, tr("Not the same"), PageKey::NotTheSame);
    name(m_later, tr("Later"), PageKey::DecideLater);
    name(m_merge, tr("Merge"), PageKey::MergePair);
    m_list->retranslate();
    m_fields->retranslate();
    showPair();
    updateHead();
}

} // namespace leadbook
