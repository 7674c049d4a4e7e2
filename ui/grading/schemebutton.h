// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/filter/keptbutton.h"
#include "workspace/schemes/savedschemes.h"

#include <functional>
#include <optional>
#include <vector>

namespace leadbook {

/// The grading schemes as a menu: the one in use, others that the book holds, their earlier versions, and the
/// shipped ones; what is shown can be saved, renamed, removed and exported. Each is a change that can be
/// undone.
class SchemeButton : public KeptButton
{
    Q_OBJECT

public:
    /// @p names asks for names; both outlive it.
    SchemeButton(Workspace &workspace, NameLine &names, QWidget *parent = nullptr);

    /// The scheme that is shown now; called when it is saved or exported.
    void setCurrent(std::function<GradeScheme()> current) { m_current = std::move(current); }
    /// Says which scheme is shown, by its name as written, and whether it is not as it was chosen.
    void setShown(const QString &name, bool isChanged);
    /// Chooses the shipped scheme of that key.
    void chooseShipped(const QString &key);
    const std::vector<SavedScheme> &schemes() const { return m_schemes; }
    void retranslate();

Q_SIGNALS:
    /// The scheme in use is to be shown.
    void inUseChosen();
    /// Another one; where not @p isSettled its value bands begin where the book's values say.
    void schemeChosen(const leadbook::GradeScheme &scheme, bool isSettled);

protected:
    void read() override;
    void letGo() override;

private:
    void fill();
    void addSchemes();
    void addVersions();
    void addWork();
    /// Writes; then says @p done and chooses @p scheme.
    void writeAndChoose(const QString &label, Book::Work work, const QString &done,
                        const GradeScheme &scheme);
    void saveAs();
    void rename();
    void exportScheme();
    void importScheme();
    QString inUse() const;

    std::function<GradeScheme()> m_current;
    std::vector<SavedScheme> m_schemes;
    QString m_shown;
    bool m_isChanged = false;
};

} // namespace leadbook
