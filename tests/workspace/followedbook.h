// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shippedschemes.h"
#include "support/temporarybook.h"
#include "support/viewcontent.h"
#include "workspace/generator/booksink.h"
#include "workspace/projection.h"
#include "workspace/schemewriting.h"
#include "workspace/searching.h"

#include <algorithm>
#include <array>

namespace leadbook::test {

using namespace Qt::StringLiterals;

inline constexpr Day kToday(20'778); // 2026-11-21

inline Status addCustomField(Editor &editor, int slot, const QString &name, const QString &type)
{
    const std::array cells{Cell{"entity", u"customer"_s}, Cell{"slot", slot}, Cell{"name", name},
                           Cell{"type", type}};
    LEADBOOK_TRY(editor.insert(RecordTable::CustomField, cells));
    return {};
}

/// Ids of the customers that @p text finds, ascending.
inline QList<qint64> found(const View &view, std::string_view text)
{
    QList<qint64> ids;
    for (const Row row : searchCustomers(*view.snapshot, text, Progress()))
        ids << view.snapshot->customers.ids[row];
    std::ranges::sort(ids);
    return ids;
}

/// A book with its view, which follows every change.
class FollowedBook
{
public:
    FollowedBook()
        : m_clock(kToday)
        , m_projection(m_clock)
    {
    }

    /// Rows of every kind, fields of the user's own, and schemes with settled cut points, so that a fresh
    /// load grades as the followed view does.
    bool begin()
    {
        GeneratorOptions options;
        options.customers = 80;
        options.purchases = 160;
        options.deals = 40;
        options.interactions = 200;
        if (!generateInto(*m_book, u"generated"_s, options, kToday, Progress()))
            return false;
        const auto fields = m_book->change(u"fields"_s, [](Editor &editor) -> Status {
            LEADBOOK_TRY(addCustomField(editor, 1, u"Colour"_s, u"text"_s));
            return addCustomField(editor, 2, u"Score"_s, u"integer"_s);
        });
        const auto view = m_projection.loadAll(*m_book, Progress());
        if (!fields || !view)
            return false;
        m_view = *view;
        const AnalysisSettings settings = *m_view->settings;
        return follow(m_book->change(u"grading"_s,
                                     useScheme("grading", u"g"_s, settings.grading.toJson(), kToday))) &&
               follow(m_book->change(u"rfm"_s, useScheme("rfm", u"r"_s, settings.rfm.toJson(), kToday)));
    }
    /// Brings the view up to a change; false where one of the two failed.
    bool follow(const Result<CommittedChange> &committed)
    {
        if (!committed) {
            m_error = committed.error().message + u' ' + committed.error().detail;
            return false;
        }
        const auto step = m_projection.follow(*m_book, committed->touched, Progress());
        if (step)
            m_view = step->view;
        else
            m_error = step.error().detail;
        return step.has_value();
    }
    ViewPtr fresh() const
    {
        Projection projection(m_clock);
        return projection.loadAll(*m_book, Progress()).value();
    }
    /// What the view says otherwise than one that is loaded now; empty: nothing.
    QString differenceToFresh() const
    {
        const ViewPtr expected = fresh();
        QString text = difference(contentOf(*m_view), contentOf(*expected));
        for (const char *words : {"上海", "x", "wangwei", "1390000", "zoe", "cqca", "point", "05718"}) {
            if (text.isEmpty() && found(*m_view, words) != found(*expected, words))
                text = u"the search for %1 finds others"_s.arg(QString::fromUtf8(words));
        }
        return text;
    }

    Book &book() { return *m_book; }
    const ViewPtr &view() const { return m_view; }
    const QString &error() const { return m_error; }

private:
    TemporaryBook m_book;
    FixedClock m_clock;
    Projection m_projection;
    ViewPtr m_view;
    QString m_error;
};

} // namespace leadbook::test
