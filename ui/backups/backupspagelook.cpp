// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupspage.h"

#include "items/historymodel.h"
#include "ui/delegates/tableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/spanlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kLeastSide = 360;
constexpr int kListWidth = 430;
constexpr int kKeyWidth = 110;

} // namespace

QWidget *BackupsPage::buildBody()
{
    m_listCard->setFlush(true);
    m_listCard->body().addWidget(m_table);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({140, 150, 80});
    m_table->setStretchColumn(BackupListModel::Why);
    m_table->header().setSectionsClickable(false);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(kGap);
    split->addWidget(m_listCard);
    split->addWidget(buildPreview());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({kListWidth, kLeastSide});
    return split;
}

QWidget *BackupsPage::buildPreview()
{
    m_facts->setKeyWidth(kKeyWidth);
    for (SpanLabel *label : {m_about, m_difference, m_note})
        label->setWordWrap(true);
    auto &column = m_previewCard->body();
    column.setSpacing(kGap);
    column.addWidget(m_about);
    column.addWidget(m_facts);
    column.addWidget(m_difference);
    column.addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->addWidget(m_restore);
    row->addStretch(1);
    column.addLayout(row);
    column.addStretch(1);
    m_previewCard->setMinimumWidth(kLeastSide);
    return m_previewCard;
}

QList<Span> BackupsPage::stateSpans() const
{
    const bool isUnread = m_answer && !*m_answer;
    if (isUnread || (m_state && !*m_state)) {
        const Error &error = isUnread ? m_answer->error() : m_state->error();
        const bool isDamaged = error.code == ErrorCode::Corrupt;
        return {
            {isDamaged ? tr("This backup is damaged; choose another one.") : error.message, Tone::Bad, true}};
    }
    if (!m_state)
        return {{tr("being tested…"), Tone::Muted}};
    return {{tr("verified: every page, record and journal entry"), Tone::Good, true}};
}

void BackupsPage::showPreview()
{
    updateButtons();
    if (m_chosen.isEmpty()) {
        m_facts->setRows({});
        return;
    }
    const QFileInfo file(m_chosen);
    const int row = m_model.rowOf(m_chosen);
    const BackupFile *known = row < 0 ? nullptr : &m_model.backups()[static_cast<std::size_t>(row)];
    if (known != nullptr)
        m_about->setSpans({{momentLabel(known->atMs), Tone::Text, true},
                           {u" · "_s + backupReasonText(*known), Tone::Muted}});
    else
        m_about->setSpans({{file.fileName(), Tone::Text, true}, {u" · "_s + tr("chosen file"), Tone::Muted}});
    QList<KeyValue> facts{{tr("State"), stateSpans()}};
    const BackupContent *content = m_answer && *m_answer ? &**m_answer : nullptr;
    if (content != nullptr) {
        const auto count = [this](std::int64_t number) {
            return QList<Span>{{formatCount(number, locale())}};
        };
        const QString last = content->last ? u"“%1” · %2"_s.arg(HistoryModel::labelOf(*content->last),
                                                                momentLabel(content->last->atMs))
                                           : tr("none");
        facts << KeyValue{tr("Customers"), count(content->customers)}
              << KeyValue{tr("Deals"), count(content->deals)}
              << KeyValue{tr("Interactions"), count(content->interactions)}
              << KeyValue{tr("Purchases"), count(content->purchases)} << KeyValue{tr("Last change"), {{last}}}
              << KeyValue{tr("Schema"), {{QString::number(content->schema)}}};
    }
    facts << KeyValue{tr("File"), {{QDir::toNativeSeparators(m_chosen), Tone::Muted}}};
    m_facts->setRows(facts);
    QString difference;
    if (content != nullptr && content->since) {
        const CustomersSince &since = *content->since;
        difference = since == CustomersSince()
                         ? tr("The customers are the same as now.")
                         : tr("Since then: %1 customers added, %2 removed, %3 changed.")
                               .arg(formatCount(since.added, locale()), formatCount(since.removed, locale()),
                                    formatCount(since.changed, locale()));
    }
    m_difference->setText(difference);
    m_difference->setVisible(!difference.isEmpty());
}

QString BackupsPage::previewText() const
{
    QStringList lines{m_about->text()};
    for (const SpanLabel *label : m_facts->findChildren<SpanLabel *>())
        lines << label->text();
    lines << m_difference->text();
    return lines.join(u'\n');
}

void BackupsPage::retranslate()
{
    setTitle(tr("Backups"));
    m_table->setAccessibleName(tr("Backups"));
    m_previewCard->setAccessibleName(tr("What is in the backup"));
    m_restore->setText(tr("&Restore"));
    m_other->setText(tr("Choose a file…"));
    m_backUp->setText(tr("Back up now"));
    m_note->setText(tr("The book of now is backed up first, so that a restore can be undone."), Tone::Muted);
    m_model.retranslate();
    showPreview();
}

} // namespace leadbook
