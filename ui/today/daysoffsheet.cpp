// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/daysoffsheet.h"

#include "domain/daywords.h"
#include "domain/holidays.h"
#include "items/dayoffmodel.h"
#include "ui/delegates/tableview.h"
#include "ui/shell/fileprompt.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/calendar/calendardays.h"
#include "workspace/deliver.h"
#include "workspace/today/daysoff.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 720;
constexpr int kTableHeight = 300;
constexpr int kLeastHeight = 120;
constexpr int kAround = 420; // pixels of the window that the rest needs

} // namespace

DaysOffSheet::DaysOffSheet(Workspace &workspace, FilePrompt &prompt, QWidget &window)
    : FormSheet(workspace, window, kWidth)
    , m_prompt(prompt)
    , m_model(new DayOffModel(this))
    , m_counts(new SpanLabel(&card()))
    , m_table(new TableView(&card()))
    , m_day(new QLineEdit(&card()))
    , m_name(new QLineEdit(&card()))
    , m_kind(new QComboBox(&card()))
    , m_remove(&addOtherButton())
    , m_china(&addOtherButton())
    , m_file(&addOtherButton())
{
    m_counts->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setColumnWidths({120, 90, 270, 140});
    m_table->setStretchColumn(DayOffModel::Name);
    m_table->header().setSectionsClickable(false);
    m_table->installEventFilter(this);
    addAbove(*m_counts);
    addAbove(*m_table);
    addRow(*m_day);
    addRow(*m_name);
    addRow(*m_kind);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { edit(index.row()); });
    connect(m_remove, &QAbstractButton::clicked, this, &DaysOffSheet::removeSelected);
    connect(m_china, &QAbstractButton::clicked, this, &DaysOffSheet::takeChina);
    connect(m_file, &QAbstractButton::clicked, this, [this] {
        m_prompt.askOpen(this, tr("Take over days off"), tr("Calendars (*.ics)"),
                         [this](const QStringList &paths) {
                             if (!paths.isEmpty())
                                 takeFile(paths.first());
                         });
    });
    DaysOffSheet::retranslate();
}

void DaysOffSheet::open()
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete)
        return;
    m_model->setDays({});
    m_table->setFixedHeight(std::clamp(parentWidget()->height() - kAround, kLeastHeight, kTableHeight));
    editNew();
    read(true);
    openForm(*m_day);
}

void DaysOffSheet::read(bool fromToday)
{
    ++m_pending;
    const auto work = [path = workspace().dataPath()](const View &, const Progress &) {
        return readWorkdays(path);
    };
    deliver(workspace().run(std::make_shared<Progress>(), work), this,
            [this, fromToday, opening = openings()](const Result<Workdays> &days) {
                --m_pending;
                if (opening != openings() && !fromToday)
                    return;
                if (!days)
                    return tell(days.error().message);
                const QModelIndex before = m_table->currentIndex();
                m_model->setDays(days->daysOff());
                const int from = m_model->rowFrom(workspace().clock().today());
                const int row = fromToday ? from : std::min(before.row(), m_model->rowCount() - 1);
                m_table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
                m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtTop);
                showCounts();
            });
}

void DaysOffSheet::showCounts()
{
    const auto worked = static_cast<int>(std::ranges::count(m_model->days(), true, &DayOff::works));
    const int off = m_model->rowCount() - worked;
    m_remove->setEnabled(m_model->rowCount() > 0);
    const QString counts =
        m_model->rowCount() == 0
            ? tr("Weekends alone are free. What the program makes due skips weekends and "
                 "the days in this list.")
            : tr("%Ln day(s) off", nullptr, off) + u" · "_s + tr("%Ln worked in exchange", nullptr, worked);
    m_counts->setText(
        counts + u'\n' +
            tr("Holidays of China: %1 and %2 as announced, later years the statutory days alone.")
                .arg(kFirstAnnouncedYear)
                .arg(kLastAnnouncedYear),
        Tone::Muted);
    place();
}

void DaysOffSheet::edit(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const DayOff &day = m_model->days()[static_cast<std::size_t>(row)];
    m_edited = day.id;
    m_day->setText(day.day.toIso());
    m_name->setText(day.name);
    m_kind->setCurrentIndex(day.works ? 1 : 0);
    retranslate();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void DaysOffSheet::editNew()
{
    m_edited = 0;
    m_day->clear();
    m_name->clear();
    m_kind->setCurrentIndex(0);
    retranslate();
}

void DaysOffSheet::submit()
{
    const auto day = Day::fromIso(m_day->text().trimmed());
    if (!day)
        return refuse(tr("Write the day as YEAR-MONTH-DAY, such as 2027-02-05."), *m_day);
    const DayOff written{m_edited, *day, m_name->text().trimmed(), m_kind->currentIndex() == 1};
    const QString name = written.name.isEmpty() ? dayWords(written.day, locale()) : written.name;
    write(saveDayOff(written), tr("“%1” is saved.").arg(name));
}

void DaysOffSheet::removeSelected()
{
    std::vector<std::int64_t> ids;
    QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows << m_table->currentIndex().row();
    for (const int row : rows)
        ids.push_back(m_model->days()[static_cast<std::size_t>(row)].id);
    const auto count = static_cast<int>(ids.size());
    if (count > 0)
        write(removeDaysOff(std::move(ids)), tr("%Ln day(s) removed.", nullptr, count));
}

void DaysOffSheet::takeChina()
{
    // From the first year that is known to the one behind the next.
    const int last = workspace().clock().today().civil().year + 1;
    std::vector<DayOff> days;
    for (int year = kFirstAnnouncedYear; year <= std::max(last, kLastAnnouncedYear + 1); ++year)
        std::ranges::copy(shippedDaysOff(u"CN", year), std::back_inserter(days));
    take(std::move(days));
}

void DaysOffSheet::takeFile(const QString &path)
{
    ++m_pending;
    const auto work = [path](const View &, const Progress &) { return readCalendarDays(path); };
    deliver(workspace().run(std::make_shared<Progress>(), work), this,
            [this, opening = openings()](const Result<std::vector<DayOff>> &days) {
                --m_pending;
                if (opening != openings())
                    return;
                if (!days)
                    return tell(days.error().message);
                take(*days);
            });
}

void DaysOffSheet::take(std::vector<DayOff> days)
{
    const DaysOffPlan plan = planDaysOff(Workdays(m_model->days()), days);
    if (plan.added.empty() && plan.changed.empty())
        return tell(tr("All of these days are in the list already."));
    const QString sentence =
        tr("Days off taken over: %L1 new, %L2 changed.").arg(plan.added.size()).arg(plan.changed.size());
    write(takeDaysOff(std::move(days)), sentence);
}

void DaysOffSheet::write(const RecordWork &work, const QString &sentence)
{
    ++m_pending;
    tell({});
    deliver(workspace().change(work.label, work.work), this,
            [this, sentence, opening = openings()](const Result<CommittedChange> &done) {
                --m_pending;
                if (done)
                    Q_EMIT saved(sentence);
                if (opening != openings() || !isVisible())
                    return;
                if (!done)
                    return tell(done.error().message);
                editNew();
                read(false);
            });
}

void DaysOffSheet::closing()
{
    m_latest.cancel();
}

bool DaysOffSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept(); // it is the table's key, not that of the window's action
        return true;
    }
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return FormSheet::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Delete:
        removeSelected();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit(m_table->currentIndex().row());
        return true;
    default:
        break;
    }
    return FormSheet::eventFilter(watched, event);
}

QList<QWidget *> DaysOffSheet::inputs() const
{
    return {m_table, m_day, m_name, m_kind};
}

void DaysOffSheet::retranslate()
{
    title().setSpans({{tr("Days off"), Tone::Text, true},
                      {u" · "_s + tr("holidays, and weekends that are worked in exchange"), Tone::Muted}});
    nameRow(*m_day, tr("&Day"), tr("Day"));
    nameRow(*m_name, tr("&Name"), tr("Name"));
    nameRow(*m_kind, tr("&Kind"), tr("Kind"));
    m_day->setPlaceholderText(u"2027-02-05"_s);
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems({tr("Day off"), tr("Worked in exchange")});
    m_kind->setCurrentIndex(kind);
    m_table->setAccessibleName(tr("Days off"));
    m_remove->setText(tr("Remove"));
    m_china->setText(tr("Holidays of China"));
    m_china->setToolTip(
        tr("Takes over the holidays of mainland China. %1 and %2 are as announced, with the days worked "
           "in exchange; of later years the statutory days alone.")
            .arg(kFirstAnnouncedYear)
            .arg(kLastAnnouncedYear));
    m_file->setText(tr("From a calendar…"));
    leaveButton().setText(tr("Close")); // each change is written at once
    doButton().setText(m_edited == 0 ? tr("Add") : tr("Change"));
    showCounts();
}

} // namespace leadbook
