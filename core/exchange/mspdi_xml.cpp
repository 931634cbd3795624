// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mspdi_xml.h"

#include "core/exchange/locale_dates.h"
#include "core/exchange/mspdi_reader.h"
#include "core/exchange/text_encoding.h"

#include <cmath>

namespace fairlead {

namespace {

constexpr qint64 prologBytes = 64 * 1024;
constexpr qint64 longestTokenBytes = 8 * 1024 * 1024; ///< notes may carry a lot of text, but not this much
constexpr qsizetype skippedNames = 500;
constexpr qsizetype attributesAtMost = 100; ///< Project writes none but name spaces
/// Equals signs in one tag or text. Qt compares every attribute with all before it, so a tag of a million
/// takes hours.
constexpr qsizetype equalsSignsAtMost = 20'000;

qsizetype lineOf(const QByteArray &text, qsizetype at)
{
    return 1 + text.left(at).count('\n');
}

} // namespace

BoundedDevice::BoundedDevice(QIODevice &file, const ReadLimits &limits)
    : m_file(file)
    , m_fileLimit(limits.fileBytes)
    , m_tokenLimit(longestTokenBytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

double BoundedDevice::fraction() const
{
    return m_file.isSequential() || m_file.size() == 0 ? 0.0 : double(m_handedOut) / double(m_file.size());
}

qint64 BoundedDevice::readData(char *data, qint64 maxSize)
{
    if (m_handedOut > m_fileLimit || m_sinceToken > m_tokenLimit || m_equalsSigns > equalsSignsAtMost)
        return 0;
    const qint64 got = m_file.read(data, maxSize);
    m_handedOut += std::max<qint64>(got, 0);
    m_sinceToken += std::max<qint64>(got, 0);
    m_equalsSigns += std::count(data, data + std::max<qint64>(got, 0), '=');
    return got;
}

std::optional<Error> BoundedDevice::refusal(qsizetype line) const
{
    if (m_handedOut > m_fileLimit)
        return Error::malformed(
            Text::tr("The file has more than %1 bytes; no more are read.").arg(m_fileLimit));
    if (m_equalsSigns > equalsSignsAtMost)
        return Error::malformed(Text::tr("Line %1: one tag or text has more than %2 equals signs.")
                                    .arg(line)
                                    .arg(equalsSignsAtMost));
    if (m_sinceToken > m_tokenLimit)
        return Error::malformed(
            Text::tr("Line %1: one text or tag is longer than %2 bytes.").arg(line).arg(m_tokenLimit));
    return {};
}

Result<void> BoundedDevice::checkProlog()
{
    QByteArray head = m_file.peek(prologBytes);
    if (const QString kind = knownBinaryKind(head); !kind.isEmpty())
        return fail(Error::malformed(
            Text::tr("This is %1; a Microsoft Project XML file was expected (in Project: Save As, XML).")
                .arg(kind)));
    head.removeIf([](char c) { return c == '\0'; }); // UTF-16 becomes readable enough
    qsizetype at = head.indexOf('<');
    while (at >= 0 && at + 1 < head.size()) {
        const QByteArrayView rest = QByteArrayView(head).sliced(at);
        QByteArrayView end;
        if (rest.startsWith("<?"))
            end = "?>";
        else if (rest.startsWith("<!--"))
            end = "-->";
        else if (rest.startsWith("<!"))
            return fail(Error::malformed(Text::tr("Line %1: the file has a document type (<!DOCTYPE); "
                                                  "Microsoft Project writes none, and it is "
                                                  "not read because it can hide an entity bomb.")
                                             .arg(lineOf(head, at))));
        else
            return {};
        at = head.indexOf(end, at + 2);
        at = at < 0 ? at : head.indexOf('<', at);
    }
    if (head.size() < prologBytes)
        return {}; // the XML reader says what is wrong with it
    return fail(Error::malformed(Text::tr("The first 64 KB have no element; <Project> was expected.")));
}

void MspdiValue::wrong(const QString &expected)
{
    const QString sentence = Text::tr("%1 is %2; %3 was expected.").arg(element, quoted(text), expected);
    if (strict)
        error = Error::malformed(Text::tr("Line %1: %2").arg(QString::number(line), sentence));
    else
        notes->add(Text::tr("Values that cannot be read"), line,
                   sentence + QStringLiteral(" ") + Text::tr("It was left out."));
}

std::optional<qint64> MspdiValue::number(qint64 least, qint64 most)
{
    bool ok = false;
    qint64 value = text.toLongLong(&ok);
    if (!ok) { // some writers give whole numbers as 480.0
        const double real = text.toDouble(&ok);
        ok = ok && std::isfinite(real) && std::abs(real) < 1e15 && real == std::floor(real);
        value = ok ? qint64(real) : 0;
    }
    if (ok && value >= least && value <= most)
        return value;
    wrong(Text::tr("a whole number from %1 to %2").arg(least).arg(most));
    return {};
}

void MspdiValue::set(int &out)
{
    if (const auto value = number(std::numeric_limits<int>::min(), std::numeric_limits<int>::max()))
        out = int(*value);
}

void MspdiValue::set(qint64 &out)
{
    if (const auto value = number(-1'000'000'000'000, 1'000'000'000'000))
        out = *value;
}

void MspdiValue::set(double &out)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (ok && std::isfinite(value) && std::abs(value) <= 1e9)
        out = value;
    else
        wrong(Text::tr("a number"));
}

void MspdiValue::set(bool &out)
{
    const bool yes =
        text == QLatin1String("1") || text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    const bool no =
        text == QLatin1String("0") || text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
    if (yes || no)
        out = yes;
    else
        wrong(Text::tr("0 or 1"));
}

void MspdiValue::set(QDateTime &out)
{
    // A zone, should a writer give one, is left off: Project's dates have none.
    const QDateTime read = QDateTime::fromString(text.left(19), Qt::ISODate);
    if (read.isValid() && read.date().year() >= firstAcceptedYear && read.date().year() <= lastAcceptedYear)
        out = QDateTime(read.date(), read.time(), Qt::UTC);
    else
        wrong(Text::tr("a date between %1 and %2 such as 2026-01-31T08:00:00")
                  .arg(firstAcceptedYear)
                  .arg(lastAcceptedYear));
}

void MspdiValue::set(QTime &out)
{
    const QTime read = QTime::fromString(text.left(8), Qt::ISODate);
    if (read.isValid())
        out = read;
    else
        wrong(Text::tr("a time of day such as 08:00:00"));
}

void MspdiValue::setMinutes(std::optional<qint64> &out)
{
    if (const auto minutes = isoDurationMinutes(text))
        out = minutes;
    else
        wrong(Text::tr("a duration such as PT8H0M0S"));
}

void MspdiValue::setTenths(std::optional<qint64> &out)
{
    if (const auto value = number(-1'000'000'000'000, 1'000'000'000'000))
        out = *value;
}

MspdiXml::MspdiXml(QIODevice &file, const ReadLimits &limits, Progress &progress, NoteList &notes)
    : m_limits(limits)
    , m_progress(progress)
    , m_notes(notes)
    , m_device(file, limits)
    , m_reader(&m_device)
{ }

void MspdiXml::refuse(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void MspdiXml::stop()
{
    if (m_error)
        return;
    if (const auto refused = m_device.refusal(line())) {
        m_error = refused;
        return;
    }
    const bool cutOff = m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    if (cutOff && m_open.isEmpty())
        m_error = Error::malformed(
            Text::tr("Line %1: the file is empty or cut off; <Project> was expected.").arg(line()));
    else if (cutOff)
        m_error = Error::malformed(Text::tr("Line %1: the file is cut off inside <%2>; </%2> was expected.")
                                       .arg(QString::number(line()), m_open.last()));
    else
        m_error = Error::malformed(Text::tr("Line %1, column %2: this is not well-formed XML: %3")
                                       .arg(line())
                                       .arg(m_reader.columnNumber())
                                       .arg(m_reader.errorString().left(200)));
}

QXmlStreamReader::TokenType MspdiXml::next()
{
    if (m_error)
        return QXmlStreamReader::Invalid;
    const QXmlStreamReader::TokenType token = m_reader.readNext();
    if (token == QXmlStreamReader::Invalid)
        stop();
    else
        m_device.tokenSeen();
    if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
        refuse(Error::malformed(
            Text::tr("Line %1: the file has a document type or an unknown entity; neither is read.")
                .arg(line())));
    } else if (token == QXmlStreamReader::StartElement) {
        m_name = m_reader.name().toString();
        m_open.append(m_name.left(100));
        if (m_reader.attributes().size() > attributesAtMost)
            refuse(Error::malformed(
                Text::tr("Line %1: <%2> has more than %3 attributes.")
                    .arg(QString::number(line()), m_open.last(), QString::number(attributesAtMost))));
        if (m_open.size() > m_limits.depth)
            refuse(Error::malformed(
                Text::tr("Line %1: elements are nested more than %2 deep.").arg(line()).arg(m_limits.depth)));
    } else if (token == QXmlStreamReader::EndElement) {
        m_open.removeLast();
    }
    if (++m_tokens % 8192 == 0 && !m_progress.advance(m_device.fraction()))
        refuse(Error::cancelled());
    return m_error ? QXmlStreamReader::Invalid : token;
}

Result<void> MspdiXml::openRoot()
{
    if (auto ok = m_device.checkProlog(); !ok)
        return ok;
    for (auto token = next(); token != QXmlStreamReader::StartElement; token = next()) {
        if (token == QXmlStreamReader::Invalid)
            return fail(*m_error);
    }
    if (m_name != QLatin1String("Project"))
        return fail(Error::malformed(
            Text::tr("Line %1: the root element is <%2>; <Project> of Microsoft Project XML was expected.")
                .arg(QString::number(line()), m_name.left(60))));
    const QString space = m_reader.namespaceUri().toString();
    if (!space.startsWith(QLatin1String("http://schemas.microsoft.com/project")))
        m_notes.add(
            Text::tr("Another name space"), line(),
            Text::tr("The name space is %1, not that of Microsoft Project; it was read as if it were.")
                .arg(quoted(space)));
    return {};
}

bool MspdiXml::nextChild()
{
    for (;;) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument
            || token == QXmlStreamReader::Invalid)
            return false;
    }
}

QString MspdiXml::text()
{
    QString found;
    const qsizetype depth = m_open.size();
    while (m_open.size() >= depth) {
        const auto token = next();
        if (token == QXmlStreamReader::Invalid)
            return {};
        if (token != QXmlStreamReader::Characters || m_open.size() != depth)
            continue;
        found += m_reader.text();
        if (found.size() > m_limits.cellBytes)
            refuse(Error::malformed(
                Text::tr("Line %1: the text of <%2> is longer than %3 characters.")
                    .arg(QString::number(line()), m_open.last(), QString::number(m_limits.cellBytes))));
    }
    return found;
}

void MspdiXml::skip(const QString &owner)
{
    const QString path = owner + u'/' + m_name.left(60);
    const qsizetype depth = m_open.size();
    bool hasContent = false;
    while (m_open.size() >= depth) {
        const auto token = next();
        if (token == QXmlStreamReader::Invalid)
            return;
        if (token == QXmlStreamReader::Characters && !hasContent) {
            const QStringView text = m_reader.text().trimmed();
            hasContent = !text.isEmpty() && text != QLatin1String("0") && text != QLatin1String("PT0H0M0S")
                && text != QLatin1String("0.00");
        }
    }
    const bool known = skipped.contains(path) || skipped.size() < skippedNames;
    MspdiSkipped &seen = skipped[known ? path : QStringLiteral("…")];
    ++seen.count;
    seen.withContent += hasContent;
}

bool MspdiXml::isTooMany(qsizetype entries, qsizetype most)
{
    const qsizetype limit = std::min(most, m_limits.rows);
    if (entries <= limit)
        return false;
    refuse(Error::malformed(
        Text::tr("Line %1: the file has more than %2 entries of one kind.").arg(line()).arg(limit)));
    return true;
}

} // namespace fairlead
