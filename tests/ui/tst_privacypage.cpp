// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/privacypage.h"

#include "support/openworkspace.h"
#include "ui/privacy/certificatesheet.h"
#include "ui/privacy/privacytables.h"
#include "ui/reports/erasewords.h"
#include "ui/retention/figuretable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/privacy/consents.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

} // namespace

/// The page on privacy and the words of its check-list.
class PrivacyPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyLineSaysAll();
    void chosenLineIsExplained();
    void emptyTablesSayWhatToDo();
    void purposesShowTheirPeople();
    void retentionProposes();
    void erasesTheSelected();
    void editsAndRemovesRules();
    void statesFollowTheBook_data();
    void statesFollowTheBook();
    void certificateSaysWhatWasFound_data();
    void certificateSaysWhatWasFound();

private:
    void choose(const QString &matter)
    {
        const auto &checks = m_page->checks();
        const auto at = std::ranges::find(checks, matter, &PrivacyCheck::matter) - checks.begin();
        m_page->checkTable().setCurrentIndex(m_page->checkTable().model()->index(int(at), 0));
    }
    void waitForPage() { QTRY_VERIFY(m_page->isSettled() && m_page->figures().people > 0); }

    std::unique_ptr<OpenWorkspace> m_book;
    std::unique_ptr<QWidget> m_window;
    PrivacyPage *m_page = nullptr;
};

void PrivacyPageTest::init()
{
    m_book = std::make_unique<OpenWorkspace>(kToday);
    m_book->fill([](Editor &editor) {
        RowWriter rows(editor);
        for (int i = 0; i < 5; ++i) {
            const auto customer =
                rows.add(RecordTable::Customer,
                         {{"name", u"Customer %1"_s.arg(i)}, {"created_day", kToday.number() - 100 * i}});
            const auto contact = rows.add(RecordTable::Contact, {{"name", u"Person %1"_s.arg(i)}});
            rows.add(RecordTable::CustomerContact,
                     {{"customer", qlonglong{customer}}, {"contact", qlonglong{contact}}});
            if (i > 0)
                rows.add(RecordTable::Consent, {{"contact", qlonglong{contact}},
                                                {"purpose", u"offers"_s},
                                                {"given", i == 1 ? 0 : 1},
                                                {"day", kToday.number() - 1},
                                                {"basis", u"contract"_s}});
        }
        rows.add(RecordTable::RetentionRule,
                 {{"name", u"Old"_s}, {"filter", u""_s}, {"after_days", 250}, {"active", 1}});
        return rows.status();
    });
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_page = new PrivacyPage(**m_book, m_window.get());
    m_page->resize(1000, 640);
    for (FigureTable *table : m_page->findChildren<FigureTable *>())
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_page);
    m_window->show();
    waitForPage();
}

void PrivacyPageTest::cleanup()
{
    m_window.reset();
    m_book.reset();
}

void PrivacyPageTest::everyLineSaysAll()
{
    QVERIFY(m_page->checks().size() >= 14);
    for (const PrivacyCheck &check : m_page->checks()) {
        for (const QString &text :
             {check.matter, check.finding, check.law, check.leadbook, check.yours, check.where})
            QVERIFY2(!text.isEmpty(), qPrintable(check.matter));
        QVERIFY(check.law.endsWith(u'.') && check.yours.endsWith(u'.'));
    }
    QCOMPARE(m_page->checkTable().model()->rowCount(), int(m_page->checks().size()));
    QVERIFY(plainText(m_page->statusText()).contains(u"5 people"_s));
    QVERIFY(plainText(m_page->statusText()).contains(u"no legal advice"_s));
}

void PrivacyPageTest::chosenLineIsExplained()
{
    choose(u"A reason to hold the data"_s);
    QVERIFY(m_page->about().text().contains(u"lawful ground"_s));
    QCOMPARE(m_page->people().model()->rowCount(), 2); // nothing recorded, and refused
    QSignalSpy asked(m_page, &PrivacyPage::recordRequested);
    Q_EMIT m_page->people().activated(m_page->people().model()->index(1, 0));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toLongLong(), m_page->figures().of(PrivacyGroup::WithoutBasis).first[1].customer);
    choose(u"Not to be contacted"_s);
    QCOMPARE(m_page->people().model()->rowCount(), 0);
    QSignalSpy listed(m_page, &PrivacyPage::customersRequested);
    Q_EMIT m_page->checkTable().activated(m_page->checkTable().currentIndex());
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][0].toString(), u"doNotContact = yes"_s);
}

void PrivacyPageTest::emptyTablesSayWhatToDo()
{
    int said = 0;
    const QList<FigureTable *> tables{&m_page->purposes(), &m_page->rules(), &m_page->due(),
                                      &m_page->exports(), &m_page->erasures()};
    for (const FigureTable *table : tables) {
        const QString words = table->accessibleDescription();
        QVERIFY2(words.isEmpty() == (table->model()->rowCount() > 0), qPrintable(table->accessibleName()));
        said += words.endsWith(u'.') ? 1 : 0;
    }
    QVERIFY(said >= 2);
}

void PrivacyPageTest::purposesShowTheirPeople()
{
    QCOMPARE(m_page->purposes().model()->rowCount(), 1);
    const auto at = [this](int column) { return m_page->purposes().model()->index(0, column); };
    QCOMPARE(at(0).data().toString(), u"Offers"_s);
    m_page->purposes().setCurrentIndex(at(2));
    QCOMPARE(m_page->people().model()->rowCount(), 1);
    QCOMPARE(m_page->people().model()->index(0, 0).data().toString(), u"Person 1"_s);
    m_page->purposes().setCurrentIndex(at(1));
    QCOMPARE(m_page->people().model()->rowCount(), 3);
    QCOMPARE(at(4).data().toString(), u"Contract 3"_s);
}

void PrivacyPageTest::retentionProposes()
{
    QCOMPARE(m_page->due().model()->rowCount(), 2);
    QCOMPARE(m_page->due().model()->index(0, 0).data().toString(), u"Customer 4"_s);
    QVERIFY(m_page->due().model()->index(0, 1).data().toString().contains(u"without a contact"_s));
    QSignalSpy listed(m_page, &PrivacyPage::customersRequested);
    Q_EMIT m_page->rules().activated(m_page->rules().model()->index(0, 2));
    QCOMPARE(listed.size(), 1);
    QVERIFY(listed[0][0].toString().contains(u"lastContact <= -250d"_s));
}

void PrivacyPageTest::erasesTheSelected()
{
    QSignalSpy asked(m_page, &PrivacyPage::eraseRequested);
    m_page->due().clearSelection();
    m_page->eraseButton().click();
    QCOMPARE(asked.takeFirst()[0].value<std::vector<std::int64_t>>().size(), std::size_t(2));
    m_page->due().selectRow(1);
    QVERIFY(m_page->eraseButton().text().contains(u'1'));
    m_page->eraseButton().click();
    QCOMPARE(asked.takeFirst()[0].value<std::vector<std::int64_t>>(),
             std::vector{m_page->figures().due.people[1].customer});
}

void PrivacyPageTest::editsAndRemovesRules()
{
    QSignalSpy edited(m_page, &PrivacyPage::ruleRequested);
    m_page->rules().setCurrentIndex(m_page->rules().model()->index(0, 0));
    m_page->editRuleButton().click();
    QCOMPARE(edited.takeFirst()[0].value<RetentionRule>().name, u"Old"_s);
    m_page->newRuleButton().click();
    QCOMPARE(edited.takeFirst()[0].value<RetentionRule>().id, std::int64_t{0});
    m_page->removeRuleButton().click();
    QTRY_COMPARE(m_page->figures().due.rules.size(), std::size_t(0));
    QVERIFY(!m_page->editRuleButton().isEnabled() && !m_page->eraseButton().isEnabled());
    m_book->await((*m_book)->undo());
    QTRY_COMPARE(m_page->figures().due.rules.size(), std::size_t(1));
}

void PrivacyPageTest::statesFollowTheBook_data()
{
    QTest::addColumn<QString>("matter");
    QTest::addColumn<int>("state");
    const auto row = [](const char *matter, CheckState state) {
        QTest::newRow(matter) << QString::fromLatin1(matter) << static_cast<int>(state);
    };
    row("A reason to hold the data", CheckState::LookAt);
    row("Proof of consent", CheckState::LookAt); // no source is said
    row("Consent that is over", CheckState::InOrder);
    row("Children", CheckState::InOrder);
    row("Not longer than needed", CheckState::LookAt);
    row("Passing on and exporting", CheckState::InOrder);
    row("Backups", CheckState::InOrder);
    row("Telling people, and breaches", CheckState::Yours);
}

void PrivacyPageTest::statesFollowTheBook()
{
    QFETCH(QString, matter);
    const auto &checks = m_page->checks();
    const auto found = std::ranges::find(checks, matter, &PrivacyCheck::matter);
    QVERIFY(found != checks.end());
    QTEST(static_cast<int>(found->state), "state");
}

void PrivacyPageTest::certificateSaysWhatWasFound_data()
{
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<bool>("isUnread");
    QTest::addColumn<QString>("says");
    QTest::newRow("proven") << false << false << u"Nothing of their data was found"_s;
    QTest::newRow("found") << true << false << u"list.xlsx » xl/sharedStrings.xml at byte 12"_s;
    QTest::newRow("not read") << false << true << u"not all readable"_s;
}

void PrivacyPageTest::certificateSaysWhatWasFound()
{
    QFETCH(bool, isFound);
    QFETCH(bool, isUnread);
    QFETCH(QString, says);
    EraseCertificate certificate;
    certificate.erasure.people = 2;
    certificate.erasure.removed[static_cast<std::size_t>(RecordTable::Contact)] = 2;
    certificate.files = {u"/a/book.leadbook"_s, u"/a/list.xlsx"_s};
    certificate.backups = {u"/a/b.before-restore"_s};
    if (isFound)
        certificate.found = {{u"/a/list.xlsx"_s, 12, u"xl/sharedStrings.xml"_s}};
    if (isUnread)
        certificate.unread = {u"/a/list.xlsx"_s};
    const QString text = plainReport(eraseReportDocument(certificate, u"book"_s, 0, QLocale::c()));
    QVERIFY2(text.contains(says), qPrintable(text));
    QCOMPARE(text.contains(u"Nothing of their data was found"_s), !isFound && !isUnread);
    QVERIFY(text.contains(u"contacts: 2"_s));
    QVERIFY(text.contains(u"restoring it brings the data back"_s));
    QVERIFY(text.contains(u"2 people erased"_s));
}

QTEST_MAIN(PrivacyPageTest)
#include "tst_privacypage.moc"
