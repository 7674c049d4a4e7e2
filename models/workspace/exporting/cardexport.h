// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cardrecord.h"
#include "exchange/vcardwriter.h"
#include "workspace/exporting/exportfile.h"

#include <QSaveFile>

#include <string>
#include <vector>

namespace leadbook {

/// People as vCards, a row each: a contact at its company, a company alone, a person. The headers are
/// field keys, those of further values included, and names of the user's own fields.
class CardExport : public ExportFile
{
public:
    static Result<std::unique_ptr<ExportFile>> create(const QString &path, VCardVersion version,
                                                      const QStringList &headers);

    void addText(std::string_view text) override { m_cells.emplace_back(text); }
    void addWord(std::string_view word) override { m_cells.emplace_back(word); }
    void addInteger(std::int64_t value) override { m_cells.push_back(std::to_string(value)); }
    void addReal(double value) override { m_cells.push_back(plainReal(value)); }
    void addMoney(Money value) override { m_cells.push_back(value.toDecimal().toStdString()); }
    void addDay(Day day) override { m_cells.push_back(day.toIso().toStdString()); }
    void addDayAndMinute(Day day, int minute) override { m_cells.push_back(plainMoment(day, minute)); }
    void addEmpty() override { m_cells.emplace_back(); }
    void nameRow(std::string_view table, std::int64_t id) override;
    Status endRow() override;
    Status commit() override;

private:
    CardExport(const QString &path, const QStringList &headers);
    std::string take(std::string_view header);
    CardRecord recordOf();
    void takePerson(CardRecord &record);
    void takeReach(CardRecord &record);
    void takeIdentity(CardRecord &record);
    void takeFurther(CardRecord &record);

    QSaveFile m_file;
    std::unique_ptr<VCardWriter> m_writer;
    std::vector<std::string> m_headers;
    std::string m_uid;                ///< of the row, where it has no key
    std::vector<std::string> m_cells; ///< of the row; those that were taken are empty
};

} // namespace leadbook
