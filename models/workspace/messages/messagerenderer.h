// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/messagetemplate.h"
#include "domain/template/templatetext.h"
#include "workspace/messages/maycontact.h"
#include "workspace/messages/messagefields.h"
#include "workspace/rowvalues.h"

#include <QLocale>
#include <QStringList>

#include <map>
#include <optional>

namespace leadbook {

/// A message as one person gets it.
struct Message
{
    Recipient to;
    QString name;     ///< of whom it goes to
    QString language; ///< one of kMessageLanguages
    QString subject;
    QString body;
    QStringList missing; ///< keys of fields that have no value there, nor a fallback
};

/// Writes the messages of a template for people, each in the contact's language (contact.language) or else in
/// the one given. Used in one thread.
class MessageRenderer
{
public:
    /// @p view and @p database must outlive it. A wording that does not read is Invalid with the first of its
    /// problems, and so is a template without a text. Conditions are asked of all @p recipients at once.
    /// Errors: Io, Corrupt, Cancelled.
    static Result<MessageRenderer> make(const View &view, sqlite3 *database, const MessageTemplate &written,
                                        std::vector<Recipient> recipients, const QString &language,
                                        const Progress &progress);

    std::size_t size() const { return m_recipients.size(); }
    const std::vector<Recipient> &recipients() const { return m_recipients; }
    /// The message for recipient @p index. Errors: Io, Corrupt.
    Result<Message> message(std::size_t index);

private:
    /// A wording that was read.
    struct Wording
    {
        TemplateText subject;
        TemplateText body;
    };
    /// Where a key finds its value.
    struct Source
    {
        MessageField field;
        std::size_t at = 0; ///< of People: index in m_values
    };

    MessageRenderer(const View &view, std::vector<Recipient> recipients)
        : m_view(&view)
        , m_recipients(std::move(recipients))
    {
    }
    Status readWordings(const MessageTemplate &written);
    Status readFields(sqlite3 *database);
    Status readLanguages(sqlite3 *database, const MessageTemplate &written, const QString &fallback);
    void ask(const std::vector<TemplatePiece> &pieces, const Progress &progress);
    void write(const std::vector<TemplatePiece> &pieces, std::size_t index, const QString &language,
               QString &text, QStringList &missing) const;
    QString value(const Source &source, std::size_t index, const QString &language) const;

    const View *m_view;
    std::vector<Recipient> m_recipients;
    std::map<QString, Wording> m_wordings;                        ///< by language
    std::map<QString, Source> m_sources;                          ///< by key as written
    std::map<const TemplatePiece *, std::vector<bool>> m_answers; ///< of conditions, by recipient
    std::vector<std::uint8_t> m_languages; ///< by recipient: index in kMessageLanguages
    std::optional<RowValues> m_values;
};

} // namespace leadbook
