// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/messages/messagerenderer.h"

namespace leadbook {

/// How a template reads for one customer.
struct MessagePreview
{
    Message message;               ///< to nobody's address where it may not be sent
    LeftOut leftOut = LeftOut::No; ///< why it may not be sent
    std::int64_t customer = 0;     ///< id
    QString customerName;
};

/// Renders @p written for the customer in row @p customer. In a worker. Errors: Io, Corrupt, Cancelled;
/// Invalid where the template does not read; NotFound where the customer is gone.
Result<MessagePreview> previewMessage(const QString &path, const View &view, const MessageTemplate &written,
                                      Row customer, const QString &language, const Progress &progress);

} // namespace leadbook
