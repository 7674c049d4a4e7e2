// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/roweditor.h"

#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class RowEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsComeBack_data();
    void cellsComeBack();
    void aShortOneIsChanged();
};

void RowEditorTest::cellsComeBack_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain") << QStringList{u"a"_s, u""_s, u"c"_s};
    QTest::newRow("line breaks") << QStringList{u"a\nb"_s, u"\r\n"_s};
    QTest::newRow("longer than a field") << QStringList{u"a"_s, QString(40'000, u'x')};
    QTest::newRow("as long as a book") << QStringList{QString(10'000'000, u'书'), u"b"_s};
}

/// What is not changed is handed over as it was.
void RowEditorTest::cellsComeBack()
{
    QFETCH(QStringList, cells);
    RowEditor editor;
    const QSignalSpy mended(&editor, &RowEditor::mended);
    editor.edit(u"Line 2"_s, u"No name"_s, {u"name"_s, u"note"_s}, cells);
    const auto fields = editor.findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        QVERIFY(field->text().size() <= 10'001);
    Q_EMIT fields.first()->returnPressed();
    QCOMPARE(mended.size(), 1);
    QCOMPARE(mended.first().first().toStringList(), cells);
}

void RowEditorTest::aShortOneIsChanged()
{
    RowEditor editor;
    const QSignalSpy mended(&editor, &RowEditor::mended);
    const QString book(20'000, u'x');
    editor.edit(u"Line 2"_s, u"No name"_s, {u"name"_s, u"note"_s}, {u""_s, book});
    const auto fields = editor.findChildren<QLineEdit *>();
    QVERIFY(!fields[0]->isReadOnly() && fields[1]->isReadOnly());
    QTest::keyClicks(fields[0], u"Nordwind"_s);
    QTest::keyClick(fields[0], Qt::Key_Return);
    QCOMPARE(mended.first().first().toStringList(), (QStringList{u"Nordwind"_s, book}));
}

QTEST_MAIN(RowEditorTest)
#include "tst_roweditor.moc"
