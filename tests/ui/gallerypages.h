// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace leadbook {
class Page;
}

/// The pages of the mock-ups with the mock-ups' figures, made of the kit's parts only.
QList<leadbook::Page *> galleryPages(QWidget *parent);
leadbook::Page *insightsGallery(QWidget *parent);
leadbook::Page *gradingGallery(QWidget *parent);
leadbook::Page *segmentsGallery(QWidget *parent);
/// Mock-up 10.
QWidget *welcomeGallery();
