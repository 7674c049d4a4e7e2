// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"
#include "app/cli/manpage.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

int write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        return complain(path + u": "_s + file.errorString());
    return 0;
}

} // namespace

/// Writes what is installed beside the program and says what its table of verbs says, at build time:
///   leadbook_documents manual WORDS.qm VERSION DATE OUT
///   leadbook_documents completion bash|zsh OUT
int main(int argumentCount, char **argumentTexts)
{
    QCoreApplication application(argumentCount, argumentTexts);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 3 && arguments[0] == u"completion")
        return write(arguments[2], arguments[1] == u"zsh" ? leadbook::cli::zshCompletion()
                                                          : leadbook::cli::bashCompletion());
    if (arguments.size() != 5 || arguments[0] != u"manual")
        return complain(u"usage: manual WORDS.qm VERSION DATE OUT | completion bash|zsh OUT"_s);
    QTranslator words;
    if (!words.load(arguments[1]))
        return complain(arguments[1] + u": no translation"_s);
    QCoreApplication::installTranslator(&words);
    return write(arguments[4], leadbook::cli::manualPage(arguments[2], arguments[3]));
}
