// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/translations.h"
#include "ui/exportfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace leadbook;
using namespace leadbook::test;

namespace {

using Kind = ExportScope::Kind;

/// A list that is searched, with three selected.
ExportOffer narrowed()
{
    ExportOffer offer;
    offer.query.search = u"x"_s;
    offer.chosen = {1, 2, 3};
    return offer;
}

ExportChoice choiceOf(Kind scope)
{
    ExportChoice choice;
    choice.scope = scope;
    return choice;
}

} // namespace

/// Only what goes together can be chosen.
class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likelyScopes_data();
    void likelyScopes();
    void scopesThatThereAre();
    void cardsAreOfPeople();
    void columnsAreOfPeopleInATable();
    void eachFileHasItsFormat();
    void listsOfNobodyAreWhole();
    void nobodyIsNotExported();
    void asksWhyForMany_data();
    void asksWhyForMany();
    void keys();
    void tabsFromTopToBottom();
    void everyPartHasAName();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
};

void ExportDialogTest::likelyScopes_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("selected");
    QTest::addColumn<ListKind>("list");
    QTest::addColumn<Kind>("scope");
    QTest::newRow("all") << QString() << 0 << ListKind::Customers << Kind::Everyone;
    QTest::newRow("looked at") << QString() << 1 << ListKind::Customers << Kind::Everyone;
    QTest::newRow("found") << u"x"_s << 1 << ListKind::Customers << Kind::Listed;
    QTest::newRow("selected") << u"x"_s << 2 << ListKind::Customers << Kind::Chosen;
    QTest::newRow("contacts") << u" "_s << 0 << ListKind::Contacts << Kind::Everyone;
}

void ExportDialogTest::likelyScopes()
{
    QFETCH(QString, search);
    QFETCH(int, selected);
    QFETCH(ListKind, list);
    ExportOffer offer;
    offer.query.search = search;
    offer.query.list = list;
    offer.chosen.resize(static_cast<std::size_t>(selected));
    QTEST(likelyScope(offer), "scope");
}

void ExportDialogTest::scopesThatThereAre()
{
    ExportDialog dialog(choiceOf(Kind::Chosen), narrowed(), nullptr);
    QVERIFY(buttonOf(dialog, u"Selected"_s).isChecked());
    QVERIFY(buttonOf(dialog, u"Shown"_s).isEnabled());
    ExportOffer offer = narrowed();
    offer.chosen.clear(); // they were deleted
    dialog.setOffer(offer);
    QVERIFY(!buttonOf(dialog, u"Selected"_s).isEnabled());
    QCOMPARE(dialog.choice().scope, Kind::Everyone);
    dialog.setOffer({});
    QVERIFY(!buttonOf(dialog, u"Shown"_s).isEnabled());
    ExportCounts counts;
    counts[0][0] = 1'234'567;
    counts[1][0] = 8;
    dialog.setCounts(counts);
    QCOMPARE(buttonOf(dialog, u"All"_s).text(), u"&All: 1,234,567"_s);
    chooseTable(dialog, Entity::Customer, ListKind::Contacts);
    QCOMPARE(buttonOf(dialog, u"All"_s).text(), u"&All: 8"_s);
}

void ExportDialogTest::asksWhyForMany_data()
{
    QTest::addColumn<qint64>("people");
    QTest::addColumn<bool>("asks");
    QTest::newRow("few") << qint64{99} << false;
    QTest::newRow("many") << qint64{100} << true;
}

void ExportDialogTest::asksWhyForMany()
{
    QFETCH(qint64, people);
    QFETCH(bool, asks);
    ExportDialog dialog({}, {}, nullptr);
    dialog.show();
    ExportCounts counts;
    counts[0][0] = people;
    dialog.setCounts(counts);
    auto *why = dialog.findChild<QLineEdit *>(u"reason"_s);
    QVERIFY(why != nullptr);
    QCOMPARE(why->isVisible(), asks);
    why->setText(u" for the fair "_s);
    QCOMPARE(dialog.choice().reason, asks ? u"for the fair"_s : QString());
    chooseTable(dialog, Entity::Product); // of nobody
    QVERIFY(!why->isVisible());
    QCOMPARE(dialog.choice().reason, QString());
}

void ExportDialogTest::cardsAreOfPeople()
{
    ExportDialog dialog({}, {}, nullptr);
    buttonOf(dialog, u"vCards"_s).click();
    QCOMPARE(dialog.choice().file, ExportFileKind::Cards);
    chooseTable(dialog, Entity::Deal);
    QCOMPARE(dialog.choice().file, ExportFileKind::Csv);
    QVERIFY(!buttonOf(dialog, u"vCards"_s).isEnabled());
    for (const ListKind list : {ListKind::Customers, ListKind::Contacts}) {
        chooseTable(dialog, Entity::Customer, list);
        QVERIFY(buttonOf(dialog, u"vCards"_s).isEnabled());
    }
}

void ExportDialogTest::columnsAreOfPeopleInATable()
{
    ExportDialog dialog({}, {}, nullptr);
    const QAbstractButton &shown = buttonOf(dialog, u"Those shown"_s);
    QVERIFY(shown.isEnabled());
    buttonOf(dialog, u"vCards"_s).click();
    QVERIFY(!shown.isEnabled());
    buttonOf(dialog, u"Excel"_s).click();
    QVERIFY(shown.isEnabled());
    chooseTable(dialog, Entity::Interaction);
    QVERIFY(!shown.isEnabled());
}

void ExportDialogTest::eachFileHasItsFormat()
{
    ExportDialog dialog({}, {}, nullptr);
    const auto names = [&dialog] {
        QStringList shown;
        for (const QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->isVisibleTo(&dialog))
                shown << box->accessibleName();
        }
        return shown;
    };
    QCOMPARE(names(), (QStringList{u"Table"_s, u"Encoding"_s}));
    QVERIFY(dialog.choice().format.encoding.isEmpty());
    chooseEntry(dialog, u"GB18030"_s);
    QCOMPARE(dialog.choice().format.encoding, u"GB18030"_s);
    buttonOf(dialog, u"Excel"_s).click();
    QCOMPARE(names(), QStringList{u"Table"_s});
    buttonOf(dialog, u"vCards"_s).click();
    QCOMPARE(names(), (QStringList{u"Table"_s, u"Version"_s}));
    QCOMPARE(dialog.choice().format.cards, VCardVersion::V40);
    chooseEntry(dialog, u"3.0"_s);
    QCOMPARE(dialog.choice().format.cards, VCardVersion::V30);
}

void ExportDialogTest::listsOfNobodyAreWhole()
{
    ExportDialog dialog(choiceOf(Kind::Listed), narrowed(), nullptr);
    for (const Entity table : {Entity::Owner, Entity::Product}) {
        chooseTable(dialog, table);
        QCOMPARE(dialog.choice().scope, Kind::Everyone);
        QVERIFY(!buttonOf(dialog, u"All"_s).isEnabled());
        QVERIFY(!buttonOf(dialog, u"Shown"_s).isEnabled());
    }
    chooseTable(dialog, Entity::Purchase);
    QCOMPARE(dialog.choice().scope, Kind::Listed);
}

void ExportDialogTest::nobodyIsNotExported()
{
    ExportDialog dialog(choiceOf(Kind::Listed), narrowed(), nullptr);
    QVERIFY(buttonOf(dialog, u"Export"_s).isEnabled());
    ExportCounts counts;
    counts[0][1] = 0;
    counts[1][1] = 2;
    dialog.setCounts(counts);
    QVERIFY(!buttonOf(dialog, u"Export"_s).isEnabled());
    chooseTable(dialog, Entity::Customer, ListKind::Contacts);
    QVERIFY(buttonOf(dialog, u"Export"_s).isEnabled());
    chooseTable(dialog, Entity::Owner);
    QVERIFY(buttonOf(dialog, u"Export"_s).isEnabled());
}

void ExportDialogTest::keys()
{
    ExportDialog dialog({}, narrowed(), nullptr);
    const QSignalSpy asked(&dialog, &ExportDialog::exportAsked);
    const QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(dialog.choice().scope, Kind::Chosen);
    QTest::keyClick(&dialog, Qt::Key_X, Qt::AltModifier);
    QTRY_COMPARE(dialog.choice().file, ExportFileKind::Workbook);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
}

void ExportDialogTest::tabsFromTopToBottom()
{
    ExportDialog dialog({}, narrowed(), nullptr);
    dialog.show();
    int y = -1;
    int seen = 0;
    QWidget *widget = dialog.findChild<QComboBox *>(u"table"_s);
    for (QWidget *at = widget; seen == 0 || at != widget; at = at->nextInFocusChain()) {
        if (!at->isVisible() || (at->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        const int below = at->mapTo(&dialog, QPoint(0, at->height() / 2)).y();
        QVERIFY2(below >= y, at->metaObject()->className());
        y = below;
        ++seen;
    }
    QVERIFY(seen >= 10);
}

void ExportDialogTest::everyPartHasAName()
{
    ExportDialog dialog({}, narrowed(), nullptr);
    QVERIFY(!dialog.windowTitle().isEmpty());
    for (const QWidget *part : dialog.findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) == 0 || !part->isVisibleTo(&dialog))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        QVERIFY2(!part->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()),
                 part->metaObject()->className());
    }
}

void ExportDialogTest::mnemonicsAreUnique_data()
{
    QTest::addColumn<bool>("isChinese");
    QTest::newRow("English") << false;
    QTest::newRow("Chinese") << true;
}

void ExportDialogTest::mnemonicsAreUnique()
{
    QFETCH(bool, isChinese);
    QHash<QString, QString> chinese;
    for (const TranslatedText &text : readTranslations(u"leadbook_zh_CN.ts"_s)) {
        if (text.context == u"ExportWords" || text.context == u"leadbook::ExportDialog")
            chinese.insert(text.source, text.forms.value(0));
    }
    ExportDialog dialog({}, narrowed(), nullptr);
    QStringList texts;
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        texts << button->text();
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts << label->text();
    QStringList letters;
    for (const QString &text : std::as_const(texts)) {
        const QString shown = isChinese ? chinese.value(text) : text;
        if (const qsizetype at = shown.indexOf(u'&'); at >= 0)
            letters << shown.mid(at + 1, 1).toUpper();
    }
    QVERIFY(letters.size() >= 10);
    QCOMPARE(letters.removeDuplicates(), 0);
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
