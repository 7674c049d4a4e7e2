// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/grading/dataqualitypage.h"
#include "ui/record/recordpage.h"

using namespace Qt::StringLiterals;

// What is said of the whole book: how sure its grades are, and reports.

namespace leadbook {

namespace {

/// The field in which an input of a grading scheme is filled in.
FieldRef fieldOfInput(const Snapshot &snapshot, const QString &input)
{
    // Value is worked out; what can be told of it is the yearly potential.
    if (input == u"value")
        return FieldId::Potential;
    return findListField(snapshot, input.toStdString()).value_or(FieldId::Need);
}

} // namespace

void Application::addDataQuality()
{
    auto *page = new DataQualityPage(m_workspace, m_window.get());
    m_window->addHiddenPage(page);
    connect(page, &DataQualityPage::customersRequested, this,
            [this](const QString &filter, const QString &title) { showOnly(filter, title); });
    connect(page, &DataQualityPage::answerRequested, this, [this](std::int64_t id, const QString &input) {
        const ViewPtr view = m_workspace.view();
        if (!view)
            return;
        openRecord(id);
        m_record->editField(fieldOfInput(*view->snapshot, input));
    });
}

} // namespace leadbook
