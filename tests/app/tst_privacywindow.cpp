// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/customers/entrylist.h"
#include "ui/privacy/certificatesheet.h"
#include "ui/privacy/consentsheet.h"
#include "ui/privacy/erasesheet.h"
#include "ui/privacy/privacypage.h"
#include "ui/privacy/retentionsheet.h"
#include "ui/record/consentlist.h"
#include "ui/record/recordpage.h"
#include "ui/retention/figuretable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/privacy/consents.h"

#include "store/reader.h"

#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Consent, data handed out, erasing and the page on privacy, by somebody with a keyboard alone.
class PrivacyWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void recordsAndWithdrawsConsent();
    void doNotContact();
    void handsOutData();
    void erasesOne();
    void namesMustBeTyped();
    void erasesWhoIsDue();
    void opensFromThePage();
    void pastCannotBeErased();

private:
    template <typename T> static T &part(Desk &desk) { return *desk.root.window().findChild<T *>(); }
    /// The contact's standing entries, as the book has them.
    static std::vector<Consent> consents(Desk &desk, std::int64_t customer)
    {
        const auto connection = ReadConnection::open(desk.workspace.path());
        const auto contacts = readConsents(connection->handle(), customer);
        return contacts && !contacts->empty() ? standingConsents(contacts->front().all)
                                              : std::vector<Consent>();
    }
    static std::int64_t openPrivacyTab(Desk &desk, const QString &name)
    {
        if (!desk.goTo(name))
            qFatal("nobody called so");
        desk.press({"Ctrl+Shift+O", "Ctrl+PgUp", "Ctrl+PgUp"});
        return part<RecordPage>(desk).customer();
    }
};

void PrivacyWindowTest::recordsAndWithdrawsConsent()
{
    Desk desk;
    const std::int64_t customer = openPrivacyTab(desk, u"Nordwind GmbH"_s);
    const QByteArray before = desk.hash();
    desk.press({"Ins"});
    QVERIFY(part<ConsentSheet>(desk).isVisible());
    desk.type(u"Newsletter"_s);
    desk.press({"Return"});
    QTRY_VERIFY(!part<ConsentSheet>(desk).isVisible());
    auto standing = consents(desk, customer);
    QCOMPARE(standing.size(), std::size_t(1));
    QCOMPARE(standing[0].purpose, u"newsletter"_s);
    QCOMPARE(standing[0].basis, u"consent"_s);
    QCOMPARE(standing[0].day, kToday);
    QVERIFY(desk.comesBack(before));
    auto &list = part<ConsentList>(desk);
    QTRY_COMPARE(list.rows().rowCount(), 2);
    list.list().setFocus();
    desk.press({"Down", "Del"});
    QTRY_VERIFY(!consents(desk, customer)[0].given);
    QVERIFY(desk.rest());
    desk.press({"Ctrl+Z"});
    QTRY_VERIFY(consents(desk, customer)[0].given);
}

void PrivacyWindowTest::doNotContact()
{
    Desk desk;
    openPrivacyTab(desk, u"Ben Ray"_s);
    const QByteArray before = desk.hash();
    QVERIFY(desk.tabTo(u"Do not contact"_s));
    desk.press({"Space"});
    QVERIFY(part<ConsentList>(desk).contacts().front().doNotContact);
    QVERIFY(desk.tabTo(u"May be contacted again"_s));
    QVERIFY(desk.comesBack(before));
}

void PrivacyWindowTest::handsOutData()
{
    Desk desk;
    const QString folder = desk.path(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    desk.prompt.save = folder;
    QVERIFY(desk.goTo(u"Ben Ray"_s));
    desk.command(u"Data of this person"_s);
    QTRY_VERIFY(desk.root.isSettled() && !desk.message().isEmpty());
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files, QStringList({u"Ben Ray 2026-11-21.json"_s, u"Ben Ray 2026-11-21.pdf"_s}));
    QFile json(folder + u"/"_s + files[0]);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject data = QJsonDocument::fromJson(json.readAll()).object();
    QCOMPARE(data[u"name"_s].toString(), u"Ben Ray"_s);
    QVERIFY(!data[u"grade"_s].toObject().isEmpty());
    QVERIFY(data[u"corrections"_s].toArray().isEmpty());
    // A second time nothing is written over.
    desk.command(u"Data of this person"_s);
    QTRY_COMPARE(QDir(folder).entryList(QDir::Files).size(), 4);
}

void PrivacyWindowTest::erasesOne()
{
    Desk desk;
    const QString out = desk.path(u"proof.txt"_s);
    desk.prompt.save = out;
    openPrivacyTab(desk, u"Ben Ray"_s);
    QVERIFY(desk.tabTo(u"Erase this person"_s));
    desk.press({"Space"});
    auto &sheet = part<EraseSheet>(desk);
    QTRY_VERIFY(sheet.isVisible() && sheet.isSettled());
    QVERIFY(sheet.about().text().contains(u"cannot be undone"_s));
    QVERIFY(sheet.about().text().contains(u"customers: 1"_s));
    desk.type(u"Ben Ray"_s);
    desk.press({"Return"});
    auto &certificate = part<CertificateSheet>(desk);
    QTRY_VERIFY(certificate.isVisible());
    QVERIFY(certificate.about().text().contains(u"Nothing of their data was found"_s));
    QVERIFY(!certificate.about().text().contains(u"Ben Ray"_s));
    desk.press({"Return"});
    QTRY_VERIFY(QFile::exists(out));
    QFile proof(out);
    QVERIFY(proof.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(proof.readAll());
    QVERIFY(text.contains(u"Certificate of an erasure"_s));
    QVERIFY(text.contains(u"desk.leadbook"_s));
    QVERIFY(!text.contains(u"Ben Ray"_s));
    QCOMPARE(desk.page(), u"customers"_s);
    QVERIFY(!desk.names().contains(u"Ben Ray"_s));
    desk.press({"Ctrl+Z"});
    QVERIFY(!desk.names().contains(u"Ben Ray"_s));
    QFile book(desk.workspace.path());
    QVERIFY(book.open(QIODevice::ReadOnly));
    QVERIFY(!book.readAll().contains("Ben Ray"));
}

void PrivacyWindowTest::namesMustBeTyped()
{
    Desk desk;
    QVERIFY(desk.goTo(u"Ben Ray"_s));
    desk.chooseInContextMenu(u"Erase for good"_s);
    auto &sheet = part<EraseSheet>(desk);
    QTRY_VERIFY(sheet.isVisible() && sheet.isSettled());
    QVERIFY(!sheet.eraseButton().isEnabled());
    desk.type(u"Ben"_s);
    QVERIFY(!sheet.eraseButton().isEnabled());
    desk.press({"Return"});
    QVERIFY(sheet.isVisible());
    desk.type(u" Ray"_s);
    QVERIFY(sheet.eraseButton().isEnabled());
    desk.press({"Esc"});
    QVERIFY(!sheet.isVisible());
    QVERIFY(desk.names().contains(u"Ben Ray"_s));
}

void PrivacyWindowTest::erasesWhoIsDue()
{
    Desk desk([](Editor &editor) -> Status {
        for (int i = 0; i < 4; ++i)
            LEADBOOK_TRY(editor.insert(RecordTable::Customer,
                                       std::array{Cell{"name", u"Old friend %1"_s.arg(i)},
                                                  Cell{"created_day", kToday.number() - 100 * i}}));
        return {};
    });
    desk.command(u"Privacy"_s);
    QCOMPARE(desk.page(), u"privacy"_s);
    auto &page = part<PrivacyPage>(desk);
    QVERIFY(QTest::qWaitFor([&page] { return page.isSettled(); }));
    QVERIFY(desk.tabTo(u"New rule"_s));
    desk.press({"Space"});
    auto &rule = part<RetentionSheet>(desk);
    QVERIFY(rule.isVisible());
    desk.type(u"Forgotten"_s);
    rule.daysInput().setText(u"200"_s);
    desk.press({"Return"});
    QTRY_COMPARE(page.figures().due.people.size(), std::size_t(2));
    QCOMPARE(page.due().model()->rowCount(), 2);
    QVERIFY(page.due().model()->index(0, 1).data().toString().contains(u"Forgotten"_s));
    QVERIFY(desk.tabTo(u"Erase all"_s));
    desk.press({"Space"});
    auto &sheet = part<EraseSheet>(desk);
    QTRY_VERIFY(sheet.isVisible() && sheet.isSettled());
    desk.type(u"2"_s);
    desk.press({"Return"});
    QTRY_VERIFY(part<CertificateSheet>(desk).isVisible());
    desk.press({"Esc"});
    QTRY_COMPARE(page.figures().due.people.size(), std::size_t(0));
    QCOMPARE(page.erasures().model()->rowCount(), 1);
    desk.press({"Ctrl+Z"}); // the rule
    QTRY_COMPARE(page.figures().due.rules.size(), std::size_t(0));
    QCOMPARE(page.erasures().model()->rowCount(), 1);
}

void PrivacyWindowTest::opensFromThePage()
{
    Desk desk;
    desk.root.showPage(u"privacy"_s);
    auto &page = part<PrivacyPage>(desk);
    QVERIFY(desk.rest() && QTest::qWaitFor([&page] { return page.isSettled(); }));
    QCOMPARE(page.figures().of(PrivacyGroup::WithoutBasis).count, std::int64_t{4});
    QCOMPARE(page.people().model()->rowCount(), 4);
    QVERIFY(page.about().text().contains(u"What the law asks for"_s));
    QVERIFY(desk.tabTo(u"Who"_s));
    desk.press({"Return"});
    QTRY_COMPARE(desk.page(), u"record"_s);
}

void PrivacyWindowTest::pastCannotBeErased()
{
    Desk desk;
    QVERIFY(desk.goTo(u"Ben Ray"_s));
    QVERIFY(desk.action(ActionId::ErasePerson).isEnabled());
    const auto shown = awaited(desk.workspace.showPast(kToday - 1, std::make_shared<Progress>()));
    QVERIFY(shown.has_value());
    QTRY_VERIFY(!desk.action(ActionId::ErasePerson).isEnabled());
}

QTEST_MAIN(PrivacyWindowTest)
#include "tst_privacywindow.moc"
