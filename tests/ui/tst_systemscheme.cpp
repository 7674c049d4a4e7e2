// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatebus.h"
#include "ui/shell/systemscheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The settings of a desktop's portal, as it answers and tells them.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    QStringList asked;

    void change(const QString &space, const QString &key, uint value)
    {
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
    }

public Q_SLOTS:
    /// A variant within a variant, as the portal has it.
    QDBusVariant Read(const QString &space, const QString &key)
    {
        asked << space + u'/' + key;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class SystemSchemeTest : public QObject
{
    Q_OBJECT

public:
    explicit SystemSchemeTest(const QString &bus)
        : m_bus(bus)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void asks_data();
    void asks();
    void followsChanges();
    void withoutAPortal();

private:
    static constexpr auto kSpace = "org.freedesktop.appearance"_L1;

    QString m_bus;
    std::unique_ptr<QDBusConnection> m_desktop;
};

void SystemSchemeTest::initTestCase()
{
    if (m_bus.isEmpty())
        QSKIP("needs dbus-daemon");
    m_desktop = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_bus, u"desktop"_s));
    QVERIFY(m_desktop->isConnected());
    QCOMPARE(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), m_bus);
}

namespace {

/// @p portal on the bus, for as long as this lives.
class Published
{
public:
    Published(QDBusConnection &bus, FakePortal &portal)
        : m_bus(bus)
    {
        isThere = bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
                  bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~Published()
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    }
    bool isThere = false;

private:
    QDBusConnection &m_bus;
};

} // namespace

void SystemSchemeTest::asks_data()
{
    QTest::addColumn<uint>("preference");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("none") << 0U << false;
    QTest::newRow("dark") << 1U << true;
    QTest::newRow("light") << 2U << false;
    QTest::newRow("of a later version") << 9U << false;
}

void SystemSchemeTest::asks()
{
    QFETCH(uint, preference);
    FakePortal portal;
    portal.scheme = preference;
    const Published published(*m_desktop, portal);
    QVERIFY(published.isThere);
    SystemScheme scheme;
    QVERIFY(!scheme.isDark());
    QSignalSpy changed(&scheme, &SystemScheme::changed);
    scheme.askDesktop();
    QVERIFY(!scheme.isDark()); // nothing waits for the answer
    QFETCH(bool, isDark);
    QVERIFY(QTest::qWaitFor([&] { return !portal.asked.isEmpty() && scheme.isDark() == isDark; }));
    QCOMPARE(portal.asked, QStringList(u"org.freedesktop.appearance/color-scheme"_s));
    QCOMPARE(changed.size(), isDark ? 1 : 0);
}

void SystemSchemeTest::followsChanges()
{
    FakePortal portal;
    const Published published(*m_desktop, portal);
    QVERIFY(published.isThere);
    SystemScheme scheme;
    scheme.askDesktop();
    QVERIFY(QTest::qWaitFor([&] { return !portal.asked.isEmpty(); }));
    portal.change(kSpace, u"color-scheme"_s, 1);
    QVERIFY(QTest::qWaitFor([&] { return scheme.isDark(); }));
    QSignalSpy changed(&scheme, &SystemScheme::changed);
    portal.change(kSpace, u"accent-color"_s, 2);
    portal.change(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, 2);
    portal.change(kSpace, u"color-scheme"_s, 1);
    portal.change(kSpace, u"color-scheme"_s, 0); // signals keep their order: what came before changed nothing
    QVERIFY(QTest::qWaitFor([&] { return !scheme.isDark(); }));
    QCOMPARE(changed.size(), 1);
}

void SystemSchemeTest::withoutAPortal()
{
    SystemScheme scheme;
    scheme.askDesktop();
    // It is asked and refused; what comes later still counts.
    FakePortal portal;
    const Published published(*m_desktop, portal);
    QVERIFY(published.isThere);
    QVERIFY(!scheme.isDark());
    QVERIFY(QTest::qWaitFor([&] {
        portal.change(kSpace, u"color-scheme"_s, 1);
        return scheme.isDark();
    }));
}

int main(int argumentCount, char **arguments)
{
    return runWithBus<SystemSchemeTest, QApplication>(argumentCount, arguments);
}
#include "tst_systemscheme.moc"
