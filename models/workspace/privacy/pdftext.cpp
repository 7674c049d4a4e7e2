// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/pdftext.h"

#include "workspace/privacy/pdftokens.h"

#include <QByteArrayList>
#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>

// Of ISO 32000-1: 7.3 (objects), 7.4.4 (FlateDecode), 9.4 (text), 9.10.3 (ToUnicode).

namespace leadbook {

namespace {

constexpr qsizetype kMostUnpacked = qsizetype{256} * 1024 * 1024; ///< bytes of one stream
constexpr std::size_t kMostLetters = std::size_t{1} << 17U;       ///< of a font; its codes have two bytes

/// What the codes of one font stand for.
struct CodeTable
{
    int bytes = 1; ///< of a code; at least one
    std::map<std::uint32_t, QString> letters;
    bool isWhole = true; ///< there are no more than kMostLetters
};

std::uint32_t codeOf(QByteArrayView bytes)
{
    std::uint32_t code = 0;
    for (const char byte : bytes)
        code = (code << 8U) | static_cast<unsigned char>(byte);
    return code;
}

QString utf16be(QByteArrayView bytes)
{
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(static_cast<char16_t>(codeOf(bytes.sliced(i, 2))));
    return text;
}

/// Reads the tables between beginbfchar and endbfchar, beginbfrange and endbfrange.
class CodeTableReader
{
public:
    CodeTable read(QByteArrayView stream)
    {
        PdfTokens tokens(stream);
        while (const auto token = tokens.next()) {
            if (token->kind == PdfToken::Kind::Word)
                takeWord(token->text);
            else if (token->kind == PdfToken::Kind::String && m_columns > 0)
                takeString(token->text);
        }
        return std::move(m_table);
    }

private:
    void takeWord(const QByteArray &word)
    {
        if (word == "beginbfchar" || word == "beginbfrange")
            m_columns = word == "beginbfchar" ? 2 : 3;
        else if (word.startsWith("endbf"))
            m_columns = 0;
        else if (word == "[" || word == "]")
            m_isList = word == "[";
        if (word == "]" || m_columns == 0)
            m_row.clear();
    }

    void takeString(const QByteArray &text)
    {
        if (m_isList && m_row.size() >= 2) {
            add(codeOf(m_row[0]), utf16be(text));
            for (qsizetype i = m_row[0].size(); i-- > 0 && ++m_row[0][i] == 0;) {}
            return;
        }
        m_row.push_back(text);
        if (m_row.size() < static_cast<std::size_t>(m_columns))
            return;
        // A code has at least one byte: with none, what is drawn would never come to its end.
        if (!m_row[0].isEmpty())
            addRange(codeOf(m_row[0]), codeOf(m_row[static_cast<std::size_t>(m_columns - 2)]), m_row.back());
        m_row.clear();
    }

    void addRange(std::uint32_t first, std::uint32_t last, const QByteArray &text)
    {
        m_table.bytes = static_cast<int>(m_row[0].size());
        QString letters = utf16be(text);
        for (std::uint32_t code = first; code <= last && code - first < 0x10000 && !letters.isEmpty();
             ++code) {
            add(code, letters);
            letters.back() = QChar(static_cast<char16_t>(letters.back().unicode() + 1));
        }
    }

    void add(std::uint32_t code, const QString &letters)
    {
        if (m_table.letters.size() < kMostLetters)
            m_table.letters[code] = letters;
        else
            m_table.isWhole = false;
    }

    CodeTable m_table;
    std::vector<QByteArray> m_row;
    int m_columns = 0; ///< 0: outside of the tables
    bool m_isList = false;
};

/// A stream with the dictionary before it.
struct Stream
{
    QByteArrayView head;
    QByteArray content;
};

class PdfReader
{
public:
    PdfReader(QByteArrayView bytes, const Progress *progress)
        : m_bytes(bytes)
        , m_progress(progress)
    {
    }

    PdfText run()
    {
        if (m_bytes.contains("/Encrypt"))
            m_text.isWhole = false;
        readStreams();
        readFonts();
        for (const QByteArray &stream : m_text.streams) {
            if (isCancelled())
                break;
            if (stream.contains("Tj") || stream.contains("TJ"))
                readDrawn(stream);
        }
        readProperties();
        return std::move(m_text);
    }

private:
    bool isCancelled() const { return m_progress != nullptr && m_progress->isCancelled(); }

    void readStreams()
    {
        constexpr QByteArrayView kBegin("stream");
        constexpr QByteArrayView kEnd("endstream");
        for (qsizetype at = m_bytes.indexOf(kBegin); at >= 0 && !isCancelled();) {
            qsizetype from = at + kBegin.size();
            if (m_bytes.sliced(from).startsWith("\r\n"))
                from += 2;
            else if (m_bytes.sliced(from).startsWith('\n'))
                from += 1;
            const qsizetype end = m_bytes.indexOf(kEnd, from);
            if (end < 0)
                return;
            const qsizetype object = m_bytes.first(at).lastIndexOf(QByteArrayView(" obj"));
            const QByteArrayView head =
                m_bytes.sliced(std::max<qsizetype>(0, object), at - std::max<qsizetype>(0, object));
            takeStream(head, m_bytes.sliced(from, end - from), numberBefore(object));
            at = m_bytes.indexOf(kBegin, end + kEnd.size());
        }
    }

    /// The number of the object whose " 0 obj" ends at @p at.
    int numberBefore(qsizetype at) const
    {
        if (at < 0)
            return 0;
        const QByteArray line =
            m_bytes.sliced(std::max<qsizetype>(0, at - 20), at - std::max<qsizetype>(0, at - 20))
                .toByteArray()
                .simplified();
        const QList<QByteArray> words = line.split(' ');
        return words.size() < 2 ? 0 : words[words.size() - 2].toInt();
    }

    void takeStream(QByteArrayView head, QByteArrayView packed, int object)
    {
        QByteArray content;
        if (head.contains("FlateDecode") || head.contains("/Fl "))
            content = unpacked(packed);
        else if (!head.contains("/Filter"))
            content = packed.toByteArray();
        else if (!isPicture(head))
            m_text.isWhole = false;
        if (content.isEmpty())
            return;
        if (content.contains("beginbfchar") || content.contains("beginbfrange"))
            takeTable(object, CodeTableReader().read(content));
        m_text.streams.push_back(std::move(content));
    }

    void takeTable(int object, CodeTable table)
    {
        m_text.isWhole = m_text.isWhole && table.isWhole;
        m_tables[object] = std::move(table);
    }

    static bool isPicture(QByteArrayView head)
    {
        constexpr std::array kFilters{"DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode"};
        return std::ranges::any_of(kFilters, [head](const char *filter) { return head.contains(filter); });
    }

    QByteArray unpacked(QByteArrayView packed)
    {
        // qUncompress() wants the size first, and finds out where that is too small.
        const auto guess = static_cast<quint32>(std::min(kMostUnpacked, packed.size() * 8 + 64));
        QByteArray framed;
        for (int shift = 24; shift >= 0; shift -= 8)
            framed += static_cast<char>((guess >> static_cast<unsigned>(shift)) & 0xFFU);
        framed += packed;
        QByteArray content = qUncompress(framed);
        if (content.isEmpty() && packed.size() > 8) // eight bytes may pack nothing
            m_text.isWhole = false;
        return content;
    }

    /// Which table each font has, by the names under which pages call it.
    void readFonts()
    {
        std::map<int, int> tableOf; // by the font's object
        for (qsizetype at = m_bytes.indexOf("/ToUnicode"); at >= 0;
             at = m_bytes.indexOf("/ToUnicode", at + 1)) {
            const QList<QByteArray> words = m_bytes.sliced(at, std::min<qsizetype>(40, m_bytes.size() - at))
                                                .toByteArray()
                                                .simplified()
                                                .split(' ');
            const qsizetype object = m_bytes.first(at).lastIndexOf(QByteArrayView(" obj"));
            if (words.size() > 1)
                tableOf[numberBefore(object)] = words[1].toInt();
        }
        PdfTokens tokens(m_bytes);
        std::array<PdfToken, 4> last; // /F7 7 0 R
        while (const auto token = tokens.next()) {
            std::shift_left(last.begin(), last.end(), 1);
            last.back() = *token;
            if (last[0].kind != PdfToken::Kind::Name || last[3].text != "R")
                continue;
            if (const auto table = tableOf.find(last[1].text.toInt()); table != tableOf.end())
                m_fonts[last[0].text] = table->second;
        }
    }

    const CodeTable *tableNamed(const QByteArray &font) const
    {
        const auto found = m_fonts.find(font);
        const auto table = found == m_fonts.end() ? m_tables.end() : m_tables.find(found->second);
        return table == m_tables.end() ? nullptr : &table->second;
    }

    static void decode(const CodeTable &table, const QByteArray &codes, QString &text)
    {
        for (qsizetype i = 0; i + table.bytes <= codes.size(); i += table.bytes) {
            const auto letter = table.letters.find(codeOf(QByteArrayView(codes).sliced(i, table.bytes)));
            text += letter == table.letters.end() ? QString(QChar::ReplacementCharacter) : letter->second;
        }
    }

    void readDrawn(const QByteArray &stream)
    {
        QString drawn;                  // in the fonts that are named
        std::map<int, QString> guessed; // where a font is not known, in each
        QByteArray font;
        PdfTokens tokens(stream);
        PdfToken name;
        while (const auto token = tokens.next()) {
            if (token->kind == PdfToken::Kind::Name)
                name = *token;
            else if (token->kind == PdfToken::Kind::Word && token->text == "Tf")
                font = name.text;
            if (token->kind != PdfToken::Kind::String)
                continue;
            if (const CodeTable *table = tableNamed(font)) {
                decode(*table, token->text, drawn);
                continue;
            }
            drawn += QString::fromLatin1(token->text);
            for (const auto &[object, table] : m_tables)
                decode(table, token->text, guessed[object]);
        }
        m_text.texts.push_back(drawn.toUtf8());
        for (const auto &[object, text] : guessed)
            m_text.texts.push_back(text.toUtf8());
    }

    /// Title, author and the like are strings outside of streams.
    void readProperties()
    {
        constexpr QByteArrayView kMark("\xFE\xFF");
        PdfTokens tokens(m_bytes);
        while (const auto token = tokens.next()) {
            if (token->kind == PdfToken::Kind::String && token->text.startsWith(kMark))
                m_text.texts.push_back(utf16be(QByteArrayView(token->text).sliced(kMark.size())).toUtf8());
        }
    }

    QByteArrayView m_bytes;
    const Progress *m_progress;
    PdfText m_text;
    std::map<int, CodeTable> m_tables; ///< by object
    std::map<QByteArray, int> m_fonts; ///< tables by the fonts' names
};

} // namespace

PdfText readPdfText(QByteArrayView bytes, const Progress *progress)
{
    return PdfReader(bytes, progress).run();
}

} // namespace leadbook
