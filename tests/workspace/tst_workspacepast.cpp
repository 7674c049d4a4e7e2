// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/randomedits.h"
#include "support/records.h"
#include "support/temporarybook.h"
#include "support/viewcontent.h"
#include "workspace/funnelinput.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kFirstDay{20'700};

std::shared_ptr<Progress> progress()
{
    return std::make_shared<Progress>();
}

/// A workspace whose clock a test moves on.
class Diary
{
public:
    Diary()
    {
        at(kFirstDay);
        verify(awaited(m_workspace.create(file(u"test.leadbook"_s))));
        GeneratorOptions options;
        options.customers = 150;
        options.purchases = 400;
        options.deals = 80;
        options.interactions = 300;
        verify(awaited(m_workspace.generate(options, progress())));
        verify(awaited(m_workspace.load()));
    }
    Workspace &operator*() { return m_workspace; }
    Workspace *operator->() { return &m_workspace; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Noon of a day, here.
    void at(Day day) { m_clock.set(day, PastBook::endOf(day) - kHalfDay); }
    void change(Book::Work work) { verify(awaited(m_workspace.change(u"edit"_s, std::move(work)))); }
    ViewPtr past(Day day)
    {
        const auto view = awaited(m_workspace.showPast(day, progress()));
        verify(view);
        return *view;
    }

    template <typename T> static void verify(const Result<T> &result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }

private:
    static constexpr std::int64_t kHalfDay = 43'200'000;

    QTemporaryDir m_folder;
    FixedClock m_clock{kFirstDay};
    Workspace m_workspace{m_clock};
};

/// The funnel of all there is, as numbers.
QString funnelText(const View &view)
{
    const Funnel funnel = funnelOf(gatherDeals(*view.snapshot), {FunnelCount::Entered, {}, view.asOf});
    QString text =
        u"%1 %2 %3 %4:"_s.arg(funnel.won).arg(funnel.lost).arg(funnel.open).arg(funnel.wonValue.toDecimal());
    for (std::size_t stage = 0; stage < funnel.stages.size(); ++stage) {
        const StayTimes &times = funnel.times.stages[stage];
        text +=
            u" %1/%2/%3"_s.arg(funnel.stages[stage].entered).arg(times.stays).arg(times.median.value_or(-1));
    }
    return text;
}

QStringList foldersOfCopies()
{
    return QDir::temp().entryList({u"leadbook-past-*"_s}, QDir::Dirs);
}

} // namespace

/// The book as it had been recorded: list, grades, funnel and segments of a day of the past.
class WorkspacePastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsACopyKeptThen();
    void nothingIsWritten();
    void todayComesBack();
    void readersReadTheCopy();
    void refusedDays_data();
    void refusedDays();
    void anotherBookEndsIt();
    void leftOversGo();
};

/// Twenty drawn days: what is shown says what a copy of the book kept on that day says.
void WorkspacePastTest::equalsACopyKeptThen()
{
    constexpr int kDays = 45;
    Diary diary;
    RandomEdits edits(7, kFirstDay);
    std::vector<Day> days;
    for (int day = 1; day <= kDays; ++day)
        days.push_back(kFirstDay + day);
    std::ranges::shuffle(days, std::mt19937(11));
    days.resize(20);
    std::ranges::sort(days);
    for (int day = 1; day <= kDays; ++day) {
        diary.at(kFirstDay + day);
        for (int i = 0; i < 3; ++i)
            diary.change(edits.next());
        if (day % 7 == 0)
            Diary::verify(awaited(diary->undo()));
        if (std::ranges::binary_search(days, kFirstDay + day))
            Diary::verify(awaited(diary->backup(diary.file(QString::number(day)), progress())));
    }
    diary.at(kFirstDay + kDays + 1);
    for (const Day day : days) {
        const QString kept = diary.file(QString::number(day - kFirstDay));
        const FixedClock then(day, PastBook::endOf(day));
        Workspace copy(then);
        Diary::verify(awaited(copy.open(kept)));
        const auto expected = awaited(copy.load());
        LEADBOOK_VERIFY(expected);

        const ViewPtr past = diary.past(day);
        QCOMPARE(past->asOf, day);
        QCOMPARE(difference(contentOf(*past), contentOf(**expected)), QString());
        QCOMPARE(funnelText(*past), funnelText(**expected));
        QCOMPARE(diary->view(), past);
        QCOMPARE(diary->clock().today(), day);
    }
}

void WorkspacePastTest::nothingIsWritten()
{
    Diary diary;
    diary.at(kFirstDay + 5);
    diary.change([](Editor &editor) { return addCustomer(editor, u"of today"_s); });
    const QByteArray before = awaited(diary->check()).value().contentHash;
    diary.past(kFirstDay + 2);
    const auto change =
        awaited(diary->change(u"edit"_s, [](Editor &editor) { return addCustomer(editor, u"late"_s); }));
    QCOMPARE(errorOf(change).code, ErrorCode::Invalid);
    QVERIFY(errorOf(change).message.contains(u"return to today"));
    QCOMPARE(errorOf(awaited(diary->undo())).code, ErrorCode::Invalid);
    QCOMPARE(errorOf(awaited(diary->redo())).code, ErrorCode::Invalid);
    QCOMPARE(errorOf(awaited(diary->generate({}, progress()))).code, ErrorCode::Invalid);
    QCOMPARE(errorOf(awaited(diary->import({}, progress()))).code, ErrorCode::Invalid);
    QCOMPARE(awaited(diary->check()).value().contentHash, before);
    LEADBOOK_VERIFY(awaited(diary->showToday()));
    diary.change([](Editor &editor) { return addCustomer(editor, u"in time"_s); });
    QVERIFY(awaited(diary->check()).value().contentHash != before);
}

void WorkspacePastTest::todayComesBack()
{
    Diary diary;
    diary.at(kFirstDay + 5);
    diary.change([](Editor &editor) { return addCustomer(editor, u"of today"_s); });
    const ViewPtr today = diary->view();
    QSignalSpy moves(&*diary, &Workspace::pastChanged);
    const ViewPtr past = diary.past(kFirstDay + 2);
    QCOMPARE(moves.size(), 1);
    QCOMPARE(diary->pastDay(), std::optional(kFirstDay + 2));
    QCOMPARE(past->snapshot->customers.rows() + 1, today->snapshot->customers.rows());
    diary.past(kFirstDay + 1);
    QCOMPARE(moves.size(), 2);
    LEADBOOK_VERIFY(awaited(diary->showToday()));
    QCOMPARE(moves.size(), 3);
    QCOMPARE(diary->pastDay(), std::nullopt);
    QCOMPARE(diary->view(), today); // it was kept, not read again
    QCOMPARE(diary->clock().today(), kFirstDay + 5);
    QCOMPARE(diary->dataPath(), diary->path());
}

/// A record, the history and an export are of the day that is shown.
void WorkspacePastTest::readersReadTheCopy()
{
    Diary diary;
    std::int64_t id = 0;
    diary.change([&id](Editor &editor) { return addCustomer(editor, u"Then"_s, &id); });
    diary.at(kFirstDay + 5);
    diary.change([&id](Editor &editor) {
        return editor.update(RecordTable::Customer, id, std::array{Cell{"name", u"Now"_s}});
    });
    const auto named = [&] { return awaited(diary->customerHistory(id)).value().size(); };
    const std::size_t now = named();
    const std::size_t changes = awaited(diary->history(0)).value().size();
    diary.past(kFirstDay + 1);
    QVERIFY(diary->dataPath() != diary->path());
    QVERIFY(named() < now);
    QCOMPARE(awaited(diary->history(0)).value().size() + 1, changes);
    QVERIFY(awaited(diary->record(id)).has_value());
}

void WorkspacePastTest::refusedDays_data()
{
    QTest::addColumn<int>("day");
    QTest::newRow("today") << 5;
    QTest::newRow("to come") << 6;
}

void WorkspacePastTest::refusedDays()
{
    QFETCH(int, day);
    Diary diary;
    diary.at(kFirstDay + 5);
    const ViewPtr today = diary->view();
    QCOMPARE(errorOf(awaited(diary->showPast(kFirstDay + day, progress()))).code, ErrorCode::Invalid);
    QCOMPARE(errorOf(awaited(diary->showPast(Day(), progress()))).code, ErrorCode::Invalid);
    QCOMPARE(diary->view(), today);
    QCOMPARE(diary->pastDay(), std::nullopt);
    auto cancelled = progress();
    cancelled->cancel();
    QCOMPARE(errorOf(awaited(diary->showPast(kFirstDay + 1, cancelled))).code, ErrorCode::Cancelled);
    QCOMPARE(diary->pastDay(), std::nullopt);
}

void WorkspacePastTest::anotherBookEndsIt()
{
    Diary diary;
    diary.at(kFirstDay + 5);
    diary.past(kFirstDay + 1);
    const QStringList during = foldersOfCopies();
    LEADBOOK_VERIFY(awaited(diary->create(diary.file(u"other.leadbook"_s))));
    QCOMPARE(diary->pastDay(), std::nullopt);
    QCOMPARE(diary->dataPath(), diary->path());
    QVERIFY(foldersOfCopies().size() < during.size());
    LEADBOOK_VERIFY(awaited(diary->load()));
    diary.change([](Editor &editor) { return addCustomer(editor, u"one"_s); });
}

/// A program that was killed cannot remove its copy; the next one does, and leaves those in use.
void WorkspacePastTest::leftOversGo()
{
    Diary diary;
    diary.at(kFirstDay + 5);
    diary.past(kFirstDay + 1);
    const QString inUse = QFileInfo(diary->dataPath()).path();
    QTemporaryDir left(QDir::temp().filePath(u"leadbook-past-XXXXXX"_s));
    left.setAutoRemove(false);
    QVERIFY(QFile::copy(diary->path(), left.filePath(u"past.leadbook"_s)));
    Diary other;
    other.at(kFirstDay + 5);
    other.past(kFirstDay + 1);
    QVERIFY(!QDir(left.path()).exists());
    QVERIFY(QDir(inUse).exists());
}

QTEST_GUILESS_MAIN(WorkspacePastTest)
#include "tst_workspacepast.moc"
