// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowrequest.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// What a start asks of the window, however files are named.
class WindowRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void crossesProcesses();
    void otherVersions_data();
    void otherVersions();
};

void WindowRequestTest::reads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("page");
    const auto row = [](const char *name, const QStringList &arguments, const QStringList &files,
                        const QString &page = {}) { QTest::newRow(name) << arguments << files << page; };
    row("nothing", {}, {});
    row("relative", {u"客户.leadbook"_s}, {u"/home/li/客户.leadbook"_s});
    row("absolute", {u"/data/expo.csv"_s}, {u"/data/expo.csv"_s});
    row("upwards", {u"../expo.vcf"_s}, {u"/home/expo.vcf"_s});
    row("URL", {u"file:///data/a%20b/%E5%B1%95%E4%BC%9A.csv"_s}, {u"/data/a b/展会.csv"_s});
    row("URL of a book", {u"FILE:///data/x.leadbook"_s}, {u"/data/x.leadbook"_s});
    row("percent in a name", {u"/data/50%20.csv"_s}, {u"/data/50%20.csv"_s});
    row("book", {u"--book"_s, u"a.leadbook"_s, u"b.csv"_s}, {u"/home/li/a.leadbook"_s, u"/home/li/b.csv"_s});
    row("book with =", {u"--book=file:///data/a=b.leadbook"_s}, {u"/data/a=b.leadbook"_s});
    row("page", {u"--show"_s, u"today"_s}, {}, u"today"_s);
    row("page with =", {u"a.csv"_s, u"--show=today/week"_s}, {u"/home/li/a.csv"_s}, u"today/week"_s);
    row("a value is missing", {u"--show"_s}, {});
    row("after --", {u"--"_s, u"--odd.csv"_s}, {u"/home/li/--odd.csv"_s});
    row("no name", {QString()}, {});
}

void WindowRequestTest::reads()
{
    QFETCH(QStringList, arguments);
    const WindowRequest request = readWindowRequest(arguments, QDir(u"/home/li"_s));
    QTEST(request.files, "files");
    QTEST(request.page, "page");
}

void WindowRequestTest::crossesProcesses()
{
    const WindowRequest request{{u"/data/展会.csv"_s}, u"new"_s, "token-1"};
    QVERIFY(requestFromBytes(toBytes(request)) == request);
}

void WindowRequestTest::otherVersions_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("files");
    const QByteArray whole = toBytes({{u"/a.csv"_s}, u"new"_s, "t"});
    const QByteArray filesAlone = toBytes({{u"/a.csv"_s}, {}, {}}).chopped(8);
    QTest::newRow("files alone") << filesAlone << qsizetype(1);
    QTest::newRow("more than is known") << QByteArray(whole + "more") << qsizetype(1);
    QTest::newRow("nothing") << QByteArray() << qsizetype(0);
}

void WindowRequestTest::otherVersions()
{
    QFETCH(QByteArray, bytes);
    QTEST(requestFromBytes(bytes).files.size(), "files");
}

QTEST_GUILESS_MAIN(WindowRequestTest)
#include "tst_windowrequest.moc"
