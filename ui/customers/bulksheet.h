// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "workspace/editing/peopleedit.h"
#include "workspace/view.h"

#include <functional>

class QComboBox;
class QLabel;

namespace leadbook {

class Button;
class CellInput;

/// Writes one field of many at once: which field, what, and for whom: those selected or everyone the list
/// shows; the button says how many. Enter in the value writes, Esc closes.
class BulkSheet : public Card
{
    Q_OBJECT

public:
    /// Whom an edit may be for.
    struct Offer
    {
        ListKind list = ListKind::Customers;
        std::size_t selected = 0;
        std::size_t shown = 0;
        std::function<std::vector<std::int64_t>(bool everyone)> ids; ///< of all shown, or of the selected
    };

    explicit BulkSheet(QWidget *parent = nullptr);

    /// Offers the fields of @p view; the one that was chosen before stays.
    void open(const ViewPtr &view, Offer offer);
    /// Others are selected or shown now.
    void setOffer(Offer offer);

Q_SIGNALS:
    void editAsked(const leadbook::PeopleEdit &edit);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillFields();
    void fieldChosen();
    void updateButton();
    void write();
    void retranslate();
    FieldRef field() const;
    FieldEdit::Kind kind() const;
    bool isForEveryone() const;
    QString problemOf(const QString &text) const;

    ViewPtr m_view;
    Offer m_offer;
    std::vector<FieldRef> m_listed;
    QComboBox *m_fields;
    QComboBox *m_kinds;
    QWidget *m_inputPlace;
    CellInput *m_input = nullptr;
    QComboBox *m_whom;
    Button *m_write;
    Button *m_close;
    QLabel *m_problem;
};

} // namespace leadbook
