// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "app/cli/translation.h"
#include "app/defaultbook.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// What lies behind an error; off unless QT_LOGGING_RULES asks for it: standard error holds one sentence.
Q_LOGGING_CATEGORY(cliLog, "leadbook.cli", QtWarningMsg)

constexpr QLatin1StringView kUsage("usage");
/// The options that count as often as they are given.
constexpr std::array kRepeated{QLatin1StringView("rate"), QLatin1StringView("search")};

void addOptions(QCommandLineParser &parser, const Verb &verb)
{
    for (const auto options : {commonOptions(), verb.options}) {
        for (const VerbOption &option : options) {
            QCommandLineOption added(QString::fromLatin1(option.name), Cli::tr(option.help));
            if (option.value != nullptr)
                added.setValueName(QString::fromLatin1(option.value));
            parser.addOption(added);
        }
    }
    // Not addHelpOption(): that brings --help-all, which only QCommandLineParser::process() answers.
    parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("lists these options")});
}

/// An option of @p verb that was given more than once and counts once; empty where there is none. Which of
/// its values is meant cannot be told. Of --book and its like the last one counts, so that an alias may name
/// a book.
QString givenTwice(const QCommandLineParser &parser, const Verb &verb)
{
    const auto twice = std::ranges::find_if(verb.options, [&parser](const VerbOption &option) {
        const QLatin1StringView name(option.name);
        return parser.values(name).size() > 1 && std::ranges::find(kRepeated, name) == kRepeated.end();
    });
    return twice == verb.options.end() ? QString() : QString::fromLatin1(twice->name);
}

/// How @p verb is used.
QString usageOf(const Verb &verb, QLatin1StringView options)
{
    return Cli::tr("Use it as: leadbook %1 %2")
        .arg(QLatin1StringView(verb.name), options + QLatin1StringView(verb.arguments))
        .trimmed();
}

int fail(const Error &error)
{
    Session::complain(error.message);
    if (!error.detail.isEmpty())
        qCDebug(cliLog).noquote() << error.detail;
    return isUsageError(error) ? WrongUsage : Failed;
}

QString helpText()
{
    QString text = Cli::tr(
        "leadbook opens the window. leadbook [--book FILE] [--json] VERB ... does one job without it.");
    text += u"\n\n  leadbook [--book FILE] [--show PAGE] [FILE...]\n        "_s;
    text += Cli::tr("Opens the window, a book, and tables to import; --show new begins with a new customer.");
    text += u"\n"_s;
    for (const Verb &verb : verbs())
        text += u"  %1 %2\n        %3\n"_s.arg(QLatin1StringView(verb.name),
                                               QLatin1StringView(verb.arguments), Cli::tr(verb.help));
    return text + u'\n' + Cli::tr("leadbook VERB --help tells a verb's options.");
}

} // namespace

qsizetype verbPosition(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto takesValue = [&](const VerbOption &option) {
            return option.value != nullptr && arguments[i] == u"--"_s + QLatin1StringView(option.name);
        };
        if (std::ranges::any_of(commonOptions(), takesValue) ||
            std::ranges::any_of(windowOptions(), takesValue))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

Error usageError(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, QString(kUsage)};
}

bool isUsageError(const Error &error)
{
    return error.code == ErrorCode::Invalid && error.detail == kUsage;
}

namespace {

/// Installs @p words for the language of the system; English has a file too, with its plural forms. A verb
/// that draws a window chooses the language itself.
void speakUsersLanguage(QTranslator &words)
{
    const bool isChinese = QLocale::system().language() == QLocale::Chinese;
    if (words.load(isChinese ? u"leadbook_zh_CN"_s : u"leadbook_en"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&words);
}

} // namespace

int run(const QStringList &arguments, const Clock &clock)
{
    const qsizetype at = verbPosition(arguments);
    if (arguments.contains(u"--version"_s)) {
        std::puts(qPrintable(u"leadbook "_s + QCoreApplication::applicationVersion()));
        return Done;
    }
    const Verb *verb = at < 0 ? nullptr : findVerb(arguments[at]);
    QTranslator words;
    if (verb == nullptr || !verb->needsWindow)
        speakUsersLanguage(words);
    if (at < 0) {
        std::puts(qPrintable(helpText()));
        return arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s) ? Done : WrongUsage;
    }
    if (verb == nullptr)
        return fail(
            usageError(Cli::tr("There is no verb “%1”; leadbook --help lists them.").arg(arguments[at])));

    QCommandLineParser parser;
    addOptions(parser, *verb);
    parser.setApplicationDescription(Cli::tr(verb->help));
    QStringList rest = arguments;
    rest.removeAt(at);
    if (!parser.parse(QStringList(u"leadbook"_s) + rest))
        return fail(usageError(parser.errorText()));
    if (parser.isSet(u"help"_s)) {
        const QString text = parser.helpText(); // its first line knows nothing of verbs
        std::puts(
            qPrintable(usageOf(*verb, QLatin1StringView("[OPTION...] ")) + text.sliced(text.indexOf(u'\n'))));
        return Done;
    }
    if (const QString twice = givenTwice(parser, *verb); !twice.isEmpty())
        return fail(usageError(Cli::tr("--%1 was given more than once; give it once.").arg(twice)));
    const QStringList positional = parser.positionalArguments();
    if (positional.size() < verb->leastArguments ||
        (verb->mostArguments >= 0 && positional.size() > verb->mostArguments))
        return fail(usageError(usageOf(*verb, {})));

    Workspace workspace(clock);
    Session session(workspace, parser, parser.isSet(u"book"_s) ? parser.value(u"book"_s) : defaultBookPath());
    workspace.setAuthor(parser.value(u"who"_s).trimmed());
    Status status = verb->run(session, positional);
    if (status)
        status = Session::finishOutput();
    return status ? Done : fail(status.error());
}

} // namespace leadbook::cli
