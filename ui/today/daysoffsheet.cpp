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
#include "workspace/today/daysoff.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 720;
constexpr int kTableHeight = 300;

} // namespace

DaysOffSheet::DaysOffSheet(Workspace &workspace, FilePrompt &prompt, QWidget &window)
    : RowSheet(workspace, window, kWidth, kTableHeight)
    , m_prompt(prompt)
    , m_model(new DayOffModel(this))
    , m_day(new QLineEdit(&card()))
    , m_name(new QLineEdit(&card()))
    , m_kind(new QComboBox(&card()))
    , m_china(&addOtherButton())
    , m_file(&addOtherButton())
{
    setLines(*m_model);
    table().setColumnWidths({120, 90, 270, 140});
    table().setStretchColumn(DayOffModel::Name);
    addRow(*m_day);
    addRow(*m_name);
    addRow(*m_kind);
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
    clearInputs();
    openLines(*m_day);
    readDays(true);
}

void DaysOffSheet::readDays(bool fromToday)
{
    const auto work = [path = workspace().dataPath()](const View &, const Progress &) {
        return readWorkdays(path);
    };
    readLines(work, [this, fromToday](const Result<Workdays> &days) {
        if (!days)
            return tell(days.error().message);
        const int before = table().currentIndex().row();
        m_model->setDays(days->daysOff());
        setCurrentLine(fromToday ? m_model->rowFrom(workspace().clock().today()) : before);
        table().scrollTo(table().currentIndex(), QAbstractItemView::PositionAtTop);
        showCounts();
    });
}

void DaysOffSheet::showCounts()
{
    const auto worked = static_cast<int>(std::ranges::count(m_model->days(), true, &DayOff::works));
    const int off = m_model->rowCount() - worked;
    const QString counts =
        m_model->rowCount() == 0
            ? tr("Weekends alone are free. What the program makes due skips weekends and "
                 "the days in this list.")
            : tr("%Ln day(s) off", nullptr, off) + u" · "_s + tr("%Ln worked in exchange", nullptr, worked);
    note().setText(counts + u'\n' +
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

void DaysOffSheet::clearInputs()
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

void DaysOffSheet::remove(const QList<int> &rows)
{
    std::vector<std::int64_t> ids;
    for (const int row : rows)
        ids.push_back(m_model->days()[static_cast<std::size_t>(row)].id);
    write(removeDaysOff(std::move(ids)), tr("%Ln day(s) removed.", nullptr, static_cast<int>(rows.size())));
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
    const auto work = [path](const View &, const Progress &) { return readCalendarDays(path); };
    read(work, [this](const Result<std::vector<DayOff>> &days) {
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

QList<QWidget *> DaysOffSheet::inputs() const
{
    return {&table(), m_day, m_name, m_kind};
}

void DaysOffSheet::retranslate()
{
    RowSheet::retranslate();
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
    table().setAccessibleName(tr("Days off"));
    m_china->setText(tr("Holidays of China"));
    m_china->setToolTip(
        tr("Takes over the holidays of mainland China. %1 and %2 are as announced, with the days worked "
           "in exchange; of later years the statutory days alone.")
            .arg(kFirstAnnouncedYear)
            .arg(kLastAnnouncedYear));
    m_file->setText(tr("From a calendar…"));
    doButton().setText(m_edited == 0 ? tr("Add") : tr("Change"));
    showCounts();
}

} // namespace leadbook
