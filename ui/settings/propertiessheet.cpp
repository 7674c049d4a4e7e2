// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/propertiessheet.h"

#include "domain/changelabel.h"
#include "ui/retention/figuretable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/deliver.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 620;
constexpr int kTableHeight = 456;
constexpr int kValueWidth = 400;

QString momentText(std::optional<std::int64_t> atMs, const QLocale &locale)
{
    return atMs ? locale.toString(QDateTime::fromMSecsSinceEpoch(*atMs).toLocalTime(), QLocale::ShortFormat)
                : unknownText();
}

} // namespace

PropertiesSheet::PropertiesSheet(Workspace &workspace, QWidget &window, CheckedAt checkedAt)
    : FormSheet(workspace, window, kWidth)
    , m_checkedAt(std::move(checkedAt))
    , m_check(&addOtherButton())
{
    auto *box = new Card({}, &card());
    m_box = box;
    m_table = new FigureTable(*box);
    m_table->setMinimumHeight(kTableHeight);
    addAbove(*box);
    connect(m_check, &QAbstractButton::clicked, this, &PropertiesSheet::check);
    PropertiesSheet::retranslate();
}

void PropertiesSheet::open()
{
    m_properties.reset();
    m_isReading = true;
    retranslate();
    openForm(*m_table);
    m_latest.deliver(workspace().run(m_latest.start(),
                                     [path = workspace().dataPath()](const View &, const Progress &progress) {
                                         return readBookProperties(path, progress);
                                     }),
                     this, [this](const Result<BookProperties> &properties) { take(properties); });
}

void PropertiesSheet::take(const Result<BookProperties> &properties)
{
    m_isReading = false;
    if (properties)
        m_properties = *properties;
    else if (isVisible())
        tell(properties.error().message);
    fill();
}

void PropertiesSheet::check()
{
    if (m_isChecking)
        return;
    m_isChecking = true;
    m_check->setEnabled(false);
    tell({});
    const QString path = workspace().path();
    deliver(workspace().check(), this, [this, path](const Result<CheckReport> &report) {
        m_isChecking = false;
        m_check->setEnabled(true);
        if (!report)
            tell(report.error().message);
        else if (!report->problems.isEmpty())
            tell(report->problems.join(u'\n'));
        else
            Q_EMIT foundWhole(path);
        fill();
    });
}

void PropertiesSheet::fill()
{
    QList<FigureRow> rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        rows << FigureRow{{name}, {value}};
    };
    if (m_properties) {
        const BookProperties &book = *m_properties;
        const QFileInfo file(book.path);
        const auto count = [this](std::int64_t number) { return formatCount(number, locale()); };
        add(tr("Name"), file.fileName());
        add(tr("Folder"), QDir::toNativeSeparators(file.absolutePath()));
        add(tr("Size"), locale().formattedDataSize(book.bytes));
        add(tr("Schema"), count(book.schema));
        add(tr("Created"), momentText(book.createdMs, locale()));
        add(tr("Last change"), book.lastChangeMs ? momentText(book.lastChangeMs, locale()) + u" · "_s +
                                                       shownLabel(book.lastChange)
                                                 : unknownText());
        add(tr("Customers"), count(book.customers));
        add(tr("Contacts"), count(book.contacts));
        add(tr("Deals"), count(book.deals));
        add(tr("Interactions"), count(book.interactions));
        add(tr("Purchases"), count(book.purchases));
        add(tr("Journal"), tr("%Ln change(s)", nullptr, static_cast<int>(book.changes)) + u" · "_s +
                               locale().formattedDataSize(book.journalBytes));
        const auto checked = m_checkedAt(workspace().path());
        add(tr("Found whole"), checked ? momentText(*checked, locale()) : tr("not checked yet"));
        add(tr("Backups"), backupsText(book.backups));
    }
    m_table->setTable({{tr("Property")}, {tr("Value"), Qt::DisplayRole, true}}, rows, {160, kValueWidth});
    doButton().setEnabled(m_properties.has_value());
}

QString PropertiesSheet::backupsText(const std::vector<BackupFile> &backups) const
{
    if (backups.empty())
        return tr("none");
    return tr("%Ln backup(s)", nullptr, static_cast<int>(backups.size())) + u" · "_s +
           tr("the newest of %1").arg(momentText(backups.front().atMs, locale()));
}

QString PropertiesSheet::text() const
{
    QString all;
    for (const FigureRow &row : m_table->figures().rows())
        all += row[0].value.toString() + u'\t' + row[1].value.toString() + u'\n';
    return all;
}

void PropertiesSheet::submit()
{
    if (!m_properties)
        return;
    QGuiApplication::clipboard()->setText(text());
    closeSheet();
    Q_EMIT copied(tr("The properties of the book are in the clipboard."));
}

QList<QWidget *> PropertiesSheet::inputs() const
{
    return {m_table};
}

void PropertiesSheet::retranslate()
{
    title().setSpans({{tr("Book properties"), Tone::Text, true}});
    m_table->setAccessibleName(tr("Book properties"));
    m_check->setText(tr("Chec&k now"));
    doButton().setText(tr("Co&py all"));
    leaveButton().setText(tr("Close"));
    fill();
}

} // namespace leadbook
