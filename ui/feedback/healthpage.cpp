// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/healthpage.h"

#include "items/bookcurrency.h"
#include "items/cellroles.h"
#include "items/feedbackwords.h"
#include "ui/campaigns/campaignstabs.h"
#include "ui/delegates/tableview.h"
#include "ui/feedback/feedbacklist.h"
#include "ui/retention/figuretable.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 1'150; // pixels at 100 % text size
constexpr int kListHeight = 240;
constexpr int kReviewHeight = 120;
constexpr int kGap = 12;

Tone toneOf(HealthLight light)
{
    if (light == HealthLight::Red)
        return Tone::Bad;
    if (light == HealthLight::Amber)
        return Tone::Warning;
    return light == HealthLight::Green ? Tone::Good : Tone::Muted;
}

QString ratingText(const std::optional<int> &rating)
{
    return rating ? QString::number(*rating) : unknownText();
}

} // namespace

HealthPage::HealthPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"campaigns/health"_s, u"campaigns"_s, parent)
    , m_model(new KeyAccountModel(this))
    , m_list(new KeyAccountList(*m_model, this))
    , m_whyCard(new Card({}, this))
    , m_about(new SpanLabel(m_whyCard))
    , m_reviewCard(new Card({}, this))
    , m_reviews(new FigureTable(*m_reviewCard))
    , m_review(new Button({}, Button::Kind::Primary, this))
{
    addBelowHead(new PageTabs(campaignsTabs(), name(), this));
    addAction(m_review);
    setBody(buildBody());
    setFocusTarget(&list());
    connect(m_review, &QAbstractButton::clicked, this, [this] {
        if (const KeyAccount *account = chosen())
            Q_EMIT reviewRequested(account->customer, account->name);
    });
    followEveryChange();
    retranslate();
    showWaiting();
}

TableView &HealthPage::list() const
{
    return m_list->table();
}

QWidget *HealthPage::buildBody()
{
    list().setMinimumHeight(kListHeight);
    m_reviews->setMinimumHeight(kReviewHeight);
    m_about->setWordWrap(true);
    m_whyCard->body().addWidget(m_about);
    connect(list().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HealthPage::updateChosen);
    connect(&list(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const KeyAccount *account = m_model->accountAt(index.row()))
            Q_EMIT customerRequested(account->customer);
    });
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    column->addWidget(m_whyCard);
    column->addWidget(m_reviewCard, 1);
    m_cards = new CardGrid({m_list, right}, {{2, 1}, {1, 1}}, kTwoColumns);
    auto *area = new FittingArea(m_cards, this);
    area->setFilling();
    return area;
}

void HealthPage::ask()
{
    run([path = workspace().dataPath()](
            const View &view, const Progress &progress) { return keyAccounts(path, view, progress); },
        [this](const KeyAccounts &accounts) { take(accounts); });
}

void HealthPage::forget()
{
    m_accounts.reset();
    m_model->setAccounts(nullptr, {});
    m_reviews->clearRows();
}

QString HealthPage::currency() const
{
    const ViewPtr view = workspace().view();
    return view ? bookCurrency(*view) : customersCurrency(*m_accounts->snapshot);
}

void HealthPage::take(const KeyAccounts &accounts)
{
    const QVariant before = list().currentIndex().data(CustomerIdRole);
    m_accounts = std::make_shared<const KeyAccounts>(accounts);
    m_list->setToday(m_accounts->asOf);
    m_model->setAccounts(m_accounts, currency());
    if (m_accounts->accounts.empty())
        return showNobody();
    const int row = before.isValid() ? m_model->rowOf(before.toLongLong()) : 0;
    list().setCurrentIndex(m_model->index(qMax(0, row), 0));
    update();
    showBody();
}

const KeyAccount *HealthPage::chosen() const
{
    return m_model->accountAt(list().currentIndex().row());
}

void HealthPage::showNobody()
{
    updateChosen();
    showNothing(
        tr("No key accounts yet"),
        tr("Key accounts are customers of grade A, those whose influence or cooperation is rated 4 or "
           "5, and the largest by revenue."));
    setStatusText({});
}

void HealthPage::update()
{
    if (!m_accounts)
        return;
    if (m_accounts->accounts.empty())
        return showNobody();
    updateChosen();
    int red = 0;
    int amber = 0;
    for (const KeyAccount &account : m_accounts->accounts) {
        red += account.health.light == HealthLight::Red ? 1 : 0;
        amber += account.health.light == HealthLight::Amber ? 1 : 0;
    }
    setStatusText({{tr("%Ln key account(s)", nullptr, int(m_accounts->accounts.size())), Tone::Text, true},
                   {u" · "_s},
                   {tr("%Ln red", nullptr, red), red > 0 ? Tone::Bad : Tone::Text},
                   {u" · "_s},
                   {tr("%Ln amber", nullptr, amber)},
                   {u" · "_s},
                   {tr("Enter opens the customer")}});
}

void HealthPage::updateChosen()
{
    const KeyAccount *account = chosen();
    m_review->setEnabled(account != nullptr);
    if (account == nullptr) {
        m_whyCard->setTitle({});
        m_about->setSpans({});
        m_reviews->clearRows();
        return;
    }
    const AccountHealth &health = account->health;
    m_whyCard->setTitle(account->name);
    m_whyCard->setNote(keyAccountCauses(account->cause));
    QList<Span> spans{{healthLightLabel(health.light), toneOf(health.light), true}};
    const auto add = [&spans](const QString &name, const HealthPart &part, const QString &sentence) {
        spans << Span{u"\n"_s + tr("%1: ").arg(name), Tone::Text, true}
              << Span{healthLightLabel(part.light), toneOf(part.light)}
              << Span{u" – "_s + sentence, Tone::Text};
    };
    add(tr("Value"), health.value, valueReason(*account, locale()));
    add(tr("Satisfaction"), health.satisfaction, satisfactionReason(*account, locale()));
    add(tr("Relationship"), health.relationship, relationshipReason(*account, locale()));
    add(tr("Review"), health.review, reviewReason(*account));
    const QString shown = currency();
    spans << Span{u"\n"_s + tr("Revenue %1 after %2 in the year before")
                                .arg(formatMoneyShort(account->facts.revenue, shown, locale()),
                                     formatMoneyShort(account->facts.revenueBefore, shown, locale())),
                  Tone::Muted};
    m_about->setSpans(spans);
    QList<FigureRow> rows;
    for (const AccountReview &review : account->reviews)
        rows << FigureRow{{formatDay(review.day, {}, locale())},
                          {ratingText(review.value)},
                          {ratingText(review.satisfaction)},
                          {ratingText(review.relationship)},
                          {review.note.simplified()}};
    m_reviews->setTable({{tr("Day")},
                         {tr("Value")},
                         {tr("Satisfaction")},
                         {tr("Relationship")},
                         {tr("Note"), Qt::DisplayRole, true}},
                        rows, {92, 56, 86, 86, 130});
}

void HealthPage::retranslate()
{
    setTitle(tr("Key accounts"));
    m_model->retranslate(locale());
    m_list->setTitle(tr("Health of key accounts"));
    m_list->setNote(tr("the worst first"));
    list().setAccessibleName(tr("Health of key accounts"));
    m_reviewCard->setTitle(tr("Reviews"));
    m_reviewCard->setNote(tr("ratings from 1 (bad) to 5 (good)"));
    m_reviews->setAccessibleName(tr("Reviews"));
    m_review->setText(tr("Write down a review…"));
    update();
}

} // namespace leadbook
