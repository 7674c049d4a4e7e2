// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/duenotice.h"
#include "app/preferences.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "ui/customers/ownership/me.h"
#include "ui/shell/notices.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21
constexpr std::int64_t kMidnight = 1'795'219'200'000;
constexpr std::int64_t kHour = 3'600'000;

/// Remembers what was shown.
class ShownNotices : public Notices
{
public:
    void show(const Notice &notice) override { shown << notice; }
    void withdraw() override { ++withdrawn; }

    QList<Notice> shown;
    int withdrawn = 0;
};

} // namespace

/// When the desktop is told of due tasks, and when not.
class DueNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells();
    void onceADay();
    void whatWasSeenIsNotTold();
    void comingBackTakesItAway();
    void notAtNight();
    void switchedOff();
    void ofMyOwn();
    void survivesARestart();
    void notOfThePast();
};

namespace {

/// Somebody with a book, a window that may be in front, and a clock.
struct Scene
{
    Scene()
    {
        if (!awaited(workspace.create(folder.filePath(u"a.leadbook"_s))))
            qFatal("no book");
        write([](RowWriter &rows) {
            const qlonglong li = rows.add(RecordTable::Owner, {{"name", u"Li"_s}});
            rows.add(RecordTable::Owner, {{"name", u"Tom"_s}});
            const qlonglong customer =
                rows.add(RecordTable::Customer, {{"name", u"Nordwind"_s}, {"status", 1}, {"owner", li}});
            rows.add(RecordTable::Task,
                     {{"customer", customer}, {"title", u"Tomorrow"_s}, {"due_day", kToday.number() + 1}});
        });
        if (!awaited(workspace.load()))
            qFatal("no view");
        makeNotice();
    }
    void makeNotice()
    {
        due =
            std::make_unique<DueNotice>(workspace, *preferences, *me, notices, [this] { return isInFront; });
    }
    void write(const std::function<void(RowWriter &)> &work)
    {
        const auto change = awaited(workspace.change(u"Write"_s, [&work](Editor &editor) {
            RowWriter rows(editor);
            work(rows);
            return rows.status();
        }));
        if (!change)
            qFatal("%s", qPrintable(change.error().detail));
    }
    /// A task that is due @p daysAgo, which shows in a view of its own.
    void addTask(int daysAgo)
    {
        const std::size_t before = workspace.view()->snapshot->tasks.size();
        write([daysAgo](RowWriter &rows) {
            const auto customer = rows.ask("SELECT id FROM customer");
            rows.add(RecordTable::Task, {{"customer", qlonglong{customer.front()}},
                                         {"title", u"Ring"_s},
                                         {"due_day", kToday.number() - daysAgo}});
        });
        if (!QTest::qWaitFor([&] { return workspace.view()->snapshot->tasks.size() == before + 1; }))
            qFatal("no view");
    }
    std::int64_t ownerCalled(const std::string &name) const
    {
        return std::ranges::find(workspace.view()->snapshot->owners, name, &OwnerRow::name)->id;
    }

    QTemporaryDir folder;
    FixedClock clock{kToday, kMidnight + 9 * kHour};
    Workspace workspace{clock};
    std::unique_ptr<Preferences> preferences = std::make_unique<Preferences>(folder.filePath(u"p.ini"_s));
    std::unique_ptr<Me> me = std::make_unique<Me>(workspace, preferences->settings());
    ShownNotices notices;
    bool isInFront = false;
    std::unique_ptr<DueNotice> due;
};

} // namespace

void DueNoticeTest::tells()
{
    Scene scene;
    scene.due->look();
    QVERIFY(scene.notices.shown.isEmpty()); // nothing is due
    scene.addTask(0);
    QCOMPARE(scene.notices.shown.size(), 1);
    QCOMPARE(scene.notices.shown[0].title, u"1 task(s) due"_s);
    QCOMPARE(scene.notices.shown[0].text, QString());
    scene.addTask(3);
    QCOMPARE(scene.notices.shown.size(), 2);
    QCOMPARE(scene.notices.shown[1].title, u"2 task(s) due"_s);
    QCOMPARE(scene.notices.shown[1].text, u"1 of them overdue"_s);
    for (const Notice &notice : scene.notices.shown)
        QVERIFY(!notice.title.contains(u"Nordwind") && !notice.text.contains(u"Nordwind"));
}

void DueNoticeTest::onceADay()
{
    Scene scene;
    scene.addTask(0);
    scene.due->look();
    scene.write([](RowWriter &rows) { rows.add(RecordTable::Owner, {{"name", u"Ada"_s}}); });
    scene.due->look();
    QCOMPARE(scene.notices.shown.size(), 1);
    scene.clock.set(kToday + 1, kMidnight + 33 * kHour);
    QVERIFY(awaited(scene.workspace.load()));
    scene.due->look();
    QCOMPARE(scene.notices.shown.size(), 2); // another day, and one more is due
    QCOMPARE(scene.notices.shown[1].title, u"2 task(s) due"_s);
}

void DueNoticeTest::whatWasSeenIsNotTold()
{
    Scene scene;
    scene.isInFront = true;
    scene.addTask(0);
    scene.isInFront = false;
    scene.due->look();
    QVERIFY(scene.notices.shown.isEmpty());
    scene.addTask(0);
    QCOMPARE(scene.notices.shown.size(), 1);
}

void DueNoticeTest::comingBackTakesItAway()
{
    Scene scene;
    scene.isInFront = true;
    scene.due->look();
    QCOMPARE(scene.notices.withdrawn, 0);
    scene.isInFront = false;
    scene.addTask(0);
    scene.isInFront = true;
    scene.due->look();
    scene.due->look();
    QCOMPARE(scene.notices.withdrawn, 1);
}

void DueNoticeTest::notAtNight()
{
    Scene scene;
    scene.clock.set(kToday, kMidnight + DueNotice::kFirstHour * kHour - 1);
    scene.addTask(0);
    QVERIFY(scene.notices.shown.isEmpty());
    scene.clock.set(kToday, kMidnight + DueNotice::kFirstHour * kHour);
    scene.due->look();
    QCOMPARE(scene.notices.shown.size(), 1);
}

void DueNoticeTest::switchedOff()
{
    Scene scene;
    scene.preferences->setTellsDueTasks(false);
    scene.addTask(0);
    QVERIFY(scene.notices.shown.isEmpty());
    scene.preferences->setTellsDueTasks(true);
    scene.due->look();
    QCOMPARE(scene.notices.shown.size(), 1);
}

void DueNoticeTest::ofMyOwn()
{
    Scene scene;
    scene.me->setOwner(scene.ownerCalled("Tom"));
    scene.addTask(0);
    QVERIFY(scene.notices.shown.isEmpty());
    scene.me->setOwner(scene.ownerCalled("Li"));
    scene.due->look();
    QCOMPARE(scene.notices.shown.size(), 1);
}

void DueNoticeTest::survivesARestart()
{
    Scene scene;
    scene.addTask(0);
    scene.makeNotice();
    scene.due->look();
    QCOMPARE(scene.notices.shown.size(), 1);
}

void DueNoticeTest::notOfThePast()
{
    Scene scene;
    scene.preferences->setTellsDueTasks(false);
    scene.addTask(5);
    QVERIFY(awaited(scene.workspace.showPast(kToday - 1, std::make_shared<Progress>())));
    scene.preferences->setTellsDueTasks(true);
    scene.due->look();
    QVERIFY(scene.notices.shown.isEmpty());
    QVERIFY(awaited(scene.workspace.showToday()));
    scene.due->look();
    QCOMPARE(scene.notices.shown.size(), 1);
}

QTEST_MAIN(DueNoticeTest)
#include "tst_duenotice.moc"
