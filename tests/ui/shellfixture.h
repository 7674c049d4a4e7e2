// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

/// A page that counts what the window asks of it.
class PlainPage : public leadbook::Page
{
public:
    PlainPage(const QString &name, const QString &title)
        : leadbook::Page(name, name)
        , m_text(title)
    {
        setBody(new QWidget);
        setStatusText({{QStringLiteral("12 ")}, {QStringLiteral("shown"), leadbook::Tone::Text, true}});
        retranslate();
    }
    void shown(bool first) override { (first ? firstShown : shownAgain) += 1; }
    bool startSearch() override
    {
        ++searches;
        return true;
    }
    void reload() override { ++reloads; }
    using leadbook::Page::setBadge;
    using leadbook::Page::showBody;
    using leadbook::Page::showEmpty;
    using leadbook::Page::showFailed;

    int firstShown = 0;
    int shownAgain = 0;
    int searches = 0;
    int reloads = 0;

protected:
    void retranslate() override
    {
        setTitle(QCoreApplication::translate("Test", m_text.toUtf8().constData()));
    }

private:
    QString m_text;
};

/// A window with two plain pages, and what it stands on.
struct ShellFixture
{
    ShellFixture()
        : theme(*qApp, scheme)
        , settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
    {
    }

    void makeWindow()
    {
        window = std::make_unique<leadbook::MainWindow>(theme, language, settings);
        first = new PlainPage(QStringLiteral("customers"), QStringLiteral("Customers"));
        second = new PlainPage(QStringLiteral("insights"), QStringLiteral("Insights"));
        window->addPage(first);
        window->addPage(second);
        window->show();
        window->activateWindow();
    }

    QTemporaryDir folder;
    leadbook::SystemScheme scheme;
    leadbook::Theme theme;
    leadbook::Language language;
    QSettings settings;
    std::unique_ptr<leadbook::MainWindow> window;
    PlainPage *first = nullptr;
    PlainPage *second = nullptr;
};
