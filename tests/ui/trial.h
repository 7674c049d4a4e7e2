// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/openworkspace.h"
#include "ui/grading/gradingpage.h"
#include "ui/widgets/button.h"

#include <QTest>

#include <memory>
#include <vector>

namespace leadbook::test {

inline constexpr int kTrialDay = 20'000;
inline constexpr int kTrialLeads = 60;

/// @p leads with needs of every kind and deals at every stage.
inline Status addLeads(Editor &editor, int leads)
{
    RowWriter rows(editor);
    const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
    const auto pipeline = rows.ask("SELECT id FROM pipeline").at(0);
    for (int lead = 0; lead < leads; ++lead) {
        const auto customer =
            rows.add(RecordTable::Customer, {{"name", QStringLiteral("Lead %1").arg(lead)}});
        if (lead % 4 != 3)
            rows.add(RecordTable::Need,
                     {{"customer", qlonglong{customer}}, {"level", 1 + lead % 4}, {"day", kTrialDay - 3}});
        if (lead % 3 != 0)
            rows.add(RecordTable::Deal, {{"customer", qlonglong{customer}},
                                         {"pipeline", qlonglong{pipeline}},
                                         {"stage", qlonglong{stages[std::size_t(lead) % stages.size()]}},
                                         {"opened_day", kTrialDay - 5},
                                         {"amount", qlonglong{(10 + lead) * 4000 * Money::kScale}}});
    }
    return rows.status();
}

/// The page in a window of its own, worked with the keyboard.
struct Trial
{
    OpenWorkspace book{Day(kTrialDay)};
    std::unique_ptr<GradingPage> page;

    explicit Trial(int leads = kTrialLeads)
    {
        book.fill([leads](Editor &editor) { return addLeads(editor, leads); });
        page = std::make_unique<GradingPage>(*book);
        page->resize(1000, 640);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()) || !settle())
            qFatal("no page");
    }
    bool settle()
    {
        return QTest::qWaitFor([this] {
            QCoreApplication::processEvents();
            return page->isSettled() && book->isIdle();
        });
    }
    template <typename Widget> Widget *named(const QString &name)
    {
        for (Widget *widget : page->findChildren<Widget *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QByteArray hash()
    {
        const auto checked = book->check();
        book.await(checked);
        return checked.result()->contentHash;
    }
    Button &button(const QString &text)
    {
        for (Button *button : page->findChildren<Button *>()) {
            if (button->text().startsWith(text))
                return *button;
        }
        qFatal("no button %s", qPrintable(text));
    }
    std::vector<std::uint8_t> grades()
    {
        const auto &column = book->view()->derived.choice(FieldId::Grade);
        std::vector<std::uint8_t> grades;
        for (std::size_t row = 0; row < column.size(); ++row)
            grades.push_back(column[row]);
        return grades;
    }
};

} // namespace leadbook::test
