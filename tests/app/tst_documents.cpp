// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"
#include "app/cli/manpage.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace leadbook;
using namespace leadbook::cli;
using namespace Qt::StringLiterals;

/// What is installed beside the program: its manual pages and its completion say what its table of verbs
/// says.
class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roff_data();
    void roff();
    void manualHasEveryOption();
    void wordsAreThoseOfTheHelp();
    void completes_data();
    void completes();
    void completesInZsh_data() { completes_data(); }
    void completesInZsh();
};

namespace {

/// Types the words given to it in a zsh of its own, presses Tab, and keeps what is offered in a file.
constexpr auto kZshDriver = R"(
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "fpath=($PWD \$fpath); autoload -Uz compinit; compinit -D -u; unsetopt beep
compadd() {
    local -a offered; local at=\${@[(i)--]}
    [[ \${(M)@[1,at]:#-[OAD]*} == '' ]] && {
        builtin compadd -O offered \"\$@\"; print -rl -- \$offered >> offered
    }
    builtin compadd \"\$@\"
}
PROMPT=ready\$'>'"
zpty -r shell answer '*ready>*'
zpty -w -n shell "$1"$'\t'
zpty -w shell $'\C-u exit'
while zpty -r shell answer; do :; done
)";

/// What a script may complete, in @p folder; false where it cannot be made.
bool makeFiles(const QTemporaryDir &folder)
{
    for (const auto &name : {u"a.csv"_s, u"a.leadbook"_s, u"a.odd"_s, u"expo.csv"_s, u"export.txt"_s}) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return false;
    }
    return QDir(folder.path()).mkdir(u"folder"_s);
}

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

void DocumentsTest::roff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"lists changes"_s << u"lists changes"_s;
    QTest::newRow("dash") << u"a-b"_s << u"a\\-b"_s;
    QTest::newRow("request") << u".csv"_s << u"\\&.csv"_s;
    QTest::newRow("quote") << u"'Select;N/A'"_s << u"\\&\\(aqSelect;N/A\\(aq"_s;
    QTest::newRow("escape") << u"a\\fB"_s << u"a\\efB"_s;
    QTest::newRow("Han") << u"客户A级。"_s << u"客\\:户A级。"_s;
}

void DocumentsTest::roff()
{
    QFETCH(QString, text);
    QTEST(roffText(text), "shown");
}

void DocumentsTest::manualHasEveryOption()
{
    const QString page = QString::fromUtf8(manualPage(u"1.2.3"_s, u"2026-11-21"_s));
    QVERIFY(page.contains(u"\"2026-11-21\" \"Leadbook 1.2.3\""_s));
    for (const Verb &verb : verbs()) {
        const QString head = u".SS \\fB"_s + roffText(QString::fromLatin1(verb.name)) + u"\\fR"_s;
        const qsizetype from = page.indexOf(head);
        QVERIFY2(from >= 0, verb.name);
        const QString part = page.mid(from, page.indexOf(u"\n.S"_s, from + 1) - from);
        QVERIFY2(part.contains(roffText(QString::fromLatin1(verb.help))), verb.name);
        for (const VerbOption &option : verb.options)
            QVERIFY2(part.contains(u"\\fB\\-\\-"_s + roffText(QString::fromLatin1(option.name)) + u"\\fR"_s),
                     option.name);
    }
}

/// A word that is offered stands in the help of its option, or is yes or no.
void DocumentsTest::wordsAreThoseOfTheHelp()
{
    QSet<QByteArray> used;
    for (const Verb &verb : verbs()) {
        for (const VerbOption &option : verb.options) {
            const QStringList words = wordsOf(verb, option);
            QCOMPARE(completesOption(verb, option) == Completes::Words, !words.isEmpty());
            if (words.isEmpty())
                continue;
            used << QByteArray(verb.name) + ' ' + option.name;
            for (const QString &word : words) {
                const bool isSaid = QString::fromLatin1(option.help).contains(word) || word == u"yes" ||
                                    word == u"no" || word == u"lifeCycle";
                QVERIFY2(isSaid, qPrintable(QLatin1StringView(option.name) + u": "_s + word));
            }
        }
    }
    for (const OptionWords &entry : optionWords()) {
        const QByteArray key = QByteArray(entry.verb) + ' ' + entry.option;
        QVERIFY2(*entry.verb == '\0' || used.contains(key), key.constData());
    }
}

void DocumentsTest::completes_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("offered");
    const auto row = [](const char *name, const QStringList &typed, const QStringList &offered) {
        QTest::newRow(name) << typed << offered;
    };
    row("a verb", {u"fun"_s}, {u"funnel"_s});
    row("verbs", {u"deal-"_s}, {u"deal-lose"_s, u"deal-move"_s, u"deal-win"_s});
    row("an option", {u"import"_s, u"--da"_s}, {u"--date-order"_s});
    row("an option of every verb", {u"undo"_s, u"--js"_s}, {u"--json"_s});
    row("words of an option", {u"import"_s, u"--date-order"_s, QString()}, {u"dmy"_s, u"mdy"_s, u"ymd"_s});
    row("the verb stands behind options", {u"--book"_s, u"b.leadbook"_s, u"funnel"_s, u"--count"_s, u"e"_s},
        {u"entered"_s});
    row("files of an option", {u"import"_s, u"--rejects"_s, u"exp"_s}, {u"expo.csv"_s, u"export.txt"_s});
    row("folders", {u"generate"_s, u"--csv"_s, u"f"_s}, {u"folder"_s});
    row("files of a verb", {u"import"_s, u"a"_s}, {u"a.csv"_s, u"a.leadbook"_s});
    row("books", {u"--book"_s, u"a"_s}, {u"a.leadbook"_s});
    row("one kind of files", {u"restore"_s, u"a"_s}, {u"a.leadbook"_s});
    row("files of the window", {u"a.c"_s}, {u"a.csv"_s});
    row("first words", {u"report"_s, u"fun"_s}, {u"funnel"_s});
    row("a name is the user's", {u"deals"_s, u"--owner"_s, u"a"_s}, {});
    row("an option of the window", {u"--sh"_s}, {u"--show"_s});
}

/// As bash does: the script is read by it, with what the package bash-completion has.
void DocumentsTest::completes()
{
    const QString support = u"/usr/share/bash-completion/bash_completion"_s;
    if (!QFile::exists(support) || QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("needs bash and its package bash-completion");
    QFETCH(QStringList, typed);
    const QTemporaryDir folder;
    QVERIFY(makeFiles(folder));
    QVERIFY(writeFile(folder.filePath(u"leadbook.bash"_s), bashCompletion()));

    QProcess bash;
    bash.setWorkingDirectory(folder.path());
    const QString program = u". %1; . ./leadbook.bash; COMP_WORDS=(leadbook \"$@\"); COMP_CWORD=$#; "
                            "COMP_LINE=\"${COMP_WORDS[*]}\"; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; "
                            "_leadbook leadbook \"${!#}\" \"${COMP_WORDS[COMP_CWORD-1]}\"; "
                            "printf '%s\\n' \"${COMPREPLY[@]}\" | sort"_s;
    bash.start(u"bash"_s, QStringList{u"--norc"_s, u"-c"_s, program.arg(support), u"bash"_s} + typed);
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.readAllStandardError(), QByteArray());
    const QStringList offered =
        QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QTEST(offered, "offered");
}

/// As zsh does, at a terminal.
void DocumentsTest::completesInZsh()
{
    if (QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
        QSKIP("needs zsh");
    QFETCH(QStringList, typed);
    const QTemporaryDir folder;
    QVERIFY(makeFiles(folder));
    QVERIFY(writeFile(folder.filePath(u"_leadbook"_s), zshCompletion()));
    QVERIFY(writeFile(folder.filePath(u"driver"_s), kZshDriver));
    QProcess zsh;
    zsh.setWorkingDirectory(folder.path());
    zsh.start(u"zsh"_s, {u"-f"_s, u"driver"_s, u"leadbook "_s + typed.join(u' ')});
    QVERIFY(zsh.waitForFinished());
    QCOMPARE(zsh.readAllStandardError(), QByteArray());
    QFile file(folder.filePath(u"offered"_s));
    QStringList offered;
    if (file.open(QIODevice::ReadOnly))
        offered = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    offered.removeDuplicates();
    offered.sort();
    QTEST(offered, "offered");
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
