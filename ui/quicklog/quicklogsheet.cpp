// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicklog/quicklogsheet.h"

#include "core/text.h"
#include "domain/quicklog/quicklog.h"
#include "ui/quicklog/quicklogline.h"
#include "ui/quicklog/quicklogrows.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/logging/loggedcontact.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 700;
constexpr int kGap = 10;

} // namespace

QuickLogSheet::QuickLogSheet(Workspace &workspace, QWidget &window)
    : Sheet(window, kWidth)
    , m_workspace(workspace)
    , m_title(new SpanLabel(&card()))
    , m_line(new QuickLogLine(&card()))
    , m_questionnaire(new Button({}, Button::Kind::Secondary, &card()))
    , m_templateButton(Button::iconButton(u"more"_s, {}, &card()))
    , m_menu(new QMenu(this))
    , m_rows(new QuickLogRows(&card()))
    , m_failed(wrappedLabel({}, u"bad"_s, &card()))
{
    build();
    connect(m_line, &QLineEdit::textChanged, this, &QuickLogSheet::read);
    connect(m_rows, &QuickLogRows::corrected, this, [this] {
        showTitle();
        readEffect();
    });
    connect(m_questionnaire, &QAbstractButton::clicked, this, &QuickLogSheet::askQuestionnaire);
    connect(m_templateButton, &QAbstractButton::clicked, this,
            [this] { m_menu->popup(m_templateButton->mapToGlobal(QPoint(0, m_templateButton->height()))); });
    connect(&workspace, &Workspace::bookChanged, this, [this] {
        m_drafts.clear();
        closeSheet();
    });
    retranslate();
}

void QuickLogSheet::build()
{
    auto &column = card().body();
    column.setContentsMargins(0, 0, 0, 0);
    column.setSpacing(kGap);
    column.addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_line, 1);
    row->addWidget(m_questionnaire);
    row->addWidget(m_templateButton);
    column.addLayout(row);
    column.addWidget(m_rows);
    column.addWidget(m_failed);
    m_line->setMaxLength(10'000);
}

void QuickLogSheet::open(std::vector<std::int64_t> customers, InteractionKind kind)
{
    if (customers.empty())
        return;
    m_customers = std::move(customers);
    m_kind = kind;
    m_rows->begin(m_workspace.clock().today(), {});
    m_failed->hide();
    m_questionnaire->setVisible(m_customers.size() == 1);
    {
        const QSignalBlocker blocker(m_line);
        m_line->setText(m_drafts.value(draftKey()));
    }
    showPrevious();
    read();
    readContacts();
    readTemplates();
    openSheet(*m_line);
}

void QuickLogSheet::setLine(const QString &line)
{
    m_line->setText(line);
}

void QuickLogSheet::read()
{
    const QString line = m_line->text();
    if (line == u"/" && isVisible()) {
        m_line->clear();
        m_menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
        return;
    }
    keepDraft(line);
    const QuickLog said = parseQuickLog(line, m_workspace.clock().today(), m_kind);
    m_line->showParts(saidParts(said));
    m_rows->setSaid(said);
    showTitle();
    readEffect();
    place();
}

void QuickLogSheet::keepDraft(const QString &line)
{
    const QString before = m_drafts.value(draftKey());
    if (line.trimmed().isEmpty())
        m_drafts.remove(draftKey());
    else
        m_drafts[draftKey()] = line;
    if (before != m_drafts.value(draftKey()))
        Q_EMIT draftsChanged();
}

void QuickLogSheet::showPrevious()
{
    const ViewPtr view = m_workspace.view();
    const Row row =
        view && m_customers.size() == 1 ? view->snapshot->customers.ids.find(m_customers.front()) : kNoRow;
    if (row == kNoRow || row >= view->derived.day(FieldId::NextActionDay).size())
        m_rows->setPrevious({}, {});
    else
        m_rows->setPrevious(toQString(view->derived.code(FieldId::NextAction)[row]),
                            view->derived.day(FieldId::NextActionDay)[row]);
}

void QuickLogSheet::readContacts()
{
    m_contacts.cancel();
    if (m_customers.size() != 1)
        return;
    m_contacts.start();
    const auto future = m_workspace.record(m_customers.front());
    ++m_reading;
    deliver(future, this, [this](const Result<CustomerRecord> &) { --m_reading; });
    m_contacts.deliver(future, this, [this](const Result<CustomerRecord> &record) {
        if (record)
            m_rows->setContacts(record->contacts);
        showTitle();
        place();
    });
}

QString QuickLogSheet::customerName() const
{
    const ViewPtr view = m_workspace.view();
    const Row row =
        view && m_customers.size() == 1 ? view->snapshot->customers.ids.find(m_customers.front()) : kNoRow;
    return row == kNoRow ? QString() : toQString(view->snapshot->customers.columns.text(FieldId::Name)[row]);
}

void QuickLogSheet::save()
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    m_failed->hide();
    const LoggedContact logged{m_rows->said(), m_customers.size() == 1 ? m_rows->contact() : std::nullopt,
                               m_rows->completesPrevious(), tr("Follow up")};
    const auto count = static_cast<int>(m_customers.size());
    const QString name = customerName();
    const auto progress = m_workspace.jobs().start(tr("Logging"));
    const auto key = draftKey();
    deliver(m_workspace.change(logLabel(name, m_customers.size()), logContact(m_customers, logged, progress)),
            this, [this, count, name, key](const Result<CommittedChange> &change) {
                m_isSaving = false;
                if (!change) {
                    m_failed->setText(change.error().message);
                    m_failed->show();
                    place();
                    return;
                }
                m_drafts.remove(key);
                Q_EMIT draftsChanged();
                if (key == draftKey())
                    closeSheet();
                Q_EMIT saved(count == 1 ? tr("Logged for %1.").arg(name)
                                        : tr("Logged for %Ln customer(s).", nullptr, count));
            });
}

void QuickLogSheet::closing()
{
    m_effect.cancel();
    m_contacts.cancel();
}

void QuickLogSheet::showTitle()
{
    const int count = static_cast<int>(m_customers.size());
    const QString person = m_rows->contactName();
    const QString name = customerName();
    const QString who = count != 1                           ? tr("%Ln customer(s)", nullptr, count)
                        : person.isEmpty() || person == name ? name
                                                             : name + u" · "_s + person;
    const QString keys = tr("%1 · Enter saves, Esc closes").arg(keyText(*this, ActionId::LogInteraction));
    m_title->setSpans({{tr("Log for %1").arg(who), Tone::Text, true}, {u"   "_s + keys, Tone::Muted}});
}

QList<QWidget *> QuickLogSheet::tabOrder() const
{
    QList<QWidget *> order{m_line};
    for (QWidget *editor : m_rows->editors())
        order << editor;
    return order << m_questionnaire << m_templateButton;
}

Qt::FocusReason QuickLogSheet::focusReason(const QWidget &to, bool next) const
{
    // Tab would select the whole line, and the next letter would take its place.
    return &to == m_line ? Qt::OtherFocusReason : Sheet::focusReason(to, next);
}

/// What was typed is a draft of this customer and there again when the log is opened next.
void QuickLogSheet::askQuestionnaire()
{
    if (m_customers.size() != 1 || m_isSaving)
        return;
    const std::int64_t customer = m_customers.front();
    closeSheet();
    Q_EMIT questionnaireRequested(customer);
}

void QuickLogSheet::enter(Qt::KeyboardModifiers)
{
    save();
}

void QuickLogSheet::retranslate()
{
    setAccessibleName(tr("Log a contact"));
    m_line->setAccessibleName(tr("What happened"));
    m_line->setPlaceholderText(tr("call 14 min wants delivery before Spring Festival; next call Tue"));
    m_questionnaire->setText(tr("&Questionnaire…"));
    m_questionnaire->setAccessibleName(tr("Fill in a questionnaire"));
    m_templateButton->setName(tr("Templates (/)"));
    fillTemplates();
    if (isVisible())
        read();
}

void QuickLogSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace leadbook
