// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/cli/benchqueries.h"
#include "app/cli/findcustomer.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"
#include "app/preferences.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/tokens.h"
#include "workspace/filtering.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr int kPatienceMs = 120'000;
constexpr int kTickMs = 20;
constexpr int kQuietTicks = 4;
constexpr int kNoHints = 1000; // all of them were seen
constexpr int kShade = 80;     // of what lies under a dialog, of 255
constexpr auto kQuickLog = "quicklog"_L1;
constexpr auto kDaysOff = "daysoff"_L1;
constexpr auto kGradeByHand = "gradebyhand"_L1;
constexpr auto kTrial = "grading/trial"_L1;
constexpr auto kRfmTrial = "segments/trial"_L1;
constexpr auto kTreemap = "segments/treemap"_L1;
constexpr auto kPaste = "paste"_L1;
constexpr auto kPrivacy = "privacy"_L1;
constexpr auto kRecord = "record"_L1;
constexpr auto kWelcome = "welcome"_L1;
constexpr auto kFilter = "filter"_L1;

/// Nobody is there to be asked.
class NoPrompt : public FilePrompt
{
public:
    void askSave(QWidget *, const QString &, const QString &, const QString &, Answer) override {}
    void askOpen(QWidget *, const QString &, const QString &, Answers) override {}
};

struct Wishes
{
    QString page;
    QString language;
    QString theme;
    QSize size;
};

Result<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    constexpr int kLargest = 16'384;
    if (parts.size() != 2 || size.isEmpty() || size.width() > kLargest || size.height() > kLargest)
        return usageError(Cli::tr("--size takes a width and a height such as 1360x860."));
    return size;
}

Result<Wishes> readWishes(const Session &session)
{
    Wishes wishes;
    wishes.page = session.option(u"page"_s).value_or(u"customers"_s);
    wishes.language = session.option(u"language"_s).value_or(u"en"_s);
    wishes.theme = session.option(u"theme"_s).value_or(u"light"_s);
    if (wishes.theme != u"light" && wishes.theme != u"dark")
        return usageError(Cli::tr("--theme takes light or dark."));
    const auto languages = Language::available();
    const bool isSpoken = std::any_of(languages.begin(), languages.end(), [&](const LanguageChoice &choice) {
        return choice.code == wishes.language;
    });
    if (!isSpoken)
        return usageError(Cli::tr("There is no translation “%1”.").arg(wishes.language));
    const auto size = sizeOf(session.option(u"size"_s).value_or(u"1360x860"_s));
    LEADBOOK_TRY(size);
    wishes.size = *size;
    return wishes;
}

/// A block for the first rows of the list: names, contacts, and what is next behind four computed columns.
/// One name is missing.
QString exampleBlock()
{
    QString block;
    for (const QString &name : {Cli::tr("Northwind Trading"), QString(), Cli::tr("Hilltop Foods"),
                                Cli::tr("Blue Harbour Logistics"), Cli::tr("Maple Instruments")})
        block +=
            name + u'\t' + Cli::tr("Anna Weber") + u"\t\t\t\t\t"_s + Cli::tr("Send the quotation") + u'\n';
    return block;
}

/// Lets the program go on until the window has been quiet for some ticks.
Status settle(const Application &root)
{
    const QDeadlineTimer deadline(kPatienceMs);
    QEventLoop loop;
    int quiet = 0;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &loop, [&] {
        quiet = root.isSettled() ? quiet + 1 : 0;
        if (quiet >= kQuietTicks || deadline.hasExpired())
            loop.quit();
    });
    ticks.start(kTickMs);
    loop.exec();
    if (quiet >= kQuietTicks)
        return {};
    return Error{ErrorCode::Busy, Cli::tr("The page was not ready in two minutes; try a smaller book."), {}};
}

/// Opens and loads the book, and chooses the customer of --select, or the first one where @p needsOne; gives
/// its id, 0 for none.
Result<std::int64_t> showBook(Session &session, Application &root, bool needsOne)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto id = session.option(u"select"_s);
    const FieldTable &customers = (*view)->snapshot->customers;
    for (Row row = 0; !id && needsOne && row < customers.rows(); ++row) {
        if (customers.isAlive(row)) {
            root.showCustomer(customers.ids[row]);
            return customers.ids[row];
        }
    }
    if (!id)
        return std::int64_t{0};
    const auto row = findCustomer(*(*view)->snapshot, *id);
    LEADBOOK_TRY(row);
    root.showCustomer(customers.ids[*row]);
    return customers.ids[*row];
}

/// The filter of --where, on page filter an example where it is left out.
Status showFilter(Session &session, Application &root, const QString &page)
{
    const auto where = session.option(u"where"_s);
    const ViewPtr view = session.workspace().view();
    if (!view || (!where && page != kFilter))
        return {};
    LEADBOOK_TRY(parseFilter(*view, where.value_or(QString())));
    root.showFilter(where.value_or(exampleFilter(*view->snapshot)), page == kFilter);
    return {};
}

/// The window, and what lies over it where its parts would lie.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        painter.fillRect(window.rect(), QColor(0, 0, 0, kShade));
        const QRect place =
            QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, dialog->size(), window.rect());
        painter.drawPixmap(place.topLeft(), dialog->grab());
        painter.setPen(toneColor(dialog->palette(), Tone::Line));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    return picture;
}

} // namespace

Status runScreenshot(Session &session, const QStringList &arguments)
{
    const auto wishes = readWishes(session);
    LEADBOOK_TRY(wishes);
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"preferences.ini"_s));
    preferences.setLanguage(wishes->language);
    preferences.setTheme(wishes->theme);
    preferences.setTourStep(kNoHints);
    NoPrompt prompt;
    Application root(*qobject_cast<QApplication *>(QCoreApplication::instance()), session.workspace(),
                     preferences, prompt);
    root.window().setAttribute(Qt::WA_DontShowOnScreen);
    root.window().resize(wishes->size);
    // A page of its own, or a part of the page before the last slash.
    QString page = wishes->page;
    while (!root.showPage(page) && page.contains(u'/'))
        page.truncate(page.lastIndexOf(u'/'));
    if (!root.showPage(page))
        return usageError(Cli::tr("There is no page “%1”.").arg(wishes->page));
    root.window().show();
    std::int64_t chosen = 0;
    if (wishes->page != kWelcome) {
        const bool wantsOne = page == kQuickLog || page == kRecord || page == kGradeByHand ||
                              (page == kPrivacy && wishes->page != kPrivacy);
        const auto shown = showBook(session, root, wantsOne);
        LEADBOOK_TRY(shown);
        chosen = *shown;
        root.showPage(page);
        LEADBOOK_TRY(showFilter(session, root, page));
        if (page == kRecord && !root.showRecord(*shown, wishes->page.section(u'/', 1)))
            return usageError(Cli::tr("There is no page “%1”.").arg(wishes->page));
        if (const auto file = session.option(u"file"_s))
            root.showImport({QFileInfo(*file).absoluteFilePath()}, wishes->page.section(u'/', 1));
    }
    LEADBOOK_TRY(settle(root));
    if (page == kQuickLog)
        root.showQuickLog(Cli::tr("call 14 min wants delivery before Spring Festival; next call Tue"));
    else if (page == kGradeByHand)
        root.showGradeByHand();
    else if (page == kDaysOff)
        root.showDaysOff();
    else if (wishes->page == kTrial)
        root.showTrial();
    else if (wishes->page == kRfmTrial)
        root.showRfmTrial();
    else if (wishes->page == kTreemap)
        root.showTreemap();
    else if (page == kPrivacy && wishes->page != kPrivacy)
        root.showPrivacySheet(wishes->page.section(u'/', 1), chosen);
    else if (page == kPaste)
        root.showPaste(exampleBlock());
    else
        root.showSheet(wishes->page);
    LEADBOOK_TRY(settle(root));
    if (pictureOf(root.window()).save(arguments.front(), "PNG"))
        return {};
    return Error{
        ErrorCode::Io, Cli::tr("%1 cannot be written; choose another folder.").arg(arguments.front()), {}};
}

} // namespace leadbook::cli
