// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicklog/quicklogsheet.h"

#include "core/text.h"
#include "domain/quicklog/quicklog.h"
#include "items/logeffect.h"
#include "ui/quicklog/quicklogrows.h"
#include "ui/quicklog/quicklogwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/logging/logtemplates.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
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
    , m_line(new QLineEdit(&card()))
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
    if (line.trimmed().isEmpty())
        m_drafts.remove(draftKey());
    else
        m_drafts[draftKey()] = line;
    m_rows->setSaid(parseQuickLog(line, m_workspace.clock().today(), m_kind));
    showTitle();
    readEffect();
    place();
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

void QuickLogSheet::readEffect()
{
    const auto progress = m_effect.start();
    if (m_customers.size() != 1 || !m_workspace.view())
        return;
    const auto work = [path = m_workspace.path(), id = m_customers.front(),
                       said = m_rows->said()](const View &view, const Progress &) {
        return logEffect(view, view.snapshot->customers.ids.find(id), said,
                         needLevelAfter(path, id, said.need));
    };
    ++m_reading;
    auto future = m_workspace.run(progress, work);
    auto *watcher = new QFutureWatcher<std::optional<LogEffect>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        --m_reading; // also where it was cancelled before it began
        watcher->deleteLater();
    });
    watcher->setFuture(future);
    m_effect.deliver(future, this, [this](const std::optional<LogEffect> &effect) {
        m_rows->setEffect(effect ? effectSpans(*effect, m_workspace.clock().today(), QLocale())
                                 : QList<Span>());
    });
}

void QuickLogSheet::readTemplates()
{
    if (!m_workspace.view())
        return;
    ++m_reading;
    const auto work = [path = m_workspace.path()](const View &, const Progress &) {
        return logTemplatesOf(path);
    };
    deliver(m_workspace.run(std::make_shared<Progress>(), work), this, [this](const QStringList &templates) {
        --m_reading;
        m_templates = templates;
        fillTemplates();
    });
}

void QuickLogSheet::fillTemplates()
{
    m_menu->clear();
    for (const QString &line : std::as_const(m_templates)) {
        QAction *action = m_menu->addAction(QString(line).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, line] {
            m_line->setText(line);
            m_line->setFocus(Qt::OtherFocusReason);
        });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("&Save this line as a template"), this,
                      [this] { keepTemplate(addLogTemplate(m_line->text().trimmed())); });
    if (m_templates.isEmpty())
        return;
    QMenu *remove = m_menu->addMenu(tr("&Delete a template"));
    for (const QString &line : std::as_const(m_templates))
        remove->addAction(QString(line).replace(u'&', u"&&"_s), this,
                          [this, line] { keepTemplate(removeLogTemplate(line)); });
}

void QuickLogSheet::keepTemplate(Book::Work work)
{
    deliver(m_workspace.change(logTemplatesLabel(), std::move(work)), this,
            [this](const Result<CommittedChange> &change) {
                m_failed->setVisible(!change);
                if (!change)
                    m_failed->setText(change.error().message);
                readTemplates();
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
    const QString keys = tr("%1 · Enter saves, Esc closes")
                             .arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText));
    m_title->setSpans({{tr("Log for %1").arg(who), Tone::Text, true}, {u"   "_s + keys, Tone::Muted}});
}

QList<QWidget *> QuickLogSheet::tabOrder() const
{
    QList<QWidget *> order{m_line};
    for (QWidget *editor : m_rows->editors())
        order << editor;
    return order << m_templateButton;
}

Qt::FocusReason QuickLogSheet::focusReason(const QWidget &to, bool next) const
{
    // Tab would select the whole line, and the next letter would take its place.
    return &to == m_line ? Qt::OtherFocusReason : Sheet::focusReason(to, next);
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
