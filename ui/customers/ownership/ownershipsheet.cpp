// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ownership/ownershipsheet.h"

#include "core/text.h"
#include "ui/widgets/button.h"
#include "workspace/deliver.h"
#include "workspace/ownership/ruletext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 8;
constexpr int kReasonWidth = 260;
constexpr int kRuleLines = 4;

constexpr std::array kTitles{
    QT_TRANSLATE_NOOP("leadbook::OwnershipSheet", "Claim from the unassigned pool"),
    QT_TRANSLATE_NOOP("leadbook::OwnershipSheet", "Return to the unassigned pool"),
    QT_TRANSLATE_NOOP("leadbook::OwnershipSheet", "Hand over, with open deals and tasks"),
    QT_TRANSLATE_NOOP("leadbook::OwnershipSheet", "Assign who has no owner by rules"),
};
constexpr std::array kButtons{
    QT_TRANSLATE_N_NOOP("leadbook::OwnershipSheet", "Claim %Ln customer(s)"),
    QT_TRANSLATE_N_NOOP("leadbook::OwnershipSheet", "Return %Ln customer(s)"),
    QT_TRANSLATE_N_NOOP("leadbook::OwnershipSheet", "Hand over %Ln customer(s)"),
    QT_TRANSLATE_N_NOOP("leadbook::OwnershipSheet", "Assign %Ln customer(s)"),
};

} // namespace

OwnershipSheet::OwnershipSheet(Workspace &workspace, Me &me, QWidget *parent)
    : Card({}, parent)
    , m_workspace(workspace)
    , m_me(me)
    , m_owners(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_whom(new QComboBox(this))
    , m_write(new Button({}, Button::Kind::Primary, this))
    , m_close(new Button({}, Button::Kind::Quiet, this))
    , m_text(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
{
    build();
    retranslate();
}

void OwnershipSheet::build()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // the rest is the list's
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * (kRuleLines + 1));
    body().addWidget(m_text);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGap);
    m_reason->setMinimumWidth(kReasonWidth);
    for (QWidget *part : std::initializer_list<QWidget *>{m_owners, m_reason, m_whom, m_write, m_close})
        line->addWidget(part);
    line->addStretch(1);
    body().addLayout(line);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum); // a long plan never widens the page
    m_note->setProperty("role", u"muted"_s);
    body().addWidget(m_note);
    const std::array<QWidget *, 6> order{m_text, m_owners, m_reason, m_whom, m_write, m_close};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &OwnershipSheet::update);
    connect(m_text, &QPlainTextEdit::textChanged, this, &OwnershipSheet::plan);
    connect(m_write, &QAbstractButton::clicked, this, &OwnershipSheet::write);
    connect(m_close, &QAbstractButton::clicked, this, &OwnershipSheet::closed);
}

void OwnershipSheet::open(Kind kind, BulkSheet::Offer offer)
{
    m_kind = kind;
    fillOwners();
    showParts();
    setOffer(std::move(offer));
    retranslate();
    if (kind == Kind::Assign)
        readRules();
    QWidget *first = kind == Kind::Return   ? static_cast<QWidget *>(m_reason)
                     : kind == Kind::Assign ? static_cast<QWidget *>(m_text)
                                            : m_owners;
    first->setFocus(Qt::OtherFocusReason);
}

void OwnershipSheet::showParts()
{
    m_owners->setVisible(m_kind == Kind::Claim || m_kind == Kind::HandOver);
    m_reason->setVisible(m_kind == Kind::Return);
    m_text->setVisible(m_kind == Kind::Assign);
    m_whom->setVisible(m_kind != Kind::Assign);
    m_reason->clear();
}

void OwnershipSheet::fillOwners()
{
    m_owners->clear();
    for (const OwnerRow &owner : activeOwners(m_workspace.view()))
        m_owners->addItem(toQString(owner.name), qint64{owner.id});
    if (m_kind == Kind::Claim)
        m_owners->setCurrentIndex(std::max(0, m_owners->findData(qint64{m_me.owner()})));
}

bool OwnershipSheet::isForEveryone() const
{
    return m_whom->currentData().toBool();
}

std::size_t OwnershipSheet::people() const
{
    if (m_kind == Kind::Assign)
        return m_plan ? m_plan->assignment.customers() : 0;
    return isForEveryone() ? m_offer.shown : m_offer.selected;
}

void OwnershipSheet::setOffer(BulkSheet::Offer offer)
{
    m_offer = std::move(offer);
    const bool wasEveryone = isForEveryone() && m_whom->count() > 1;
    {
        const QSignalBlocker quiet(m_whom);
        m_whom->clear();
        if (m_offer.selected > 0)
            m_whom->addItem(tr("the selected"), false);
        m_whom->addItem(tr("all shown"), true);
        m_whom->setCurrentIndex(wasEveryone ? m_whom->count() - 1 : 0);
    }
    update();
}

/// The kept rules, read anew each time: another window or an undo may have changed them.
void OwnershipSheet::readRules()
{
    const QString path = m_workspace.dataPath();
    m_kept.clear();
    m_plan.reset();
    ++m_planning;
    const auto read = [path](const View &, const Progress &) { return readAssignmentRules(path); };
    deliver(m_workspace.run(std::make_shared<Progress>(), read), this,
            [this](const Result<AssignmentRules> &rules) {
                --m_planning;
                const ViewPtr view = m_workspace.view();
                m_kept = rules.value_or({});
                if (view) {
                    const QSignalBlocker quiet(m_text);
                    m_text->setPlainText(rulesText(*view->snapshot, m_kept));
                }
                plan();
                if (!rules)
                    m_note->setText(rules.error().message);
            });
}

void OwnershipSheet::plan()
{
    const ViewPtr view = m_workspace.view();
    if (!view || m_kind != Kind::Assign)
        return;
    m_plan.reset();
    const auto rules = rulesFromText(*view->snapshot, m_text->toPlainText());
    if (!rules) {
        update();
        m_note->setText(rules.error().message);
        return;
    }
    m_rules = *rules;
    ++m_planning;
    const auto count = [asked = m_rules](const View &seen, const Progress &progress) {
        return planAssignment(seen, asked, progress);
    };
    deliver(m_workspace.run(std::make_shared<Progress>(), count), this,
            [this, asked = m_text->toPlainText()](const Result<AssignmentPlan> &plan) {
                --m_planning;
                if (asked == m_text->toPlainText())
                    showPlan(plan);
            });
}

void OwnershipSheet::showPlan(const Result<AssignmentPlan> &plan)
{
    m_plan = plan ? std::optional(*plan) : std::nullopt;
    update();
    if (!plan) {
        m_note->setText(plan.error().message);
        return;
    }
    const ViewPtr view = m_workspace.view();
    QStringList shares;
    for (const Assignment::Share &share : plan->assignment.shares) {
        const auto owner = std::ranges::find(view->snapshot->owners, share.owner, &OwnerRow::id);
        if (owner != view->snapshot->owners.end())
            shares << u"%1 %L2"_s.arg(toQString(owner->name)).arg(share.customers.size());
    }
    shares << tr("%Ln without a rule", nullptr, static_cast<int>(plan->unmatched));
    m_note->setText(shares.join(u" · "_s));
}

void OwnershipSheet::update()
{
    const std::size_t count = people();
    const bool needsOwner = m_kind == Kind::Claim || m_kind == Kind::HandOver;
    m_write->setText(tr(kButtons[static_cast<std::size_t>(m_kind)], nullptr, static_cast<int>(count)));
    m_write->setEnabled(count > 0 && (!needsOwner || m_owners->count() > 0));
    if (m_kind == Kind::Claim)
        m_note->setText(tr("Only customers without an owner are claimed."));
    else if (m_kind == Kind::Assign)
        m_note->setText(
            tr("One rule on a line, the first that matches counts: region = \"East\" -> Mei, Tom"));
    else
        m_note->clear();
    if (needsOwner && m_owners->count() == 0)
        m_note->setText(tr("There is no active owner yet: write one in the column Owner of a customer, or "
                           "import a list of owners."));
    m_note->setVisible(!m_note->text().isEmpty());
}

void OwnershipSheet::write()
{
    if (!m_write->isEnabled())
        return;
    const std::int64_t owner = m_owners->currentData().toLongLong();
    const auto ids = [this] { return m_offer.ids(isForEveryone()); };
    switch (m_kind) {
    case Kind::Claim:
        if (m_me.owner() == 0)
            m_me.setOwner(owner);
        Q_EMIT changeAsked(Claim{ids(), owner});
        break;
    case Kind::Return:
        Q_EMIT changeAsked(PoolReturn{ids(), m_reason->text()});
        break;
    case Kind::HandOver:
        Q_EMIT changeAsked(HandOver{0, ids(), owner});
        break;
    case Kind::Assign:
        if (m_rules != m_kept)
            Q_EMIT rulesAsked(m_rules);
        Q_EMIT changeAsked(m_plan->assignment);
        break;
    }
    Q_EMIT closed();
}

void OwnershipSheet::retranslate()
{
    setTitle(tr(kTitles[static_cast<std::size_t>(m_kind)]));
    m_owners->setAccessibleName(m_kind == Kind::Claim ? tr("Who claims") : tr("Who gets them"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Why, such as no budget or no answer"));
    m_whom->setAccessibleName(tr("Whom"));
    m_text->setAccessibleName(tr("Rules"));
    m_close->setText(tr("Close"));
    if (m_offer.ids)
        setOffer(m_offer);
}

void OwnershipSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_plan)
            showPlan(*m_plan);
    }
    Card::changeEvent(event);
}

void OwnershipSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && m_close->hasFocus()))
        Q_EMIT closed();
    else if (isEnter)
        write();
    else
        Card::keyPressEvent(event);
}

} // namespace leadbook
