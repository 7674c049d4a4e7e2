// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reachwindow.h"
#include "ui/charts/chart.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QHash>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Collects what is underlined, and tells which letters are so twice.
class Letters
{
public:
    void add(const QString &text)
    {
        QString plain = text;
        plain.remove(u"&&"_s);
        const qsizetype at = plain.indexOf(u'&');
        if (at >= 0 && at + 1 < plain.size())
            m_users[plain.at(at + 1).toUpper()] << text;
    }
    QString twice() const
    {
        QStringList said;
        for (auto it = m_users.cbegin(); it != m_users.cend(); ++it) {
            if (it->size() > 1)
                said << QString(it.key()) + u": "_s + it->join(u" | ");
        }
        return said.join(u'\n');
    }

private:
    QHash<QChar, QStringList> m_users;
};

QString twiceAmong(const QList<QAction *> &actions)
{
    Letters letters;
    for (const QAction *action : actions) {
        if (action->isVisible())
            letters.add(action->text());
    }
    return letters.twice();
}

} // namespace

/// Whoever only hears what the window says knows what each control on each page is, and one key does one
/// thing.
class ReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_window->close(); }
    void cleanupTestCase() { m_window.reset(); }
    void named_data() { pageRows(); }
    void named();
    void mnemonics_data() { pageRows(); }
    void mnemonics();
    void menus();
    void menusOnDemand();

private:
    std::unique_ptr<ReachWindow> m_window;
};

void ReachTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(pageNames().size() > 60);
    m_window = std::make_unique<ReachWindow>();
}

/// Each control says what it is and what it does, in words of its own.
void ReachTest::named()
{
    QFETCH(QString, page);
    QVERIFY(m_window->open(page));
    const QList<QWidget *> all = m_window->stops();
    QVERIFY(all.size() > 1);
    QStringList silent;
    for (QWidget *widget : all) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const bool isNamed = !heardName(*widget).isEmpty();
        const bool hasRole =
            face != nullptr && face->role() != QAccessible::NoRole && face->role() != QAccessible::Client;
        if (!isNamed)
            silent << u"no name: "_s + placeOf(*widget);
        if (!hasRole)
            silent << u"no role: "_s + placeOf(*widget);
    }
    QAccessibleInterface *scope = QAccessible::queryAccessibleInterface(&m_window->scope());
    if (qobject_cast<Sheet *>(&m_window->scope()) != nullptr) {
        QCOMPARE(scope->role(), QAccessible::Dialog);
        QVERIFY(!scope->text(QAccessible::Name).isEmpty());
    }
    silent.removeDuplicates();
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

/// No letter is underlined twice among the menus and what is seen of a page; a dialog has its own.
void ReachTest::mnemonics()
{
    QFETCH(QString, page);
    QVERIFY(m_window->open(page));
    const QWidget *window = m_window->scope().window();
    Letters letters;
    if (window == &m_window->root.window()) {
        for (const QAction *menu : m_window->root.window().menuBar()->actions())
            letters.add(menu->text());
    }
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() != window || !widget->isVisible() || !widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            letters.add(button->text());
        if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy() != nullptr)
            letters.add(label->text());
    }
    QVERIFY2(letters.twice().isEmpty(), qPrintable(letters.twice()));
}

/// Nor within one menu: those of the menu bar, of buttons, and of lists. The Chinese texts have the letters
/// of the English ones (tst_translations).
void ReachTest::menus()
{
    MainWindow &window = m_window->root.window();
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    QVERIFY(menus.size() > 10);
    for (QMenu *menu : menus) {
        Q_EMIT menu->aboutToShow(); // some are filled only then
        const QString twice = twiceAmong(menu->actions());
        QVERIFY2(twice.isEmpty(), qPrintable(twice));
    }
    int lists = 0;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->contextMenuPolicy() != Qt::ActionsContextMenu)
            continue;
        ++lists;
        const QString twice = twiceAmong(widget->actions());
        QVERIFY2(twice.isEmpty(), qPrintable(twice));
    }
    QVERIFY(lists > 0);
}

/// Those that are made when they are asked for: of charts, and of deals.
void ReachTest::menusOnDemand()
{
    MainWindow &window = m_window->root.window();
    for (const QString &page : {u"grading"_s, u"segments"_s, u"insights"_s})
        QVERIFY(m_window->open(page));
    const QList<Chart *> charts = window.findChildren<Chart *>();
    QVERIFY(charts.size() > 3);
    for (Chart *chart : charts) {
        const std::unique_ptr<QMenu> menu(chart->contextMenu());
        QVERIFY(menu->actions().size() > 2);
        QVERIFY2(twiceAmong(menu->actions()).isEmpty(), qPrintable(twiceAmong(menu->actions())));
    }
    for (const QString &page : {u"pipeline"_s, u"pipeline/list"_s}) {
        QVERIFY(m_window->open(page));
        const auto lists = window.currentPage()->findChildren<QAbstractItemView *>();
        const auto filled = std::ranges::find_if(lists, [](const QAbstractItemView *list) {
            return list->isVisible() && list->currentIndex().isValid();
        });
        QVERIFY(filled != lists.end());
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), (*filled)->mapToGlobal(QPoint()));
        QApplication::sendEvent(*filled, &event);
        QPointer<QWidget> menu = QApplication::activePopupWidget();
        QVERIFY(menu != nullptr);
        const QString twice = twiceAmong(menu->actions());
        QVERIFY(menu->actions().size() > 5);
        menu->close();
        QVERIFY2(twice.isEmpty(), qPrintable(twice));
    }
}

QTEST_MAIN(ReachTest)
#include "tst_reach.moc"
