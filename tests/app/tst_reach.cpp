// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"
#include "support/sourcefolder.h"
#include "ui/shell/page.h"
#include "ui/widgets/sheet.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// The names of all pages, sheets and tabs that pictures are made of.
QStringList pageNames()
{
    QFile file(QStringLiteral(LEADBOOK_SOURCE_DIR "/dev"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no list of pages");
    static const QRegularExpression list(u"\\npages=\\(([^)]*)\\)"_s);
    return list.match(QString::fromUtf8(file.readAll())).captured(1).simplified().split(u' ');
}

/// What a screen reader would say of @p widget.
QString nameOf(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face == nullptr ? QString() : face->text(QAccessible::Name).simplified();
}

QString whatIs(QWidget &widget)
{
    QStringList path;
    for (QWidget *each = &widget; each != nullptr && path.size() < 4; each = each->parentWidget())
        path << QString::fromLatin1(each->metaObject()->className());
    return path.join(u" < ") + u" “"_s + nameOf(widget) + u"”"_s;
}

/// A part of a control that speaks for it: the line of a combo box, the view of a list that drops down.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QComboBox *>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(parent) != nullptr || widget.focusProxy() != nullptr;
}

} // namespace

/// Whoever only hears what the window says knows what each control on each page is.
class ReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void named_data() { pages(); }
    void named();

private:
    static void pages();
    void open(const QString &page);
    /// Those of the window that are seen, can be used, and take the keyboard.
    QList<QWidget *> controls() const;

    std::unique_ptr<Program> m_program;
};

void ReachTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_program = std::make_unique<Program>();
    m_program->root.start({});
    m_program->action(ActionId::OpenDemo).trigger();
    QVERIFY(QTest::qWaitFor(
        [this] {
            const ViewPtr view = m_program->workspace.view();
            return view && view->snapshot->complete && view->snapshot->customers.aliveCount > 0;
        },
        60'000));
    QVERIFY(m_program->settle());
    m_program->root.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->root.window()));
    QVERIFY(pageNames().size() > 60);
}

/// The next page is seen without the sheet of this one.
void ReachTest::cleanup()
{
    for (Sheet *sheet : m_program->root.window().findChildren<Sheet *>()) {
        if (sheet->isVisible())
            QTest::keyClick(sheet, Qt::Key_Escape);
    }
}

void ReachTest::cleanupTestCase()
{
    m_program.reset();
}

void ReachTest::pages()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : pageNames()) {
        if (page != u"customers/lock") // nothing of the window is there
            QTest::newRow(qPrintable(page)) << page;
    }
}

void ReachTest::open(const QString &page)
{
    Application &root = m_program->root;
    QString shown = page; // or the page whose part or sheet it is
    while (!root.showPage(shown) && shown.contains(u'/'))
        shown.truncate(shown.lastIndexOf(u'/'));
    QVERIFY(root.showPage(shown));
    QVERIFY(m_program->settle());
    root.showSheet(page);
    QVERIFY(m_program->settle());
    QCoreApplication::processEvents();
    QVERIFY(m_program->settle());
}

QList<QWidget *> ReachTest::controls() const
{
    QWidget &window = m_program->root.window();
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->isEnabledTo(&window) && !isPart(*widget) &&
            !widget->isWindow() && !widget->visibleRegion().isEmpty() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0)
            found << widget;
    }
    return found;
}

/// Each control says what it is and what it does, in words of its own.
void ReachTest::named()
{
    QFETCH(QString, page);
    open(page);
    const QList<QWidget *> all = controls();
    QVERIFY(all.size() > 3);
    QStringList silent;
    for (QWidget *widget : all) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const bool isNamed = !nameOf(*widget).isEmpty();
        const bool hasRole =
            face != nullptr && face->role() != QAccessible::NoRole && face->role() != QAccessible::Client;
        if (!isNamed)
            silent << u"no name: "_s + whatIs(*widget);
        if (!hasRole)
            silent << u"no role: "_s + whatIs(*widget);
    }
    silent.removeDuplicates();
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

QTEST_MAIN(ReachTest)
#include "tst_reach.moc"
