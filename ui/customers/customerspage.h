// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/interactionkind.h"
#include "ui/customers/peoplelist.h"
#include "ui/exporting/exportchoice.h"
#include "ui/shell/bookpage.h"

class QButtonGroup;
class QSettings;
class QSplitter;

namespace leadbook {

class Button;
class Card;
class Chip;
class CustomerPane;
class ListActions;
class FilePrompt;
class ListFilter;
class Me;
class NameLine;
class OwnerChip;
class OwnershipActions;
class PeopleTable;
class PinnedViews;
class SearchField;
class ViewsButton;
class WrittenChip;
struct ViewDefinition;

/// The list of customers or contacts with the pane of the chosen one.
class CustomersPage : public BookPage
{
    Q_OBJECT

public:
    /// @p settings remembers columns, sort and split, @p me is who the user is; all outlive the page.
    CustomersPage(Workspace &workspace, QSettings &settings, Me &me, QWidget *parent = nullptr);
    ~CustomersPage() override;

    /// Shows the customer with @p id and its pane, as soon as it is there where the book is still loading. A
    /// search, a filter or the list of contacts that hides it is taken away.
    void showCustomer(std::int64_t id);
    /// Shows only those of @p list that pass @p filterText (see FilterParser), under a chip that says the
    /// name of @p segment and takes the filter away again; Invalid where it is no filter of the open book.
    Status showOnly(const QString &filterText, const QString &segment, ListKind list = ListKind::Customers);
    /// Shows the list as @p definition says: people, search, filter, columns and sort. A filter that does not
    /// fit the open book is said to be so, and nothing changes.
    void showView(const ViewDefinition &definition);
    ViewsButton &views() const { return *m_views; }
    ListFilter &filter() const { return *m_filter; }
    /// Everything asked for is shown.
    bool isSettled() const;
    PeopleTable &table() const { return *m_table; }
    /// What is done to people of the list.
    ListActions &listActions() const { return *m_actions; }

    /// Who looks after them.
    OwnershipActions &ownership() const { return *m_ownership; }

    /// The list as it is searched, filtered, selected and arranged now.
    ExportOffer exportOffer() const;

    bool startSearch() override;
    /// Puts the keyboard into the search field and has it search in what was written too, or no longer.
    void searchWritten();

Q_SIGNALS:
    /// The user wants to add a customer.
    void newRequested();
    /// The user wants those selected in a file.
    void exportRequested();
    /// The user wants to log a contact of @p kind with customer @p id.
    void logRequested(std::int64_t id, leadbook::InteractionKind kind);
    /// The user wants the whole record of customer @p id.
    void recordRequested(std::int64_t id);
    /// What was done, and what could not be.
    void told(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildBody();
    void connectAll();
    void setList(ListKind list);
    void ask(const std::vector<SortKey> &sort);
    /// Best hits first while something is searched for, else as the list was sorted.
    void search();
    /// The list without a search, by the filter at hand.
    void askFor(ListKind list);
    /// Chooses who is wanted, once the answer at hand is whole.
    void pursue();
    void answered(bool isNewQuery);
    void updateState();
    void updateStatus();
    void showNoContacts();
    void updatePane();
    void closePane();
    void clearFilter();
    void filterOpened();
    void connectFilter();
    ViewDefinition definition() const;
    void showNobodyFound();
    /// Nobody is found by @p words; offers to search in what was written too.
    void showNobodyWritten(const QString &words);
    void connectWritten();
    void connectKeys();
    /// Chooses the one found that is @p step rows further, from the last one on the first one again.
    void goOn(int step);

    QSettings &m_settings;
    Me &m_me;
    PeopleList *m_people; ///< a child: models outlive the layout of their tables
    Chip *m_customersChip;
    Chip *m_contactsChip;
    SearchField *m_search;
    WrittenChip *m_written;
    ListFilter *m_filter;
    NameLine *m_names;
    ViewsButton *m_views;
    PinnedViews *m_pinned;
    Button *m_columns;
    Button *m_new;
    QSplitter *m_split;
    Card *m_card;
    PeopleTable *m_table;
    ListActions *m_actions;        ///< the table's child
    OwnershipActions *m_ownership; ///< the table's child
    OwnerChip *m_whose;
    CustomerPane *m_pane;
    std::int64_t m_wanted = 0; ///< the customer to choose as soon as it is there
};

} // namespace leadbook
