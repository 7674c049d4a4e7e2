// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldtable.h"
#include "hantable.h"

#include <cstdlib>
#include <fstream>
#include <iostream>

/// leadbook_maketables POLYPHONES HAN_TABLE FOLD_TABLE: reads the first, writes the two others.
int main(int count, char **arguments)
{
    if (count != 4) {
        std::cerr << "usage: leadbook_maketables polyphones.txt hantable.cpp foldtable.cpp\n";
        return EXIT_FAILURE;
    }
    std::ifstream polyphones(arguments[1]);
    std::ofstream han(arguments[2]);
    std::ofstream fold(arguments[3]);
    if (!polyphones || !tables::writeHanTable(polyphones, han) || !han.flush()) {
        std::cerr << "cannot make the table of Han characters from " << arguments[1] << '\n';
        return EXIT_FAILURE;
    }
    if (!tables::writeFoldTable(fold) || !fold.flush()) {
        std::cerr << "cannot make the table of foldings\n";
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
