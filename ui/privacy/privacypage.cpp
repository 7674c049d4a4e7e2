// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/privacypage.h"

#include "domain/consentterms.h"
#include "ui/delegates/emptynote.h"
#include "ui/privacy/privacytables.h"
#include "ui/retention/figuretable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 900; // pixels at 100 % text size
constexpr int kCheckHeight = 330;
constexpr int kTableHeight = 190;
constexpr int kLogHeight = 160;

} // namespace

PrivacyPage::PrivacyPage(Workspace &workspace, QWidget *parent)
    : ChangePage(workspace, u"privacy"_s, u"check"_s, parent)
    , m_checkCard(new Card({}, this))
    , m_checkTable(new FigureTable(*m_checkCard))
    , m_aboutCard(new Card({}, this))
    , m_about(new SpanLabel(m_aboutCard))
    , m_peopleCard(new Card({}, this))
    , m_people(new FigureTable(*m_peopleCard))
    , m_purposeCard(new Card({}, this))
    , m_purposes(new FigureTable(*m_purposeCard))
    , m_ruleCard(new Card({}, this))
    , m_rules(new FigureTable(*m_ruleCard))
    , m_dueCard(new Card({}, this))
    , m_due(new FigureTable(*m_dueCard))
    , m_exportCard(new Card({}, this))
    , m_exports(new FigureTable(*m_exportCard))
    , m_erasureCard(new Card({}, this))
    , m_erasures(new FigureTable(*m_erasureCard))
    , m_newRule(new Button({}, Button::Kind::Secondary, m_ruleCard))
    , m_editRule(new Button({}, Button::Kind::Secondary, m_ruleCard))
    , m_removeRule(new Button({}, Button::Kind::Secondary, m_ruleCard))
    , m_erase(new Button({}, Button::Kind::Secondary, m_dueCard))
{
    setBody(buildBody());
    setFocusTarget(m_checkTable);
    connectTables();
    // Consents and rules are no part of a view: a change of them alone makes no other one.
    followEveryChange();
    retranslate();
    showWaiting();
}

QWidget *PrivacyPage::buildBody()
{
    m_about->setWordWrap(true);
    m_aboutCard->body().addWidget(m_about);
    m_aboutCard->body().addStretch(1);
    m_checkTable->setMinimumHeight(kCheckHeight);
    for (FigureTable *table : {m_people, m_purposes, m_rules, m_due})
        table->setMinimumHeight(kTableHeight);
    for (FigureTable *table : {m_exports, m_erasures})
        table->setMinimumHeight(kLogHeight);
    m_due->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_due->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (Button *button : {m_newRule, m_editRule, m_removeRule})
        m_ruleCard->addToHead(button);
    m_dueCard->addToHead(m_erase);
    m_cards = new CardGrid({m_checkCard, m_aboutCard, m_purposeCard, m_peopleCard, m_ruleCard, m_dueCard,
                            m_exportCard, m_erasureCard},
                           {{1, 1}, {1, 1}}, kTwoColumns);
    return new FittingArea(m_cards, this);
}

void PrivacyPage::connectTables()
{
    for (FigureTable *table : {m_checkTable, m_rules})
        connect(table, &FigureTable::customersRequested, this, &PrivacyPage::customersRequested);
    connect(m_checkTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PrivacyPage::showCheck);
    connect(m_purposes->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PrivacyPage::showPurpose);
    connect(m_rules->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PrivacyPage::updateButtons);
    connect(m_due->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PrivacyPage::updateButtons);
    connect(m_people, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row < m_shown.size() && m_shown[row].customer != 0)
            Q_EMIT recordRequested(m_shown[row].customer);
    });
    connect(m_due, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row < m_figures.due.people.size())
            Q_EMIT recordRequested(m_figures.due.people[row].customer);
    });
    connect(m_newRule, &QAbstractButton::clicked, this, [this] { Q_EMIT ruleRequested(RetentionRule()); });
    connect(m_editRule, &QAbstractButton::clicked, this, [this] {
        if (const RetentionRule *rule = chosenRule())
            Q_EMIT ruleRequested(*rule);
    });
    connect(m_removeRule, &QAbstractButton::clicked, this, &PrivacyPage::removeRule);
    connect(m_erase, &QAbstractButton::clicked, this, &PrivacyPage::eraseChosen);
}

void PrivacyPage::ask()
{
    runAside([path = workspace().dataPath()](
                 const View &view, const Progress &progress) { return privacyFigures(path, view, progress); },
             [this](const PrivacyFigures &figures) { take(figures); });
}

void PrivacyPage::forget()
{
    m_figures = {};
    m_checks.clear();
    m_shown.clear();
    for (FigureTable *table : {m_checkTable, m_people, m_purposes, m_rules, m_due, m_exports, m_erasures})
        table->clearRows();
}

void PrivacyPage::take(const PrivacyFigures &figures)
{
    m_figures = figures;
    update();
    showBody();
}

void PrivacyPage::update()
{
    if (!hasAnswer())
        return;
    m_checks = privacyChecks(m_figures, locale());
    m_checkTable->setTable(checkColumns(), checkRows(m_checks), {190, 92, 150});
    m_purposes->setTable(purposeColumns(), purposeRows(m_figures, locale()), {130, 62, 66, 56, 150});
    m_rules->setTable(retentionColumns(), retentionRows(m_figures.due, locale()), {150, 62, 62, 150});
    m_due->setTable(dueColumns(), dueRows(m_figures.due, m_figures.asOf, locale()), {150, 280});
    m_due->clearSelection(); // those who are erased are chosen by hand, or all
    m_exports->setTable(exportColumns(), exportRows(m_figures, locale()), {130, 66, 120, 160});
    m_erasures->setTable(erasureColumns(), erasureRows(m_figures, locale()), {130, 170, 110});
    m_dueCard->setNote(m_figures.due.people.empty()
                           ? QString()
                           : tr("%Ln people", nullptr, static_cast<int>(m_figures.due.people.size())));
    if (!m_checkTable->currentIndex().isValid())
        m_checkTable->setCurrentIndex(m_checkTable->model()->index(0, 0));
    showCheck();
    updateButtons();
    const auto open = std::ranges::count(m_checks, CheckState::LookAt, &PrivacyCheck::state);
    setStatusText({{tr("%Ln people", nullptr, static_cast<int>(m_figures.people)), Tone::Text, true},
                   {u" · "_s},
                   {tr("%Ln lines to look at", nullptr, static_cast<int>(open))},
                   {u" · "_s},
                   {tr("no legal advice")}});
}

void PrivacyPage::showCheck()
{
    const int row = m_checkTable->currentIndex().row();
    if (row < 0 || row >= m_checks.size()) {
        m_about->setSpans({});
        return;
    }
    const PrivacyCheck &check = m_checks[row];
    m_aboutCard->setTitle(check.matter);
    m_aboutCard->setNote(check.finding);
    const auto part = [](const QString &head, const QString &text, const QString &before) {
        return QList<Span>{{before + head + u'\n', Tone::Muted, true}, {text}};
    };
    QList<Span> spans{{checkStateText(check.state) + u"\n\n"_s, checkStateTone(check.state), true}};
    spans << part(tr("What the law asks for"), check.law, {});
    spans << part(tr("What Leadbook does"), check.leadbook, u"\n\n"_s);
    spans << part(tr("What is left to you"), check.yours, u"\n\n"_s);
    spans << part(tr("Where"), check.where, u"\n\n"_s);
    spans << Span{u"\n\n"_s + tr("Rough words for everyday work, no legal advice."), Tone::Muted};
    m_about->setSpans(spans);
    showPeople(check.group ? m_figures.of(*check.group) : PrivacyPeople(), check.matter);
}

void PrivacyPage::showPurpose()
{
    const QModelIndex index = m_purposes->currentIndex();
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_figures.purposes.size())
        return;
    constexpr int kRefused = 2;
    constexpr int kEnded = 3;
    const PurposeFigures &purpose = m_figures.purposes[row];
    const QString name = consentPurposeLabel(purpose.purpose);
    if (index.column() == kRefused)
        showPeople(purpose.refused, tr("%1: refused").arg(name));
    else if (index.column() == kEnded)
        showPeople(purpose.ended, tr("%1: over").arg(name));
    else
        showPeople(purpose.given, tr("%1: given").arg(name));
}

void PrivacyPage::showPeople(const PrivacyPeople &people, const QString &heading)
{
    m_shown = people.first;
    m_peopleCard->setTitle(tr("Who: %1").arg(heading));
    const auto more = people.count - std::ssize(people.first);
    m_peopleCard->setNote(more > 0 ? tr("the first %1 of %2")
                                         .arg(formatCount(std::ssize(people.first), locale()),
                                              formatCount(people.count, locale()))
                                   : formatCount(people.count, locale()));
    m_people->setTable(personColumns(), personRows(people), {180, 180});
}

const RetentionRule *PrivacyPage::chosenRule() const
{
    const auto row = static_cast<std::size_t>(m_rules->currentIndex().row());
    return m_rules->currentIndex().isValid() && row < m_figures.due.rules.size() ? &m_figures.due.rules[row]
                                                                                 : nullptr;
}

void PrivacyPage::updateButtons()
{
    m_editRule->setEnabled(chosenRule() != nullptr);
    m_removeRule->setEnabled(chosenRule() != nullptr);
    const auto selected = m_due->selectionModel()->selectedRows().size();
    m_erase->setEnabled(!m_figures.due.people.empty());
    m_erase->setText(selected > 0 ? tr("Erase %Ln…", nullptr, static_cast<int>(selected)) : tr("Erase all…"));
}

/// Those selected, else all that are due.
void PrivacyPage::eraseChosen()
{
    std::vector<std::int64_t> customers;
    std::set<int> rows;
    for (const QModelIndex &index : m_due->selectionModel()->selectedRows())
        rows.insert(index.row());
    for (std::size_t i = 0; i < m_figures.due.people.size(); ++i) {
        if (rows.empty() || rows.contains(static_cast<int>(i)))
            customers.push_back(m_figures.due.people[i].customer);
    }
    Q_EMIT eraseRequested(customers);
}

void PrivacyPage::removeRule()
{
    if (const RetentionRule *rule = chosenRule())
        write(removeRetentionRule(*rule), tr("The rule “%1” is removed.").arg(rule->name));
}

void PrivacyPage::retranslate()
{
    setTitle(tr("Privacy"));
    const auto name = [](Card &card, FigureTable &table, const QString &title) {
        card.setTitle(title);
        table.setAccessibleName(title);
    };
    name(*m_checkCard, *m_checkTable, tr("Check-list for GDPR and PIPL"));
    name(*m_purposeCard, *m_purposes, tr("Consent by purpose"));
    name(*m_ruleCard, *m_rules, tr("Retention"));
    name(*m_dueCard, *m_due, tr("Due for erasure"));
    name(*m_exportCard, *m_exports, tr("Exports of 100 people or more"));
    name(*m_erasureCard, *m_erasures, tr("Erasures"));
    m_people->setAccessibleName(tr("Who"));
    EmptyNote::say(*m_purposes,
                   tr("No consent is noted yet. What somebody agreed to or refused is noted on the "
                      "customer's page."));
    EmptyNote::say(*m_people, tr("This concerns nobody."));
    EmptyNote::say(*m_rules,
                   tr("No rule yet. “New rule…” says after how many days without contact somebody is "
                      "due for erasure."));
    EmptyNote::say(*m_due, tr("Nobody is due. The rules of retention say who is."));
    EmptyNote::say(*m_exports, tr("No file with so many people was exported yet."));
    EmptyNote::say(*m_erasures,
                   tr("Nobody was erased yet. “Erase for good…” in the menu Customer does it, or “Erase "
                      "all…” above."));
    m_newRule->setText(tr("New rule…"));
    m_editRule->setText(tr("Edit…"));
    m_removeRule->setText(tr("Remove"));
    if (hasAnswer())
        askAgain(); // labels of erasures are told by the worker
    update();
}

} // namespace leadbook
