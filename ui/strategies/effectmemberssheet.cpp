// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategies/effectmemberssheet.h"

#include "items/cellroles.h"
#include "items/effectwords.h"
#include "ui/delegates/tableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

using Part = EffectMembersModel::Part;

constexpr int kWidth = 720;
constexpr int kTableHeight = 420;
constexpr int kLeastHeight = 160;
constexpr int kAround = 260; // pixels of the window that the rest needs

} // namespace

EffectMembersSheet::EffectMembersSheet(Workspace &workspace, QWidget &window)
    : FormSheet(workspace, window, kWidth)
    , m_model(new EffectMembersModel(this))
    , m_chips{new Chip({}, &card()), new Chip({}, &card()), new Chip({}, &card())}
    , m_table(new TableView(&card()))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({260, 130, 110, 110});
    m_table->setStretchColumn(EffectMembersModel::Customer);
    m_table->header().setSectionsClickable(false);
    auto *head = new QWidget(&card());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    for (const Part part : {Part::Both, Part::Treated, Part::Control}) {
        chip(part).setCheckable(true);
        row->addWidget(&chip(part));
        connect(&chip(part), &QAbstractButton::clicked, this, [this, part] { choose(part); });
    }
    row->addStretch(1);
    addAbove(*head);
    addAbove(*m_table);
    connect(m_table, &QAbstractItemView::activated, this, &EffectMembersSheet::submit);
    EffectMembersSheet::retranslate();
}

void EffectMembersSheet::open(const JudgedEvaluation &judged)
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete || !judged.problem.isEmpty())
        return;
    m_name = judged.evaluation.name;
    m_indicator = judged.study.asked().indicator;
    m_model->setStudy(view->snapshot, std::make_shared<const EffectStudy>(judged.study));
    m_table->setFixedHeight(std::clamp(parentWidget()->height() - kAround, kLeastHeight, kTableHeight));
    choose(Part::Both);
    retranslate();
    openForm(*m_table);
}

void EffectMembersSheet::choose(Part part)
{
    m_model->setPart(part);
    for (const Part each : {Part::Both, Part::Treated, Part::Control})
        chip(each).setChecked(each == part);
    m_table->setCurrentIndex(m_model->index(0, 0));
    doButton().setEnabled(m_model->rowCount() > 0);
}

void EffectMembersSheet::submit()
{
    const QVariant id = m_table->currentIndex().data(CustomerIdRole);
    if (!isVisible() || !id.isValid())
        return;
    closeSheet();
    Q_EMIT customerRequested(id.toLongLong());
}

QList<QWidget *> EffectMembersSheet::inputs() const
{
    QList<QWidget *> all(m_chips.begin(), m_chips.end());
    return all << m_table;
}

void EffectMembersSheet::retranslate()
{
    title().setSpans({{m_name, Tone::Text, true}, {u" · "_s + indicatorLabel(m_indicator), Tone::Muted}});
    m_model->setLocale(locale());
    chip(Part::Both).setText(tr("Both sides"));
    chip(Part::Treated).setText(tr("Treated"));
    chip(Part::Control).setText(tr("Compared with"));
    m_table->setAccessibleName(tr("Who is compared"));
    doButton().setText(tr("Open customer"));
}

} // namespace leadbook
