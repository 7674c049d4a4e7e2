// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interactionkind.h"
#include "ui/widgets/sheet.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QStringList>

#include <cstdint>
#include <vector>

class QLabel;
class QMenu;

namespace leadbook {

class Button;
class QuickLogLine;
class QuickLogRows;
class SpanLabel;

/// Ctrl+L: one line that logs a contact with the chosen customers, what is understood of it below, open to
/// correction. Waits for nobody. Enter saves as one change, Esc closes and keeps the
/// line for the next time with this customer.
class QuickLogSheet : public Sheet
{
    Q_OBJECT

public:
    QuickLogSheet(Workspace &workspace, QWidget &window);

    /// Opens for @p customers; @p kind where the line names none.
    void open(std::vector<std::int64_t> customers, InteractionKind kind = InteractionKind::Note);
    void setLine(const QString &line);
    /// Lines that were begun and not saved, by customer; 0: for several.
    const QHash<std::int64_t, QString> &drafts() const { return m_drafts; }
    /// Offers @p drafts from now on; says nothing.
    void setDrafts(const QHash<std::int64_t, QString> &drafts) { m_drafts = drafts; }
    Button &questionnaireButton() const { return *m_questionnaire; }
    /// Nothing is being read or saved.
    bool isSettled() const { return m_reading == 0 && !m_isSaving; }

Q_SIGNALS:
    /// drafts() are others.
    void draftsChanged();
    /// It was written; @p sentence says what.
    void saved(const QString &sentence);
    /// A questionnaire is to be filled in with @p customer; the line is kept for afterwards.
    void questionnaireRequested(std::int64_t customer);

protected:
    QList<QWidget *> tabOrder() const override;
    Qt::FocusReason focusReason(const QWidget &to, bool next) const override;
    void enter(Qt::KeyboardModifiers modifiers) override;
    void closing() override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void read();
    void keepDraft(const QString &line);
    void showPrevious();
    void readContacts();
    void save();
    void showTitle();
    void askQuestionnaire();
    void retranslate();
    // quicklogsheetreading.cpp
    void readEffect();
    void readTemplates();
    void fillTemplates();
    void offer(QMenu &menu, const QString &line);
    void keepTemplate(Book::Work work);
    std::int64_t draftKey() const { return m_customers.size() == 1 ? m_customers.front() : 0; }
    QString customerName() const;

    Workspace &m_workspace;
    std::vector<std::int64_t> m_customers;
    InteractionKind m_kind = InteractionKind::Note;
    QHash<std::int64_t, QString> m_drafts; ///< lines not saved yet, by customer
    QStringList m_templates;
    QStringList m_proposed; ///< written often, not among the templates
    Latest m_contacts;
    Latest m_effect;
    int m_reading = 0; ///< workers' answers that are awaited
    bool m_isSaving = false;
    SpanLabel *m_title;
    QuickLogLine *m_line;
    Button *m_questionnaire;
    Button *m_templateButton;
    QMenu *m_menu;
    QuickLogRows *m_rows;
    QLabel *m_failed;
};

} // namespace leadbook
