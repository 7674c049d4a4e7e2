// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/pasting/pastesheet.h"

#include "ui/customers/pasting/pastedelegate.h"
#include "ui/customers/pasting/pastewords.h"
#include "ui/delegates/tableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>

#include <utility>

namespace leadbook {

namespace {

constexpr int kWidth = 860;
constexpr int kGap = 8;

} // namespace

PasteSheet::PasteSheet(Workspace &workspace, QWidget &window)
    : Sheet(window, kWidth)
    , m_workspace(workspace)
    , m_what(new SpanLabel(&card()))
    , m_where(new SpanLabel(&card()))
    , m_leftOut(new SpanLabel(&card()))
    , m_table(new TableView(&card()))
    , m_write(new Button({}, Button::Kind::Primary, &card()))
    , m_close(new Button({}, Button::Kind::Quiet, &card()))
{
    build();
    connect(m_write, &QAbstractButton::clicked, this, [this] { enter({}); });
    connect(m_close, &QAbstractButton::clicked, this, &PasteSheet::closeSheet);
    connect(&workspace, &Workspace::bookChanged, this, &PasteSheet::closeSheet);
    connect(&workspace, &Workspace::viewChanged, this, [this] {
        if (isVisible())
            plan();
    });
    retranslate();
}

void PasteSheet::build()
{
    setFocusPolicy(Qt::StrongFocus); // until there is something to go through
    card().body().setSpacing(kGap);
    for (SpanLabel *label : {m_what, m_where, m_leftOut}) {
        label->setWordWrap(true);
        card().body().addWidget(label);
    }
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    for (const int column : {PastePreviewModel::Before, PastePreviewModel::After})
        m_table->setItemDelegateForColumn(column, new PasteDelegate(m_table));
    m_table->setColumnWidths({190, 120, 190, 240});
    m_table->setStretchColumn(PastePreviewModel::After);
    m_table->header().setSectionsClickable(false);
    card().body().addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_write);
    card().body().addLayout(buttons);
}

void PasteSheet::open(PastePlace place, const QString &text)
{
    m_place = std::move(place);
    m_text = text;
    plan();
    openSheet(*this);
}

void PasteSheet::plan()
{
    const auto progress = m_latest.start();
    const ViewPtr view = m_workspace.view();
    showPlan(view, nullptr);
    if (!view)
        return closeSheet();
    ++m_planning;
    auto future =
        m_workspace.run(progress, [place = m_place, text = m_text](const View &of, const Progress &running) {
            return std::make_shared<const PastePlan>(planPaste(of, place, blockOf(text), running));
        });
    auto *watcher = new QFutureWatcher<std::shared_ptr<const PastePlan>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        --m_planning; // also where it was cancelled before it began
        watcher->deleteLater();
    });
    watcher->setFuture(future);
    m_latest.deliver(future, this, [this, view](const std::shared_ptr<const PastePlan> &plan) {
        showPlan(view, plan);
        if (hasFocus() && m_table->isVisible())
            m_table->setFocus(Qt::OtherFocusReason);
    });
}

void PasteSheet::showPlan(const ViewPtr &view, std::shared_ptr<const PastePlan> plan)
{
    const bool isInTable = m_table->hasFocus();
    m_model.setPlan(view, std::move(plan));
    m_table->setVisible(m_model.rowCount() > 0);
    if (isInTable && !m_table->isVisible())
        setFocus(Qt::OtherFocusReason);
    updateWords();
    place();
}

void PasteSheet::updateWords()
{
    const PastePlan *plan = m_model.plan();
    const std::size_t written = plan != nullptr ? plan->written.size() : 0;
    m_write->setText(tr("Change %Ln cell(s)", nullptr, static_cast<int>(written)));
    m_write->setEnabled(written > 0);
    m_where->setVisible(plan != nullptr);
    m_leftOut->hide();
    if (plan == nullptr)
        return m_what->setText(tr("Reading the clipboard…"), Tone::Muted);
    const View &view = *m_model.view();
    m_what->setSpans(pasteFigures(*plan));
    m_where->setText(pastePlaceSentence(*view.snapshot, *plan, m_model.nameOf(plan->first)), Tone::Muted);
    const QString leftOut = pasteLeftOut(*view.snapshot, *plan);
    m_leftOut->setText(leftOut, Tone::Warning);
    m_leftOut->setVisible(!leftOut.isEmpty());
}

QList<QWidget *> PasteSheet::tabOrder() const
{
    return {m_table, m_close, m_write};
}

void PasteSheet::enter(Qt::KeyboardModifiers)
{
    if (!m_write->isEnabled())
        return;
    const PeopleEdit edit = m_model.plan()->edit;
    closeSheet();
    Q_EMIT editAsked(edit);
}

void PasteSheet::closing()
{
    m_latest.cancel();
    m_model.setPlan({}, nullptr);
    m_text.clear();
    m_place = {};
}

void PasteSheet::retranslate()
{
    setAccessibleName(tr("Paste"));
    card().setTitle(tr("Paste into the list"));
    card().setNote(tr("Enter writes, Esc closes"));
    m_table->setAccessibleName(tr("What would be written"));
    m_close->setText(tr("Close"));
    m_model.retranslate();
    updateWords();
}

void PasteSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace leadbook
