// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manpage.h"

#include "app/cli/translation.h"
#include "app/cli/verb.h"

#include <span>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr auto kProgram = "leadbook"_L1;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

QString bold(const QString &text)
{
    return u"\\fB"_s + roffText(text) + u"\\fR"_s;
}

QString italic(const QString &text)
{
    return u"\\fI"_s + roffText(text) + u"\\fR"_s;
}

/// What an option's line begins with: "--into KIND".
QString optionHead(const VerbOption &option)
{
    const QString name = bold(u"--"_s + QLatin1StringView(option.name));
    return option.value == nullptr ? name : name + u' ' + italic(QString::fromLatin1(option.value));
}

class Page
{
public:
    void section(const QString &title) { m_text += u".SH "_s + roffText(title) + u'\n'; }
    void part(const QString &title) { m_text += u".SS "_s + title + u'\n'; }
    void paragraph(const QString &text) { m_text += u".PP\n"_s + text + u'\n'; }
    void line(const QString &text) { m_text += text + u'\n'; }
    /// A term with what it means.
    void item(const QString &term, const QString &meaning)
    {
        m_text += u".TP\n"_s + term + u'\n' + roffText(meaning) + u'\n';
    }
    void options(std::span<const VerbOption> options)
    {
        for (const VerbOption &option : options)
            item(optionHead(option), Cli::tr(option.help));
    }
    QByteArray bytes() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

void addHead(Page &page, const QString &version, const QString &date)
{
    page.line(u".\\\" -*- coding: UTF-8 -*-"_s);
    page.line(u".\\\" SPDX-FileCopyrightText: 2026 The Leadbook authors"_s);
    page.line(u".\\\" SPDX-License-Identifier: GPL-3.0-or-later"_s);
    page.line(u".TH LEADBOOK 1 \"%1\" \"Leadbook %2\" \"%3\""_s.arg(date, version,
                                                                    roffText(Cli::tr("User Commands"))));
    page.line(u".ad l"_s); // Chinese has no blanks to stretch
    page.section(Cli::tr("NAME"));
    page.line(u"leadbook \\- "_s + roffText(Cli::tr("an offline CRM that grades and segments customers")));
}

void addSynopsis(Page &page)
{
    page.section(Cli::tr("SYNOPSIS"));
    page.line(bold(kProgram) + u" [\\fB\\-\\-book\\fR \\fIFILE\\fR] [\\fB\\-\\-show\\fR \\fIPAGE\\fR]"
                               " [\\fIFILE\\fR...]"_s);
    page.line(u".br"_s);
    page.line(bold(kProgram) + u" [\\fB\\-\\-book\\fR \\fIFILE\\fR] [\\fB\\-\\-json\\fR] \\fIVERB\\fR ..."_s);
}

void addDescription(Page &page)
{
    page.section(Cli::tr("DESCRIPTION"));
    page.line(roffText(Cli::tr(
        "Leadbook keeps customers, contacts, deals, purchases and tasks in one file, a book, and says whom "
        "to contact and why: grades, segments, funnel, strategies and campaigns. It needs no network.")));
    page.paragraph(roffText(Cli::tr(
        "Without a verb it opens its window: with the book that is named, else the one of last time. Tables "
        "(CSV, Excel, vCard) that are named are shown before they are imported. A second start hands its "
        "files over to the window that is open.")));
    page.paragraph(roffText(Cli::tr(
        "With a verb it does one job without a window, also where there is no display, and prints a short "
        "text or one JSON object. What a verb writes is one change, which can be undone.")));
}

void addOptions(Page &page)
{
    page.section(Cli::tr("OPTIONS OF THE WINDOW"));
    page.options(windowOptions());
    page.section(Cli::tr("OPTIONS OF EVERY VERB"));
    page.options(commonOptions());
    page.item(bold(u"--help"_s), Cli::tr("lists the verbs, or the options of a verb"));
    page.item(bold(u"--version"_s), Cli::tr("tells the version"));
}

void addVerbs(Page &page)
{
    page.section(Cli::tr("VERBS"));
    page.line(roffText(Cli::tr("ID is the number of a customer or deal as list prints it, or key:TEXT for "
                               "the key of the other system.")));
    for (const Verb &verb : verbs()) {
        const QString arguments = QString::fromLatin1(verb.arguments);
        page.part(bold(QString::fromLatin1(verb.name)) +
                  (arguments.isEmpty() ? QString() : QString(u' ' + italic(arguments))));
        page.line(roffText(Cli::tr(verb.help)));
        page.options(verb.options);
    }
}

void addExamples(Page &page)
{
    page.section(Cli::tr("EXAMPLES"));
    page.line(u".EX"_s);
    for (const auto *example :
         {"leadbook --book sales.leadbook import accounts.csv",
          "leadbook --book sales.leadbook import pipeline.csv --into deals --plan",
          "leadbook --book sales.leadbook list --where 'grade in (A, B)' --sort value:desc",
          "leadbook --book sales.leadbook today", "leadbook --book sales.leadbook undo"})
        page.line(roffText(QString::fromLatin1(example)));
    page.line(u".EE"_s);
}

void addRest(Page &page)
{
    page.section(Cli::tr("EXIT STATUS"));
    page.item(u"0"_s, Cli::tr("done; rows that were refused are counted"));
    page.item(u"1"_s, Cli::tr("it failed, nothing was written, and one sentence says why"));
    page.item(u"2"_s, Cli::tr("wrong usage"));
    page.section(Cli::tr("FILES"));
    page.item(italic(u"~/.local/share/leadbook/customers.leadbook"_s),
              Cli::tr("the book that is opened where none is named"));
    page.item(italic(u"~/.config/leadbook/leadbook.ini"_s), Cli::tr("preferences of the window"));
    page.section(Cli::tr("ENVIRONMENT"));
    page.item(bold(u"LEADBOOK_TODAY"_s), Cli::tr("the day that counts as today, as YYYY-MM-DD"));
    page.item(bold(u"LANG"_s), Cli::tr("the language of what is printed: English or Chinese"));
}

} // namespace

QString roffText(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (i == 0 && (c == u'.' || c == u'\''))
            out += u"\\&"_s;
        if (c == u'\\')
            out += u"\\e"_s;
        else if (c == u'-')
            out += u"\\-"_s;
        else if (c == u'\'')
            out += u"\\(aq"_s;
        else
            out += c == u'\n' ? QChar(u' ') : c;
        if (isHan(c) && i + 1 < text.size() && isHan(text[i + 1]))
            out += u"\\:"_s;
    }
    return out;
}

QByteArray manualPage(const QString &version, const QString &date)
{
    Page page;
    addHead(page, version, date);
    addSynopsis(page);
    addDescription(page);
    addOptions(page);
    addVerbs(page);
    addRest(page);
    addExamples(page);
    return page.bytes();
}

} // namespace leadbook::cli
