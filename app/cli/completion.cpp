// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include "ui/reports/reportkinds.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr OptionWords kWords[] = {
    {"", "language", "en zh_CN"},
    {"import", "into", "customers purchases interactions deals surveys owners products contracts"},
    {"import", "if-exists", "fill overwrite skip new"},
    {"import", "review", "skip same new"},
    {"import", "date-order", "dmy mdy ymd"},
    {"import", "header", "yes no"},
    {"export", "table", "customers contacts deals purchases interactions surveys contracts owners products"},
    {"export", "vcard", "4.0 3.0"},
    {"list", "of", "customers contacts"},
    {"list", "in", "interactions"},
    {"duplicates", "of", "customers contacts"},
    {"campaign", "by", "grade rfm lifeCycle"},
    {"campaign", "channel", "mail sms wechat call letter event"},
    {"survey", "by", "segment grade lifecycle source industry owner"},
    {"survey", "unit", "quarter month"},
    {"effect", "indicator",
     "retention conversion frequency revenue churn response satisfaction engagement signing"},
    {"effect", "design", "holdout matched change"},
    {"clusters", "scale", "none zscore log rank auto"},
    {"cohorts", "by", "month quarter"},
    {"cohorts", "rule", "positive all"},
    {"lifetime", "unit", "week day"},
    {"lifetime", "by", "lifeCycle grade rfm source industry owner"},
    {"funnel", "count", "entered current cohort"},
    {"funnel", "by", "owner manager product"},
    {"funnel", "compare", "before year"},
    {"forecast", "by", "month"},
    {"targets", "kind", "signed received"},
    {"report", "count", "entered current cohort"},
    {"report", "compare", "before year"},
    {"report", "week-begins", "monday saturday sunday"},
    {"privacy", "in-use", "yes no"},
    {"screenshot", "theme", "light dark"},
};

/// The first words that a verb's own arguments may be.
constexpr OptionWords kFirstArguments[] = {
    {"calendar", "", "export import days-off"},
    {"survey", "", "import answer"},
    {"privacy", "", "rule drop"},
};

/// Which files a verb reads; it completes all where it is not here.
constexpr OptionWords kFileEndings[] = {
    {"import", "", "csv|tsv|txt|xlsx|vcf|leadbook"},
    {"export", "", "csv|xlsx|vcf"},
    {"report", "", "pdf"},
    {"screenshot", "", "png"},
    {"restore", "", "leadbook"},
    {"backup", "", "leadbook"},
};

constexpr auto kHead = R"(# bash completion for leadbook(1); made from the program's own table of verbs.
# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later

_leadbook()
{
    local cur prev words cword split
    _init_completion -s || return

    local verb='' i
    for ((i = 1; i < cword; i++)); do
        case ${words[i]} in
            --book | --who | --recorded | --show) ((i++)) ;;
            -*) ;;
            *)
                verb=${words[i]}
                break
                ;;
        esac
    done

)";

constexpr auto kTail = R"(
    case $cur in
        -*)
            COMPREPLY=($(compgen -W "$options" -- "$cur"))
            return
            ;;
    esac
    $split && return
    [[ -z $arguments ]] || COMPREPLY=($(compgen -W "$arguments" -- "$cur"))
    case $endings in
        '') ;;
        any) _filedir ;;
        *) _filedir "$endings" ;;
    esac
} &&
    complete -F _leadbook leadbook
)";

QStringList split(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

QString joined(std::span<const VerbOption> options)
{
    QStringList names;
    for (const VerbOption &option : options)
        names << u"--"_s + QLatin1StringView(option.name);
    return names.join(u' ');
}

QString found(std::span<const OptionWords> table, const Verb &verb)
{
    const auto entry = std::ranges::find_if(
        table, [&verb](const OptionWords &words) { return QByteArrayView(words.verb) == verb.name; });
    return entry == table.end() ? QString() : QString::fromLatin1(entry->words);
}

/// What completes the value of each option of @p verb, as cases of "VERB OPTION".
QString valueCases(const Verb &verb, const QString &name)
{
    QString cases;
    QStringList unknown;
    for (const VerbOption &option : verb.options) {
        if (option.value == nullptr)
            continue;
        const QString label = u"\"%1 --%2\""_s.arg(name, QLatin1StringView(option.name));
        switch (completesOption(verb, option)) {
        case Completes::Words:
            cases += u"        %1) COMPREPLY=($(compgen -W '%2' -- \"$cur\")); return ;;\n"_s.arg(
                label, wordsOf(verb, option).join(u' '));
            break;
        case Completes::Files:
            cases += u"        %1) _filedir; return ;;\n"_s.arg(label);
            break;
        case Completes::Folders:
            cases += u"        %1) _filedir -d; return ;;\n"_s.arg(label);
            break;
        case Completes::Nothing:
            unknown << label;
            break;
        }
    }
    if (!unknown.isEmpty())
        cases += u"        %1) return ;;\n"_s.arg(unknown.join(u" | "_s));
    return cases;
}

/// The files that @p verb takes, as a pattern of _filedir, or "any"; empty where it takes none.
QString endingsOf(const Verb &verb)
{
    const QString endings = fileEndingsOf(verb).join(u'|');
    if (!endings.isEmpty())
        return u"@(%1)"_s.arg(endings);
    return takesFiles(verb) ? u"any"_s : QString();
}

/// What may stand behind each verb: its options, its own words, its files.
QString verbCases()
{
    QString cases;
    for (const Verb &verb : verbs())
        cases += u"        %1) options+=' %2' arguments='%3' endings='%4' ;;\n"_s.arg(
            QLatin1StringView(verb.name), joined(verb.options), firstWordsOf(verb).join(u' '),
            endingsOf(verb));
    return cases;
}

} // namespace

std::span<const OptionWords> optionWords()
{
    return kWords;
}

QStringList firstWordsOf(const Verb &verb)
{
    if (verb.name == QByteArrayView("report"))
        return reportKindNames().split(u", "_s);
    return found(kFirstArguments, verb).split(u' ', Qt::SkipEmptyParts);
}

QStringList fileEndingsOf(const Verb &verb)
{
    return found(kFileEndings, verb).split(u'|', Qt::SkipEmptyParts);
}

bool takesFiles(const Verb &verb)
{
    const QByteArrayView arguments(verb.arguments);
    return !fileEndingsOf(verb).isEmpty() || arguments.contains("FILE") || arguments.contains("OUT");
}

QStringList wordsOf(const Verb &verb, const VerbOption &option)
{
    const auto *entry = std::ranges::find_if(kWords, [&](const OptionWords &words) {
        const bool isVerb = *words.verb == '\0' || QByteArrayView(words.verb) == verb.name;
        return isVerb && QByteArrayView(words.option) == option.name;
    });
    return entry == std::end(kWords) ? QStringList() : split(entry->words);
}

Completes completesOption(const Verb &verb, const VerbOption &option)
{
    if (!wordsOf(verb, option).isEmpty())
        return Completes::Words;
    const QByteArrayView value(option.value);
    if (value == "DIR")
        return Completes::Folders;
    // A scheme is a name or a file.
    return value == "FILE" || value == "OUT" || QByteArrayView(option.name) == "scheme" ? Completes::Files
                                                                                        : Completes::Nothing;
}

QByteArray bashCompletion()
{
    QString text = QString::fromLatin1(kHead);
    text += u"    case \"$prev\" in\n        --book) _filedir leadbook; return ;;\n"
            "        --who | --recorded | --show) return ;;\n    esac\n"_s;
    text += u"    case \"$verb $prev\" in\n"_s;
    QStringList names;
    for (const Verb &verb : verbs()) {
        names << QString::fromLatin1(verb.name);
        text += valueCases(verb, names.last());
    }
    text +=
        u"    esac\n\n    local options='%1 --help' arguments='' endings=''\n"_s.arg(joined(commonOptions()));
    text += u"    case $verb in\n"_s + verbCases();
    text +=
        u"        '') options='%1 --show --version --help' arguments='%2' "
        "endings='@(leadbook|csv|xlsx|vcf)' ;;\n    esac\n"_s.arg(joined(commonOptions()), names.join(u' '));
    return (text + QString::fromLatin1(kTail)).toUtf8();
}

} // namespace leadbook::cli
