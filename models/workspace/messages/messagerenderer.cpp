// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/messages/messagerenderer.h"

#include "core/text.h"
#include "workspace/cellspelling.h"
#include "workspace/filtering.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

QString languageAt(std::size_t index)
{
    return messageLanguage(
        QStringView(kMessageLanguages[index].data(), qsizetype(kMessageLanguages[index].size())));
}

std::uint8_t languageIndex(const QString &language)
{
    return messageLanguage(language) == languageAt(1) ? 1 : 0;
}

/// An amount as it is written in a letter: 1,234.50, without decimals where there are none.
QString amountText(Money money, const QLocale &locale)
{
    const QString plain = money.toDecimal();
    const qsizetype point = plain.indexOf(u'.');
    const int decimals = point < 0 ? 0 : std::max<int>(2, int(plain.size() - point - 1));
    return locale.toString(plain.toDouble(), 'f', decimals);
}

QString choiceText(const View &view, FieldRef field, std::uint8_t value, bool isEnglish)
{
    if (field.custom == 0 && field.id == FieldId::Grade) {
        for (const ChoiceKey &grade : choiceKeys(view, field)) {
            if (grade.value == value)
                return QString::fromStdString(grade.key);
        }
        return {};
    }
    const FieldId id = field.custom != 0 ? FieldId::DoNotContact : field.id; // yes and no
    for (const Choice &choice : fieldOf(id).choices) {
        if (choice.value == value)
            return isEnglish ? QString::fromLatin1(choice.label) : choiceLabel(id, value);
    }
    return {};
}

QString cellText(const View &view, FieldRef field, const CellValue &value, const QLocale &locale)
{
    const bool isEnglish = locale.language() == QLocale::English;
    if (const auto *text = std::get_if<std::string_view>(&value))
        return toQString(*text).trimmed();
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return locale.toString(qlonglong{*number});
    if (const auto *number = std::get_if<double>(&value))
        return locale.toString(*number, 'g', QLocale::FloatingPointShortest);
    if (const auto *money = std::get_if<Money>(&value))
        return amountText(*money, locale);
    if (const auto *day = std::get_if<Day>(&value)) {
        const Day::Civil civil = day->civil();
        return locale.toString(QDate(civil.year, civil.month, civil.day), QLocale::LongFormat);
    }
    if (const auto *choice = std::get_if<ChoiceValue>(&value))
        return choiceText(view, field, choice->value, isEnglish);
    return {};
}

/// The product that @p customer bought last; empty: none is known.
QString lastProduct(const Snapshot &snapshot, Row customer)
{
    const PurchaseTable &purchases = snapshot.purchases;
    std::uint32_t product = 0;
    Day last;
    purchases.ofCustomer.forEach(customer, [&](Row line) {
        if (purchases.product[line] == 0 || !purchases.amount[line].isKnown() || purchases.day[line] <= last)
            return;
        last = purchases.day[line];
        product = purchases.product[line];
    });
    return product == 0 ? QString() : toQString(snapshot.products[product - 1].name);
}

} // namespace

Result<MessageRenderer> MessageRenderer::make(const View &view, sqlite3 *database,
                                              const MessageTemplate &written,
                                              std::vector<Recipient> recipients, const QString &language,
                                              const Progress &progress)
{
    MessageRenderer renderer(view, std::move(recipients));
    LEADBOOK_TRY(renderer.readWordings(written));
    LEADBOOK_TRY(renderer.readFields(database));
    LEADBOOK_TRY(renderer.readLanguages(database, written, language));
    for (const auto &[each, wording] : renderer.m_wordings) {
        renderer.ask(wording.subject.pieces, progress);
        renderer.ask(wording.body.pieces, progress);
    }
    if (progress.isCancelled())
        return cancelledError();
    return renderer;
}

Status MessageRenderer::readWordings(const MessageTemplate &written)
{
    const TemplateNames names = templateNames(*m_view);
    for (const MessageWording &wording : written.wordings) {
        if (wording.body.trimmed().isEmpty())
            continue;
        Wording read{TemplateText::parse(wording.subject, names), TemplateText::parse(wording.body, names)};
        for (const TemplateText &text : {read.subject, read.body}) {
            if (!text.isValid())
                return Error{ErrorCode::Invalid,
                             Words::tr("The template “%1” does not read: %2")
                                 .arg(written.name, text.problems.front().sentence),
                             {}};
        }
        m_wordings[wording.language] = std::move(read);
    }
    if (m_wordings.empty())
        return Error{ErrorCode::Invalid, Words::tr("The template “%1” has no text.").arg(written.name), {}};
    return {};
}

Status MessageRenderer::readFields(sqlite3 *database)
{
    std::vector<FieldRef> fields;
    for (const auto &[language, wording] : m_wordings) {
        for (const QString &key : wording.subject.fields() + wording.body.fields()) {
            const auto field = findMessageField(*m_view->snapshot, key);
            if (!field || m_sources.contains(key))
                continue;
            m_sources[key] = {*field, fields.size()};
            if (field->kind == MessageField::Kind::People)
                fields.push_back(field->field);
        }
    }
    auto values = RowValues::make(*m_view, ListKind::Customers, fields, database);
    LEADBOOK_TRY(values);
    m_values.emplace(*std::move(values));
    return {};
}

Status MessageRenderer::readLanguages(sqlite3 *database, const MessageTemplate &written,
                                      const QString &fallback)
{
    // In the language of whom it goes to, if the template is written in it.
    const auto nearest = [&written](const QString &language) {
        const MessageWording *wording = written.wordingIn(language);
        return languageIndex(wording == nullptr ? language : wording->language);
    };
    auto read = Statement::prepare(database, "SELECT language FROM contact WHERE id = ?1");
    LEADBOOK_TRY(read);
    m_languages.reserve(m_recipients.size());
    for (const Recipient &each : m_recipients) {
        QString language = fallback;
        if (each.contact != kNoRow) {
            read->reset();
            read->bind(1, m_view->snapshot->contacts.ids[each.contact]);
            const auto more = read->step();
            LEADBOOK_TRY(more);
            if (*more && !read->isNull(0))
                language = toQString(read->text(0));
        }
        m_languages.push_back(nearest(language));
    }
    return {};
}

void MessageRenderer::ask(const std::vector<TemplatePiece> &pieces, const Progress &progress)
{
    for (const TemplatePiece &piece : pieces) {
        if (piece.kind != TemplatePiece::Kind::Condition || progress.isCancelled())
            continue;
        std::vector<Row> rows;
        rows.reserve(m_recipients.size());
        for (const Recipient &each : m_recipients)
            rows.push_back(each.customer);
        filterRows(*m_view, ListKind::Customers, piece.condition, rows, progress);
        std::vector<bool> &answers = m_answers[&piece];
        answers.resize(m_recipients.size());
        std::size_t next = 0;
        for (std::size_t i = 0; i < m_recipients.size() && next < rows.size(); ++i) {
            answers[i] = m_recipients[i].customer == rows[next];
            next += answers[i] ? 1 : 0;
        }
        ask(piece.then, progress);
        ask(piece.otherwise, progress);
    }
}

QString MessageRenderer::value(const Source &source, std::size_t index, const QString &language) const
{
    const Row customer = m_recipients[index].customer;
    const Snapshot &snapshot = *m_view->snapshot;
    const QLocale locale(language);
    switch (source.field.kind) {
    case MessageField::Kind::Company:
        return snapshot.customers.columns.choice(FieldId::Kind)[customer] == 1
                   ? QString()
                   : toQString(snapshot.customers.columns.text(FieldId::Name)[customer]);
    case MessageField::Kind::Product:
        return lastProduct(snapshot, customer);
    case MessageField::Kind::Today:
        return cellText(*m_view, FieldId::Created, m_view->asOf, locale);
    case MessageField::Kind::People:
        break;
    }
    return cellText(*m_view, source.field.field, (*m_values)[source.at], locale);
}

void MessageRenderer::write(const std::vector<TemplatePiece> &pieces, std::size_t index,
                            const QString &language, QString &text, QStringList &missing) const
{
    for (const TemplatePiece &piece : pieces) {
        if (piece.kind == TemplatePiece::Kind::Text) {
            text += piece.text;
        } else if (piece.kind == TemplatePiece::Kind::Condition) {
            const auto answer = m_answers.find(&piece);
            const bool holds = answer != m_answers.end() && answer->second[index];
            write(holds ? piece.then : piece.otherwise, index, language, text, missing);
        } else {
            QString known = value(m_sources.at(piece.text), index, language);
            for (const QString &other : piece.others) {
                if (known.isEmpty())
                    known = value(m_sources.at(other), index, language);
            }
            text += known.isEmpty() ? piece.fallback.value_or(QString()) : known;
            if (known.isEmpty() && !piece.fallback && !missing.contains(piece.text))
                missing << piece.text;
        }
    }
}

Result<Message> MessageRenderer::message(std::size_t index)
{
    Message message;
    message.to = m_recipients[index];
    LEADBOOK_TRY(m_values->moveTo(message.to.customer));
    const Snapshot &snapshot = *m_view->snapshot;
    message.name = toQString(message.to.contact == kNoRow
                                 ? snapshot.customers.columns.text(FieldId::Name)[message.to.customer]
                                 : snapshot.contacts.columns.text(FieldId::ContactName)[message.to.contact]);
    message.language = languageAt(m_languages[index]);
    const auto found = m_wordings.find(message.language);
    const Wording &wording = found == m_wordings.end() ? m_wordings.begin()->second : found->second;
    write(wording.subject.pieces, index, message.language, message.subject, message.missing);
    write(wording.body.pieces, index, message.language, message.body, message.missing);
    return message;
}

} // namespace leadbook
