// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr auto kHead = R"(#compdef leadbook
# zsh completion for leadbook(1); made from the program's own table of verbs.
# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later

_leadbook_first()
{
    local -a verbs=(
%1    )
    _describe -t verbs verb verbs
    _files -g '*.(leadbook|csv|xlsx|vcf)'
}

_leadbook()
{
    local -a common=(
%2    )
    local verb=''
    integer i
    for ((i = 2; i < CURRENT; i++)); do
        case $words[i] in
            --book|--who|--recorded|--show) ((i++)) ;;
            -*) ;;
            *)
                verb=$words[i]
                # What follows is completed as if the verb were the program.
                words[i]=()
                ((CURRENT--))
                break
                ;;
        esac
    done

    case $verb in
        '')
            _arguments $common \
%3                '--version[print the version]' \
                '--help[list what there is]' \
                '*: :_leadbook_first'
            ;;
)";

constexpr auto kTail = R"(    esac
}

_leadbook "$@"
)";

/// @p text within single quotes of the shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// @p text where a colon, a bracket or a backslash would mean something to _arguments.
QString plain(const char *text)
{
    QString escaped;
    for (const QChar letter : QString::fromUtf8(text)) {
        if (u"\\:[]"_s.contains(letter))
            escaped += u'\\';
        escaped += letter;
    }
    return escaped;
}

/// What completes files that end as @p endings say; empty: any.
QString filesOf(const QStringList &endings)
{
    if (endings.isEmpty())
        return u"_files"_s;
    // Brackets around one word would say of what kind the file has to be.
    return u"_files -g \"*.%1\""_s.arg(endings.size() == 1 ? endings.first()
                                                           : u'(' + endings.join(u'|') + u')');
}

/// "--count[which deals are counted]:WHAT:(entered current cohort)", quoted
QString optionSpec(const Verb &verb, const VerbOption &option)
{
    QString spec = u"--%1[%2]"_s.arg(QLatin1StringView(option.name), plain(option.help));
    if (option.value == nullptr)
        return quoted(spec);
    spec += u':' + plain(option.value) + u':';
    switch (completesOption(verb, option)) {
    case Completes::Words:
        spec += u'(' + wordsOf(verb, option).join(u' ') + u')';
        break;
    case Completes::Files:
        spec += QByteArrayView(option.name) == "book" ? filesOf({u"leadbook"_s}) : filesOf({});
        break;
    case Completes::Folders:
        spec += u"_files -/"_s;
        break;
    case Completes::Nothing: // only the user knows
        spec += u' ';
        break;
    }
    return quoted(spec);
}

/// The options in a line of their own each, with @p end behind them.
QString optionLines(const Verb &verb, std::span<const VerbOption> options, QLatin1StringView end)
{
    QString lines;
    for (const VerbOption &option : options)
        lines += QString(16, u' ') + optionSpec(verb, option) + end + u'\n';
    return lines;
}

/// What the arguments of @p verb may be, as the last lines of its _arguments.
QString argumentLines(const Verb &verb)
{
    QStringList specs;
    if (const QStringList first = firstWordsOf(verb); !first.isEmpty())
        specs << u"1:what:(%1)"_s.arg(first.join(u' '));
    if (takesFiles(verb))
        specs << u"*:file:"_s + filesOf(fileEndingsOf(verb));
    else if (specs.isEmpty() && verb.mostArguments != 0)
        specs << u"*:%1: "_s.arg(plain(verb.arguments));
    QString lines;
    for (const QString &spec : specs)
        lines += u" \\\n                "_s + quoted(spec);
    return lines;
}

QString caseOf(const Verb &verb)
{
    return u"        %1)\n            _arguments $common \\\n"_s.arg(QLatin1StringView(verb.name)) +
           optionLines(verb, verb.options, " \\"_L1) + u"                '--help[how it is used]'"_s +
           argumentLines(verb) + u"\n            ;;\n"_s;
}

} // namespace

QByteArray zshCompletion()
{
    const Verb none{"", "", "", 0, 0, {}, nullptr};
    const auto isCommon = [](const VerbOption &option) {
        return std::ranges::any_of(commonOptions(), [&option](const VerbOption &common) {
            return QByteArrayView(common.name) == option.name;
        });
    };
    QString names;
    QString cases;
    for (const Verb &verb : verbs()) {
        names += QString(8, u' ') + quoted(QLatin1StringView(verb.name) + u':' + plain(verb.help)) + u'\n';
        cases += caseOf(verb);
    }
    QString window;
    for (const VerbOption &option : windowOptions()) {
        if (!isCommon(option))
            window += optionLines(none, {&option, 1}, " \\"_L1);
    }
    const QString head =
        QString::fromLatin1(kHead).arg(names, optionLines(none, commonOptions(), {}), window);
    return (head + cases + QString::fromLatin1(kTail)).toUtf8();
}

} // namespace leadbook::cli
