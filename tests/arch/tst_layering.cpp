// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcefolder.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The architecture as a table: what the files of a folder may include. ARCHITECTURE.md, "Layers", says the
/// same.
class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes_data();
    void includes();
    void nothingReachesTheNetwork();
};

namespace {

const QRegularExpression &includeLine()
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    return include;
}

} // namespace

void LayeringTest::includes_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("layers");    // quoted includes: the first part of the path
    QTest::addColumn<QString>("forbidden"); // Qt headers
    const QString widgets =
        u"Widget|Dialog|MainWindow|^QApplication$|MessageBox|Chart|Menu|TreeView|TableView|Painter"_s;
    const QString widgetsAndSql = widgets + u"|Sql"_s;
    QTest::newRow("core") << u"models/core"_s << u"core"_s << widgetsAndSql;
    QTest::newRow("domain") << u"models/domain"_s << u"core|domain"_s << widgetsAndSql;
    QTest::newRow("snapshot") << u"models/snapshot"_s << u"core|domain|snapshot"_s << widgetsAndSql;
    QTest::newRow("store") << u"models/store"_s << u"core|domain|snapshot|store"_s << widgets;
    QTest::newRow("analysis") << u"models/analysis"_s << u"core|domain|snapshot|analysis"_s
                              << widgetsAndSql + u"|Thread|Concurrent|Timer|Object$"_s;
    QTest::newRow("exchange") << u"models/exchange"_s << u"core|domain|snapshot|exchange"_s << widgetsAndSql;
    QTest::newRow("workspace") << u"models/workspace"_s
                               << u"core|domain|snapshot|store|analysis|exchange|workspace"_s << widgets;
    QTest::newRow("items") << u"models/items"_s << u"core|domain|snapshot|analysis|workspace|items"_s
                           << widgetsAndSql;
    QTest::newRow("ui") << u"ui"_s << u"core|domain|snapshot|analysis|workspace|items|ui"_s << u"Sql"_s;
}

void LayeringTest::includes()
{
    QFETCH(QString, folder);
    QFETCH(QString, layers);
    QFETCH(QString, forbidden);
    const QRegularExpression allowed(u"^(%1)/"_s.arg(layers));
    const QRegularExpression banned(forbidden);
    QStringList faults;
    int files = 0;
    QDirIterator it(QStringLiteral(LEADBOOK_SOURCE_DIR) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++files;
        auto matches = includeLine().globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString path = match.captured(2);
            const bool ok = match.captured(1) == u"\""
                                ? allowed.match(path).hasMatch()
                                : !path.startsWith(u'Q') || !banned.match(path).hasMatch();
            if (!ok)
                faults << file.fileName() + u" includes "_s + path;
        }
    }
    QVERIFY2(files > 0, qPrintable(folder));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// Data never leave the computer by themselves: of what can speak with another one nothing is there. The
/// second start speaks with the first by a QLocalSocket.
void LayeringTest::nothingReachesTheNetwork()
{
    static const QRegularExpression banned(
        u"^Q(Tcp|Udp|Sctp|Ssl|Network|Host|Http|Dns|WebSocket|WebEngine|Abstract(Socket|Network))|"
        "^(sys/socket|netdb|netinet/|arpa/|curl/)"_s);
    QStringList faults;
    int local = 0;
    for (const auto &folder : {u"models"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(QStringLiteral(LEADBOOK_SOURCE_DIR) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = includeLine().globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString path = matches.next().captured(2);
                local += path == u"QLocalSocket" ? 1 : 0;
                if (banned.match(path).hasMatch())
                    faults << file.fileName() + u" includes "_s + path;
            }
        }
    }
    QVERIFY(local > 0); // the right folders were read
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
