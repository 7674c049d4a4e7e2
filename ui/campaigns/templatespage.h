// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatetext.h"
#include "ui/insights/analysispage.h"
#include "workspace/messages/messagepreview.h"
#include "workspace/record/recordwork.h"
#include "workspace/rules/taskmail.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QMenu;
class QPlainTextEdit;

namespace leadbook {

class Button;
class Card;
class CardGrid;
class Chip;
class FigureTable;
class SpanLabel;

/// The templates of messages: their list, an editor of the chosen one in each language, in which what does
/// not read is underlined and said, and how it reads for one customer after the other.
class TemplatesPage : public AnalysisPage
{
    Q_OBJECT

public:
    explicit TemplatesPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the draft that task @p task asks for: its template, as its customer reads it in the customer's
    /// language. A template that is being edited stays as it is: refused() says so.
    void showDraft(std::int64_t task);

    const std::vector<MessageTemplate> &templates() const { return m_templates; }
    FigureTable &list() const { return *m_list; }
    QLineEdit &nameInput() const { return *m_name; }
    QComboBox &channelInput() const { return *m_channel; }
    QComboBox &purposeInput() const { return *m_purpose; }
    QLineEdit &subjectInput() const { return *m_subject; }
    QPlainTextEdit &bodyInput() const { return *m_body; }
    Chip &languageChip(std::size_t language) const { return *m_languages[language]; }
    QMenu &fieldMenu() const { return *m_fields; }
    const SpanLabel &problem() const { return *m_problem; }
    const SpanLabel &person() const { return *m_person; }
    const SpanLabel &previewText() const { return *m_preview; }
    Button &saveButton() const { return *m_save; }
    Button &newButton() const { return *m_new; }
    Button &removeButton() const { return *m_remove; }
    Button &nextButton() const { return *m_next; }
    Button &previousButton() const { return *m_previous; }
    Button &mailButton() const { return *m_mail; }
    Button &copyButton() const { return *m_copy; }
    /// Nothing is being read, rendered or written.
    bool isSettledAll() const
    {
        return isSettled() && !m_isRendering && !m_isWriting && !m_isReadingDraft && !m_timer.isActive();
    }

Q_SIGNALS:
    void customerRequested(qint64 customer);
    void mailRequested(const leadbook::MessagePreview &preview, const leadbook::MessageTemplate &written);
    void copyRequested(const leadbook::MessagePreview &preview, const leadbook::MessageTemplate &written);
    /// A change was written; @p sentence says what.
    void done(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    void buildHead();
    QWidget *buildBody();
    QWidget *buildEditor();
    QWidget *buildPreview();
    void take(const Result<std::vector<MessageTemplate>> &templates);
    void update();
    void updateList();
    void fillFieldMenu();
    void showChosen();
    void chooseCurrent();
    void edit(const MessageTemplate &written);
    /// Puts what stands in the editor into m_edited.
    void collect();
    MessageWording &wording();
    void changed();
    void underline();
    void render();
    void takePreview(const Result<MessagePreview> &preview);
    void showPreview();
    void updateButtons();
    void step(int by);
    /// Shows m_draft as soon as the templates are there.
    void showPendingDraft();
    void save();
    void remove();
    void write(const RecordWork &work, const QString &sentence);

    std::vector<MessageTemplate> m_templates;
    MessageTemplate m_edited;
    bool m_hasTemplates = false;
    bool m_isFilling = false; ///< the editor is being filled: nothing is typed
    bool m_isChanged = false; ///< what stands there is not what is kept
    bool m_isWriting = false;
    bool m_isRendering = false;
    bool m_isReadingDraft = false;
    bool m_isLanguageAsked = false;  ///< the next preview says in which language its customer reads
    std::optional<TaskMail> m_draft; ///< to be shown
    std::size_t m_language = 0;      ///< index in kMessageLanguages
    Row m_customer = 0;
    std::optional<MessagePreview> m_shown;
    QString m_previewProblem;
    Latest m_latest;
    Latest m_drafts;
    QTimer m_timer;

    CardGrid *m_cards = nullptr;
    Card *m_listCard;
    FigureTable *m_list;
    Card *m_editCard;
    Card *m_previewCard;
    QLineEdit *m_name;
    QComboBox *m_channel;
    QComboBox *m_purpose;
    std::array<Chip *, kMessageLanguages.size()> m_languages{};
    Button *m_insert;
    QMenu *m_fields;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    SpanLabel *m_problem;
    SpanLabel *m_person;
    SpanLabel *m_preview;
    Button *m_previous;
    Button *m_next;
    Button *m_mail;
    Button *m_copy;
    Button *m_save;
    Button *m_remove;
    Button *m_new;
};

} // namespace leadbook
