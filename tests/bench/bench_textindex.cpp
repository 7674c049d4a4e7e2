// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/collation.h"
#include "domain/fold.h"
#include "domain/phonenumber.h"
#include "domain/pinyin.h"
#include "snapshot/textindex.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <random>
#include <string>
#include <vector>

/// Times a TextIndex of a million made-up customers of about 150 bytes each: building, searching, editing.
namespace {

using leadbook::TextIndex;
using leadbook::TextQuery;
using leadbook::TextRow;

using Words = std::vector<std::string>;

struct Row
{
    std::string names;
    std::string phones;
    std::string text;
};

const Words kFamilies{"王", "李", "张", "刘", "陈", "杨", "黄", "赵",   "吴",
                      "周", "徐", "孙", "马", "朱", "曾", "单", "欧阳", "诸葛"};
const Words kGiven{"伟", "芳", "娜", "敏", "静", "丽",   "强", "磊", "军", "洋",   "勇", "艳",
                   "杰", "娟", "涛", "明", "超", "秀兰", "霞", "平", "刚", "桂英", "乐", "朗"};
const Words kCities{"北京", "上海", "广州", "深圳", "重庆",   "成都", "杭州",
                    "武汉", "西安", "厦门", "长沙", "石家庄", "大连", "南京"};
const Words kMiddles{"华信", "中联", "宏达", "金石", "远大", "智能", "恒通",
                     "天行", "安泰", "新都", "永乐", "汇丰", "盛世", "长江"};
const Words kFields{"科技", "贸易", "实业", "机械", "电子", "网络", "医药", "物流"};
const Words kWestern{"James Smith",  "Anna Müller", "Zoë Brown",   "Robert Wilson",
                     "Maria Garcia", "John Zhang",  "Peter O'Neil"};
const Words kFirms{"Acme Industries Ltd", "Nordsee GmbH", "Blue Quartz Inc", "Zenith Partners LLC",
                   "Alpha Foods S.A."};
const Words kTexts{"采购部 经理 制造业 展会", "技术部 总监 信息技术 官网",
                   "Purchasing manager, referral, follow up in May", "市场部 主管 教育 电话营销 老客户",
                   "Finance director; prefers e-mail"};

class Maker
{
public:
    Row make(std::size_t number)
    {
        const std::string id = std::to_string(number);
        Row row;
        const bool isWestern = number % 5 == 4;
        row.names = isWestern ? one(kWestern) + "\n" + one(kFirms)
                              : one(kFamilies) + one(kGiven) + "\n" + one(kCities) + one(kMiddles) +
                                    one(kFields) + "有限公司";
        row.phones =
            "1" + std::to_string(3 + m_random() % 7) + std::to_string(100000000 + m_random() % 900000000);
        if (number % 3 == 0)
            row.phones += "\n021-" + std::to_string(10000000 + m_random() % 90000000);
        row.text = "user" + id + "@example" + std::to_string(m_random() % 900) + ".com\n" + one(kCities) +
                   "\n" + one(kTexts);
        if (number % 3 == 0)
            row.text += "\n上次拜访后对方希望年底前给出新的报价与交付计划";
        return row;
    }

private:
    const std::string &one(const Words &words) { return words[m_random() % words.size()]; }

    std::mt19937 m_random{1};
};

/// Processor time, so that what else runs on the machine counts little; everything here is one thread.
template <typename Work> double milliseconds(Work &&work)
{
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

void benchParts(const std::vector<Row> &rows)
{
    std::string out;
    std::string initials;
    std::size_t bytes = 0;
    const double foldMs = milliseconds([&] {
        for (const Row &row : rows) {
            out.clear();
            leadbook::appendFolded(row.names, out);
            leadbook::appendFolded(row.text, out);
            bytes += row.names.size() + row.text.size();
        }
    });
    const double pinyinMs = milliseconds([&] {
        for (const Row &row : rows) {
            out.clear();
            initials.clear();
            leadbook::appendPinyin(row.names, {}, out, initials);
        }
    });
    std::size_t digits = 0;
    const double phoneMs = milliseconds([&] {
        for (const Row &row : rows)
            digits += leadbook::phoneDigits(row.phones).size();
    });
    std::cout << "fold " << double(bytes) / foldMs / 1000 << " MB/s (" << foldMs << " ms), pinyin "
              << pinyinMs << " ms, phone " << phoneMs << " ms (" << digits << " digits)\n";
}

void benchSort(const std::vector<Row> &rows)
{
    std::vector<std::pair<leadbook::CollationPrefix, std::uint32_t>> prefixes;
    prefixes.reserve(rows.size());
    leadbook::CollationKeyWriter writer;
    const double prefixMs = milliseconds([&] {
        for (const Row &row : rows) {
            const std::string_view name = std::string_view(row.names).substr(row.names.find('\n') + 1);
            prefixes.emplace_back(writer.prefix(name), static_cast<std::uint32_t>(prefixes.size()));
        }
    });
    const double sortMs = milliseconds([&] { std::sort(prefixes.begin(), prefixes.end()); });
    std::cout << "collation prefixes " << prefixMs << " ms, std::sort of them " << sortMs << " ms\n";
}

/// As the list searches: ranked, and with errors where few are hit without.
std::size_t search(const TextIndex &index, const std::string &typed)
{
    const TextQuery query(typed);
    leadbook::TextSearch how;
    how.ranked = true;
    leadbook::TextHits hits;
    index.search(query, how, 0, index.chunkCount(), hits);
    if (hits.rows.size() >= 20 || !query.mayHaveTypos())
        return hits.rows.size();
    leadbook::TextHits further;
    index.search(query, {.withTypos = true}, 0, index.chunkCount(), further);
    return further.rows.size();
}

void benchSearch(const TextIndex &index)
{
    const Words queries{"王",
                        "伟",
                        "司",
                        "华",
                        "龘",
                        "王伟",
                        "科技",
                        "上海",
                        "有限公司",
                        "华信科技有",
                        "重庆永乐医",
                        "老客户下单",
                        "希望年底前",
                        "a",
                        "e",
                        "u",
                        "z",
                        "w",
                        "q",
                        "ww",
                        "an",
                        "on",
                        "zq",
                        "ex",
                        "sm",
                        "wangw",
                        "smith",
                        "qqqqq",
                        "examp",
                        "manag",
                        "zzang",
                        "user9",
                        "zhang",
                        "chong",
                        "lml",
                        "1",
                        "7",
                        "13",
                        "99",
                        "13800",
                        "24680",
                        "138 0011",
                        "@",
                        ".",
                        "müller",
                        "wangwei",
                        "王 科技 报价",
                        "wang 138",
                        "lu",
                        "nuo",
                        "smtih",
                        "jhno smtih",
                        "manxger",
                        "anna",
                        "exnaxple"};
    std::vector<double> all;
    for (const std::string &typed : queries) {
        std::array<double, 5> times{};
        std::size_t hits = 0;
        for (double &time : times)
            time = milliseconds([&] { hits = search(index, typed); });
        std::sort(times.begin(), times.end());
        all.push_back(times[2]);
        std::cout << "  " << typed << ": " << times[2] << " ms, worst " << times[4] << ", " << hits
                  << " rows\n";
    }
    std::sort(all.begin(), all.end());
    std::cout << "search median " << all[all.size() / 2] << " ms, worst " << all.back() << " ms\n";
}

} // namespace

int main(int count, char **arguments)
{
    const std::size_t rowCount = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 1'000'000;
    Maker maker;
    std::vector<Row> made;
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < rowCount; ++i) {
        made.push_back(maker.make(i));
        bytes += made.back().names.size() + made.back().phones.size() + made.back().text.size();
    }
    std::vector<TextRow> rows;
    for (const Row &row : made)
        rows.push_back({row.names, row.phones, row.text});
    std::cout << rowCount << " rows, " << double(bytes) / double(rowCount) << " bytes a row\n";
    benchParts(made);
    benchSort(made);

    TextIndex index;
    const double buildMs = milliseconds([&] { index.append(rows); });
    std::cout << "build " << buildMs << " ms, " << double(rowCount) / buildMs / 1000 << " M rows/s, "
              << double(index.byteCount()) / 1e6 << " MB\n";
    benchSearch(index);
    TextIndex edited;
    const double editMs = milliseconds([&] {
        edited = index;
        edited.set(static_cast<std::uint32_t>(rowCount / 2), rows.front());
    });
    std::cout << "edit of one row " << editMs << " ms\n";
    return index.search(TextQuery("user")).empty() ? EXIT_FAILURE : EXIT_SUCCESS;
}
