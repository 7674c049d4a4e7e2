// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QTest>
#include <QUrl>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The built program, started twice by one user: the second start hands over what it was given, and ends.
class SecondStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void handsOver_data();
    void handsOver();

private:
    void start(QProcess &process, const QStringList &arguments) const;
    /// The book that the first start has open, as it keeps it for the next time.
    QString openBook() const
    {
        QSettings settings(m_home->filePath(u"config/leadbook/leadbook.ini"_s), QSettings::IniFormat);
        settings.sync();
        return settings.value(u"lastBook"_s).toString();
    }

    CommandLine m_line;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_first;
};

void SecondStartTest::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QFileInfo(m_line.book()).path());
    process.start(QStringLiteral(LEADBOOK_PROGRAM), arguments);
}

void SecondStartTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_line.run({u"generate"_s, u"--customers"_s, u"5"_s}).status == 0);
    for (const auto &name : {u"first.leadbook"_s, u"第二 本.leadbook"_s}) {
        QFile::remove(m_line.file(name));
        QCOMPARE(m_line.run({u"backup"_s, m_line.file(name)}).status, 0);
    }
    m_first = std::make_unique<QProcess>();
    start(*m_first, {m_line.file(u"first.leadbook"_s)});
    QVERIFY(m_first->waitForStarted());
    QVERIFY(QTest::qWaitFor([this] { return openBook() == m_line.file(u"first.leadbook"_s); }, 30'000));
}

void SecondStartTest::cleanup()
{
    m_first->terminate();
    QVERIFY(m_first->waitForFinished());
    QFile::remove(m_line.book());
}

void SecondStartTest::handsOver_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString second = m_line.file(u"第二 本.leadbook"_s);
    QTest::newRow("path") << QStringList{second};
    QTest::newRow("seen from its own folder") << QStringList{u"第二 本.leadbook"_s};
    QTest::newRow("option") << QStringList{u"--book"_s, second};
    QTest::newRow("URL, with a page")
        << QStringList{QUrl::fromLocalFile(second).toString(QUrl::FullyEncoded), u"--show=today"_s};
}

void SecondStartTest::handsOver()
{
    QFETCH(QStringList, arguments);
    QProcess second;
    start(second, arguments);
    QVERIFY(second.waitForFinished(30'000));
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(QTest::qWaitFor([this] { return openBook() == m_line.file(u"第二 本.leadbook"_s); }, 30'000));
    QCOMPARE(m_first->state(), QProcess::Running);
}

QTEST_GUILESS_MAIN(SecondStartTest)
#include "tst_secondstart.moc"
