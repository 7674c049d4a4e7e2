// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatebus.h"
#include "ui/shell/desktopnotices.h"

#include <QApplication>
#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The desktop's service of notices.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString application;
        uint replaces;
        QString icon;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QList<uint> taken;

    void press(uint id, const QString &action)
    {
        Q_EMIT ActivationToken(id, u"leave"_s);
        Q_EMIT ActionInvoked(id, action);
    }
    void close(uint id) { Q_EMIT NotificationClosed(id, 2); }

public Q_SLOTS:
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown << Shown{application, replaces, icon, title, text, actions, hints};
        return replaces == 0 ? ++m_last : replaces;
    }
    void CloseNotification(uint id) { taken << id; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 40;
};

class DesktopNoticesTest : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNoticesTest(const QString &bus)
        : m_bus(bus)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void shows();
    void oneAtATime();
    void isPressed();
    void isTakenBack();
    void takenBackBeforeItIsShown();
    void aClosedOneIsNotReplaced();
    void withoutAService();

private:
    bool publish();

    QString m_bus;
    std::unique_ptr<QDBusConnection> m_connection;
    std::unique_ptr<FakeDesktop> m_desktop;
};

void DesktopNoticesTest::initTestCase()
{
    if (m_bus.isEmpty())
        QSKIP("needs dbus-daemon");
    QGuiApplication::setDesktopFileName(u"org.leadbook.Leadbook"_s);
    m_connection = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_bus, u"desktop"_s));
}

bool DesktopNoticesTest::publish()
{
    return m_connection->registerObject(u"/org/freedesktop/Notifications"_s, m_desktop.get(),
                                        QDBusConnection::ExportAllSlots |
                                            QDBusConnection::ExportAllSignals) &&
           m_connection->registerService(u"org.freedesktop.Notifications"_s);
}

void DesktopNoticesTest::init()
{
    m_desktop = std::make_unique<FakeDesktop>();
    QVERIFY(publish());
}

void DesktopNoticesTest::cleanup()
{
    m_connection->unregisterService(u"org.freedesktop.Notifications"_s);
    m_connection->unregisterObject(u"/org/freedesktop/Notifications"_s);
}

void DesktopNoticesTest::shows()
{
    DesktopNotices notices;
    notices.show({u"3 tasks due"_s, u"<b>1</b> & late"_s, u"Open Today"_s});
    QVERIFY(QTest::qWaitFor([&] { return m_desktop->shown.size() == 1; }));
    const FakeDesktop::Shown &shown = m_desktop->shown.first();
    QCOMPARE(shown.title, u"3 tasks due"_s);
    QCOMPARE(shown.text, u"&lt;b&gt;1&lt;/b&gt; &amp; late"_s);
    QCOMPARE(shown.icon, u"org.leadbook.Leadbook"_s);
    QCOMPARE(shown.hints[u"desktop-entry"_s].toString(), u"org.leadbook.Leadbook"_s);
    QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Open Today"_s}));
    QCOMPARE(shown.replaces, 0U);
}

void DesktopNoticesTest::oneAtATime()
{
    DesktopNotices notices;
    notices.show({u"one"_s, {}, {}});
    notices.show({u"two"_s, {}, {}}); // before the number of the first is known
    notices.show({u"three"_s, {}, {}});
    QVERIFY(QTest::qWaitFor([&] { return m_desktop->shown.size() == 2; }));
    QCOMPARE(m_desktop->shown[1].title, u"three"_s);
    QCOMPARE(m_desktop->shown[1].replaces, 41U);
}

void DesktopNoticesTest::isPressed()
{
    DesktopNotices notices;
    QSignalSpy opened(&notices, &Notices::opened);
    notices.show({u"one"_s, {}, {}});
    QVERIFY(QTest::qWaitFor([&] { return m_desktop->shown.size() == 1; }));
    // Until the answer is here the press of a notice without a number is nobody's.
    QVERIFY(QTest::qWaitFor([&] {
        m_desktop->press(7, u"default"_s);
        m_desktop->press(41, u"other"_s);
        m_desktop->press(41, u"default"_s);
        return !opened.isEmpty();
    }));
    QCOMPARE(opened[0][0].toByteArray(), QByteArray("leave"));
}

void DesktopNoticesTest::isTakenBack()
{
    DesktopNotices notices;
    notices.withdraw(); // nothing is shown
    notices.show({u"one"_s, {}, {}});
    QVERIFY(QTest::qWaitFor([&] {
        notices.withdraw();
        return !m_desktop->taken.isEmpty();
    }));
    QCOMPARE(m_desktop->taken, QList<uint>{41});
    notices.show({u"two"_s, {}, {}});
    QVERIFY(QTest::qWaitFor([&] { return m_desktop->shown.size() == 2; }));
    QCOMPARE(m_desktop->shown[1].replaces, 0U);
}

void DesktopNoticesTest::takenBackBeforeItIsShown()
{
    DesktopNotices notices;
    notices.show({u"one"_s, {}, {}});
    notices.show({u"two"_s, {}, {}});
    notices.withdraw();
    QVERIFY(QTest::qWaitFor([&] { return m_desktop->taken == QList<uint>{41}; }));
    QCOMPARE(m_desktop->shown.size(), 1);
}

void DesktopNoticesTest::aClosedOneIsNotReplaced()
{
    DesktopNotices notices;
    DesktopNotices other;
    QSignalSpy pressed(&other, &Notices::opened);
    notices.show({u"one"_s, {}, {}});
    QVERIFY(QTest::qWaitFor([&] { return m_desktop->shown.size() == 1; }));
    other.show({u"other"_s, {}, {}});
    QVERIFY(QTest::qWaitFor([&] { return m_desktop->shown.size() == 2; }));
    m_desktop->close(41);
    QVERIFY(QTest::qWaitFor([&] { // the signals of one sender keep their order
        m_desktop->press(42, u"default"_s);
        return !pressed.isEmpty();
    }));
    notices.show({u"two"_s, {}, {}});
    QVERIFY(QTest::qWaitFor([&] { return m_desktop->shown.size() == 3; }));
    QCOMPARE(m_desktop->shown[2].title, u"two"_s);
    QCOMPARE(m_desktop->shown[2].replaces, 0U);
}

void DesktopNoticesTest::withoutAService()
{
    m_connection->unregisterService(u"org.freedesktop.Notifications"_s);
    DesktopNotices notices;
    notices.show({u"one"_s, {}, {}});
    notices.withdraw();
    QVERIFY(m_connection->registerService(u"org.freedesktop.Notifications"_s));
    QVERIFY(QTest::qWaitFor([&] { // what was refused does not stand in the way of the next
        notices.show({u"two"_s, {}, {}});
        return !m_desktop->shown.isEmpty();
    }));
    QCOMPARE(m_desktop->shown.first().title, u"two"_s);
}

int main(int argumentCount, char **arguments)
{
    return runWithBus<DesktopNoticesTest, QApplication>(argumentCount, arguments);
}
#include "tst_desktopnotices.moc"
