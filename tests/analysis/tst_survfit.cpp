// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stagetimes.h"
#include "support/sourcefolder.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// The rows of a file of survfit/ behind its header, cut at commas.
QList<QList<QByteArray>> rowsOf(const QString &name)
{
    QFile file(QStringLiteral(LEADBOOK_SOURCE_DIR "/tests/analysis/survfit/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    QList<QList<QByteArray>> rows;
    for (const QByteArray &line : file.readAll().trimmed().split('\n'))
        rows << line.trimmed().split(',');
    rows.removeFirst();
    return rows;
}

/// The order of factor levels in figures.R.
constexpr StayEnd kEnds[]{StayEnd::Open, StayEnd::On, StayEnd::Back, StayEnd::Lost};

std::vector<Stay> staysOf(const QByteArray &set)
{
    std::vector<Stay> stays;
    for (const QList<QByteArray> &row : rowsOf(u"stays.csv"_s))
        if (row[0] == set)
            stays.push_back({row[1].toInt(), kEnds[row[2].toInt()]});
    return stays;
}

/// The curve's step on @p day.
StayStep at(const std::vector<StayStep> &curve, int day)
{
    StayStep step;
    for (const StayStep &next : curve)
        if (next.days <= day)
            step = next;
    return step;
}

} // namespace

/// Times of three generated sets as R's package survival tells them (survfit/figures.R).
class SurvfitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data();
    void agrees();
};

void SurvfitTest::agrees_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<double>("at");
    QTest::addColumn<QByteArray>("value");
    for (const QList<QByteArray> &row : rowsOf(u"figures.csv"_s))
        QTest::addRow("%s %s %s", row[0].constData(), row[1].constData(), row[2].constData())
            << row[0] << row[1] << row[2].toDouble() << row[3];
}

void SurvfitTest::agrees()
{
    QFETCH(QByteArray, set);
    QFETCH(QByteArray, what);
    QFETCH(double, at);
    QFETCH(QByteArray, value);
    const StayTimes times = stayTimes(staysOf(set), 0);
    if (what == "quantile") {
        const std::map<double, std::optional<double>> quantiles{
            {0.1, times.p10}, {0.25, times.p25}, {0.5, times.median}, {0.75, times.p75}, {0.9, times.p90}};
        const auto expected = value == "NA" ? std::nullopt : std::optional(value.toDouble());
        QCOMPARE(quantiles.at(at), expected);
        return;
    }
    const StayStep step = ::at(times.curve, static_cast<int>(at));
    const double share = what == "on" ? step.on : what == "back" ? step.back : step.lost;
    QVERIFY2(std::abs(share - value.toDouble()) < 1e-9, qPrintable(QString::number(share, 'g', 12)));
}

QTEST_GUILESS_MAIN(SurvfitTest)
#include "tst_survfit.moc"
