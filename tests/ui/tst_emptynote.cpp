// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/emptynote.h"

#include "ui/delegates/tableview.h"

#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// What a table says while it has no rows.
class EmptyNoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhileThereIsNothing();
    void liesWithinTheRows();
    void sayingAnewReplaces();

private:
    EmptyNote *note() const { return m_view->viewport()->findChild<EmptyNote *>(); }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_view;
};

void EmptyNoteTest::init()
{
    m_model = std::make_unique<QStandardItemModel>(0, 2);
    m_view = std::make_unique<TableView>();
    m_view->setModel(m_model.get());
    m_view->resize(400, 200);
    EmptyNote::say(*m_view, u"Nothing <b>yet</b>."_s);
    m_view->show();
}

void EmptyNoteTest::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void EmptyNoteTest::saysWhileThereIsNothing()
{
    QVERIFY(note()->isVisible());
    QCOMPARE(note()->textFormat(), Qt::PlainText);
    QCOMPARE(m_view->accessibleDescription(), u"Nothing <b>yet</b>."_s);
    m_model->appendRow(new QStandardItem(u"x"_s));
    QVERIFY(!note()->isVisible());
    QVERIFY(m_view->accessibleDescription().isEmpty());
    m_model->removeRow(0);
    QVERIFY(note()->isVisible());
    m_model->setItem(0, 0, new QStandardItem(u"x"_s));
    QVERIFY(!note()->isVisible());
    m_model->clear(); // a reset
    QVERIFY(note()->isVisible());
}

void EmptyNoteTest::liesWithinTheRows()
{
    m_view->resize(300, 260);
    QCoreApplication::processEvents();
    const QRect rows = m_view->viewport()->rect();
    QVERIFY(rows.contains(note()->geometry()));
    QVERIFY(note()->height() > rows.height() - 40);
    QVERIFY(note()->heightForWidth(note()->width()) <= note()->height());
    // A click is the table's.
    QCOMPARE(m_view->childAt(m_view->viewport()->geometry().center()), m_view->viewport());
}

void EmptyNoteTest::sayingAnewReplaces()
{
    EmptyNote::say(*m_view, u"还没有。"_s);
    QCOMPARE(m_view->viewport()->findChildren<EmptyNote *>().size(), 1);
    QCOMPARE(note()->text(), u"还没有。"_s);
    EmptyNote::say(*m_view, {});
    QVERIFY(!note()->isVisible());
    QVERIFY(m_view->accessibleDescription().isEmpty());
}

QTEST_MAIN(EmptyNoteTest)
#include "tst_emptynote.moc"
