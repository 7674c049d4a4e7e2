// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/owners/ownerspage.h"

#include "domain/changelabel.h"
#include "items/bookcurrency.h"
#include "ui/customers/filter/nameline.h"
#include "ui/customers/ownership/me.h"
#include "ui/delegates/tableview.h"
#include "ui/owners/handoversheet.h"
#include "ui/owners/poolcard.h"
#include "ui/widgets/button.h"
#include "workspace/deliver.h"
#include "workspace/ownership/owneredits.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// What a worker finds for the page.
struct Answer
{
    std::vector<OwnerFigures> owners;
    QString currency;
    Result<PoolSettings> settings;
};

/// What a list opened from a figure is called.
QString titleOf(const OwnerFigures &owner, OwnerFigure figure)
{
    constexpr std::array kTitles{
        QT_TRANSLATE_NOOP("leadbook::OwnersPage", "Customers of %1"),
        QT_TRANSLATE_NOOP("leadbook::OwnersPage", "Contacts of %1"),
        QT_TRANSLATE_NOOP("leadbook::OwnersPage", "Open deals of %1"),
        QT_TRANSLATE_NOOP("leadbook::OwnersPage", "Overdue tasks of %1"),
        QT_TRANSLATE_NOOP("leadbook::OwnersPage", "Untouched by %1"),
    };
    const QString name = owner.id == 0 ? OwnersPage::tr("the unassigned pool") : owner.name;
    return OwnersPage::tr(kTitles[static_cast<std::size_t>(figure)]).arg(name);
}

} // namespace

OwnersPage::OwnersPage(Workspace &workspace, Me &me, QWidget *parent)
    : BookPage(workspace, u"owners"_s, u"customers"_s, parent)
    , m_me(me)
    , m_ask(new NameLine(this))
    , m_card(new Card({}, this))
    , m_sheet(new HandOverSheet(workspace, m_card))
    , m_table(new TableView(m_card))
    , m_pool(new PoolCard(this))
{
    buildActs();
    setBody(buildBody());
    setFocusTarget(m_table);
    connectAll();
    OwnersPage::retranslate();
    showWaiting();
}

OwnersPage::~OwnersPage()
{
    delete m_table; // before its model, which as a member would go first
}

void OwnersPage::connectAll()
{
    connect(m_table, &QAbstractItemView::activated, this, &OwnersPage::list);
    connect(m_table, &TableView::sortChanged, this, &OwnersPage::sort);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OwnersPage::updateActs);
    m_table->installEventFilter(this);
    connect(m_sheet, &HandOverSheet::changeAsked, this, &OwnersPage::carryOut);
    connect(m_sheet, &HandOverSheet::closed, this, [this] {
        m_sheet->hide();
        takeFocus();
    });
    connect(m_pool, &PoolCard::proposedAsked, this, &OwnersPage::listProposed);
    connect(m_pool, &PoolCard::assignmentAsked, this, &OwnersPage::assignmentAsked);
    connect(m_pool, &PoolCard::left, this, &OwnersPage::takeFocus);
    connect(m_pool, &PoolCard::limitAsked, this, [this](std::optional<std::int64_t> limit) {
        write(writtenLabel(QT_TRANSLATE_NOOP("Change", "Limit for claiming customers")), setClaimLimit(limit),
              limit ? tr("Owners claim customers while they have fewer than %L1.").arg(*limit)
                    : tr("Owners claim any number of customers."));
    });
    connect(m_pool, &PoolCard::daysAsked, this, [this](int days) {
        write(writtenLabel(QT_TRANSLATE_NOOP("Change", "Days until a customer is proposed for the pool")),
              setUntouchedDays(days),
              tr("Customers are proposed for the pool after %Ln day(s) without contact.", nullptr, days));
    });
    connect(&m_me, &Me::changed, this, [this] {
        m_model.setMe(m_me.owner());
        updateActs();
    });
    connect(&workspace(), &Workspace::viewChanged, this, &OwnersPage::read);
    // The rules of the pool are in no column of the view.
    connect(&workspace(), &Workspace::undoStateChanged, this, &OwnersPage::read);
    connect(&workspace(), &Workspace::bookChanged, this, [this] {
        m_latest.cancel(); // an answer would be about the book before
        m_isDue = false;
        m_wanted.clear();
        m_ask->hide();
        m_sheet->hide();
        m_model.setOwners({}, {});
        showWaiting();
    });
}

void OwnersPage::shown(bool first)
{
    BookPage::shown(first);
    if (m_isDirty)
        read();
}

void OwnersPage::reload()
{
    if (hasWholeBook())
        read();
    else
        BookPage::reload();
}

void OwnersPage::read()
{
    m_isDirty = true;
    if (!hasWholeBook()) {
        showWaiting();
        return;
    }
    // A page that nobody sees waits until it is shown.
    if (!isVisible())
        return;
    m_isDirty = false;
    m_isDue = true;
    const auto work = [path = workspace().dataPath()](const View &view, const Progress &progress) -> Answer {
        const auto settings = readPoolSettings(path);
        const int days = settings ? settings->untouchedDays : kUntouchedDays;
        return {ownerFigures(view, days, progress), bookCurrency(view), settings};
    };
    m_latest.deliver(workspace().run(m_latest.start(), work), this, [this](const Answer &answer) {
        m_isDue = false;
        if (!answer.settings)
            return showFailed(answer.settings.error().message);
        take(answer.owners, answer.currency, *answer.settings);
    });
}

void OwnersPage::take(std::vector<OwnerFigures> owners, const QString &currency, const PoolSettings &settings)
{
    const OwnerFigures *before = chosen();
    const std::int64_t wanted = before == nullptr ? -1 : before->id;
    const int row = std::max(0, m_table->currentIndex().row());
    m_settings = settings;
    m_model.setMe(m_me.owner());
    m_table->setColumnHidden(OwnerSheetModel::Region,
                             std::ranges::all_of(owners, &QString::isEmpty, &OwnerFigures::region));
    m_model.setOwners(std::move(owners), currency);
    choose(wanted);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(
            m_model.index(std::min(row, m_model.rowCount() - 1), OwnerSheetModel::Customers));
    std::int64_t proposed = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        proposed += m_model.ownerAt(i).untouched;
    m_pool->setSettings(settings);
    m_pool->setProposed(proposed);
    if (const int at = m_model.rowOf(m_sheet->owner()); m_sheet->owner() != 0 && at >= 0)
        m_sheet->setFigures(m_model.ownerAt(at));
    else
        m_sheet->hide();
    updateActs();
    updateStatus();
    showBody();
}

/// Keeps the row of @p owner, or goes to the one that was just named.
void OwnersPage::choose(std::int64_t owner)
{
    int row = m_model.rowOf(owner);
    for (int i = 0; !m_wanted.isEmpty() && i < m_model.rowCount(); ++i) {
        if (m_model.ownerAt(i).name != m_wanted)
            continue;
        row = i;
        m_wanted.clear();
    }
    const int column = std::max<int>(m_table->currentIndex().column(), OwnerSheetModel::Name);
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model.index(row, column));
}

void OwnersPage::sort()
{
    const QList<ColumnSort> &keys = m_table->header().sortKeys();
    if (!keys.isEmpty())
        m_model.sort(keys.first().column, keys.first().order);
}

const OwnerFigures *OwnersPage::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model.rowCount() ? nullptr : &m_model.ownerAt(row);
}

bool OwnersPage::isSettled() const
{
    return !m_isDue && m_writing == 0 && m_sheet->isSettled();
}

void OwnersPage::act(Act act)
{
    using Function = void (OwnersPage::*)();
    constexpr std::array<Function, ActCount> kFunctions{&OwnersPage::add, &OwnersPage::rename,
                                                        &OwnersPage::activate, &OwnersPage::beMe, nullptr};
    if (const OwnerFigures *owner = chosen(); act == GiveAway && owner != nullptr && owner->id != 0)
        m_sheet->open(*owner);
    else if (act != GiveAway)
        (this->*kFunctions[act])();
}

void OwnersPage::add()
{
    m_ask->ask(tr("Name of the new owner"), {}, [this](const QString &name) {
        m_wanted = name;
        takeFocus();
        write(writtenLabel(QT_TRANSLATE_NOOP("Change", "New owner %1"), name), addOwner(name),
              tr("%1 is an owner now.").arg(name));
    });
}

void OwnersPage::rename()
{
    const OwnerFigures *owner = chosen();
    if (owner == nullptr || owner->id == 0)
        return;
    m_ask->ask(tr("New name of %1").arg(owner->name), owner->name,
               [this, id = owner->id, before = owner->name](const QString &name) {
                   takeFocus();
                   if (name == before)
                       return;
                   write(writtenLabel(QT_TRANSLATE_NOOP("Change", "Owner renamed to %1"), name),
                         renameOwner(id, name), tr("%1 is called %2 now.").arg(before, name));
               });
}

void OwnersPage::activate()
{
    const OwnerFigures *owner = chosen();
    if (owner == nullptr || owner->id == 0)
        return;
    if (owner->active)
        write(writtenLabel(QT_TRANSLATE_NOOP("Change", "%1 made inactive"), owner->name),
              setOwnerActive(owner->id, false), tr("%1 gets no customers any more.").arg(owner->name));
    else
        write(writtenLabel(QT_TRANSLATE_NOOP("Change", "%1 made active"), owner->name),
              setOwnerActive(owner->id, true), tr("%1 gets customers again.").arg(owner->name));
}

void OwnersPage::beMe()
{
    const OwnerFigures *owner = chosen();
    if (owner == nullptr || owner->id == 0)
        return;
    const bool isMe = owner->id == m_me.owner();
    m_me.setOwner(isMe ? 0 : owner->id);
    Q_EMIT told(
        isMe ? tr("Nobody is you now; “Mine” at the head of the list is off.")
             : tr("You are %1: “Mine” at the head of the list shows your customers.").arg(owner->name));
}

void OwnersPage::list(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    const OwnerFigures &owner = m_model.ownerAt(cell.row());
    const OwnerFigure figure = OwnerSheetModel::figureOf(cell.column()).value_or(OwnerFigure::Customers);
    // An empty cell counts nobody.
    if (owner.id == 0 && figure == OwnerFigure::Untouched)
        return;
    Q_EMIT listAsked(ownerFilter(owner, figure, m_settings.untouchedDays), titleOf(owner, figure),
                     listOf(figure));
}

void OwnersPage::listProposed()
{
    Q_EMIT listAsked(untouchedFilter(m_settings.untouchedDays), tr("Proposed for the pool"),
                     ListKind::Customers);
}

void OwnersPage::carryOut(const OwnershipChange &change)
{
    ++m_writing;
    const auto progress = workspace().jobs().start(shownLabel(labelOf(change)));
    deliver(changeOwnership(workspace(), change, progress), this,
            [this](const Result<OwnershipOutcome> &outcome) {
                --m_writing;
                if (outcome)
                    Q_EMIT done(
                        tr("%Ln customer(s) handed over.", nullptr, static_cast<int>(outcome->customers)));
                else if (outcome.error().code != ErrorCode::Cancelled)
                    Q_EMIT refused(outcome.error().message);
            });
}

void OwnersPage::write(const QString &label, Book::Work work, const QString &sentence)
{
    ++m_writing;
    deliver(workspace().change(label, std::move(work)), this,
            [this, sentence](const Result<CommittedChange> &change) {
                --m_writing;
                if (change)
                    return Q_EMIT done(sentence);
                m_wanted.clear();
                m_pool->setSettings(m_settings);
                Q_EMIT refused(change.error().message);
            });
}

void OwnersPage::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool OwnersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Insert) {
            act(key == Qt::Key_F2 ? Rename : Add);
            return true;
        }
    }
    return BookPage::eventFilter(watched, event);
}

} // namespace leadbook
