// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaignspage.h"

#include "items/campaignmembersmodel.h"
#include "items/campaignwords.h"
#include "items/cellroles.h"
#include "items/sentences.h"
#include "ui/campaigns/campaignstabs.h"
#include "ui/campaigns/campaigntables.h"
#include "ui/delegates/columnfit.h"
#include "ui/delegates/emptynote.h"
#include "ui/retention/figuretable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/campaigns/campaignwork.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 900; // pixels at 100 % text size
constexpr int kListHeight = 130;
constexpr int kFiguresHeight = 130;
constexpr int kMembersHeight = 130;
constexpr int kInset = 14;
constexpr int kGap = 12;

} // namespace

CampaignsPage::CampaignsPage(Workspace &workspace, QWidget *parent)
    : ChangePage(workspace, u"campaigns"_s, u"campaigns"_s, parent)
    , m_listCard(new Card({}, this))
    , m_list(new FigureTable(*m_listCard))
    , m_chosenCard(new Card({}, this))
    , m_about(new SpanLabel(m_chosenCard))
    , m_figuresCard(new Card({}, this))
    , m_figures(new FigureTable(*m_figuresCard))
    , m_verdict(new SpanLabel(m_figuresCard))
    , m_membersCard(new Card({}, this))
    , m_model(new CampaignMembersModel(this))
    , m_members(new TableView(m_membersCard))
    , m_response(new QLineEdit(m_membersCard))
    , m_respond(new Button({}, Button::Kind::Secondary, m_membersCard))
    , m_state(new Button({}, Button::Kind::Secondary, m_chosenCard))
    , m_refresh(new Button({}, Button::Kind::Secondary, m_chosenCard))
    , m_responses(new Button({}, Button::Kind::Secondary, m_membersCard))
    , m_remove(new Button({}, Button::Kind::Secondary, m_chosenCard))
    , m_new(new Button({}, Button::Kind::Secondary, this))
    , m_send(new Button({}, Button::Kind::Primary, this))
    , m_forms(new QMenu(this))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_list);
    // Campaigns are no part of a view: a change of them alone makes no other one.
    followEveryChange();
    retranslate();
    showWaiting();
}

void CampaignsPage::buildHead()
{
    addBelowHead(new PageTabs(campaignsTabs(), name(), this));
    addAction(m_new);
    addAction(m_send);
    m_send->setMenu(m_forms);
    for (const MailingForm form : {MailingForm::MailFiles, MailingForm::Csv})
        connect(m_forms->addAction(QString()), &QAction::triggered, this, [this, form] {
            if (m_results)
                Q_EMIT sendRequested(m_results->standing, form);
        });
    connect(m_new, &QAbstractButton::clicked, this, &CampaignsPage::newRequested);
    connect(m_state, &QAbstractButton::clicked, this, &CampaignsPage::toggleState);
    connect(m_remove, &QAbstractButton::clicked, this, &CampaignsPage::removeChosen);
    connect(m_respond, &QAbstractButton::clicked, this, &CampaignsPage::noteResponses);
    connect(m_response, &QLineEdit::returnPressed, this, &CampaignsPage::noteResponses);
    connect(m_refresh, &QAbstractButton::clicked, this, [this] {
        if (m_results)
            Q_EMIT refreshRequested(m_results->standing.campaign);
    });
    connect(m_responses, &QAbstractButton::clicked, this, [this] {
        if (m_results)
            Q_EMIT responsesRequested(m_results->standing);
    });
}

QWidget *CampaignsPage::buildBody()
{
    m_list->setFixedHeight(kListHeight);
    connect(m_list, &FigureTable::customersRequested, this, &CampaignsPage::customersRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CampaignsPage::chooseCurrent);
    m_cards = new CardGrid({m_listCard, buildChosen()}, {{5, 4}, {1, 1}}, kTwoColumns);
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    column->addWidget(m_cards);
    column->addWidget(buildFigures());
    column->addWidget(buildMembers(), 1);
    auto *area = new FittingArea(all, this);
    area->setFilling();
    return area;
}

QWidget *CampaignsPage::buildChosen()
{
    m_about->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    for (Button *button : {m_state, m_refresh, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    QVBoxLayout &body = m_chosenCard->body();
    body.addWidget(m_about);
    body.addStretch(1);
    body.addLayout(buttons);
    return m_chosenCard;
}

QWidget *CampaignsPage::buildFigures()
{
    m_figures->setFixedHeight(kFiguresHeight);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(kInset, kInset / 2, kInset, kInset);
    m_verdict->setWordWrap(true);
    below->addWidget(m_verdict);
    m_figuresCard->body().addLayout(below);
    connect(m_figures->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CampaignsPage::updateVerdict);
    connect(m_figures, &QAbstractItemView::activated, this, &CampaignsPage::showPart);
    return m_figuresCard;
}

QWidget *CampaignsPage::buildMembers()
{
    m_membersCard->setFlush(true);
    m_members->setModel(m_model);
    (new ColumnFit(*m_members))->setColumns({150, 80, 96, 120, 120, 120, 80}, CampaignMembersModel::Customer);
    m_members->setRowMarks(true);
    m_members->header().setSectionsClickable(false);
    m_members->header().setInset(Card::kTableInset);
    m_members->setMinimumHeight(kMembersHeight);
    m_membersCard->body().addWidget(m_members, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kInset, kInset / 2, kInset, kInset);
    row->addWidget(m_response, 1);
    row->addWidget(m_respond);
    row->addWidget(m_responses);
    m_membersCard->body().addLayout(row);
    connect(m_members, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT customerRequested(index.data(CustomerIdRole).toLongLong());
    });
    connect(m_members->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CampaignsPage::updateButtons);
    return m_membersCard;
}

void CampaignsPage::ask()
{
    runAside(
        [path = workspace().dataPath(), chosen = m_chosen](const View &view, const Progress &progress) {
            return campaignBook(path, view, chosen, progress);
        },
        [this](const CampaignBook &book) { take(book); });
}

void CampaignsPage::forget()
{
    m_book = {};
    m_results.reset();
    m_chosen = 0;
    m_list->clearRows();
    m_figures->clearRows();
    m_model->setResults({});
}

void CampaignsPage::take(const CampaignBook &book)
{
    m_book = book;
    const std::int64_t before = m_results ? m_results->standing.campaign.id : 0;
    m_results = m_book.chosen ? std::make_shared<const CampaignResults>(*m_book.chosen) : nullptr;
    m_chosen = m_results ? m_results->standing.campaign.id : 0;
    m_isOther = m_chosen != before;
    m_model->setResults(m_results, m_isOther ? MemberPart() : m_model->part());
    update();
    showBody();
}

void CampaignsPage::update()
{
    if (!hasAnswer())
        return;
    m_isShowing = true;
    m_list->setTable(campaignColumns(), campaignRows(m_book.campaigns), {130, 78, 80, 104, 62, 90});
    for (std::size_t i = 0; i < m_book.campaigns.size(); ++i) {
        if (m_book.campaigns[i].campaign.id == m_chosen && m_list->currentIndex().row() != int(i))
            m_list->setCurrentIndex(m_list->model()->index(int(i), 0));
    }
    m_isShowing = false;
    updateChosen();
    setStatusText(
        {{tr("%Ln campaign(s)", nullptr, static_cast<int>(m_book.campaigns.size())), Tone::Text, true},
         {u" · "_s},
         {tr("the control group is never written to")}});
}

void CampaignsPage::updateChosen()
{
    m_membersCard->setVisible(m_results != nullptr);
    m_figuresCard->setVisible(m_results != nullptr);
    if (!m_results) {
        m_chosenCard->setTitle(tr("No campaign yet"));
        m_about->setText(
            tr("A campaign writes to customers for one end and leaves a part of them, drawn by chance, "
               "without a message: the difference between both is what it brought."),
            Tone::Muted);
        m_figures->clearRows();
        m_verdict->setText({});
        return updateButtons();
    }
    m_chosenCard->setTitle(m_results->standing.campaign.name);
    m_about->setSpans(aboutCampaign(*m_results, workspace().view().get(), locale()));
    m_figures->setTable(campaignFigureColumns(), campaignFigureRows(*m_results, locale()),
                        {86, 80, 100, 158, 150, 150, 100, 190});
    if (!m_figures->currentIndex().isValid() || m_isOther)
        m_figures->setCurrentIndex(m_figures->model()->index(m_figures->model()->rowCount() - 1, 0));
    m_isOther = false;
    const std::int64_t members = m_results->standing.members;
    m_membersCard->setTitle(tr("%Ln member(s)", nullptr, static_cast<int>(members)));
    updatePart();
    updateVerdict();
    updateButtons();
}

void CampaignsPage::updateVerdict()
{
    if (!m_results || m_results->figures.empty())
        return m_verdict->setText({});
    const int row = m_figures->currentIndex().row();
    const auto &all = m_results->figures;
    const CampaignFigures &figures = row < 0 || row >= int(all.size()) ? all.back() : all[std::size_t(row)];
    QList<Span> spans{
        {campaignVerdict(figures, m_results->isOver()), figures.verdict == ArmVerdict::More   ? Tone::Good
                                                        : figures.verdict == ArmVerdict::Less ? Tone::Bad
                                                                                              : Tone::Text}};
    if (const QString points = rateDifferenceWithInterval(figures.conversion); !points.isEmpty())
        spans << Span{sentenceGap() + tr("Conversion: %1.").arg(points), Tone::Muted};
    m_verdict->setSpans(spans);
}

void CampaignsPage::updateButtons()
{
    const bool isReady = m_results != nullptr && !isWriting();
    const bool isFinished =
        m_results != nullptr && m_results->standing.campaign.state == CampaignState::Finished;
    m_send->setEnabled(isReady && !isFinished);
    m_state->setEnabled(isReady);
    m_state->setText(isFinished ? tr("Go on") : tr("Finish"));
    m_refresh->setVisible(m_results != nullptr && m_results->standing.campaign.isLive && !isFinished);
    m_refresh->setEnabled(isReady);
    m_remove->setEnabled(isReady);
    m_responses->setEnabled(isReady);
    for (Button *button : {m_state, m_remove})
        button->setVisible(m_results != nullptr);
    const auto selected = static_cast<int>(m_members->selectedRows().size());
    m_respond->setEnabled(isReady && selected > 0);
    m_respond->setText(selected > 0 ? tr("Mark %Ln as responded", nullptr, selected)
                                    : tr("Mark as responded"));
}

void CampaignsPage::chooseCurrent()
{
    const int row = m_list->currentIndex().row();
    if (m_isShowing || row < 0 || row >= static_cast<int>(m_book.campaigns.size()))
        return;
    const std::int64_t id = m_book.campaigns[static_cast<std::size_t>(row)].campaign.id;
    if (id == m_chosen)
        return;
    m_chosen = id;
    askAgain();
}

void CampaignsPage::toggleState()
{
    if (!m_results || isWriting())
        return;
    Campaign campaign = m_results->standing.campaign;
    const bool wasFinished = campaign.state == CampaignState::Finished;
    campaign.state = wasFinished ? CampaignState::Running : CampaignState::Finished;
    write(saveCampaign(campaign),
          wasFinished ? tr("“%1” goes on.").arg(campaign.name) : tr("“%1” is finished.").arg(campaign.name));
}

void CampaignsPage::removeChosen()
{
    if (!m_results || isWriting())
        return;
    const Campaign campaign = m_results->standing.campaign;
    write(removeCampaign(campaign), tr("“%1” is removed.").arg(campaign.name));
}

void CampaignsPage::noteResponses()
{
    const ViewPtr view = workspace().view();
    if (!m_results || isWriting() || !view)
        return;
    std::vector<MemberResponse> responses;
    for (const int row : m_members->selectedRows())
        responses.push_back({m_model->memberAt(row).id, view->asOf, m_response->text()});
    if (responses.empty())
        return;
    const auto count = static_cast<int>(responses.size());
    write(markResponses(m_results->standing.campaign.name, std::move(responses)),
          tr("%Ln response(s) noted.", nullptr, count));
    m_response->clear();
}

void CampaignsPage::retranslate()
{
    setTitle(tr("Campaigns"));
    m_listCard->setTitle(tr("All campaigns"));
    m_list->setAccessibleName(tr("All campaigns"));
    m_figuresCard->setTitle(tr("What came of it by class"));
    m_figures->setAccessibleName(tr("What came of it by class"));
    m_members->setAccessibleName(tr("Members"));
    m_response->setPlaceholderText(tr("What they answered"));
    m_response->setAccessibleName(tr("What they answered"));
    m_new->setText(tr("New campaign…"));
    m_send->setText(tr("Send"));
    m_forms->actions().value(0)->setText(tr("As mail files in a folder…"));
    m_forms->actions().value(1)->setText(tr("As a table for a mail or message service…"));
    m_refresh->setText(tr("Add who entered…"));
    m_responses->setText(tr("Responses from a file…"));
    m_remove->setText(tr("Remove"));
    EmptyNote::say(*m_list, tr("No campaign yet. “New campaign…” makes the first one."));
    updateButtons();
    update();
}

} // namespace leadbook
