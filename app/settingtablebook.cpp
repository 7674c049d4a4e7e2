// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingtable.h"

#include "core/text.h"
#include "domain/currencies.h"
#include "domain/shippedschemes.h"
#include "domain/stagenames.h"
#include "items/bookcurrency.h"
#include "workspace/deliver.h"
#include "workspace/segments/bandfilter.h"
#include "workspace/settings/booksettingwork.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

// What is set in the book itself, as changes that can be undone.

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kMonths = 12;

QList<SettingChoice> monthChoices()
{
    QList<SettingChoice> choices;
    for (int month = 1; month <= kMonths; ++month)
        choices.append({QLocale().standaloneMonthName(month), month});
    return choices;
}

/// What is set in the book of @p view; nothing without one.
const BookSettings &settingsOf(const ViewPtr &view)
{
    static const BookSettings kNothing;
    return view ? view->book : kNothing;
}

/// What is set, and which rates there are: "USD, EUR".
QString ratesText(const ViewPtr &view)
{
    QStringList currencies;
    for (const CurrencyRate &rate : settingsOf(view).money.all())
        currencies << toQString(rate.currency);
    currencies.removeDuplicates();
    return currencies.isEmpty() ? QCoreApplication::translate("Settings", "none") : currencies.join(u", "_s);
}

/// The names of the pipelines, one after the other.
QString pipelineNames(const ViewPtr &view)
{
    QStringList names;
    for (const PipelineRow &pipeline : view ? view->snapshot->pipelines : std::vector<PipelineRow>())
        names << pipelineLabel(toQString(pipeline.name));
    return names.join(u", "_s);
}

QString ownerCount(const ViewPtr &view)
{
    if (!view)
        return {};
    const auto active = std::ranges::count_if(view->snapshot->owners, &OwnerRow::active);
    return QCoreApplication::translate("Settings", "%Ln owner(s)", nullptr, static_cast<int>(active));
}

} // namespace

QList<Setting> SettingTable::settingsOfBook()
{
    using enum SettingGroup;
    using enum SettingKind;
    return {
        {Book, Choice, QT_TRANSLATE_NOOP("Settings", "Cu&rrency of the book"),
         QT_TRANSLATE_NOOP("Settings", "Amounts that name no other are in it, and all sums."),
         [this] { return currencyChoices(); },
         [this] { return toQString(settingsOf(m_workspace.view()).money.book()); },
         [this](const QVariant &code) { write(setBookCurrency(code.toString())); }},
        {Book,
         Link,
         QT_TRANSLATE_NOOP("Settings", "Exchange rate&s…"),
         "",
         {},
         [this] { return ratesText(m_workspace.view()); },
         [this](const QVariant &) { Q_EMIT ratesRequested(); }},
        {Book,
         Text,
         QT_TRANSLATE_NOOP("Settings", "H&ome city"),
         QT_TRANSLATE_NOOP("Settings", "Customers there are local, all others live elsewhere."),
         {},
         [this] { return settingsOf(m_workspace.view()).homeCity; },
         [this](const QVariant &city) { write(setHomeCity(city.toString())); },
         [this] { return m_likely.city; }},
        {Book, Choice, QT_TRANSLATE_NOOP("Settings", "Fiscal years be&gin in"),
         QT_TRANSLATE_NOOP("Settings", "Quarters and years go by it, in choices of a period and in targets."),
         &monthChoices, [this] { return settingsOf(m_workspace.view()).firstMonth; },
         [this](const QVariant &month) { write(setFirstMonth(month.toInt())); }},
    };
}

QList<SettingChoice> SettingTable::currencyChoices() const
{
    QList<SettingChoice> choices{{QCoreApplication::translate("Settings", "not set"), QString(u""_s)}};
    if (!m_likely.currency.isEmpty())
        choices.first().text =
            QCoreApplication::translate("Settings", "as customers have it: %1").arg(m_likely.currency);
    for (const CurrencyName &currency : currencyNames())
        choices.append({currencyText(currency), currency.code});
    // One that is set and that nobody uses any more.
    const QString told = toQString(settingsOf(m_workspace.view()).money.book());
    if (std::ranges::none_of(choices, [&told](const SettingChoice &choice) { return choice.value == told; }))
        choices.append({told, told});
    return choices;
}

void SettingTable::write(const RecordWork &work)
{
    ++m_pending;
    deliver(m_workspace.change(work.label, work.work), this, [this](const Result<CommittedChange> &done) {
        --m_pending;
        if (!done)
            Q_EMIT refused(done.error().message);
        Q_EMIT changed();
    });
}

void SettingTable::findLikely()
{
    const ViewPtr view = m_workspace.view();
    if (!view || !view->snapshot->complete)
        return;
    const BookSettings &told = view->book;
    if (!told.homeCity.isEmpty() && !told.money.book().empty())
        return;
    const auto work = [](const View &on, const Progress &) {
        return Likely{customersCurrency(*on.snapshot), likelyHomeCity(on)};
    };
    m_finding.deliver(m_workspace.run(m_finding.start(), work), this, [this](const Likely &likely) {
        if (std::exchange(m_likely, likely) != likely)
            Q_EMIT changed();
    });
}

QList<Setting> SettingTable::bookLinks()
{
    struct Link
    {
        const char *label;
        QLatin1StringView page;
        QString (*value)(const ViewPtr &);
    };
    static constexpr Link kLinks[] = {
        {QT_TRANSLATE_NOOP("Settings", "Owners…"), "owners"_L1, &ownerCount},
        {QT_TRANSLATE_NOOP("Settings", "Grading scheme…"), "grading"_L1,
         [](const ViewPtr &view) {
             return view && view->settings ? schemeLabel(view->settings->grading.name) : QString();
         }},
        {QT_TRANSLATE_NOOP("Settings", "RFM scheme…"), "segments/scheme"_L1,
         [](const ViewPtr &view) {
             return view && view->settings ? schemeLabel(view->settings->rfm.name) : QString();
         }},
        {QT_TRANSLATE_NOOP("Settings", "Stages of the pipeline…"), "pipeline/stages"_L1, &pipelineNames},
    };
    QList<Setting> settings;
    for (const Link &link : kLinks)
        settings.append({SettingGroup::Book,
                         SettingKind::Link,
                         link.label,
                         "",
                         {},
                         [this, &link] { return link.value(m_workspace.view()); },
                         [this, &link](const QVariant &) { Q_EMIT pageRequested(link.page); }});
    return settings;
}

} // namespace leadbook
