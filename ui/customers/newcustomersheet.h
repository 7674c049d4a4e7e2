// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/likelyfinder.h"
#include "ui/widgets/sheet.h"
#include "workspace/editing/newcustomer.h"
#include "workspace/workspace.h"

#include <vector>

class QLabel;

namespace leadbook {

class Button;
class CellInput;
class Chip;
class ElidedLabel;

/// Ctrl+N: a new customer with its main contact, typed over the page; says who of the book it looks like.
/// Enter saves as one change, Ctrl+Enter saves and begins another, Esc closes and keeps what was typed.
class NewCustomerSheet : public Sheet
{
    Q_OBJECT

public:
    NewCustomerSheet(Workspace &workspace, QWidget &window);

    /// Opens with what was typed and not saved.
    void open();
    /// Nothing is being compared or saved.
    bool isSettled() const { return m_finder.isSettled() && !m_isSaving; }

Q_SIGNALS:
    /// Customer @p id was made; @p another: the sheet stays open for the next.
    void saved(const QString &sentence, std::int64_t id, bool another);
    /// The user wants to see customer @p id, whom the new one looks like.
    void openAsked(std::int64_t id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QList<QWidget *> tabOrder() const override;
    void enter(Qt::KeyboardModifiers modifiers) override;
    void closing() override { m_finder.end(); }
    void changeEvent(QEvent *event) override;

private:
    /// A field of the form.
    struct Line
    {
        FieldId field;
        bool isMore; ///< shown on demand
        QLabel *label;
        CellInput *input;
    };
    /// Somebody whom the new customer looks like.
    struct Likely
    {
        ElidedLabel *label;
        Button *open;
        std::int64_t id;
    };

    void build();
    void buildLines();
    void buildLikely();
    void connectAll();
    void updateLines();
    void updateOffers();
    QString text(FieldId field) const;
    CellInput *input(FieldId field) const;
    void look();
    void showLikely(const std::vector<LikelyCustomer> &found);
    void save(bool another);
    void tell(const QString &sentence);
    void clear();
    void retranslate();

    Workspace &m_workspace;
    LikelyFinder m_finder;
    bool m_isSaving = false;
    std::vector<Line> m_lines;
    std::vector<Likely> m_likely;
    Chip *m_company;
    Chip *m_person;
    Button *m_more;
    QLabel *m_failed;
    Button *m_save;
    Button *m_saveAnother;
    Button *m_close;
};

} // namespace leadbook
