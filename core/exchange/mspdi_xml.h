// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/mspdi_project.h"

#include <QIODevice>
#include <QXmlStreamReader>

namespace fairlead {

/// Hands a file to Qt's XML reader and stops it where one token grows too large or the file does.
class BoundedDevice final : public QIODevice {
public:
    BoundedDevice(QIODevice &file, const ReadLimits &limits);

    bool isSequential() const override { return true; }
    /// Bytes handed out so far, of `size()` where that is known.
    qint64 handedOut() const { return m_handedOut; }
    double fraction() const;
    void tokenSeen()
    {
        m_sinceToken = 0;
        m_equalsSigns = 0;
    }
    /// Why reading stopped early, if it did.
    std::optional<Error> refusal(qsizetype line) const;
    /// Refuses a document type before the XML reader sees it, and what is no XML at all.
    Result<void> checkProlog();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_file;
    qint64 m_fileLimit;
    qint64 m_tokenLimit;
    qint64 m_handedOut = 0;
    qint64 m_sinceToken = 0;
    qint64 m_equalsSigns = 0;
};

/// One leaf's text on its way into a field. Strict values end the reading when they are wrong.
struct MspdiValue {
    QString element;
    QString text;
    qsizetype line = 0;
    bool strict = false;
    NoteList *notes = nullptr;
    std::optional<Error> error;

    void set(QString &out) const { out = text; }
    void set(int &out);
    void set(qint64 &out);
    void set(double &out);
    void set(bool &out);
    void set(QDateTime &out);
    void set(QTime &out);
    void setMinutes(std::optional<qint64> &out);
    void setTenths(std::optional<qint64> &out);
    /// An enumeration stored as 0 … `last`.
    template <class Enum> void setEnum(Enum &out, Enum last)
    {
        int value = int(out);
        set(value);
        if (value < 0 || value > int(last))
            wrong(Text::tr("a number from 0 to %1").arg(int(last)));
        else
            out = Enum(value);
    }

private:
    void wrong(const QString &expected);
    std::optional<qint64> number(qint64 least, qint64 most);
};

/// A field of a Row: which element fills it.
template <class Row> struct MspdiField {
    using Set = void (*)(Row &, MspdiValue &);
    constexpr MspdiField(const char *name, Set setter, bool isStrict = false)
        : element(name)
        , set(setter)
        , strict(isStrict)
    { }

    QLatin1String element;
    Set set;
    bool strict; ///< a wrong value ends the reading
};

/// Walks through the XML. After a failure every call says that there is nothing more.
class MspdiXml {
public:
    MspdiXml(QIODevice &file, const ReadLimits &limits, Progress &progress, NoteList &notes);

    Result<void> openRoot();
    /// Moves to the next child element of the element one is in; false: there is none, or reading failed.
    bool nextChild();
    QString name() const { return m_name; }
    qsizetype line() const { return qsizetype(m_reader.lineNumber()); }
    /// The text of the current element; elements inside it are passed over.
    QString text();
    /// Passes over the current element and counts it as `owner/name`.
    void skip(const QString &owner);
    bool failed() const { return m_error.has_value(); }
    const std::optional<Error> &error() const { return m_error; }
    void refuse(Error error);
    /// Refuses more than `most` entries of a kind, and more than the limits' rows.
    bool isTooMany(qsizetype entries, qsizetype most = std::numeric_limits<qsizetype>::max());

    template <class Row> bool fill(std::span<const MspdiField<Row>> fields, Row &row)
    {
        for (const MspdiField<Row> &field : fields) {
            if (m_name != field.element)
                continue;
            MspdiValue value{m_name, {}, line(), field.strict, &m_notes, {}};
            value.text = text().trimmed();
            if (!value.text.isEmpty())
                field.set(row, value);
            if (value.error)
                refuse(*value.error);
            return true;
        }
        return false;
    }

    QMap<QString, MspdiSkipped> skipped;

private:
    QXmlStreamReader::TokenType next();
    void stop();

    const ReadLimits &m_limits;
    Progress &m_progress;
    NoteList &m_notes;
    BoundedDevice m_device;
    QXmlStreamReader m_reader;
    QString m_name;
    QStringList m_open; ///< names of the open elements
    std::optional<Error> m_error;
    qint64 m_tokens = 0;
};

} // namespace fairlead
