// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/contactsheet.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Puts pictures on one sheet, each under its file's name:
///   leadbook_contactsheet COLUMNS OUT.png PICTURE.png...
int main(int argumentCount, char **argumentTexts)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argumentCount, argumentTexts);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 3 || arguments[0].toInt() < 1) {
        std::fputs("usage: COLUMNS OUT.png PICTURE.png...\n", stderr);
        return 2;
    }
    QList<leadbook::test::LabelledPicture> pictures;
    for (const QString &path : arguments.mid(2)) {
        pictures << leadbook::test::LabelledPicture{QFileInfo(path).completeBaseName(), QImage(path)};
        if (pictures.back().picture.isNull()) {
            std::fprintf(stderr, "%s: no picture\n", qPrintable(path));
            return 1;
        }
    }
    if (leadbook::test::contactSheet(pictures, arguments[0].toInt()).save(arguments[1], "PNG"))
        return 0;
    std::fprintf(stderr, "%s: cannot be written\n", qPrintable(arguments[1]));
    return 1;
}
