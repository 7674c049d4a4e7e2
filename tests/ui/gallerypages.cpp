// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypages.h"

#include "gallerycharts.h"
#include "gallerytable.h"
#include "ui/delegates/tableview.h"

#include "ui/shell/page.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/gradebadge.h"
#include "ui/widgets/keyvaluegrid.h"
#include "ui/widgets/legenddot.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tabstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace leadbook;

namespace {

Chip *chip(const QString &text, bool on = false)
{
    auto *made = new Chip(text);
    made->setCheckable(true);
    made->setChecked(on);
    return made;
}

class CustomersPage : public Page
{
public:
    explicit CustomersPage(QWidget *parent)
        : Page(u"customers"_s, u"customers"_s, parent)
    {
        addToHead(chip(tr("Customers"), true));
        addToHead(chip(tr("Contacts")));
        auto *search = new SearchField;
        search->setPrompt(tr("Search name, phone, pinyin…"));
        search->setKeyHint(u"Ctrl+F"_s);
        addToHead(search);
        auto *filter = new Chip(tr("Grade: A, B"));
        filter->setClosable(true);
        addToHead(filter);
        addToHead(new Chip(tr("+ Filter")));
        for (const QString &text : {tr("Saved views"), tr("Columns")}) {
            auto *button = new Button(text);
            button->setMenu(new QMenu(button));
            addAction(button);
        }
        addAction(new Button(tr("+ New customer"), Button::Kind::Primary));
        auto *body = new QWidget;
        auto *row = new QHBoxLayout(body);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        auto *table = new Card;
        table->setFlush(true);
        table->body().addWidget(customersTable());
        row->addWidget(table, 1);
        row->addWidget(detail());
        setBody(body);
        setStatusText(
            {{u"1,000,000 customers · "_s}, {u"12,431 shown"_s, Tone::Text, true}, {u" · 1 selected"_s}});
        retranslate();
    }

protected:
    void retranslate() override { setTitle(tr("Customers")); }

private:
    QWidget *detail()
    {
        auto *card = new Card;
        card->setFixedWidth(336);
        auto *top = new QHBoxLayout;
        top->setSpacing(10);
        top->addWidget(new Avatar(u"华信有限公司"_s));
        auto *names = new QVBoxLayout;
        names->setSpacing(0);
        auto *name = new QHBoxLayout;
        name->setSpacing(6);
        name->addWidget(new ElidedLabel(u"华信有限公司"_s, u"heading"_s));
        name->addWidget(new GradeBadge(1));
        name->addStretch();
        names->addLayout(name);
        names->addWidget(new ElidedLabel(u"Manufacturing · 420 people · 上海"_s, u"muted"_s));
        top->addLayout(names);
        card->body().setSpacing(10);
        card->body().addLayout(top);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(6);
        auto *call = new Button(tr("Call"));
        buttons->addWidget(call);
        buttons->addWidget(new Button(tr("E-mail")));
        buttons->addWidget(new Button(tr("Note")));
        buttons->addWidget(Button::iconButton(u"more"_s, tr("More"), nullptr, Button::Kind::Secondary));
        buttons->addStretch();
        card->body().addLayout(buttons);
        card->body().addWidget(samplePoints());
        auto *tabs = new TabStrip;
        const QStringList words{tr("Timeline"), tr("Contacts"), tr("Details"), tr("Deals"), tr("More")};
        const QList<int> counts{-1, 3, -1, 1, -1};
        for (int i = 0; i < words.size(); ++i)
            tabs->setTab(i, words[i], counts[i]);
        card->body().addWidget(tabs);
        auto *grid = new KeyValueGrid;
        grid->setRows(
            {{tr("Need"), {{u"clear: budget, date"_s}}},
             {tr("Name"), {{u"<b>x</b> & Söhne"_s, Tone::Text, true}}},
             {tr("Note"), {{u"Wants delivery before Spring Festival, and "_s}, {u"soon"_s, Tone::Bad}}}});
        card->body().addWidget(grid);
        card->body().addStretch();
        return card;
    }
};

class ControlsPage : public Page
{
public:
    explicit ControlsPage(QWidget *parent)
        : Page(u"controls"_s, u"settings"_s, parent)
    {
        addToHead(chip(tr("RFM"), true));
        addToHead(chip(tr("Clusters")));
        addAction(new Button(tr("Report (PDF)")));
        auto *body = new QWidget;
        auto *grid = new QGridLayout(body);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(12);
        grid->addWidget(buttons(), 0, 0);
        grid->addWidget(fields(), 0, 1);
        grid->addWidget(words(), 1, 0);
        grid->setRowStretch(2, 1);
        setBody(body);
        setBadge(u"7"_s);
        retranslate();
    }

protected:
    void retranslate() override { setTitle(tr("Controls")); }

private:
    QWidget *buttons()
    {
        auto *card = new Card(tr("Buttons"));
        card->setNote(tr("of every kind"));
        card->setBorderTone(Tone::Accent);
        auto *row = new QHBoxLayout;
        row->addWidget(new Button(tr("Primary"), Button::Kind::Primary));
        row->addWidget(new Button(tr("Secondary")));
        auto *off = new Button(tr("Disabled"));
        off->setEnabled(false);
        row->addWidget(off);
        row->addWidget(new Button(tr("Link"), Button::Kind::Link));
        row->addWidget(Button::iconButton(u"search"_s, tr("Search")));
        row->addWidget(Button::iconButton(u"undo"_s, tr("Undo")));
        row->addStretch();
        card->body().addLayout(row);
        card->body().addWidget(new QCheckBox(tr("Check box")));
        auto *checked = new QCheckBox(tr("Checked"));
        checked->setChecked(true);
        card->body().addWidget(checked);
        auto *radio = new QRadioButton(tr("Radio"));
        radio->setChecked(true);
        card->body().addWidget(radio);
        card->body().addWidget(new QRadioButton(tr("Other")));
        return card;
    }

    QWidget *fields()
    {
        auto *card = new Card(tr("Fields"));
        auto *combo = new QComboBox;
        combo->addItems({tr("Scheme: Default"), tr("Manufacturer")});
        card->body().addWidget(combo);
        auto *line = new QLineEdit;
        line->setPlaceholderText(tr("Placeholder"));
        card->body().addWidget(line);
        card->body().addWidget(new QSpinBox);
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setValue(60);
        card->body().addWidget(slider);
        auto *bar = new QProgressBar;
        bar->setValue(61);
        bar->setTextVisible(false);
        card->body().addWidget(bar);
        return card;
    }

    QWidget *words()
    {
        auto *card = new Card(tr("Words"));
        auto *row = new QHBoxLayout;
        for (int grade = 0; grade < 5; ++grade)
            row->addWidget(new GradeBadge(grade));
        row->addWidget(new LegendDot(QColor(0x7c5cd6), tr("Potential loyal")));
        row->addStretch();
        card->body().addLayout(row);
        for (const QString &role : {u"welcome"_s, u"figure"_s, u"title"_s, u"heading"_s, u"strong"_s, u""_s,
                                    u"muted"_s, u"small"_s, u"note"_s})
            card->body().addWidget(new ElidedLabel(u"Champions 重要价值客户 直角 1,234.50"_s, role));
        return card;
    }
};

class EmptyPage : public Page
{
public:
    explicit EmptyPage(QWidget *parent)
        : Page(u"empty"_s, u"document"_s, parent)
    {
        retranslate();
    }

protected:
    void retranslate() override
    {
        setTitle(tr("Empty"));
        showEmpty(tr("No customers yet"), tr("Import a file, or look around in the demo data first."),
                  {{tr("Import…"), [] {}, true}, {tr("Open demo data"), [] {}}});
    }
};

} // namespace

QList<Page *> galleryPages(QWidget *parent)
{
    return {new CustomersPage(parent), gradingGallery(parent),   segmentsGallery(parent),
            insightsGallery(parent),   new ControlsPage(parent), new EmptyPage(parent)};
}
