// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"
#include "support/loadedbook.h"
#include "workspace/ownership/booksetting.h"
#include "workspace/segments/owndimensions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromCivil(2026, 11, 21);

/// One of a newer version, a usable one, one with too many bands, a key twice.
QString mixedSetting()
{
    QString bands;
    for (int i = 0; i <= kMostBands; ++i)
        bands += (i == 0 ? u""_s : u","_s) + u"{\"label\":\"b%1\",\"where\":\"orders > %1\"}"_s.arg(i);
    return u"{\"dimensions\":[{\"tree\":{\"since\":3}},"
           "{\"key\":\"good\",\"label\":\"Good\",\"topic\":\"who\",\"fields\":[\"city\"],\"newer\":true},"
           "{\"key\":\"long\",\"label\":\"Long\",\"bands\":[%1]},"
           "{\"key\":\"good\",\"label\":\"Again\",\"fields\":[\"region\"]}],\"version\":3}"_s.arg(bands);
}

} // namespace

/// The dimensions that a book has of its own.
class OwnDimensionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badEntriesAreLeftOut();
    void othersAreKeptAsWritten();
    void sameKeyIsReplaced();
    void removed();
    void noListAtAll();

private:
    void keep(const QString &setting)
    {
        m_book->change([setting](Editor &editor) { return writeBookSetting(editor, "dimensions", setting); });
    }
    QJsonObject kept() const
    {
        const auto connection = ReadConnection::open(m_book->path());
        const auto text = readBookSetting(connection->handle(), "dimensions").value();
        return QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
    }
    DimensionList read() const { return readDimensionList(m_book->path()).value(); }
    const Dimension *find(const DimensionList &list, const QString &key) const
    {
        const auto found = std::ranges::find(list.dimensions, key, &Dimension::key);
        return found == list.dimensions.end() ? nullptr : &*found;
    }

    std::unique_ptr<LoadedBook> m_book;
};

void OwnDimensionsTest::init()
{
    m_book = std::make_unique<LoadedBook>(kToday);
    keep(mixedSetting());
}

void OwnDimensionsTest::badEntriesAreLeftOut()
{
    const DimensionList list = read();
    QCOMPARE(list.dimensions.size(), shippedDimensions().size() + 1);
    QCOMPARE(find(list, u"good"_s)->label, u"Good"_s);
    QCOMPARE(list.problems.size(), 3);
    QVERIFY(list.problems[1].contains(u"Long"));
    QVERIFY(list.problems[2].contains(u"good"));
    QCOMPARE(readDimensions(m_book->path()).value().size(), list.dimensions.size());
}

void OwnDimensionsTest::othersAreKeptAsWritten()
{
    const QJsonObject before = kept();
    const Dimension size{u"size"_s, u"Sizes"_s, DimensionTopic::Who, {}, {{u"Big"_s, u"orders > 9"_s}},
                         false};
    m_book->change(saveDimension(size));
    QVERIFY(*find(read(), u"size"_s) == size);
    QJsonArray entries = before[u"dimensions"].toArray();
    entries.append(kept()[u"dimensions"].toArray().last());
    QJsonObject expected = before;
    expected[u"dimensions"_s] = entries;
    QCOMPARE(kept(), expected);
    m_book->change(removeDimension(u"size"_s));
    QCOMPARE(kept(), before);
}

void OwnDimensionsTest::sameKeyIsReplaced()
{
    for (const QString &key : {u"good"_s, u"long"_s}) {
        const Dimension own{key, u"New"_s, DimensionTopic::Does, {u"region"_s}, {}, false};
        m_book->change(saveDimension(own));
        QVERIFY(*find(read(), key) == own);
    }
    QCOMPARE(read().problems.size(), 1);
    QCOMPARE(kept()[u"dimensions"].toArray().size(), 3);
    QCOMPARE(kept()[u"dimensions"].toArray()[1].toObject()[u"key"].toString(), u"good"_s);
}

void OwnDimensionsTest::removed()
{
    m_book->change(removeDimension(u"good"_s));
    QVERIFY(find(read(), u"good"_s) == nullptr);
    QCOMPARE(kept()[u"dimensions"].toArray().size(), 2);
    QCOMPARE(kept()[u"version"].toInt(), 3);
    // The last one takes the setting with it.
    keep(QString::fromUtf8(toJson({{u"a"_s, u"A"_s, DimensionTopic::Who, {u"city"_s}, {}, false}})));
    QVERIFY(!kept().isEmpty());
    m_book->change(removeDimension(u"a"_s));
    QVERIFY(kept().isEmpty());
    QVERIFY(read().problems.isEmpty());
}

/// What cannot be read at all is not written over.
void OwnDimensionsTest::noListAtAll()
{
    keep(u"{\"dimensions\":7}"_s);
    QVERIFY(!readDimensionList(m_book->path()));
    const Dimension own{u"a"_s, u"A"_s, DimensionTopic::Does, {u"region"_s}, {}, false};
    QVERIFY(!awaited(m_book->workspace().change(u"Refused"_s, saveDimension(own))));
    QCOMPARE(kept()[u"dimensions"].toInt(), 7);
}

QTEST_GUILESS_MAIN(OwnDimensionsTest)
#include "tst_owndimensions.moc"
