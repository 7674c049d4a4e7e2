// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypages.h"

#include "gallerycharts.h"
#include "ui/shell/page.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace leadbook;

namespace {

Card *card(const QString &title, const QString &note, QWidget *content)
{
    auto *made = new Card(title);
    made->setNote(note);
    made->body().addWidget(content);
    return made;
}

class GalleryPage : public Page
{
public:
    GalleryPage(const QString &name, const QString &title, const QStringList &chips, QWidget *parent)
        : Page(name, name, parent)
        , m_text(title)
        , m_body(new QWidget)
        , m_grid(new QGridLayout(m_body))
    {
        for (const QString &text : chips) {
            auto *chip = new Chip(text);
            chip->setCheckable(true);
            chip->setChecked(text == chips.first());
            addToHead(chip);
        }
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setSpacing(12);
        setBody(m_body);
        retranslate();
    }
    QGridLayout &grid() { return *m_grid; }
    using Page::addAction;

protected:
    void retranslate() override { setTitle(m_text); }

private:
    QString m_text;
    QWidget *m_body;
    QGridLayout *m_grid;
};

} // namespace

Page *insightsGallery(QWidget *parent)
{
    auto *page = new GalleryPage(u"insights"_s, Page::tr("Insights"),
                                 {u"Funnel"_s, u"Grades"_s, u"Retention"_s}, parent);
    page->addAction(new Button(Page::tr("Report (PDF)")));
    page->grid().addWidget(
        card(u"Sales funnel"_s, u"deals that reached each stage or further"_s, sampleFunnel()), 0, 0);
    page->grid().addWidget(card(u"Time in stage"_s, u"median and middle half, days"_s, sampleBoxPlot()), 0,
                           1);
    page->grid().addWidget(card(u"Retention by first-purchase month"_s, {}, sampleRetention()), 1, 0);
    page->grid().addWidget(card(u"Customers per segment"_s, {}, sampleBars(false)), 1, 1);
    page->grid().setColumnStretch(0, 5);
    page->grid().setColumnStretch(1, 4);
    return page;
}

Page *gradingGallery(QWidget *parent)
{
    auto *page = new GalleryPage(u"grading"_s, Page::tr("Grading"), {u"Scheme"_s}, parent);
    page->addAction(new Button(Page::tr("Apply to 100,000 customers"), Button::Kind::Primary));
    page->grid().addWidget(card(u"Customers per grade"_s, u"now → with these settings"_s, sampleGradeBars()),
                           0, 0);
    page->grid().addWidget(card(u"Who moves"_s, u"5,862 customers"_s, sampleMoves()), 0, 1);
    page->grid().addWidget(card(u"One lead"_s, {}, samplePoints()), 1, 0);
    page->grid().addWidget(card(u"Customers per segment"_s, {}, sampleBars(true)), 1, 1);
    page->grid().setColumnStretch(0, 1);
    page->grid().setColumnStretch(1, 1);
    return page;
}

Page *segmentsGallery(QWidget *parent)
{
    auto *page = new GalleryPage(u"segments"_s, Page::tr("Segments"), {u"RFM"_s, u"Clusters"_s}, parent);
    page->grid().addWidget(card(u"Recency × frequency"_s, u"colour: money per customer"_s, sampleHeatMap()),
                           0, 0);
    page->grid().addWidget(card(u"Movement since 1 August"_s, {}, sampleMovement()), 0, 1);
    auto *narrow = card(u"Narrow"_s, {}, sampleFunnel());
    narrow->setFixedWidth(310);
    page->grid().addWidget(narrow, 1, 0);
    auto *boxes = card(u"Narrow"_s, {}, sampleBoxPlot());
    boxes->setFixedWidth(310);
    page->grid().addWidget(boxes, 1, 1);
    page->grid().setColumnStretch(0, 1);
    page->grid().setColumnStretch(1, 1);
    return page;
}

QWidget *welcomeGallery()
{
    auto *page = new WelcomePage;
    const Day today = *Day::fromIso(u"2026-11-21"_s);
    page->setRecentBooks({{u"/home/mei/north-region.leadbook"_s, 12'431, today - 1},
                          {u"/home/mei/expo-2026.leadbook"_s, 450, today - 18}},
                         today);
    return page;
}
