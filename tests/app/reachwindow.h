// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/examplecustomer.h"
#include "app/programfixture.h"
#include "support/sourcefolder.h"
#include "ui/widgets/sheet.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QRegularExpression>

#include <array>
#include <functional>
#include <utility>

namespace leadbook::test {

/// The names of all pages, sheets and tabs that pictures are made of.
inline QStringList pageNames()
{
    QFile file(QStringLiteral(LEADBOOK_SOURCE_DIR "/dev"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no list of pages");
    static const QRegularExpression list(u"\\npages=\\(([^)]*)\\)"_s);
    return list.match(QString::fromUtf8(file.readAll())).captured(1).simplified().split(u' ');
}

/// Sheets that no picture is made of.
inline QStringList otherSheets()
{
    return {u"customers/newcustomer"_s, u"privacy/consent"_s, u"privacy/erase"_s, u"privacy/rule"_s,
            u"privacy/certificate"_s};
}

/// One row a page, but for the lock, which leaves nothing of the window.
inline void pageRows()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : pageNames() + otherSheets()) {
        if (page != u"customers/lock")
            QTest::newRow(qPrintable(page)) << page;
    }
}

/// What a screen reader would say of @p widget.
inline QString heardName(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face == nullptr ? QString() : face->text(QAccessible::Name).simplified();
}

/// Where @p widget lies and what it is called, for whoever reads that a test failed.
inline QString placeOf(QWidget &widget)
{
    QStringList path;
    for (QWidget *each = &widget; each != nullptr && path.size() < 4; each = each->parentWidget())
        path << QString::fromLatin1(each->metaObject()->className());
    return path.join(u" < ") + u" “"_s + heardName(widget) + u"”"_s;
}

/// A part of a control that speaks for it: the line of a combo box, the view of a list that drops down.
inline bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QComboBox *>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(parent) != nullptr || widget.focusProxy() != nullptr;
}

/// The program's window with the demo data, one page after the other.
class ReachWindow : public Program
{
public:
    ReachWindow()
    {
        root.start({});
        action(ActionId::OpenDemo).trigger();
        const bool isThere = QTest::qWaitFor(
            [this] {
                const ViewPtr view = workspace.view();
                return view && view->snapshot->complete && view->snapshot->customers.aliveCount > 0;
            },
            60'000);
        root.window().activateWindow();
        if (!isThere || !settle() || !QTest::qWaitForWindowActive(&root.window()))
            qFatal("no window");
    }

    /// Shows what is called @p page as `leadbook screenshot` does; false where it does not come.
    bool open(const QString &page)
    {
        const std::int64_t customer = ExampleCustomer::of(workspace).id;
        const QString part = page.section(u'/', 1);
        QString shown = page; // or the page whose part or sheet it is
        while (!root.showPage(shown) && shown.contains(u'/'))
            shown.truncate(shown.lastIndexOf(u'/'));
        if (!root.showPage(shown) || !settle())
            return false;
        const std::array<std::pair<QString, std::function<void()>>, 11> ways{{
            {u"record"_s, [&] { root.showRecord(customer, part); }},
            {u"filter"_s, [this] { root.showFilter(u"city = \"Berlin\""_s); }},
            {u"paste"_s, [this] { root.showPaste(u"A\tB\n\tD\n"_s); }},
            {u"quicklog"_s, [this] { root.showQuickLog(u"call 14 min; next call Tue"_s); }},
            {u"daysoff"_s, [this] { root.showDaysOff(); }},
            {u"gradebyhand"_s, [this] { root.showGradeByHand(); }},
            {u"customers/newcustomer"_s, [this] { root.showNewCustomer(); }},
            {u"privacy"_s, [&] { root.showPrivacySheet(part, customer); }},
            {u"grading/trial"_s, [this] { root.showTrial(); }},
            {u"segments/trial"_s, [this] { root.showRfmTrial(); }},
            {u"segments/treemap"_s, [this] { root.showTreemap(); }},
        }};
        const auto way = std::ranges::find_if(
            ways, [&](const auto &each) { return page == each.first || shown == each.first; });
        if (way != ways.end())
            way->second();
        else
            root.showSheet(page);
        if (!settle())
            return false;
        QCoreApplication::processEvents();
        scope().window()->activateWindow();
        return QTest::qWaitForWindowActive(scope().window()) && settle();
    }

    /// Leaves the sheet or the dialog of a page, so that the next one is seen without it.
    void close()
    {
        for (QDialog *dialog : root.window().findChildren<QDialog *>())
            dialog->reject();
        for (Sheet *sheet : root.window().findChildren<Sheet *>()) {
            if (sheet->isVisible())
                QTest::keyClick(sheet, Qt::Key_Escape);
        }
    }

    /// What the keyboard is kept in: the dialog or the sheet that is open, else all of the window but its
    /// menus.
    QWidget &scope() const
    {
        MainWindow &window = const_cast<Application &>(root).window();
        for (QDialog *dialog : window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return *dialog;
        }
        for (Sheet *sheet : window.findChildren<Sheet *>()) {
            if (sheet->isVisible())
                return *sheet;
        }
        return *window.centralWidget();
    }

    /// Those in scope() that are seen and can be used.
    QList<QWidget *> usable() const
    {
        const QWidget &all = scope();
        QList<QWidget *> found;
        for (QWidget *widget : all.findChildren<QWidget *>()) {
            if (widget->window() == all.window() && widget->isVisible() && widget->isEnabled() &&
                !isPart(*widget) && !widget->visibleRegion().isEmpty())
                found << widget;
        }
        return found;
    }
    /// Those of them that Tab is to reach.
    QList<QWidget *> stops() const
    {
        QList<QWidget *> found = usable();
        found.removeIf([](const QWidget *widget) { return (widget->focusPolicy() & Qt::TabFocus) == 0; });
        return found;
    }
};

} // namespace leadbook::test
