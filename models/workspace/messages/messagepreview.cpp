// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/messages/messagepreview.h"

#include "core/text.h"
#include "store/reader.h"

#include <QCoreApplication>

#include <array>

namespace leadbook {

Result<MessagePreview> previewMessage(const QString &path, const View &view, const MessageTemplate &written,
                                      Row customer, const QString &language, const Progress &progress)
{
    const Snapshot &snapshot = *view.snapshot;
    if (!snapshot.customers.isAlive(customer))
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Messages", "The customer is gone; choose another one."),
                     {}};
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    const auto may =
        MayContact::read(connection->handle(), view, {written.channel, written.purpose, 0}, progress);
    LEADBOOK_TRY(may);
    MessagePreview preview;
    preview.leftOut = may->judge(customer);
    preview.customer = snapshot.customers.ids[customer];
    preview.customerName = toQString(snapshot.customers.columns.text(FieldId::Name)[customer]);
    const Row link = snapshot.mainLink[customer];
    Recipient recipient{customer, link == kNoRow ? kNoRow : snapshot.links.contact[link], {}};
    if (preview.leftOut == LeftOut::No)
        recipient = may->choose(std::array{customer}, progress).may.at(0);
    auto renderer =
        MessageRenderer::make(view, connection->handle(), written, {recipient}, language, progress);
    LEADBOOK_TRY(renderer);
    auto message = renderer->message(0);
    LEADBOOK_TRY(message);
    preview.message = *std::move(message);
    return preview;
}

} // namespace leadbook
