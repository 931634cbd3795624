// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace fairlead {

/// A time-ordered UUID (RFC 9562, version 7). Identity, not a calculation: the one place in core that reads
/// the clock.
QUuid createTimeOrderedUuid();

/// Names one row of one kind; ids of different kinds do not mix. Made by the program, never by the
/// database, so undo can put a row back under its id and a file can move between databases.
template <class Row> class Id {
public:
    Id() = default;
    static Id create() { return Id(createTimeOrderedUuid()); }
    /// The same id for the same name on every machine; for the sample and for tests.
    static Id named(QStringView name)
    {
        static const QUuid space(0x6f1e2d3c, 0x5b4a, 0x4978, 0x86, 0x95, 0xa4, 0xb3, 0xc2, 0xd1, 0xe0, 0xf0);
        return Id(QUuid::createUuidV5(space, QString(QLatin1String(Row::table) + u'/' + name)));
    }
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    static Id fromUuid(QUuid uuid) { return Id(uuid); }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QString toString() const { return isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(QUuid uuid) : m_uuid(uuid) { }
    QUuid m_uuid;
};

} // namespace fairlead

template <class Row> struct std::hash<fairlead::Id<Row>> {
    size_t operator()(const fairlead::Id<Row> &id) const { return qHash(id); }
};
