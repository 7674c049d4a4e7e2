// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/templatetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

constexpr int kMostDepth = 20;

using Pieces = std::vector<TemplatePiece>;

/// What stands between two braces.
struct Tag
{
    qsizetype begin = 0; ///< of the opening brace
    qsizetype end = 0;   ///< behind the closing one
    QStringView inner;   ///< without blanks around it
    qsizetype innerBegin = 0;
};

/// A word at the beginning of a tag, and nothing else of its kind: "if", not "iffy".
bool beginsWith(QStringView inner, QStringView word)
{
    if (!inner.startsWith(word, Qt::CaseInsensitive))
        return false;
    return inner.size() == word.size() || !isFilterWordCharacter(inner[word.size()]);
}

bool isWord(QStringView inner, QStringView word)
{
    return inner.compare(word, Qt::CaseInsensitive) == 0;
}

class Parser
{
public:
    Parser(QStringView text, const TemplateNames &names)
        : m_text(text)
        , m_names(names)
    {
    }

    TemplateText run()
    {
        TemplateText read;
        read.pieces = parts(0);
        std::ranges::stable_sort(m_problems, {}, &TemplateProblem::position);
        read.problems = std::move(m_problems);
        return read;
    }

private:
    enum class Stop : std::uint8_t
    {
        End,
        Else,
        Close
    };

    /// Reads on until the text or the part at @p depth ends; the tag that ended it is m_tag.
    Pieces parts(int depth)
    {
        Pieces pieces;
        QString plain;
        qsizetype plainBegin = m_at;
        const auto flush = [&] {
            if (!plain.isEmpty())
                pieces.push_back(textPiece(plain, plainBegin));
            plain.clear();
        };
        m_stop = Stop::End;
        while (m_at < m_text.size() && m_problems.size() < kMostProblems) {
            if (plain.isEmpty())
                plainBegin = m_at;
            if (takeBrace(plain))
                continue;
            flush();
            if (!readTag())
                continue;
            if (takeEnding(depth))
                return pieces;
            takePiece(pieces, depth);
            m_stop = Stop::End;
        }
        flush();
        return pieces;
    }

    static TemplatePiece textPiece(const QString &text, qsizetype position)
    {
        TemplatePiece piece;
        piece.text = text;
        piece.position = position;
        return piece;
    }

    /// Takes a character, or two braces that mean one; false at the beginning of a tag.
    bool takeBrace(QString &plain)
    {
        const QChar character = m_text[m_at];
        const bool isTwice = m_at + 1 < m_text.size() && m_text[m_at + 1] == character;
        if (character == u'{' && !isTwice)
            return false;
        plain += character;
        m_at += isTwice && (character == u'{' || character == u'}') ? 2 : 1;
        return true;
    }

    /// Reads the tag that begins here into m_tag and goes behind it; false where it does not end.
    bool readTag()
    {
        m_tag = {m_at, m_at, {}, m_at + 1};
        bool isQuoted = false;
        qsizetype at = m_at + 1;
        const bool isCondition = beginsWith(m_text.mid(at).trimmed(), u"if");
        for (; at < m_text.size(); ++at) {
            const QChar character = m_text[at];
            if (isCondition && character == u'\\' && isQuoted) {
                ++at;
                continue;
            }
            if (isCondition && character == u'"')
                isQuoted = !isQuoted;
            else if (!isQuoted && (character == u'}' || (character == u'{' && !isCondition)))
                break;
        }
        if (at >= m_text.size() || m_text[at] != u'}') {
            tell(m_tag.begin, 1,
                 Words::tr("Close the brace at character %1 with }, or write {{ for a brace."));
            m_at = std::min(m_tag.begin + 1, m_text.size());
            return false;
        }
        const QStringView whole = m_text.mid(m_tag.innerBegin, at - m_tag.innerBegin);
        m_tag.inner = whole.trimmed();
        m_tag.innerBegin += m_tag.inner.isEmpty() ? 0 : m_tag.inner.data() - whole.data();
        m_tag.end = at + 1;
        m_at = m_tag.end;
        return true;
    }

    /// Whether the tag ends the part at @p depth.
    bool takeEnding(int depth)
    {
        const bool isElse = isWord(m_tag.inner, u"else");
        if (!isElse && !isWord(m_tag.inner, u"end"))
            return false;
        if (depth == 0) {
            tell(m_tag, Words::tr("Write {if …} before what stands at character %1."));
            return false;
        }
        m_stop = isElse ? Stop::Else : Stop::Close;
        return true;
    }

    void takePiece(Pieces &pieces, int depth)
    {
        if (isWord(m_tag.inner, u"else") || isWord(m_tag.inner, u"end"))
            return; // told already
        if (beginsWith(m_tag.inner, u"if"))
            takeCondition(pieces, depth);
        else
            takeField(pieces);
    }

    void takeField(Pieces &pieces)
    {
        QList<QStringView> parts = m_tag.inner.split(u'|');
        TemplatePiece piece;
        piece.kind = TemplatePiece::Kind::Field;
        piece.position = m_tag.begin;
        if (parts.size() > 1)
            piece.fallback = parts.takeLast().toString();
        for (const QStringView part : parts) {
            const QString key = part.trimmed().toString();
            if (key.isEmpty())
                return tell(m_tag,
                            Words::tr("Write the name of a field between the braces at character %1."));
            if (!m_names.isField || !m_names.isField(key))
                return tell(m_tag, Words::tr("Correct “%2” at character %1: no field is called that.")
                                       .replace(QStringLiteral("%2"), key.left(kMostShown)));
            piece.others << key;
        }
        piece.text = piece.others.takeFirst();
        pieces.push_back(std::move(piece));
    }

    void takeCondition(Pieces &pieces, int depth)
    {
        const Tag tag = m_tag;
        TemplatePiece piece;
        piece.kind = TemplatePiece::Kind::Condition;
        piece.position = tag.begin;
        const bool reads = readCondition(tag, piece.condition);
        if (depth >= kMostDepth) {
            tell(tag, Words::tr("Use fewer conditions inside conditions at character %1."));
            m_at = m_text.size(); // what is inside would be told once more at every level
            return;
        }
        piece.then = parts(depth + 1);
        if (m_stop == Stop::Else) {
            piece.otherwise = parts(depth + 1);
            if (m_stop == Stop::Else) {
                tell(m_tag, Words::tr("Write {end} before the second {else} at character %1."));
                parts(depth + 1);
            }
        }
        if (m_stop != Stop::Close)
            tell(tag, Words::tr("Write {end} behind what begins with {if …} at character %1."));
        if (reads)
            pieces.push_back(std::move(piece));
    }

    bool readCondition(const Tag &tag, Filter &condition)
    {
        const QStringView all = tag.inner.mid(2);
        const QStringView text = all.trimmed();
        const qsizetype begin =
            text.isEmpty() ? tag.end - 1 : tag.innerBegin + (text.data() - tag.inner.data());
        if (text.isEmpty()) {
            tell(tag, Words::tr("Write a condition behind “if” at character %1, such as grade = A."));
            return false;
        }
        FilterParser parser(text, m_names.filter);
        auto filter = parser.parse();
        if (!filter) {
            // Once more with as many blanks before it, so that its sentence counts from the text's beginning.
            const QString padded = QString(begin, u' ') + text;
            FilterParser again(padded, m_names.filter);
            const auto told = again.parse();
            const qsizetype at = std::clamp(again.errorPosition(), begin, tag.end - 1);
            m_problems.push_back({at, std::max<qsizetype>(1, tag.end - 1 - at),
                                  told ? filter.error().message : told.error().message});
            return false;
        }
        condition = *std::move(filter);
        return true;
    }

    void tell(const Tag &tag, const QString &sentence) { tell(tag.begin, tag.end - tag.begin, sentence); }
    void tell(qsizetype position, qsizetype length, QString sentence)
    {
        m_problems.push_back(
            {position, length, sentence.replace(QStringLiteral("%1"), QString::number(position + 1))});
    }

    static constexpr qsizetype kMostShown = 40;
    static constexpr std::size_t kMostProblems = 50; ///< then nothing more is read

    QStringView m_text;
    const TemplateNames &m_names;
    qsizetype m_at = 0;
    Tag m_tag;
    Stop m_stop = Stop::End;
    std::vector<TemplateProblem> m_problems;
};

void collect(const Pieces &pieces, QStringList &keys)
{
    for (const TemplatePiece &piece : pieces) {
        for (const QString &key : QStringList(piece.text) + piece.others) {
            if (piece.kind == TemplatePiece::Kind::Field && !keys.contains(key))
                keys << key;
        }
        collect(piece.then, keys);
        collect(piece.otherwise, keys);
    }
}

} // namespace

TemplateText TemplateText::parse(QStringView text, const TemplateNames &names)
{
    return Parser(text, names).run();
}

QStringList TemplateText::fields() const
{
    QStringList keys;
    collect(pieces, keys);
    return keys;
}

} // namespace leadbook
