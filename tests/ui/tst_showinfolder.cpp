// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/showinfolder.h"

#include <QDesktopServices>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Where no file manager can be asked, the folder is opened.
class ShowInFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensTheFolder();
    void cleanupTestCase();

public Q_SLOTS:
    void open(const QUrl &url) { m_opened << url; }

private:
    QList<QUrl> m_opened;
};

void ShowInFolderTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    QDesktopServices::setUrlHandler(u"file"_s, this, "open");
}

void ShowInFolderTest::opensTheFolder()
{
    const QTemporaryDir folder;
    showInFolder(folder.filePath(u"a #1.csv"_s));
    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(folder.path())});
}

void ShowInFolderTest::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

QTEST_MAIN(ShowInFolderTest)
#include "tst_showinfolder.moc"
