// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/preferences.h"
#include "domain/changelabel.h"
#include "domain/shippedschemes.h"
#include "support/loadedbook.h"
#include "ui/fakefileprompt.h"
#include "ui/pseudotranslator.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/schemewriting.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// What may be seen although nothing translates it: names of keys and languages, currencies, grades,
/// units, days and months.
const QSet<QString> &constants()
{
    static const QSet<QString> kWords = [] {
        QSet<QString> words{u"Ctrl"_s,    u"Shift"_s,    u"Alt"_s,  u"Esc"_s,      u"Del"_s,
                            u"Enter"_s,   u"Return"_s,   u"Tab"_s,  u"CNY"_s,      u"RFM"_s,
                            u"English"_s, u"Leadbook"_s, u"test"_s, u"leadbook"_s, u"CSV"_s,
                            u"PDF"_s,     u"PNG"_s,      u"SVG"_s,  u"Space"_s,    u"PgUp"_s,
                            u"PgDown"_s,  u"Home"_s,     u"End"_s,  u"Left"_s,     u"Right"_s};
        // Days are written as the language of the book's reader has them, which stays English here.
        for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat}) {
            for (int day = 1; day <= 7; ++day)
                words << QLocale::c().dayName(day, format);
            for (int month = 1; month <= 12; ++month)
                words << QLocale::c().monthName(month, format);
        }
        return words;
    }();
    return kWords;
}

/// The words of @p text that stand outside the brackets of a translation.
QStringList untranslatedWords(QString text)
{
    static const QRegularExpression bracketed(u"\\[[^\\[\\]]*\\]"_s);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    for (QString before; before != text;) {
        before = text;
        text.remove(bracketed);
    }
    text.remove(u'&');
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        if (!constants().contains(found))
            words << found;
    }
    return words;
}

/// Every text of @p widget itself that a user may read or hear.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *label = qobject_cast<const SpanLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts << group->title();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    if (const auto *table = qobject_cast<const QTableView *>(&widget); table && table->model()) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            texts << table->model()->headerData(column, Qt::Horizontal).toString();
    }
    for (const QAction *action : widget.actions())
        texts << action->text() << action->toolTip();
    return texts;
}

} // namespace

/// With a translation of every text, no page shows a word of the source; and none is left of it after.
class UntranslatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void words_data();
    void words();
    void pages_data();
    void pages();
    void switchingBack();
    void namedGrades_data() { pages_data(); }
    void namedGrades();

private:
    /// "widget: text" of what shows a word of the source.
    QStringList untranslated() const;
    bool settle();
    /// Opens @p page in the language of the test and expects every text to be translated.
    void expectTranslated(const QString &page);

    std::unique_ptr<LoadedBook> m_book;
    std::unique_ptr<Preferences> m_preferences;
    FakeFilePrompt m_prompt;
    std::unique_ptr<Application> m_root;
};

bool UntranslatedTest::settle()
{
    // A change of language is an event, and so is the end of a widget that another has replaced.
    QTest::qWait(10);
    return QTest::qWaitFor([this] { return m_root->isSettled(); }, 30'000);
}

void UntranslatedTest::initTestCase()
{
    m_book = std::make_unique<LoadedBook>(*Day::fromCivil(2026, 11, 21));
    m_preferences = std::make_unique<Preferences>(m_book->file(u"p.ini"_s));
    m_preferences->setLanguage(u"en"_s);
    m_root = std::make_unique<Application>(*qApp, m_book->workspace(), *m_preferences, m_prompt);
    m_root->window().resize(1360, 860);
    m_root->window().show();
    m_book->load();
    QVERIFY(settle());
}

QStringList UntranslatedTest::untranslated() const
{
    QStringList found;
    const QWidget &window = m_root->window();
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisibleTo(&window))
            continue;
        for (const QString &text : textsOf(*widget)) {
            if (text.startsWith(u'/'))
                continue; // the path of a book
            const QStringList words = untranslatedWords(text);
            if (!words.isEmpty())
                found << QLatin1StringView(widget->metaObject()->className()) + u": "_s + text.left(80);
        }
    }
    found.removeDuplicates();
    return found;
}

void UntranslatedTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("translated") << u"[Customers~~~~]"_s << QStringList();
    QTest::newRow("inside another") << u"[Undo [Import~~]~~] (Ctrl+Z)"_s << QStringList();
    QTest::newRow("not translated") << u"Customers"_s << QStringList{u"Customers"_s};
    QTest::newRow("half") << u"[of~] customers"_s << QStringList{u"customers"_s};
    QTest::newRow("figures") << u"12k · A–C"_s << QStringList();
}

void UntranslatedTest::words()
{
    QFETCH(QString, text);
    QTEST(untranslatedWords(text), "words");
}

void UntranslatedTest::pages_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"customers",
                             "grading",
                             "segments",
                             "segments/scheme",
                             "strategies",
                             "strategies/rules",
                             "strategies/effect",
                             "today",
                             "today/week",
                             "today/report",
                             "insights",
                             "insights/time",
                             "insights/products",
                             "campaigns",
                             "campaigns/templates",
                             "campaigns/surveys",
                             "campaigns/feedback",
                             "campaigns/health",
                             "campaigns/market",
                             "privacy",
                             "owners",
                             "import",
                             "export",
                             "welcome"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void UntranslatedTest::pages()
{
    QFETCH(QString, page);
    expectTranslated(page);
}

/// The same with grades, bands and inputs that the default scheme does not have.
void UntranslatedTest::namedGrades()
{
    const GradeScheme intent = shippedGradeScheme(u"intent").value();
    if (m_book->workspace().view()->settings->grading.name != intent.name) {
        m_book->change(useScheme("grading", intent.name, intent.toJson(), m_book->clock().today()),
                       gradingChangeLabel(intent.name));
        QVERIFY(settle());
        QCOMPARE(m_book->workspace().view()->settings->grading.name, intent.name);
    }
    QFETCH(QString, page);
    expectTranslated(page);
}

void UntranslatedTest::expectTranslated(const QString &page)
{
    QVERIFY(m_root->showPage(page));
    QVERIFY(settle());
    QVERIFY(!untranslated().isEmpty()); // the test sees something
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QVERIFY(settle());
    const QStringList left = untranslated();
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void UntranslatedTest::switchingBack()
{
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QVERIFY(settle());
    QCoreApplication::removeTranslator(&translator);
    for (const char *page :
         {"customers", "grading", "segments", "strategies", "strategies/rules", "today", "today/week",
          "today/report", "campaigns/templates", "campaigns/surveys", "insights", "import", "welcome"}) {
        QVERIFY(m_root->showPage(QString::fromLatin1(page)));
        QVERIFY(settle());
        const QWidget &window = m_root->window();
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            // A page that is not seen asks again when it is.
            if (!widget->isVisibleTo(&window))
                continue;
            for (const QString &text : textsOf(*widget))
                QVERIFY2(!text.contains(u"~]"_s), qPrintable(text));
        }
    }
}

QTEST_MAIN(UntranslatedTest)
#include "tst_untranslated.moc"
