// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/accessibleroles.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/spanlabel.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <functional>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

using Make = std::function<QWidget *(QWidget &)>;

/// A line with its label, below a title.
class LineSheet : public Sheet
{
public:
    explicit LineSheet(QWidget &window)
        : Sheet(window, 300)
        , m_line(new QLineEdit(&card()))
    {
        auto *label = new QLabel(u"&Name"_s, &card());
        label->setBuddy(m_line);
        (new SpanLabel(&card()))->setText(u"New segment"_s);
    }

protected:
    QList<QWidget *> tabOrder() const override { return {m_line}; }
    void enter(Qt::KeyboardModifiers) override {}

private:
    QLineEdit *m_line;
};

class TitledPage : public Page
{
public:
    explicit TitledPage(QWidget *parent)
        : Page(u"pipeline"_s, u"pipeline"_s, parent)
    {
        TitledPage::retranslate();
    }

protected:
    void retranslate() override { setTitle(u"Pipeline"_s); }
};

QWidget *areaOfAPage(QWidget &window)
{
    return new FittingArea(new QWidget, new TitledPage(&window));
}

QWidget *spans(QWidget &window)
{
    auto *label = new SpanLabel(&window);
    label->setText(u"2 customers"_s);
    return label;
}

} // namespace

Q_DECLARE_METATYPE(Make)
Q_DECLARE_METATYPE(QAccessible::Role)

/// What the program's own widgets say they are, and how they are called.
class AccessibleRolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleRoles(); }
    void says_data();
    void says();
    void aSheetIsModal();
};

void AccessibleRolesTest::says_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QAccessible::Role>("role");
    QTest::addColumn<QString>("name");
    QTest::newRow("sheet") << Make([](QWidget &window) { return new LineSheet(window); })
                           << QAccessible::Dialog << u"New segment"_s;
    QTest::newRow("page") << Make([](QWidget &window) { return new TitledPage(&window); })
                          << QAccessible::Pane << u"Pipeline"_s;
    QTest::newRow("area of a page") << Make(areaOfAPage) << QAccessible::Pane << u"Pipeline"_s;
    QTest::newRow("card") << Make([](QWidget &window) { return new Card(u"Sales funnel"_s, &window); })
                          << QAccessible::Grouping << u"Sales funnel"_s;
    QTest::newRow("spans") << Make(spans) << QAccessible::StaticText << u"2 customers"_s;
    QTest::newRow("Qt's own") << Make([](QWidget &window) { return new QLineEdit(u"x"_s, &window); })
                              << QAccessible::EditableText << QString();
}

void AccessibleRolesTest::says()
{
    QFETCH(Make, make);
    QFETCH(QAccessible::Role, role);
    QFETCH(QString, name);
    QWidget window;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(make(window));
    QVERIFY(face != nullptr);
    QCOMPARE(face->role(), role);
    QCOMPARE(face->text(QAccessible::Name), name);
}

void AccessibleRolesTest::aSheetIsModal()
{
    QWidget window;
    LineSheet sheet(window);
    QVERIFY(QAccessible::queryAccessibleInterface(&sheet)->state().modal);
    sheet.setAccessibleName(u"Its own"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&sheet)->text(QAccessible::Name), u"Its own"_s);
}

QTEST_MAIN(AccessibleRolesTest)
#include "tst_accessibleroles.moc"
