// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/segments/lifetimepage.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/showinfolder.h"
#include "workspace/deliver.h"
#include "workspace/lifetime/lifetimetable.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

// The page of segments on lifetime value.

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LifetimeTable)
};

/// Has a worker write the table of all customers to @p path and says how it ended.
void writeTable(Workspace &workspace, MessageBar &messages, const LifetimeAsk &ask, const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    const auto work = [ask, path](const View &view, const Progress &progress) -> Result<std::size_t> {
        const LifetimeAnalysis analysis =
            analyseLifetime(*view.snapshot, lifetimeQuestion(view, ask), progress);
        LEADBOOK_TRY(writeLifetimeTable(path, view, analysis, progress));
        return analysis.customers.size();
    };
    deliver(workspace.runAside(workspace.jobs().start(Words::tr("Writing %1").arg(file)), work), &messages,
            [&messages, path, file](const Result<std::size_t> &customers) {
                if (customers)
                    messages.show(
                        MessageBar::Kind::Done,
                        Words::tr("%1 is written: %Ln customer(s).", nullptr, static_cast<int>(*customers))
                            .arg(file),
                        Words::tr("Show in folder"), [path] { showInFolder(path); });
                else if (customers.error().code != ErrorCode::Cancelled)
                    messages.show(MessageBar::Kind::Failed, customers.error().message);
            });
}

} // namespace

void Application::addLifetimePage()
{
    plan(u"segments/value"_s, [this] {
        auto *page = new LifetimePage(m_workspace, m_window.get());
        connect(page, &LifetimePage::customersRequested, this,
                [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
        connect(page, &LifetimePage::tableRequested, this, [this](const LifetimeAsk &ask) {
            m_prompt.askSave(m_window.get(), Words::tr("Save lifetime value"),
                             Words::tr("lifetime value") + u".csv"_s, Words::tr("Tables (*.csv)"),
                             [this, ask](const QString &path) {
                                 writeTable(m_workspace, m_window->messages(), ask, path);
                             });
        });
        return page;
    });
}

} // namespace leadbook
