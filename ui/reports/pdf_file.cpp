// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pdf_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <deque>

namespace fairlead {

namespace {

Error damaged(const char *what)
{
    return Error::malformed(Text::tr("The PDF that was just written has no %1.").arg(QLatin1String(what)));
}

/// Where the dictionary ends and the stream's bytes begin; the whole length where there is no stream.
qsizetype headLength(const QByteArray &body)
{
    const qsizetype at = body.indexOf("stream\n");
    return at < 0 ? body.size() : at;
}

/// Calls `visit(position, length, number)` for each reference "12 0 R" outside strings.
template <class Visit> void eachReference(const QByteArray &body, Visit visit)
{
    const qsizetype end = headLength(body);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (qsizetype i = 0; i < end; ++i) {
        if (body[i] == '(') { // a literal string; the writer escapes parentheses inside
            while (++i < end && body[i] != ')')
                i += body[i] == '\\' ? 1 : 0;
            continue;
        }
        if (!isDigit(body[i]) || (i > 0 && (isDigit(body[i - 1]) || body[i - 1] == '.')))
            continue;
        qsizetype after = i;
        while (after < end && isDigit(body[after]))
            ++after;
        if (body.mid(after, 4) == " 0 R")
            visit(i, after + 4 - i, body.mid(i, after - i).toInt());
        i = after - 1;
    }
}

std::vector<int> referencesIn(const QByteArray &body)
{
    std::vector<int> numbers;
    eachReference(body, [&numbers](qsizetype, qsizetype, int number) { numbers.push_back(number); });
    return numbers;
}

int referenceAfter(const QByteArray &body, const QByteArray &key)
{
    const qsizetype at = body.indexOf(QByteArray(key + ' '));
    if (at < 0)
        return 0;
    const auto numbers = referencesIn(body.mid(at + key.size()));
    return numbers.empty() ? 0 : numbers.front();
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray point(double value)
{
    return QByteArray::number(value, 'f', 2);
}

/// Text as UTF-16 with a mark, in hexadecimal: safe for every letter.
QByteArray textString(const QString &text)
{
    QByteArray bytes("FEFF");
    for (const QChar c : text)
        bytes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + bytes + '>';
}

QByteArray dateString(const QDateTime &at)
{
    return "(D:" + at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
}

/// The writer makes the six letters before an embedded font's name from a number that depends on its
/// hash tables; here they come from the object's final number.
QByteArray withStableFontTag(const QByteArray &body, int number)
{
    static const QByteArray key("/FontName /");
    const qsizetype at = body.indexOf(key);
    const qsizetype tag = at + key.size();
    if (at < 0 || body.mid(tag + 6, 1) != "+")
        return body;
    QByteArray letters;
    for (int rest = number; letters.size() < 6; rest /= 26)
        letters += char('A' + rest % 26);
    return body.left(tag) + letters + body.mid(tag + 6);
}

} // namespace

Result<PdfFile> PdfFile::read(const QByteArray &bytes)
{
    const qsizetype startAt = bytes.lastIndexOf("startxref");
    if (startAt < 0)
        return fail(damaged("startxref"));
    const qsizetype table = bytes.mid(startAt + 9, 20).trimmed().split('\n').value(0).trimmed().toLongLong();
    if (table <= 0 || bytes.mid(table, 4) != "xref")
        return fail(damaged("cross-reference table"));
    const QList<QByteArray> lines = bytes.mid(table, startAt - table).split('\n');
    const int count = lines.value(1).split(' ').value(1).toInt();
    std::vector<std::pair<qsizetype, int>> offsets;
    for (int number = 0; number < count; ++number) {
        const QByteArray line = lines.value(number + 2);
        if (line.size() > 17 && line[17] == 'n')
            offsets.emplace_back(line.left(10).toLongLong(), number);
    }
    std::sort(offsets.begin(), offsets.end());
    PdfFile file;
    for (size_t i = 0; i < offsets.size(); ++i) {
        const qsizetype end = i + 1 < offsets.size() ? offsets[i + 1].first : table;
        const QByteArray text = bytes.mid(offsets[i].first, end - offsets[i].first);
        const qsizetype from = text.indexOf("obj");
        const qsizetype to = text.lastIndexOf("endobj");
        if (from < 0 || to < from)
            return fail(damaged("object where its table says"));
        QByteArray body = text.mid(from + 3, to - from - 3);
        while (!body.isEmpty() && (body.front() == '\n' || body.front() == ' '))
            body.remove(0, 1);
        file.m_objects[offsets[i].second] = body;
    }
    const QByteArray trailer =
        bytes.mid(bytes.lastIndexOf("trailer"), startAt - bytes.lastIndexOf("trailer"));
    file.m_root = referenceAfter(trailer, "/Root");
    file.m_info = referenceAfter(trailer, "/Info");
    if (auto found = file.findPages(); !found)
        return fail(found.error());
    return file;
}

Result<void> PdfFile::findPages()
{
    const auto root = m_objects.find(m_root);
    if (root == m_objects.end())
        return fail(damaged("catalogue"));
    const auto pages = m_objects.find(referenceAfter(root->second, "/Pages"));
    if (pages == m_objects.end())
        return fail(damaged("list of pages"));
    const qsizetype kids = pages->second.indexOf("/Kids");
    const qsizetype end = pages->second.indexOf(']', kids);
    if (kids < 0 || end < 0)
        return fail(damaged("list of pages"));
    m_pages = referencesIn(pages->second.mid(kids, end - kids));
    const bool known =
        std::all_of(m_pages.begin(), m_pages.end(), [this](int page) { return m_objects.contains(page); });
    return known && !m_pages.empty() ? Result<void>() : fail(damaged("page"));
}

int PdfFile::add(const QByteArray &body)
{
    const int number = m_objects.empty() ? 1 : m_objects.rbegin()->first + 1;
    m_objects[number] = body;
    return number;
}

void PdfFile::insertIntoDictionary(int object, const QByteArray &entries)
{
    QByteArray &body = m_objects[object];
    const qsizetype end = body.left(headLength(body)).lastIndexOf(">>");
    if (end >= 0)
        body.insert(end, entries);
}

void PdfFile::setCreated(const QDateTime &at)
{
    const auto info = m_objects.find(m_info);
    if (info == m_objects.end())
        return;
    const qsizetype key = info->second.indexOf("/CreationDate");
    const qsizetype open = info->second.indexOf('(', key);
    const qsizetype close = info->second.indexOf(')', open);
    if (key >= 0 && open >= 0 && close >= 0)
        info->second.replace(open, close - open + 1, dateString(at));
}

void PdfFile::addBookmarks(const std::vector<PdfBookmark> &bookmarks)
{
    insertIntoDictionary(m_root, "\n/Lang (en)\n/ViewerPreferences << /DisplayDocTitle true >>\n");
    if (bookmarks.empty())
        return;
    const int rootOutline = add({});
    std::vector<int> numbers;
    for (size_t i = 0; i < bookmarks.size(); ++i)
        numbers.push_back(add({}));
    const auto parentOf = [&bookmarks](size_t i) -> std::ptrdiff_t {
        for (auto k = std::ptrdiff_t(i) - 1; k >= 0; --k) {
            if (bookmarks[size_t(k)].level < bookmarks[i].level)
                return k;
        }
        return -1;
    };
    std::map<std::ptrdiff_t, std::vector<size_t>> children;
    for (size_t i = 0; i < bookmarks.size(); ++i)
        children[parentOf(i)].push_back(i);
    const auto objectOf = [&](std::ptrdiff_t i) { return i < 0 ? rootOutline : numbers[size_t(i)]; };
    for (const auto &[parent, list] : children) {
        for (size_t k = 0; k < list.size(); ++k) {
            const PdfBookmark &one = bookmarks[list[k]];
            const size_t page = std::min(one.page, m_pages.size() - 1);
            QByteArray body = "<<\n/Title " + textString(one.title) + "\n/Parent "
                + reference(objectOf(parent)) + "\n/Dest [" + reference(m_pages[page]) + " /XYZ null "
                + point(one.top) + " null]\n";
            if (k > 0)
                body += "/Prev " + reference(numbers[list[k - 1]]) + '\n';
            if (k + 1 < list.size())
                body += "/Next " + reference(numbers[list[k + 1]]) + '\n';
            if (const auto own = children.find(std::ptrdiff_t(list[k])); own != children.end()) {
                // A negative count: closed at first.
                body += "/First " + reference(numbers[own->second.front()]) + "\n/Last "
                    + reference(numbers[own->second.back()]) + "\n/Count -"
                    + QByteArray::number(qsizetype(own->second.size())) + '\n';
            }
            m_objects[numbers[list[k]]] = body + ">>\n";
        }
    }
    const auto &top = children[-1];
    m_objects[rootOutline] = "<<\n/Type /Outlines\n/First " + reference(numbers[top.front()]) + "\n/Last "
        + reference(numbers[top.back()]) + "\n/Count " + QByteArray::number(qsizetype(top.size())) + "\n>>\n";
    insertIntoDictionary(m_root, "/Outlines " + reference(rootOutline) + "\n/PageMode /UseOutlines\n");
}

void PdfFile::addJumps(const std::vector<PdfJump> &jumps)
{
    std::map<size_t, QByteArray> byPage;
    for (const PdfJump &jump : jumps) {
        if (jump.page >= m_pages.size() || jump.target >= m_pages.size())
            continue;
        const QByteArray box = point(jump.box.left()) + ' ' + point(jump.box.top()) + ' '
            + point(jump.box.right()) + ' ' + point(jump.box.bottom());
        const int note =
            add("<<\n/Type /Annot\n/Subtype /Link\n/Border [0 0 0]\n/Rect [" + box + "]\n/Dest ["
                + reference(m_pages[jump.target]) + " /XYZ null " + point(jump.top) + " null]\n>>\n");
        byPage[jump.page] += reference(note) + ' ';
    }
    for (const auto &[page, notes] : byPage)
        insertIntoDictionary(m_pages[page], "/Annots [" + notes + "]\n");
}

QByteArray PdfFile::write() const
{
    std::map<int, int> newNumbers;
    std::vector<int> order;
    std::deque<int> waiting{m_root, m_info};
    while (!waiting.empty()) {
        const int number = waiting.front();
        waiting.pop_front();
        if (!m_objects.contains(number) || newNumbers.contains(number))
            continue;
        order.push_back(number);
        newNumbers[number] = int(order.size());
        for (const int next : referencesIn(m_objects.at(number)))
            waiting.push_back(next);
    }
    QByteArray out("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n");
    std::vector<qsizetype> offsets;
    for (const int number : order) {
        const QByteArray body = withStableFontTag(m_objects.at(number), newNumbers[number]);
        offsets.push_back(out.size());
        out += QByteArray::number(newNumbers[number]) + " 0 obj\n";
        qsizetype from = 0;
        eachReference(body, [&](qsizetype position, qsizetype length, int old) {
            const auto found = newNumbers.find(old);
            out += body.mid(from, position - from)
                + (found == newNumbers.end() ? QByteArray("null") : reference(found->second));
            from = position + length;
        });
        out += body.mid(from);
        if (!out.endsWith('\n'))
            out += '\n';
        out += "endobj\n";
    }
    const QByteArray digest = QCryptographicHash::hash(out, QCryptographicHash::Md5).toHex().toUpper();
    const qsizetype table = out.size();
    out += "xref\n0 " + QByteArray::number(qsizetype(order.size()) + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    out += "trailer\n<<\n/Size " + QByteArray::number(qsizetype(order.size()) + 1)
        + "\n/Root 1 0 R\n/Info 2 0 R\n/ID [<" + digest + "> <" + digest + ">]\n>>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n";
    return out;
}

} // namespace fairlead
