// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loadedbook.h"
#include "support/records.h"
#include "ui/exporting/exportdialog.h"
#include "ui/exporting/exporter.h"
#include "ui/fakefileprompt.h"
#include "workspace/filtering.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace leadbook::test {

using namespace Qt::StringLiterals;

inline const Day kToday = Day::fromCivil(2026, 11, 21).value();

/// The button of @p dialog whose text begins with @p text, mnemonics aside; a test without it cannot go on.
inline QAbstractButton &buttonOf(const QDialog &dialog, const QString &text)
{
    const auto buttons = dialog.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(
        buttons, [&](const QAbstractButton *button) { return button->text().remove(u'&').startsWith(text); });
    if (found == buttons.end())
        qFatal("no button %s", qPrintable(text));
    return **found;
}

inline void chooseTable(const QDialog &dialog, Entity table, ListKind list = ListKind::Customers)
{
    const auto *found = std::ranges::find_if(
        kExportTables, [&](const ExportTableSpec &spec) { return spec.table == table && spec.list == list; });
    dialog.findChild<QComboBox *>(u"table"_s)
        ->setCurrentIndex(static_cast<int>(found - kExportTables.begin()));
}

/// Chooses the entry of @p dialog whose text holds @p text.
inline void chooseEntry(const QDialog &dialog, const QString &text)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (const int at = box->findText(text, Qt::MatchContains); at >= 0)
            box->setCurrentIndex(at);
    }
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

/// An exporter over a book of ten customers, every second of them in Berlin, four purchases and an owner.
class OpenExporter
{
public:
    OpenExporter()
        : book(kToday)
        , settings(book.file(u"test.ini"_s), QSettings::IniFormat)
    {
        book.change([this](Editor &editor) -> Status {
            LEADBOOK_TRY(addCustomers(editor, 10, &first));
            LEADBOOK_TRY(addPurchases(editor, first, 4));
            return asStatus(editor.insert(RecordTable::Owner, std::array{Cell{"name", u"Mei"_s}}));
        });
        book.load();
        offer.shownColumns = QStringList{u"name"_s, u"city"_s};
        window.show();
    }
    void filter(const QString &text)
    {
        auto parsed = parseFilter(*book.workspace().view(), text);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().message));
        offer.query.filter = std::make_shared<const Filter>(*std::move(parsed));
    }
    /// Gives the first customer @p count contacts.
    void addContacts(int count)
    {
        book.change([&](Editor &editor) -> Status {
            for (int i = 0; i < count; ++i) {
                const QString name = u"Kim %1"_s.arg(i);
                std::int64_t id = 0;
                LEADBOOK_TRY(
                    asStatus(editor.insert(RecordTable::Contact, std::array{Cell{"name", name}}), &id));
                contacts.push_back(id);
                const std::array link{Cell{"customer", qlonglong(first)}, Cell{"contact", qlonglong(id)},
                                      Cell{"is_primary", i == 0 ? 1 : 0}};
                LEADBOOK_TRY(asStatus(editor.insert(RecordTable::CustomerContact, link)));
            }
            return {};
        });
        book.load();
    }
    /// Opens the question and waits for its numbers.
    ExportDialog &ask(std::optional<ExportScope::Kind> scope = {})
    {
        exporter.ask([this] { return offer; }, scope);
        if (exporter.dialog() == nullptr || !settle())
            qFatal("no dialog");
        return *exporter.dialog();
    }
    /// Presses Export and gives @p name as the file; waits until that is over.
    QString exportTo(const QString &name)
    {
        prompt.next = book.file(name);
        buttonOf(*exporter.dialog(), u"Export"_s).click();
        settle();
        return prompt.next;
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return exporter.isSettled(); }, 20'000);
    }

    LoadedBook book;
    QSettings settings;
    FakeFilePrompt prompt;
    QWidget window;
    Exporter exporter{book.workspace(), prompt, settings, window};
    ExportOffer offer;
    std::int64_t first = 0; ///< id of the first customer
    std::vector<std::int64_t> contacts;
};

} // namespace leadbook::test
