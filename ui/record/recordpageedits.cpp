// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"
#include "domain/recurrence.h"
#include "ui/customers/filter/nameline.h"
#include "ui/record/recordfieldtable.h"
#include "ui/record/recordpage.h"
#include "ui/widgets/button.h"
#include "workspace/deliver.h"
#include "workspace/editing/fieldinput.h"
#include "workspace/feedback/feedbackwork.h"
#include "workspace/today/repeating.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

#include <algorithm>

// What is written on the page of a customer.

namespace leadbook {

void RecordPage::buildControls()
{
    const auto add = [this](Tab tab, Button *&button) {
        button = new Button({}, Button::Kind::Secondary, this);
        m_lists[tab]->addControl(button);
        connect(m_lists[tab], &RecordList::currentChanged, this, &RecordPage::updateControls);
    };
    for (Button **button : {&m_addContact, &m_role, &m_title, &m_main, &m_move, &m_removeContact})
        add(Contacts, *button);
    for (Button **button : {&m_survey, &m_addFeedback, &m_answered, &m_solve})
        add(Surveys, *button);
    for (Button **button : {&m_addTask, &m_taskDone, &m_repeat, &m_draft})
        add(Tasks, *button);
    for (Button **button : {&m_addFile, &m_openFile, &m_removeFile})
        add(Files, *button);
    m_role->setMenu(new QMenu(m_role));
    m_repeat->setMenu(new QMenu(m_repeat));
    connect(m_repeat->menu(), &QMenu::aboutToShow, this, &RecordPage::fillRepeats);
    const auto current = [this](Tab tab) { return m_lists[tab]->currentId(); };
    connect(m_addContact, &QAbstractButton::clicked, this, [this] {
        m_ask->ask(tr("Name of the contact"), {},
                   [this](const QString &name) { carryOut(addContact(m_customer, name)); });
    });
    connect(m_title, &QAbstractButton::clicked, this, &RecordPage::askForTitle);
    connect(m_main, &QAbstractButton::clicked, this,
            [this, current] { carryOut(makeMainContact(m_customer, current(Contacts))); });
    connect(m_move, &QAbstractButton::clicked, this, &RecordPage::moveToCompany);
    connect(m_removeContact, &QAbstractButton::clicked, this,
            [this, current] { carryOut(removeContactFrom(m_customer, current(Contacts))); });
    buildSurveyControls();
    connect(m_addTask, &QAbstractButton::clicked, this, &RecordPage::askForTask);
    const auto turnTask = [this] {
        if (const RecordTask *task = currentTask())
            carryOut(setTaskDone(task->id, task->done.isValid() ? Day() : workspace().clock().today()));
    };
    connect(m_taskDone, &QAbstractButton::clicked, this, turnTask);
    connect(m_lists[Tasks], &RecordList::activated, this, turnTask);
    connect(m_draft, &QAbstractButton::clicked, this,
            [this] { Q_EMIT draftRequested(m_lists[Tasks]->currentId()); });
    connect(m_addFile, &QAbstractButton::clicked, this, [this] {
        m_ask->ask(tr("Path or address"), {}, [this](const QString &target) {
            carryOut(addFileLink(m_customer, target, workspace().clock().today()));
        });
    });
    connect(m_openFile, &QAbstractButton::clicked, this, [this, current] { openFile(current(Files)); });
    connect(m_lists[Files], &RecordList::activated, this, &RecordPage::openFile);
    connect(m_removeFile, &QAbstractButton::clicked, this,
            [this, current] { carryOut(removeFileLink(current(Files))); });
}

void RecordPage::buildSurveyControls()
{
    connect(m_survey, &QAbstractButton::clicked, this, [this] { Q_EMIT surveyRequested(m_customer); });
    connect(m_addFeedback, &QAbstractButton::clicked, this, [this] { Q_EMIT feedbackRequested(m_customer); });
    connect(m_answered, &QAbstractButton::clicked, this, [this] {
        if (const RecordFeedback *feedback = currentFeedback())
            carryOut(answerFeedback(feedback->id, workspace().clock().today()));
    });
    const auto solve = [this] {
        if (const RecordFeedback *feedback = currentFeedback())
            Q_EMIT solveRequested(feedback->id, feedback->text);
    };
    connect(m_solve, &QAbstractButton::clicked, this, solve);
    connect(m_lists[Surveys], &RecordList::activated, this, solve);
}

void RecordPage::translateControls()
{
    m_survey->setText(tr("Fill in a survey…"));
    m_addFeedback->setText(tr("Note feedback…"));
    m_answered->setText(tr("Answered"));
    m_solve->setText(tr("Solved…"));
    m_addContact->setText(tr("Add contact…"));
    m_role->setText(tr("Role"));
    m_title->setText(tr("Title…"));
    m_main->setText(tr("Make main"));
    m_move->setText(tr("Other company…"));
    m_removeContact->setText(tr("Remove"));
    m_addTask->setText(tr("Add task…"));
    m_repeat->setText(tr("Repeat"));
    m_draft->setText(tr("Mail draft"));
    m_addFile->setText(tr("Add file…"));
    m_openFile->setText(tr("Open"));
    m_removeFile->setText(tr("Remove"));
    QMenu *roles = m_role->menu();
    roles->clear();
    for (const Choice &choice : fieldOf(FieldId::Role).choices)
        roles->addAction(choiceLabel(FieldId::Role, choice.value), this, [this, value = choice.value] {
            carryOut(setContactRole(m_customer, m_lists[Contacts]->currentId(), value));
        });
    roles->addAction(tr("Not known"), this, [this] {
        carryOut(setContactRole(m_customer, m_lists[Contacts]->currentId(), std::nullopt));
    });
}

void RecordPage::updateControls()
{
    const bool hasContact = m_lists[Contacts]->currentId() != 0;
    for (Button *button : {m_role, m_title, m_main, m_move, m_removeContact})
        button->setEnabled(hasContact);
    const RecordFeedback *feedback = currentFeedback();
    m_solve->setEnabled(feedback != nullptr);
    m_answered->setEnabled(feedback != nullptr && !feedback->times.answered.isValid());
    const RecordTask *task = currentTask();
    m_taskDone->setEnabled(task != nullptr);
    m_taskDone->setText(task != nullptr && task->done.isValid() ? tr("To do again") : tr("Done"));
    m_repeat->setEnabled(task != nullptr && !task->done.isValid() && task->due.isValid());
    m_draft->setVisible(task != nullptr && task->isDraft && !task->done.isValid());
    const bool hasFile = m_lists[Files]->currentId() != 0;
    m_openFile->setEnabled(hasFile);
    m_removeFile->setEnabled(hasFile);
}

const RecordTask *RecordPage::currentTask() const
{
    if (!m_whole)
        return nullptr;
    const auto &tasks = m_whole->parts.tasks;
    const auto task = std::ranges::find(tasks, m_lists[Tasks]->currentId(), &RecordTask::id);
    return task == tasks.end() ? nullptr : &*task;
}

const RecordFeedback *RecordPage::currentFeedback() const
{
    if (!m_whole)
        return nullptr;
    const auto &all = m_whole->parts.feedback;
    const auto found = std::ranges::find(all, m_lists[Surveys]->currentId(), &RecordFeedback::id);
    return found == all.end() || found->times.state() == FeedbackState::Solved ? nullptr : &*found;
}

/// Offers the rules for the day on which the task is due, with a tick at its own.
void RecordPage::fillRepeats()
{
    QMenu *menu = m_repeat->menu();
    menu->clear();
    const RecordTask *task = currentTask();
    if (task == nullptr || !task->due.isValid())
        return;
    // One of them: marked as a choice, not as boxes to tick.
    auto *one = menu->findChild<QActionGroup *>();
    if (one == nullptr)
        one = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &rule) {
        QAction *action = menu->addAction(text, this, [this, rule] { setRepeats(rule); });
        action->setCheckable(true);
        one->addAction(action);
        action->setChecked(task->repeats == rule);
        return action->isChecked();
    };
    bool isOffered = add(tr("Does not repeat"), {});
    for (const Recurrence &rule : commonRecurrences(task->due))
        isOffered = add(inWords(rule, task->due), toRule(rule)) || isOffered;
    if (const auto own = parseRecurrence(task->repeats); own && !isOffered)
        add(inWords(*own, task->due), task->repeats);
    menu->addSeparator();
    menu->addAction(tr("By a rule…"), this, [this, rule = task->repeats] {
        m_ask->ask(tr("Rule of iCalendar, such as FREQ=MONTHLY;BYDAY=1MO"), rule,
                   [this](const QString &text) { setRepeats(text); });
    });
}

void RecordPage::setRepeats(const QString &rule)
{
    if (const RecordTask *task = currentTask(); task != nullptr)
        carryOut(setTaskRepeats(task->id, rule));
}

const RecordContact *RecordPage::currentContact() const
{
    if (!m_whole)
        return nullptr;
    const auto &contacts = m_whole->record.contacts;
    const auto contact = std::ranges::find(contacts, m_lists[Contacts]->currentId(), &RecordContact::id);
    return contact == contacts.end() ? nullptr : &*contact;
}

bool RecordPage::isPerson() const
{
    const ViewPtr view = workspace().view();
    const Row row = view ? view->snapshot->customers.ids.find(m_customer) : kNoRow;
    constexpr std::uint8_t kPerson = 1;
    return row != kNoRow && view->snapshot->customers.columns.choice(FieldId::Kind)[row] == kPerson;
}

void RecordPage::moveToCompany()
{
    if (isPerson()) {
        Q_EMIT companyRequested(m_customer);
        return;
    }
    showTab(Contacts);
    if (const RecordContact *contact = currentContact(); contact != nullptr)
        Q_EMIT contactMoveRequested(m_customer, contact->id, contact->name);
    else
        Q_EMIT refused(
            tr("Choose the contact who belongs to another company now, then press the key again."));
}

void RecordPage::edit(const PeopleEdit &edit)
{
    ++m_writing;
    deliver(editPeople(workspace(), edit, std::make_shared<Progress>()), this,
            [this](const Result<EditOutcome> &outcome) {
                --m_writing;
                if (!outcome)
                    Q_EMIT refused(outcome.error().message);
                else if (outcome->withoutContact > 0)
                    Q_EMIT refused(
                        tr("This customer has no contact yet. Write the name of its main contact first."));
                else if (outcome->missing > 0)
                    Q_EMIT refused(tr("Nothing was written: the record was deleted meanwhile."));
            });
}

void RecordPage::carryOut(const RecordWork &work)
{
    ++m_writing;
    deliver(workspace().change(work.label, work.work), this,
            [this](const Result<CommittedChange> &change) { told(change); });
}

void RecordPage::told(const Result<CommittedChange> &change)
{
    --m_writing;
    if (!change) {
        Q_EMIT refused(change.error().message);
        return;
    }
    Q_EMIT done(tr("Saved."));
}

void RecordPage::askForTask()
{
    m_ask->ask(tr("What is to be done, then a day such as +7"), {}, [this](const QString &text) {
        // A last word that is a day is when it is due.
        const QString title = text.section(u' ', 0, -2).trimmed();
        const QString last = text.section(u' ', -1);
        const ViewPtr view = workspace().view();
        const auto day = view ? readInput(*view, FieldId::NextActionDay, last) : Result<QVariant>(QVariant());
        const bool hasDay = day && day->canConvert<Day>() && !title.isEmpty();
        const Day today = workspace().clock().today();
        carryOut(hasDay ? addTask(m_customer, title, day->value<Day>(), today)
                        : addTask(m_customer, text, Day(), today));
    });
}

void RecordPage::askForTitle()
{
    const RecordContact *contact = currentContact();
    if (contact == nullptr)
        return;
    m_ask->ask(
        tr("Title of %1").arg(contact->name), contact->title,
        [this, id = contact->id](const QString &title) { carryOut(setContactTitle(m_customer, id, title)); });
}

void RecordPage::openFile(std::int64_t id)
{
    if (!m_whole)
        return;
    const auto file = std::ranges::find(m_whole->parts.files, id, &RecordFile::id);
    if (file == m_whole->parts.files.end())
        return;
    const QUrl address = QUrl::fromUserInput(file->target, {}, QUrl::AssumeLocalFile);
    if (!QDesktopServices::openUrl(address))
        Q_EMIT refused(tr("%1 cannot be opened; see whether it is still there.").arg(file->target));
}

void RecordPage::editField()
{
    showTab(Details);
    m_fieldTable->setFocus(Qt::ShortcutFocusReason);
    m_fieldTable->editCurrent();
}

void RecordPage::editField(FieldRef field)
{
    m_wantedField = field;
    showTab(Details);
    if (!m_isDue)
        editWanted();
}

void RecordPage::editWanted()
{
    if (!m_wantedField || !m_whole)
        return;
    const FieldRef field = *std::exchange(m_wantedField, std::nullopt);
    if (m_fields->rowOf(field) < 0) {
        m_fields->setAllShown(true);
        showTabs();
    }
    const int row = m_fields->rowOf(field);
    if (row < 0)
        return;
    m_fieldTable->setCurrentIndex(m_fields->index(row, RecordFieldModel::ValueColumn));
    editField();
}

} // namespace leadbook
