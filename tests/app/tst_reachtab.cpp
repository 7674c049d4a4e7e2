// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reachwindow.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/linelist.h"

#include <QButtonGroup>
#include <QStandardPaths>
#include <QTextBrowser>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLinks = 300; // of a page of the manual

/// The buttons of which one is chosen at a time, and with it @p button; none where it stands for itself.
QList<QAbstractButton *> choiceOf(const QAbstractButton &button)
{
    if (const QButtonGroup *group = button.group()) {
        // The navigation excludes nothing while none of its pages is shown; its arrows walk it all the same.
        const bool isWalked =
            group->exclusive() || qobject_cast<const Navigation *>(button.parentWidget()) != nullptr;
        return isWalked ? group->buttons() : QList<QAbstractButton *>();
    }
    QList<QAbstractButton *> siblings;
    if (button.autoExclusive()) {
        siblings = button.parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
        siblings.removeIf([](const QAbstractButton *sibling) {
            return !sibling->autoExclusive() || sibling->group() != nullptr;
        });
    }
    return siblings;
}

/// Tab came to it, or to another of its choice, from which arrows go on.
bool isReached(QWidget *widget, const QList<QWidget *> &visited)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return visited.contains(widget) ||
           (button != nullptr && std::ranges::any_of(choiceOf(*button), [&](QAbstractButton *other) {
                return visited.contains(other);
            }));
}

} // namespace

/// On each page and sheet Tab comes to everything that can be used, goes round, and comes back the same way:
/// a choice of one among several, a table, a list, and a chart are one stop each, walked within by arrows.
class ReachTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_window->close(); }
    void cleanupTestCase() { m_window.reset(); }
    void everythingIsReached_data() { pageRows(); }
    void everythingIsReached();
    void noButtonIsForTheMouseAlone_data() { pageRows(); }
    void noButtonIsForTheMouseAlone();
    void choicesAreWalkedByArrows_data() { pageRows(); }
    void choicesAreWalkedByArrows();

private:
    /// Whoever of @p choice arrows lead to, on or down, from the first one.
    QList<QWidget *> walkChoice(const QList<QAbstractButton *> &choice) const;
    /// Who gets the keyboard from @p first on until it comes round, by @p key; ends with one that keeps it.
    QList<QWidget *> walk(QWidget &first, Qt::Key key) const;

    std::unique_ptr<ReachWindow> m_window;
};

void ReachTabTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_window = std::make_unique<ReachWindow>();
}

QList<QWidget *> ReachTabTest::walk(QWidget &first, Qt::Key key) const
{
    first.setFocus(Qt::TabFocusReason);
    QList<QWidget *> visited;
    QWidget *focus = QApplication::focusWidget();
    while (focus != nullptr && !visited.contains(focus)) {
        visited << focus;
        // In a text it goes from link to link before it leaves.
        const bool hasLinks = qobject_cast<QTextBrowser *>(focus) != nullptr;
        for (int i = 0; i < (hasLinks ? kMostLinks : 1) && focus == visited.last(); ++i) {
            QTest::keyClick(focus, key);
            focus = QApplication::focusWidget();
        }
    }
    return visited;
}

void ReachTabTest::everythingIsReached()
{
    QFETCH(QString, page);
    QVERIFY(m_window->open(page));
    const QList<QWidget *> all = m_window->stops();
    QVERIFY(all.size() > 1);
    const QList<QWidget *> visited = walk(*all.first(), Qt::Key_Tab);
    QVERIFY(!visited.isEmpty());
    QStringList faults;
    for (QWidget *widget : all) {
        if (!isReached(widget, visited))
            faults << u"not reached: "_s + placeOf(*widget);
    }
    QList<QWidget *> back = walk(*visited.first(), Qt::Key_Backtab);
    std::ranges::reverse(back);
    back.prepend(back.takeLast());
    if (back != visited)
        faults << u"another way back; the last was "_s + placeOf(*visited.last());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void ReachTabTest::noButtonIsForTheMouseAlone()
{
    QFETCH(QString, page);
    QVERIFY(m_window->open(page));
    const QList<QWidget *> stops = m_window->stops();
    QStringList faults;
    for (QWidget *widget : m_window->usable()) {
        // A line that only says something opens nothing.
        const bool isLine = qobject_cast<LineList *>(widget->parentWidget()) != nullptr &&
                            widget->focusPolicy() == Qt::NoFocus;
        if (qobject_cast<QAbstractButton *>(widget) != nullptr && !isLine && !isReached(widget, stops))
            faults << placeOf(*widget);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QList<QWidget *> ReachTabTest::walkChoice(const QList<QAbstractButton *> &choice) const
{
    choice.first()->setFocus(Qt::TabFocusReason);
    QList<QWidget *> visited;
    QWidget *focus = QApplication::focusWidget();
    while (focus != nullptr && !visited.contains(focus)) {
        visited << focus;
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down}) {
            if (QApplication::focusWidget() == focus) {
                QTest::keyClick(focus, key);
                m_window->settle();
            }
        }
        focus = QApplication::focusWidget();
    }
    return visited;
}

/// What Tab passes over is come to by arrows; in the navigation without being shown.
void ReachTabTest::choicesAreWalkedByArrows()
{
    QFETCH(QString, page);
    QVERIFY(m_window->open(page));
    QStringList faults;
    QList<QButtonGroup *> known;
    for (QWidget *widget : m_window->usable()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QButtonGroup *group = button != nullptr ? button->group() : nullptr;
        if (group == nullptr || known.contains(group))
            continue;
        known << group;
        QList<QAbstractButton *> choice = choiceOf(*button);
        choice.removeIf([](const QAbstractButton *each) { return !each->isVisible() || !each->isEnabled(); });
        if (choice.isEmpty())
            continue;
        const QList<QWidget *> visited = walkChoice(choice);
        for (QAbstractButton *each : choice) {
            if (!visited.contains(each))
                faults << placeOf(*each);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(ReachTabTest)
#include "tst_reachtab.moc"
