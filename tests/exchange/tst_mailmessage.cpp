// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailmessage.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// A mail taken apart again, by rules of its own.
struct ReadMail
{
    std::map<QString, QString> headers; ///< unfolded, encoded words read
    QString body;
    bool isClean = true; ///< lines end with CR LF, are short enough and ASCII
};

QString readWords(const QString &value)
{
    static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?="_s);
    static const QRegularExpression between(u"\\?=\\s+=\\?"_s);
    QString text = value;
    text.replace(between, u"?==?"_s);
    QString out;
    qsizetype at = 0;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const auto each = match.next();
        if (each.capturedStart() > at)
            out += text.mid(at, each.capturedStart() - at);
        out += QString::fromUtf8(QByteArray::fromBase64(each.captured(1).toLatin1()));
        at = each.capturedEnd();
    }
    return out + text.mid(at);
}

QByteArray readPrintable(QByteArray text)
{
    text.replace("=\r\n", "");
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            out += text[i];
            continue;
        }
        out += QByteArray::fromHex(text.mid(i + 1, 2));
        i += 2;
    }
    return out;
}

ReadMail read(const MailMessage &mail)
{
    ReadMail out;
    const QByteArray text = QByteArray::fromStdString(mailText(mail));
    const qsizetype gap = text.indexOf("\r\n\r\n");
    for (const QByteArray &line : text.split('\n'))
        out.isClean &= (line.isEmpty() || line.endsWith('\r')) && line.size() <= 77 && line.count('\r') <= 1;
    for (const char c : text)
        out.isClean &= static_cast<unsigned char>(c) < 0x80;
    QByteArray head = text.left(gap);
    head.replace("\r\n ", " ");
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        out.headers[QString::fromLatin1(line.left(colon))] =
            readWords(QString::fromLatin1(line.mid(colon + 1)).trimmed());
    }
    const QByteArray body = text.mid(gap + 4);
    out.body = QString::fromUtf8(out.headers[u"Content-Transfer-Encoding"_s] == u"base64"
                                     ? QByteArray::fromBase64(body)
                                     : readPrintable(body));
    return out;
}

MailMessage mailOf(const QString &subject, const QString &body, const QString &name = u"Anna"_s)
{
    return {{"Leadbook", "we@example.org"},
            {name.toStdString(), "anna@example.org"},
            subject.toStdString(),
            body.toStdString(),
            1'795'000'000'000,
            "1.2"};
}

} // namespace

/// Mails as files.
class MailMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain();
    void comesBack_data();
    void comesBack();
    void noHeaderOfItsOwn();
    void addresses_data();
    void addresses();
    void encodings();
    void anyText();
};

void MailMessageTest::plain()
{
    QCOMPARE(QByteArray::fromStdString(mailText(mailOf(u"Hello"_s, u"Dear Anna,\nbye"_s))),
             QByteArray("X-Unsent: 1\r\n"
                        "Date: Wed, 18 Nov 2026 11:06:40 +0000\r\n"
                        "From: \"Leadbook\"\r\n <we@example.org>\r\n"
                        "To: \"Anna\"\r\n <anna@example.org>\r\n"
                        "Subject: Hello\r\n"
                        "Message-ID: <1.2>\r\n"
                        "MIME-Version: 1.0\r\n"
                        "Content-Type: text/plain; charset=UTF-8\r\n"
                        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                        "Dear Anna,\r\nbye\r\n"));
}

void MailMessageTest::comesBack_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::newRow("chinese") << u"尊敬的王总，您好"_s << u"尊敬的王总：\n\n您好！\n此致"_s;
    QTest::newRow("long chinese") << u"好"_s.repeated(300) << u"好"_s.repeated(3000);
    QTest::newRow("long words") << u"a"_s.repeated(500) << u"b"_s.repeated(5000);
    QTest::newRow("many words") << u"ab cde "_s.repeated(60).trimmed() << u"ab cde "_s.repeated(600);
    QTest::newRow("umlauts") << u"Grüße für Sie"_s << u"Grüße,\nJürgen = 5 %\n "_s;
    QTest::newRow("looks encoded") << u"=?UTF-8?B?AAAA?="_s << u"=41=\n=?x?="_s;
    QTest::newRow("blanks") << u"a  b"_s << u"tab\t\nblank \n.\n..\nFrom here"_s;
    QTest::newRow("emoji") << u"🎉🎊"_s.repeated(40) << u"🎉"_s.repeated(99);
    QTest::newRow("empty") << u""_s << u""_s;
}

void MailMessageTest::comesBack()
{
    QFETCH(const QString, subject);
    QFETCH(const QString, body);
    ReadMail mail = read(mailOf(subject, body, u"王小明 \"总\""_s));
    QVERIFY(mail.isClean);
    QCOMPARE(mail.headers[u"Subject"_s], subject);
    QCOMPARE(mail.body, QString(body).replace(u'\n', u"\r\n"_s) + u"\r\n");
    QCOMPARE(mail.headers[u"To"_s], u"王小明 \"总\" <anna@example.org>"_s);
}

/// A value cannot make a header, nor end the headers.
void MailMessageTest::noHeaderOfItsOwn()
{
    ReadMail mail =
        read(mailOf(u"Hi\r\nBcc: all@example.org\r\n\r\nbody"_s, u"x"_s, u"A\nCc: b@example.org"_s));
    QCOMPARE(mail.headers.size(), std::size_t(9));
    QCOMPARE(mail.headers.count(u"Bcc"_s) + mail.headers.count(u"Cc"_s), std::size_t(0));
    QCOMPARE(mail.headers[u"Subject"_s], u"Hi  Bcc: all@example.org    body"_s);
    QCOMPARE(mail.body, u"x\r\n"_s);
    MailMessage other = mailOf(u"s"_s, u"b"_s);
    other.to.address = "a@b.org>\r\nBcc: c@d.org";
    mail = read(other);
    QCOMPARE(mail.headers.count(u"To"_s) + mail.headers.count(u"Bcc"_s), std::size_t(0));
}

void MailMessageTest::addresses_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("plain") << QByteArray("a.b+c@example.org") << true;
    QTest::newRow("utf-8") << QByteArray("王@example.org") << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("no @") << QByteArray("anna") << false;
    QTest::newRow("two @") << QByteArray("a@b@c.org") << false;
    QTest::newRow("ends") << QByteArray("a@") << false;
    QTest::newRow("begins") << QByteArray("@b.org") << false;
    QTest::newRow("line break") << QByteArray("a@b.org\nCc: x") << false;
    QTest::newRow("two") << QByteArray("a@b.org,c@d.org") << false;
    QTest::newRow("brackets") << QByteArray("<a@b.org>") << false;
}

void MailMessageTest::addresses()
{
    QFETCH(const QByteArray, address);
    QFETCH(const bool, isOne);
    QCOMPARE(isMailAddress(address.toStdString()), isOne);
}

/// Few letters beyond ASCII are spelled out one by one, many are packed.
void MailMessageTest::encodings()
{
    const auto encoding = [](const QString &body) {
        return read(mailOf(u"s"_s, body)).headers[u"Content-Transfer-Encoding"_s];
    };
    QCOMPARE(encoding(u"Grüße aus Köln an alle Kundinnen und Kunden"_s), u"quoted-printable"_s);
    QCOMPARE(encoding(u"尊敬的客户，您好"_s), u"base64"_s);
}

void MailMessageTest::anyText()
{
    QRandomGenerator random(3);
    const QString letters = u"ab =?é好\u2028🎉.\t_\"\\<>,;:"_s;
    for (int round = 0; round < 2'000; ++round) {
        QString subject;
        QString body;
        for (int i = random.bounded(120); i > 0; --i) {
            // Whole characters: a half of a pair is none.
            const auto points = letters.toUcs4();
            const char32_t point = points[random.bounded(int(points.size()))];
            if (point != U'\t')
                subject += QString::fromUcs4(&point, 1);
            body += random.bounded(9) == 0 ? u"\n"_s : QString::fromUcs4(&point, 1);
        }
        subject = subject.trimmed();
        while (subject.startsWith(QChar(0x2028)) || subject.endsWith(QChar(0x2028)))
            subject = subject.mid(1).chopped(1).trimmed();
        ReadMail mail = read(mailOf(subject, body));
        QVERIFY(mail.isClean);
        QCOMPARE(mail.headers[u"Subject"_s], subject);
        QCOMPARE(mail.body, QString(body).replace(u'\n', u"\r\n"_s) + u"\r\n");
    }
}

QTEST_APPLESS_MAIN(MailMessageTest)
#include "tst_mailmessage.moc"
