// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/changepage.h"

#include "support/loadedbook.h"
#include "support/temporarybook.h"
#include "workspace/feedback/marketfigures.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

/// Shows a number that its analysis says, or fails.
class NumberPage : public ChangePage
{
public:
    explicit NumberPage(Workspace &workspace)
        : ChangePage(workspace, u"number"_s, u"today"_s)
    {
        setBody(new QLabel(u"body"_s, this));
        followEveryChange();
        showWaiting();
        resize(600, 400);
        show();
    }

    using ChangePage::hasAnswer;
    using ChangePage::write;

    bool says(const QString &text) const
    {
        const auto labels = findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    std::optional<ErrorCode> failure; ///< of the next analysis
    int asked = 0;
    int number = 0;
    QList<bool> writing; ///< as told by writingChanged()

protected:
    void ask() override
    {
        ++asked;
        run(
            [failure = failure](const View &, const Progress &) -> Result<int> {
                if (failure)
                    return Error{*failure, u"It is broken."_s, {}};
                return 7;
            },
            [this](int answer) {
                number = answer;
                showBody();
            });
    }
    void forget() override { number = 0; }
    void retranslate() override {}
    void writingChanged() override { writing << isWriting(); }
};

RecordWork figure(const QString &name)
{
    MarketFigure figure;
    figure.day = kToday;
    figure.name = name;
    figure.value = 5;
    return saveMarketFigure(figure);
}

RecordWork refusal()
{
    return {u"Refused"_s, [](Editor &) -> Status { return Error{ErrorCode::Conflict, u"Not now."_s, {}}; }};
}

} // namespace

/// What pages have in common that show what an analysis says and write changes.
class ChangePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheValue();
    void whatFailed_data();
    void whatFailed();
    void followsEveryChange();
    void writesOneAfterTheOther();
    void refusedIsTold();
};

void ChangePageTest::takesTheValue()
{
    LoadedBook book(kToday);
    NumberPage page(book.workspace());
    QVERIFY(!page.hasAnswer());
    book.load();
    QTRY_VERIFY(page.hasAnswer() && page.isSettled());
    QCOMPARE(page.number, 7);
    QVERIFY(page.says(u"body"_s));
    QVERIFY(awaited(book.workspace().close()));
    QTRY_VERIFY(!page.hasAnswer());
    QCOMPARE(page.number, 0);
}

void ChangePageTest::whatFailed_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("damaged") << ErrorCode::Corrupt << true;
    QTest::newRow("stopped") << ErrorCode::Cancelled << false;
}

/// A failure is shown and is no answer; what was shown before comes back with the next answer.
void ChangePageTest::whatFailed()
{
    QFETCH(ErrorCode, code);
    LoadedBook book(kToday);
    NumberPage page(book.workspace());
    page.failure = code;
    book.load();
    QTRY_VERIFY(page.asked > 0 && page.isSettled());
    QVERIFY(!page.hasAnswer());
    QTEST(page.says(u"It is broken."_s), "isShown");
    page.failure.reset();
    book.load();
    QTRY_VERIFY(page.hasAnswer() && page.isSettled());
    QVERIFY(page.says(u"body"_s));
}

/// Figures of the market are no part of a view, but the page asks again, once it has asked at all.
void ChangePageTest::followsEveryChange()
{
    LoadedBook book(kToday);
    NumberPage page(book.workspace());
    book.load();
    QTRY_VERIFY(page.hasAnswer() && page.isSettled());
    const int before = page.asked;
    const auto work = figure(u"Share"_s);
    book.change(work.work, work.label);
    QTRY_VERIFY(page.asked > before && page.isSettled());
    page.hide();
    const int shown = page.asked;
    LEADBOOK_VERIFY(awaited(book.workspace().undo()));
    QVERIFY(!page.isSettled()); // asks when it is seen again
    QCOMPARE(page.asked, shown);
    page.show();
    QTRY_VERIFY(page.asked > shown && page.isSettled());
}

void ChangePageTest::writesOneAfterTheOther()
{
    LoadedBook book(kToday);
    NumberPage page(book.workspace());
    book.load();
    const QSignalSpy done(&page, &ChangePage::done);
    page.write(figure(u"Share"_s), u"First."_s);
    QVERIFY(page.isWriting());
    page.write(figure(u"Price"_s), u"Second."_s); // not while the first is being written
    QTRY_VERIFY(!page.isWriting());
    QCOMPARE(page.writing, (QList<bool>{true, false}));
    QCOMPARE(done.size(), 1);
    QCOMPARE(done[0][0].toString(), u"First."_s);
    const auto kept = readMarketFigures(book.path());
    LEADBOOK_VERIFY(kept);
    QCOMPARE(kept->size(), std::size_t(1));
    page.write(figure(u"Price"_s), u"Second."_s);
    QTRY_COMPARE(done.size(), 2);
}

void ChangePageTest::refusedIsTold()
{
    LoadedBook book(kToday);
    NumberPage page(book.workspace());
    book.load();
    const QSignalSpy done(&page, &ChangePage::done);
    const QSignalSpy refused(&page, &ChangePage::refused);
    page.write(refusal(), u"Never."_s);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toString(), u"Not now."_s);
    QVERIFY(done.isEmpty());
    QVERIFY(!page.isWriting());
}

QTEST_MAIN(ChangePageTest)
#include "tst_changepage.moc"
