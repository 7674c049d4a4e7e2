// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace leadbook;

namespace {

/// Counts how often it is asked for its size.
class AskedWidget : public QWidget
{
public:
    explicit AskedWidget(QSize least)
        : m_least(least)
    {
        QSizePolicy policy = sizePolicy();
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return count(m_least * 2); }
    QSize minimumSizeHint() const override { return count(m_least); }
    int heightForWidth(int) const override { return count(m_least).height(); }

    mutable int asked = 0;

private:
    QSize count(QSize size) const
    {
        ++asked;
        return size;
    }

    QSize m_least;
};

} // namespace

class PageStackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizeOfTheSeenOne();
    void asksTheSeenOneOnly();
    void empty();
};

void PageStackTest::sizeOfTheSeenOne()
{
    QWidget window;
    auto *stack = new PageStack(&window);
    stack->addWidget(new AskedWidget({30, 40}));
    stack->addWidget(new AskedWidget({50, 20}));
    QCOMPARE(stack->minimumSize(), QSize(30, 40));
    QCOMPARE(stack->sizeHint(), QSize(60, 80));
    stack->setCurrentIndex(1);
    QCOMPARE(stack->minimumSize(), QSize(50, 20));
    QVERIFY(!stack->hasHeightForWidth());
}

/// A page that is not seen costs nothing when another one is opened or changes.
void PageStackTest::asksTheSeenOneOnly()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *stack = new PageStack;
    column->addLayout(stack, 1);
    auto *hidden = new AskedWidget({30, 40});
    auto *first = new AskedWidget({50, 20});
    auto *second = new AskedWidget({20, 20});
    for (QWidget *page : {hidden, first, second})
        stack->addWidget(page);
    stack->setCurrentWidget(first);
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(first->asked > 0);
    const int before = hidden->asked;
    stack->setCurrentWidget(second);
    second->updateGeometry();
    QCoreApplication::processEvents();
    QVERIFY(second->asked > 0);
    QCOMPARE(hidden->asked, before);
    QCOMPARE(second->size(), column->contentsRect().size());
}

void PageStackTest::empty()
{
    QWidget window;
    const PageStack *stack = new PageStack(&window);
    QCOMPARE(stack->minimumSize(), QSize());
    QCOMPARE(stack->sizeHint(), QSize());
}

QTEST_MAIN(PageStackTest)
#include "tst_pagestack.moc"
