// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/schemebutton.h"

#include "domain/shippedschemes.h"
#include "ui/customers/filter/nameline.h"
#include "ui/shell/fileprompt.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/format.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

SchemeButton::SchemeButton(Workspace &workspace, NameLine &names, QWidget *parent)
    : KeptButton(workspace, names, parent)
{
    connect(m_menu, &QMenu::aboutToShow, this, &SchemeButton::fill);
    read();
    fill();
}

void SchemeButton::letGo()
{
    m_schemes.clear();
}

void SchemeButton::setShown(const QString &name, bool isChanged)
{
    m_shown = name;
    m_isChanged = isChanged;
    const QString label = plainLabel(schemeLabel(name));
    setText(isChanged ? tr("Scheme: %1 (changed)").arg(label) : tr("Scheme: %1").arg(label));
    setAccessibleName(tr("Scheme: %1").arg(schemeLabel(name)));
}

void SchemeButton::read()
{
    m_latest.start();
    if (!hasBook())
        return;
    m_latest.deliver(workspace().gradeSchemes(), this,
                     [this](const Result<std::vector<SavedScheme>> &schemes) {
                         if (schemes)
                             m_schemes = *schemes;
                     });
}

QString SchemeButton::inUse() const
{
    return workspace().view() ? workspace().view()->settings->grading.name : QString();
}

void SchemeButton::fill()
{
    m_menu->clear();
    addSchemes();
    addVersions();
    m_menu->addSeparator();
    addWork();
}

void SchemeButton::addSchemes()
{
    QStringList known{inUse()};
    const auto add = [this](const QString &text, const QString &name, const std::function<void()> &choose) {
        QAction *action = m_menu->addAction(plainLabel(text), this, choose);
        action->setCheckable(true);
        action->setChecked(name == m_shown);
    };
    add(tr("In use: %1").arg(schemeLabel(inUse())), inUse(), [this] { Q_EMIT inUseChosen(); });
    for (const SavedScheme &saved : m_schemes) {
        if (known.contains(saved.name))
            continue;
        known << saved.name;
        add(schemeLabel(saved.name), saved.name,
            [this, scheme = saved.scheme] { Q_EMIT schemeChosen(scheme, true); });
    }
    for (const ShippedScheme &shipped : shippedSchemes()) {
        const QString label = QString::fromUtf8(shipped.label);
        if (shipped.kind == SchemeKind::Grading && !known.contains(label))
            add(tr("Shipped: %1").arg(schemeLabel(label)), label,
                [this, key = QString::fromUtf8(shipped.key)] { chooseShipped(key); });
    }
}

void SchemeButton::chooseShipped(const QString &key)
{
    const auto scheme = shippedGradeScheme(key);
    if (scheme)
        Q_EMIT schemeChosen(*scheme, false);
    else
        Q_EMIT failed(scheme.error().message);
}

void SchemeButton::addVersions()
{
    const auto versions = std::ranges::count(m_schemes, m_shown, &SavedScheme::name);
    if (versions < 2)
        return;
    QMenu *menu = m_menu->addMenu(tr("Versions of “%1”").arg(plainLabel(schemeLabel(m_shown))));
    const Day today = workspace().clock().today();
    for (const SavedScheme &saved : m_schemes) {
        if (saved.name != m_shown)
            continue;
        const QString since = saved.since.isValid()
                                  ? tr("in use since %1").arg(formatDay(saved.since, today, locale()))
                                  : tr("never used");
        QAction *action =
            menu->addAction(tr("Version %1, %2").arg(saved.version).arg(since), this,
                            [this, scheme = saved.scheme] { Q_EMIT schemeChosen(scheme, true); });
        action->setCheckable(true);
        action->setChecked(saved.isInUse);
    }
}

void SchemeButton::addWork()
{
    const bool isOpen = hasBook();
    m_menu->addAction(tr("Save as…"), this, &SchemeButton::saveAs)->setEnabled(isOpen);
    const SavedScheme *saved = newestCalled(m_schemes, m_shown);
    if (saved != nullptr)
        m_menu->addAction(tr("Rename…"), this, &SchemeButton::rename);
    if (saved != nullptr && m_shown != inUse()) {
        m_menu->addAction(tr("Remove"), this, [this, name = m_shown] {
            Q_EMIT inUseChosen();
            write(changeLabel(SchemeChange::Removed, name), removeGradeScheme(name),
                  tr("The scheme “%1” is removed; undo brings it back.").arg(schemeLabel(name)));
        });
    }
    if (prompt() == nullptr || !isOpen)
        return;
    m_menu->addSeparator();
    m_menu->addAction(tr("Export to a file…"), this, &SchemeButton::exportScheme);
    m_menu->addAction(tr("Import from a file…"), this, &SchemeButton::importScheme);
}

void SchemeButton::writeAndChoose(const QString &label, Book::Work work, const QString &done,
                                  const GradeScheme &scheme)
{
    write(label, std::move(work), done, [this, scheme] { Q_EMIT schemeChosen(scheme, true); });
}

void SchemeButton::saveAs()
{
    names().ask(tr("Name of the scheme"), {}, [this](const QString &name) {
        GradeScheme scheme = m_current();
        scheme.name = name;
        if (const auto valid = GradeScheme::fromJson(scheme.toJson()); !valid) {
            Q_EMIT failed(valid.error().message);
            return;
        }
        writeAndChoose(changeLabel(SchemeChange::Saved, name), saveGradeScheme(scheme),
                       tr("The scheme “%1” is saved and not in use yet.").arg(name), scheme);
    });
}

void SchemeButton::rename()
{
    names().ask(tr("New name of the scheme"), schemeLabel(m_shown),
                [this, before = m_shown](const QString &name) {
                    if (name == before || name == schemeLabel(before))
                        return;
                    // What is tried and not saved stays a trial under the name of before.
                    const QString label = changeLabel(SchemeChange::Renamed, before);
                    if (before == inUse() || m_isChanged) {
                        write(label, renameGradeScheme(before, name), {});
                        return;
                    }
                    GradeScheme renamed = m_current();
                    renamed.name = name;
                    writeAndChoose(label, renameGradeScheme(before, name), {}, renamed);
                });
}

void SchemeButton::exportScheme()
{
    QString file = schemeLabel(m_shown);
    file.replace(u'/', u'-');
    prompt()->askSave(this, tr("Export the scheme"), file + u".json"_s, tr("Grading schemes (*.json)"),
                      [this](const QString &path) {
                          if (const Status written = writeSchemeFile(path, m_current()); !written)
                              Q_EMIT failed(written.error().message);
                          else
                              Q_EMIT told(tr("The scheme is exported."));
                      });
}

void SchemeButton::importScheme()
{
    prompt()->askOpen(
        this, tr("Import schemes"), tr("Grading schemes (*.json)"), [this](const QStringList &paths) {
            for (const QString &path : paths) {
                const auto scheme = readGradeSchemeFile(path);
                if (!scheme) {
                    Q_EMIT failed(scheme.error().message);
                    continue;
                }
                writeAndChoose(changeLabel(SchemeChange::Saved, scheme->name), saveGradeScheme(*scheme),
                               tr("The scheme “%1” is saved and not in use yet.").arg(scheme->name), *scheme);
            }
        });
}

void SchemeButton::retranslate()
{
    setShown(m_shown, m_isChanged);
}

} // namespace leadbook
