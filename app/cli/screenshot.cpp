// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/cli/benchqueries.h"
#include "app/cli/findcustomer.h"
#include "app/cli/picturelooks.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"
#include "app/preferences.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/tokens.h"
#include "workspace/exporting/outputfile.h"
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

/// Shows page @p wished, or the page of which it is a part: its name before a slash. Gives the page's name.
Result<QString> showWished(Application &root, const QString &wished)
{
    QString page = wished;
    while (!root.showPage(page) && page.contains(u'/'))
        page.truncate(page.lastIndexOf(u'/'));
    if (root.showPage(page))
        return page;
    return usageError(Cli::tr("There is no page “%1”.").arg(wished));
}

/// Opens the book on page @p page, with what the options choose; gives the customer that is chosen, 0 for
/// none.
Result<std::int64_t> showContents(Session &session, Application &root, const QString &page,
                                  const QString &wished)
{
    if (wished == kWelcome)
        return std::int64_t{0};
    const bool wantsOne = page == kQuickLog || page == kRecord || page == kGradeByHand ||
                          (page == kPrivacy && wished != kPrivacy);
    const auto chosen = showBook(session, root, wantsOne);
    LEADBOOK_TRY(chosen);
    root.showPage(page);
    LEADBOOK_TRY(showFilter(session, root, page));
    if (page == kRecord && !root.showRecord(*chosen, wished.section(u'/', 1)))
        return usageError(Cli::tr("There is no page “%1”.").arg(wished));
    if (const auto file = session.option(u"file"_s))
        root.showImport({QFileInfo(*file).absoluteFilePath()}, wished.section(u'/', 1));
    return chosen;
}

/// Opens what page @p wished shows over page @p page, or tries there.
void showOver(Application &root, const QString &page, const QString &wished, std::int64_t customer)
{
    if (page == kQuickLog)
        root.showQuickLog(Cli::tr("call 14 min wants delivery before Spring Festival; next call Tue"));
    else if (page == kGradeByHand)
        root.showGradeByHand();
    else if (page == kDaysOff)
        root.showDaysOff();
    else if (wished == kTrial)
        root.showTrial();
    else if (wished == kRfmTrial)
        root.showRfmTrial();
    else if (wished == kTreemap)
        root.showTreemap();
    else if (page == kPrivacy && wished != kPrivacy)
        root.showPrivacySheet(wished.section(u'/', 1), customer);
    else if (page == kPaste)
        root.showPaste(exampleBlock());
    else
        root.showSheet(wished);
}

/// Draws page @p wished in @p look into the file @p path, in a window of its own.
Status draw(Session &session, const QString &wished, const PictureLook &look, const QString &path)
{
    LEADBOOK_TRY(checkOutput(path));
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"preferences.ini"_s));
    preferences.setLanguage(look.language);
    preferences.setTheme(look.theme);
    preferences.setTourStep(kNoHints);
    NoPrompt prompt;
    Application root(*qobject_cast<QApplication *>(QCoreApplication::instance()), session.workspace(),
                     preferences, prompt);
    root.window().setAttribute(Qt::WA_DontShowOnScreen);
    root.window().resize(look.size);
    const auto page = showWished(root, wished);
    LEADBOOK_TRY(page);
    root.window().show();
    const auto chosen = showContents(session, root, *page, wished);
    LEADBOOK_TRY(chosen);
    LEADBOOK_TRY(settle(root));
    showOver(root, *page, wished, *chosen);
    LEADBOOK_TRY(settle(root));
    if (pictureOf(root.window()).save(path, "PNG"))
        return {};
    return Error{ErrorCode::Io, Cli::tr("%1 cannot be written; choose another folder.").arg(path), {}};
}

} // namespace

Status runScreenshot(Session &session, const QStringList &arguments)
{
    const auto looks = pictureLooks(session);
    LEADBOOK_TRY(looks);
    const QString page = session.option(u"page"_s).value_or(u"customers"_s);
    for (const PictureLook &look : *looks) {
        LEADBOOK_TRY(draw(session, page, look, picturePath(arguments.front(), look, looks->size() == 1)));
        // Each window opens the book itself, as one that is started does.
        LEADBOOK_TRY(await(session.workspace().close()));
    }
    return {};
}

} // namespace leadbook::cli
