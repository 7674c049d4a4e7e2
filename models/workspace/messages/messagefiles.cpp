// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/messages/messagefiles.h"

#include "core/text.h"
#include "workspace/exporting/csvfile.h"
#include "workspace/exporting/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUrl>

#include <algorithm>

namespace leadbook {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

constexpr int kLongestName = 40;
constexpr int kDigits = 5;

/// The name of a file that holds the message for @p name.
QString fileName(std::size_t index, const QString &name)
{
    const QString begin = name.left(kLongestName);
    QString plain;
    for (const QChar character : begin) {
        if (character.isLetterOrNumber())
            plain += character;
        else if (!plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    while (plain.endsWith(u'-') || (!plain.isEmpty() && plain.back().isSurrogate()))
        plain.chop(1);
    const QString number = u"%1"_s.arg(index + 1, kDigits, 10, QChar(u'0'));
    return number + (plain.isEmpty() ? QString() : u'-' + plain) + u".eml"_s;
}

/// The rows of the snapshot's owners by the name that a customer's owner has.
const OwnerRow *ownerOf(const View &view, Row customer)
{
    const CellValue value = ListColumn(view, ListKind::Customers, FieldId::Owner).value(customer);
    const auto *name = std::get_if<std::string_view>(&value);
    if (name == nullptr)
        return nullptr;
    const auto found = std::ranges::find(view.snapshot->owners, *name, &OwnerRow::name);
    return found == view.snapshot->owners.end() ? nullptr : &*found;
}

/// Removes what was written unless it is kept.
class Writing
{
public:
    explicit Writing(SentMessages &sent, const QString &folder)
        : m_sent(sent)
        , m_madeFolder(QDir().exists(folder) ? QString() : folder)
    {
    }
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;
    ~Writing()
    {
        if (m_isKept)
            return;
        m_sent.discard();
        if (!m_madeFolder.isEmpty())
            QDir().rmdir(m_madeFolder);
    }
    void keep() { m_isKept = true; }

private:
    SentMessages &m_sent;
    QString m_madeFolder;
    bool m_isKept = false;
};

Status checkFolder(const QString &folder)
{
    if (!QDir(folder).entryList({u"*.eml"_s}, QDir::Files).isEmpty())
        return Error{
            ErrorCode::Io, Words::tr("“%1” already holds mails; choose an empty folder.").arg(folder), {}};
    if (!QDir().mkpath(folder))
        return Error{
            ErrorCode::Io, Words::tr("The folder “%1” cannot be made; choose another one.").arg(folder), {}};
    return {};
}

/// Writes a file that appears whole. Not brought to the disk one by one, as QSaveFile does, which takes most
/// of the time of thousands: what a power cut takes can be written again.
Status writeFile(const QString &path, const std::string &text)
{
    LEADBOOK_TRY(checkOutput(path));
    QFile part(path + u".part"_s);
    const auto size = static_cast<qint64>(text.size());
    const bool isWritten =
        part.open(QIODevice::WriteOnly) && part.write(text.data(), size) == size && part.flush();
    part.close();
    if (isWritten && part.error() == QFileDevice::NoError && part.rename(path))
        return {};
    const QString reason = part.errorString();
    part.remove();
    return Error{ErrorCode::Io,
                 QCoreApplication::translate(
                     "Export", "“%1” cannot be written; choose another folder or name, or make room.")
                     .arg(path),
                 reason};
}

/// Renders every message in its turn and hands it to @p take.
template <typename Take> Status forEachMessage(MessageRenderer &renderer, const Progress &progress, Take take)
{
    for (std::size_t i = 0; i < renderer.size(); ++i) {
        if (progress.isCancelled())
            return cancelledError();
        progress.report(std::int64_t(i), std::int64_t(renderer.size()));
        const auto message = renderer.message(i);
        LEADBOOK_TRY(message);
        LEADBOOK_TRY(take(i, *message));
    }
    return {};
}

void addTo(SentMessages &sent, const View &view, const Message &message)
{
    sent.messages.push_back(sentMessage(view, message));
    sent.incomplete += message.missing.isEmpty() ? 0 : 1;
}

} // namespace

void SentMessages::discard() const
{
    for (const QString &file : files)
        QFile::remove(file);
}

SentMessage sentMessage(const View &view, const Message &message)
{
    const Snapshot &snapshot = *view.snapshot;
    return {snapshot.customers.ids[message.to.customer],
            message.to.contact == kNoRow ? 0 : snapshot.contacts.ids[message.to.contact],
            message.subject.simplified()};
}

MailMessage mailOf(const View &view, const Message &message, std::int64_t nowMs)
{
    MailMessage mail;
    if (const OwnerRow *owner = ownerOf(view, message.to.customer); owner != nullptr)
        mail.from = {owner->name, owner->email};
    mail.to = {message.name.toStdString(), message.to.address};
    mail.subject = message.subject.toStdString();
    mail.body = message.body.toStdString();
    mail.atMs = nowMs;
    return mail;
}

Result<SentMessages> writeMailFiles(const View &view, MessageRenderer &renderer, const QString &folder,
                                    std::int64_t nowMs, const Progress &progress)
{
    SentMessages sent;
    Writing writing(sent, folder);
    LEADBOOK_TRY(checkFolder(folder));
    const Status done =
        forEachMessage(renderer, progress, [&](std::size_t index, const Message &message) -> Status {
            const QString path = QDir(folder).filePath(fileName(index, message.name));
            LEADBOOK_TRY(writeFile(path, mailText(mailOf(view, message, nowMs))));
            sent.files << path;
            addTo(sent, view, message);
            return {};
        });
    LEADBOOK_TRY(done);
    writing.keep();
    return sent;
}

Result<SentMessages> writeMessageCsv(const View &view, MessageRenderer &renderer, const QString &path,
                                     Channel channel, const Progress &progress)
{
    auto csv =
        CsvFile::create(path, {u"customer"_s, u"name"_s, channel == Channel::Mail ? u"email"_s : u"address"_s,
                               u"language"_s, u"subject"_s, u"message"_s});
    LEADBOOK_TRY(csv);
    SentMessages sent;
    const Status done =
        forEachMessage(renderer, progress, [&](std::size_t, const Message &message) -> Status {
            addTo(sent, view, message);
            CsvWriter &cells = csv->cells();
            cells.addValue(std::to_string(sent.messages.back().customer));
            cells.addText(message.name.toStdString());
            cells.addText(message.to.address);
            cells.addValue(message.language.toStdString());
            cells.addText(message.subject.toStdString());
            cells.addText(message.body.toStdString());
            return csv->endRow();
        });
    LEADBOOK_TRY(done);
    LEADBOOK_TRY(csv->commit());
    sent.files << path;
    return sent;
}

Result<QString> messagesAsText(const View &view, MessageRenderer &renderer, SentMessages &sent,
                               const Progress &progress)
{
    QString all;
    const Status done =
        forEachMessage(renderer, progress, [&](std::size_t index, const Message &message) -> Status {
            if (index > 0)
                all += u"\n\n----\n\n"_s;
            all += message.name;
            if (!message.to.address.empty())
                all += u" <"_s + toQString(message.to.address) + u'>';
            all += u'\n' + message.subject + u"\n\n"_s + message.body;
            addTo(sent, view, message);
            return {};
        });
    LEADBOOK_TRY(done);
    return all;
}

QByteArray mailtoLink(const Message &message)
{
    const auto encoded = [](const QString &text) {
        return QUrl::toPercentEncoding(QString(text).replace(u'\n', u"\r\n"_s));
    };
    return "mailto:" + QUrl::toPercentEncoding(toQString(message.to.address), "@") +
           "?subject=" + encoded(message.subject.simplified()) + "&body=" + encoded(message.body);
}

} // namespace leadbook
