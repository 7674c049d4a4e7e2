// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/defaultbook.h"
#include "app/identity.h"
#include "app/programfixture.h"
#include "app/windowrequest.h"
#include "support/sourcefolder.h"
#include "ui/customers/newcustomersheet.h"
#include "ui/shell/messagebar.h"

#include <QDir>
#include <QGuiApplication>
#include <QIcon>
#include <QMimeDatabase>
#include <QProcess>
#include <QXmlStreamReader>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(LEADBOOK_SOURCE_DIR "/resources/desktop/");
const QString kId = u"org.leadbook.Leadbook"_s;

/// The entries of the .desktop file, "Desktop Action today/Exec".
QHash<QString, QString> readDesktopFile()
{
    QFile file(kFolder + kId + u".desktop"_s);
    QHash<QString, QString> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QString group;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'['))
            group = line.sliced(1).chopped(1);
        else if (const qsizetype equals = line.indexOf(u'='); equals > 0 && !line.startsWith(u'#'))
            entries.insert(group + u'/' + line.first(equals), line.sliced(equals + 1));
    }
    return entries;
}

} // namespace

/// What the desktop is told of the program is what the program is and does.
class DesktopFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesTheProgram();
    void isWrittenInChinese();
    void actions_data();
    void actions();
    void aPageOfAnotherBook();
    void unknownPage();
    void newCustomerInTheUsersOwnBook();
    void booksAreRecognised();
    void iconDraws();

private:
    QHash<QString, QString> m_entries;
    QTemporaryDir m_data;
    bool m_hasTypes = false;
};

void DesktopFilesTest::initTestCase()
{
    // Before anything asks for the types of files.
    const QDir mime(m_data.filePath(u"mime/packages"_s));
    QVERIFY(mime.mkpath(u"."_s));
    QVERIFY(QFile::copy(kFolder + kId + u".xml"_s, mime.filePath(kId + u".xml"_s)));
    QFile::copy(u"/usr/share/mime/packages/freedesktop.org.xml"_s, mime.filePath(u"freedesktop.org.xml"_s));
    qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit());
    qputenv("XDG_DATA_DIRS", m_data.path().toLocal8Bit());
    // As the desktop does when a package is installed.
    m_hasTypes = QProcess::execute(u"update-mime-database"_s, {m_data.filePath(u"mime"_s)}) == 0;
    m_entries = readDesktopFile();
    QVERIFY(m_entries.size() > 10);
}

void DesktopFilesTest::namesTheProgram()
{
    nameApplication();
    QCOMPARE(QGuiApplication::desktopFileName(), kId);
    QCOMPARE(m_entries[u"Desktop Entry/Icon"_s], kId);
    QCOMPARE(m_entries[u"Desktop Entry/StartupWMClass"_s], QCoreApplication::applicationName());
    QVERIFY(m_entries[u"Desktop Entry/Exec"_s].startsWith(u"leadbook %F"));
    QVERIFY(m_entries[u"Desktop Entry/MimeType"_s].split(u';').contains(u"application/vnd.leadbook"_s));
}

void DesktopFilesTest::isWrittenInChinese()
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        const QString key = entry.key().section(u'/', -1);
        const bool isText = key == u"GenericName" || key == u"Comment" || key == u"Keywords" ||
                            (key == u"Name" && entry.value() != u"Leadbook");
        QVERIFY2(!isText || m_entries.contains(entry.key() + u"[zh_CN]"_s), qPrintable(entry.key()));
    }
    QFile metainfo(kFolder + kId + u".metainfo.xml.in"_s);
    QVERIFY(metainfo.open(QIODevice::ReadOnly));
    int source = 0;
    int chinese = 0;
    for (QXmlStreamReader xml(&metainfo); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement() || (xml.name() != u"p" && xml.name() != u"li" && xml.name() != u"summary"))
            continue;
        ++(xml.attributes().value("xml:lang"_L1) == "zh_CN"_L1 ? chinese : source);
    }
    QVERIFY(source > 6);
    QCOMPARE(chinese, source);
}

void DesktopFilesTest::actions_data()
{
    QTest::addColumn<QString>("exec");
    for (const QString &name : m_entries[u"Desktop Entry/Actions"_s].split(u';', Qt::SkipEmptyParts)) {
        QTest::newRow(qPrintable(name)) << m_entries[u"Desktop Action %1/Exec"_s.arg(name)];
    }
}

/// Each action of the launcher's menu shows what it says, from a start with a book of last time.
void DesktopFilesTest::actions()
{
    QFETCH(QString, exec);
    QStringList words = exec.split(u' ');
    QCOMPARE(words.takeFirst(), u"leadbook"_s);
    const WindowRequest request = readWindowRequest(words, QDir::root());
    QVERIFY(!request.page.isEmpty());
    Program program;
    program.preferences.setLastBook(program.makeBook(u"a.leadbook"_s, 3));
    program.root.start(request.files);
    program.root.showAsked(request.page);
    const bool isSheet = request.page == u"new";
    QVERIFY(QTest::qWaitFor(
        [&] { return isSheet ? program.isOpen<NewCustomerSheet>() : program.page() == request.page; }));
    QVERIFY(program.settle());
    QCOMPARE(program.isOpen<NewCustomerSheet>(), isSheet);
}

/// A second start asks for a page of a book that is being opened in the place of another.
void DesktopFilesTest::aPageOfAnotherBook()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 3)});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    const QString other = program.makeBook(u"b.leadbook"_s, 4);
    program.root.openFiles({other});
    program.root.showAsked(u"today"_s);
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"today"; }));
    QVERIFY(program.settle());
    QCOMPARE(program.workspace.path(), other);
}

void DesktopFilesTest::unknownPage()
{
    Program program;
    program.preferences.setLastBook(program.makeBook(u"a.leadbook"_s, 3));
    program.root.start({});
    program.root.showAsked(u"dance"_s);
    QVERIFY(QTest::qWaitFor([&] { return program.root.window().messages().text().contains(u"dance"); }));
}

/// Who has no book yet gets one, and can write into it at once.
void DesktopFilesTest::newCustomerInTheUsersOwnBook()
{
    Program program;
    program.root.start({});
    program.root.showAsked(u"new"_s);
    QVERIFY(QTest::qWaitFor([&] { return program.isOpen<NewCustomerSheet>(); }));
    QCOMPARE(program.workspace.path(), defaultBookPath());
    QVERIFY(program.settle());
}

/// By what is in it, whatever it is called, and by its name where it is empty.
void DesktopFilesTest::booksAreRecognised()
{
    if (!m_hasTypes)
        QSKIP("needs shared-mime-info");
    Program program;
    const QString book = program.makeBook(u"a.leadbook"_s, 1);
    QVERIFY(QFile::copy(book, program.path(u"copy"_s)));
    const QMimeDatabase types;
    QCOMPARE(types.mimeTypeForFile(program.path(u"copy"_s)).name(), u"application/vnd.leadbook"_s);
    QCOMPARE(types.mimeTypeForFile(book).name(), u"application/vnd.leadbook"_s);
    QCOMPARE(types.mimeTypeForFile(u"/x/b.leadbook"_s, QMimeDatabase::MatchExtension).name(),
             u"application/vnd.leadbook"_s);
    QByteArray other("SQLite format 3\0", 16);
    other.resize(100, 'x');
    QVERIFY(types.mimeTypeForData(other).name() != u"application/vnd.leadbook");
}

void DesktopFilesTest::iconDraws()
{
    const QIcon icon(u":/desktop/%1.svg"_s.arg(kId));
    for (const int size : {16, 48, 256}) {
        const QImage picture = icon.pixmap(size, size).toImage();
        QCOMPARE(picture.size(), QSize(size, size));
        QCOMPARE(picture.pixelColor(size * 5 / 8, size / 8), QColor(0x2563eb)); // the cover
        QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
    }
}

QTEST_MAIN(DesktopFilesTest)
#include "tst_desktopfiles.moc"
